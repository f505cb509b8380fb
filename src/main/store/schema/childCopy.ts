import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { CHILD_FORMS, FIGURES, HAIRS, SKINS } from '#shared/record/choices.ts';
import { children } from './child.ts';
import { choice, everyRow, flag, partOf, words } from './columns.ts';
import { conferences } from './conference.ts';
import { keysOf } from './keys.ts';

/** The item may be a row of several kinds, which no foreign key can say; the commands see to it. */
export const childSentences = sqliteTable(
  'childSentences',
  {
    ...everyRow(),
    childId: partOf(),
    itemKind: text().notNull(),
    itemId: text().notNull(),
    itemField: text().notNull(),
    form: choice(CHILD_FORMS),
    original: words(),
    text: words(),
    leftOut: flag(),
  },
  (table) => keysOf(conferences, table, [table.childId, children]),
);

export const figures = sqliteTable(
  'figures',
  {
    ...everyRow(),
    childId: partOf(),
    isMe: flag(),
    figure: choice(FIGURES),
    skin: choice(SKINS),
    hair: choice(HAIRS),
  },
  (table) => keysOf(conferences, table, [table.childId, children]),
);
