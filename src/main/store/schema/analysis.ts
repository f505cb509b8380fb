import { sqliteTable } from 'drizzle-orm/sqlite-core';
import { PLAN_LEVELS } from '#shared/record/choices.ts';
import { children } from './child.ts';
import { choice, everyRow, mark, partOf, words } from './columns.ts';
import { conferences, people } from './conference.ts';
import { keysOf } from './keys.ts';

export const dangers = sqliteTable(
  'dangers',
  {
    ...everyRow(),
    childId: partOf(),
    happened: words(),
    couldHappen: words(),
    harder: words(),
    notYetKnown: words(),
    worriedBy: words(),
    howKnown: words(),
    meaning: words(),
    leftOut: words(),
  },
  (table) => keysOf(conferences, table, [table.childId, children]),
);

export const scales = sqliteTable(
  'scales',
  { ...everyRow(), childId: partOf(), personId: partOf(), safety: mark() },
  (table) => keysOf(conferences, table, [table.childId, children], [table.personId, people]),
);

export const dangerMarks = sqliteTable(
  'dangerMarks',
  { ...everyRow(), dangerId: partOf(), personId: partOf(), safety: mark() },
  (table) => keysOf(conferences, table, [table.dangerId, dangers], [table.personId, people]),
);

export const agencyViews = sqliteTable(
  'agencyViews',
  {
    ...everyRow(),
    childId: partOf(),
    personId: partOf(),
    level: choice(PLAN_LEVELS),
    reasons: words(),
  },
  (table) => keysOf(conferences, table, [table.childId, children], [table.personId, people]),
);
