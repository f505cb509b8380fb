import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { RULE_NAMES } from '#shared/coach/finding.ts';
import { choice, everyRow, words } from './columns.ts';
import { conferences } from './conference.ts';
import { keysOf } from './keys.ts';

/** The item may be a row of any kind, which no foreign key can say; the commands see to it. */
export const dismissals = sqliteTable(
  'dismissals',
  {
    ...everyRow(),
    itemKind: text().notNull(),
    itemId: text().notNull(),
    itemField: text().notNull(),
    rule: choice(RULE_NAMES),
    text: words(),
    reason: words(),
  },
  (table) => keysOf(conferences, table),
);
