import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import {
  ANSWERS,
  COMMITMENT_ANSWERS,
  COPY_KINDS,
  DELIVERY_WAYS,
  LANGUAGES,
  SIGNING,
} from '#shared/record/choices.ts';
import { children } from './child.ts';
import { choice, day, everyRow, mark, partOf, pointsAt, time, words } from './columns.ts';
import { conferences, people } from './conference.ts';
import { keysOf } from './keys.ts';
import { actions, safetyActions } from './plan.ts';

export const commitments = sqliteTable(
  'commitments',
  {
    ...everyRow(),
    actionId: partOf(),
    personId: partOf(),
    answer: choice(COMMITMENT_ANSWERS),
    agreed: words(),
  },
  (table) => keysOf(conferences, table, [table.actionId, actions], [table.personId, people]),
);

export const safetyCommitments = sqliteTable(
  'safetyCommitments',
  {
    ...everyRow(),
    safetyActionId: partOf(),
    personId: partOf(),
    answer: choice(COMMITMENT_ANSWERS),
    agreed: words(),
  },
  (table) =>
    keysOf(conferences, table, [table.safetyActionId, safetyActions], [table.personId, people]),
);

export const agreements = sqliteTable(
  'agreements',
  {
    ...everyRow(),
    personId: partOf(),
    understood: choice(ANSWERS),
    tookPart: choice(ANSWERS),
    agrees: choice(ANSWERS),
    comments: words(),
    consents: choice(ANSWERS),
  },
  (table) => keysOf(conferences, table, [table.personId, people]),
);

export const dissents = sqliteTable(
  'dissents',
  {
    ...everyRow(),
    personId: partOf(),
    childId: pointsAt(),
    about: words(),
    reasons: words(),
    meaning: words(),
  },
  (table) => keysOf(conferences, table, [table.personId, people], [table.childId, children]),
);

export const notDiscussed = sqliteTable(
  'notDiscussed',
  { ...everyRow(), personId: pointsAt(), who: words(), why: words() },
  (table) => keysOf(conferences, table, [table.personId, people]),
);

export const signatures = sqliteTable(
  'signatures',
  {
    ...everyRow(),
    personId: partOf(),
    childId: partOf(),
    how: choice(SIGNING),
    signedName: words(),
    signedOn: day(),
    signedAt: time(),
  },
  (table) => keysOf(conferences, table, [table.personId, people], [table.childId, children]),
);

export const deliveries = sqliteTable(
  'deliveries',
  {
    ...everyRow(),
    personId: partOf(),
    copy: choice(COPY_KINDS),
    childId: pointsAt(),
    how: choice(DELIVERY_WAYS),
    byWhen: day(),
    sentOn: day(),
    copyVersion: mark(),
  },
  (table) => keysOf(conferences, table, [table.personId, people], [table.childId, children]),
);

/** The item may be a row of any kind, which no foreign key can say; the commands see to it. */
export const translations = sqliteTable(
  'translations',
  {
    ...everyRow(),
    itemKind: text().notNull(),
    itemId: text().notNull(),
    itemField: text().notNull(),
    language: choice(LANGUAGES),
    original: words(),
    text: words(),
    translator: words(),
    checkedBy: words(),
    checkedOn: day(),
  },
  (table) => keysOf(conferences, table),
);

export const withholdings = sqliteTable(
  'withholdings',
  {
    ...everyRow(),
    personId: partOf(),
    itemKind: text().notNull(),
    itemId: text().notNull(),
    reason: words(),
    decidedBy: words(),
    sentence: words(),
  },
  (table) => keysOf(conferences, table, [table.personId, people]),
);

/** As with what is withheld, the row may be of any kind. */
export const settlements = sqliteTable(
  'settlements',
  {
    ...everyRow(),
    personId: partOf(),
    itemKind: text().notNull(),
    itemId: text().notNull(),
    field: text().notNull(),
    said: text().notNull(),
    decidedBy: words(),
  },
  (table) => keysOf(conferences, table, [table.personId, people]),
);
