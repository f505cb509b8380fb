import { sqliteTable } from 'drizzle-orm/sqlite-core';
import {
  ATTENDANCE,
  CHILD_CONTACT,
  CLOCK_STATES,
  COUPLE_STATES,
  MEETING_PARTS,
  RELATIONS,
  RESPONSIBILITY,
} from '#shared/record/choices.ts';
import { choice, day, everyRow, flag, moment, partOf, time, words } from './columns.ts';
import { conferences, people } from './conference.ts';
import { keysOf } from './keys.ts';

export const attendances = sqliteTable(
  'attendances',
  {
    ...everyRow(),
    personId: partOf(),
    came: choice(ATTENDANCE),
    reason: words(),
    reportSent: flag(),
    reportSharedOn: day(),
    reportNotSharedReason: words(),
    takesPartAs: choice(MEETING_PARTS),
  },
  (table) => keysOf(conferences, table, [table.personId, people]),
);

export const absences = sqliteTable(
  'absences',
  {
    ...everyRow(),
    personId: partOf(),
    outAt: time(),
    backAt: time(),
    restricted: flag(),
    reason: words(),
  },
  (table) => keysOf(conferences, table, [table.personId, people]),
);

export const clockMarks = sqliteTable(
  'clockMarks',
  { ...everyRow(), at: moment(), state: choice(CLOCK_STATES) },
  (table) => keysOf(conferences, table),
);

export const turns = sqliteTable(
  'turns',
  { ...everyRow(), personId: partOf(), heardAt: time() },
  (table) => keysOf(conferences, table, [table.personId, people]),
);

export const ties = sqliteTable(
  'ties',
  {
    ...everyRow(),
    adultId: partOf(),
    childId: partOf(),
    relation: choice(RELATIONS),
    responsibility: choice(RESPONSIBILITY),
    childCalls: words(),
    contact: choice(CHILD_CONTACT),
    contactDetail: words(),
  },
  (table) => keysOf(conferences, table, [table.adultId, people], [table.childId, people]),
);

export const couples = sqliteTable(
  'couples',
  {
    ...everyRow(),
    oneId: partOf(),
    otherId: partOf(),
    state: choice(COUPLE_STATES),
    since: words(),
  },
  (table) => keysOf(conferences, table, [table.oneId, people], [table.otherId, people]),
);
