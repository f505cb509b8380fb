import { sqliteTable } from 'drizzle-orm/sqlite-core';
import { VOICE_ABOUT } from '#shared/record/choices.ts';
import { choice, day, everyRow, partOf, words } from './columns.ts';
import { conferences, people } from './conference.ts';
import { keysOf } from './keys.ts';

export const voices = sqliteTable(
  'voices',
  {
    ...everyRow(),
    personId: partOf(),
    about: choice(VOICE_ABOUT),
    quote: words(),
    heardBy: words(),
    heardOn: day(),
    answer: words(),
  },
  (table) => keysOf(conferences, table, [table.personId, people]),
);

export const strengths = sqliteTable(
  'strengths',
  { ...everyRow(), personId: partOf(), what: words(), source: words() },
  (table) => keysOf(conferences, table, [table.personId, people]),
);
