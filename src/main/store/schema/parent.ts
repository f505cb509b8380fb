import { sqliteTable } from 'drizzle-orm/sqlite-core';
import { ANSWERS, COPY_DECISIONS, INVOLVEMENT, READINESS } from '#shared/record/choices.ts';
import { children } from './child.ts';
import { choice, everyRow, partOf, words } from './columns.ts';
import { conferences, people } from './conference.ts';
import { keysOf } from './keys.ts';

export const parents = sqliteTable(
  'parents',
  {
    ...everyRow(),
    personId: partOf(),
    involvement: choice(INVOLVEMENT),
    notInvolvedReason: words(),
    readiness: choice(READINESS),
    acceptsChange: choice(ANSWERS),
    barriers: words(),
    copyDecision: choice(COPY_DECISIONS),
    copyReason: words(),
  },
  (table) => keysOf(conferences, table, [table.personId, people]),
);

export const behaviours = sqliteTable(
  'behaviours',
  { ...everyRow(), parentId: partOf(), what: words(), change: words() },
  (table) => keysOf(conferences, table, [table.parentId, parents]),
);

export const behaviourImpacts = sqliteTable(
  'behaviourImpacts',
  { ...everyRow(), behaviourId: partOf(), childId: partOf(), what: words() },
  (table) => keysOf(conferences, table, [table.behaviourId, behaviours], [table.childId, children]),
);
