import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import {
  CONFERENCE_KINDS,
  COPY_LANGUAGES,
  LANGUAGES,
  NATIONS,
  ORDERS,
  PARTS,
  SEXES,
} from '#shared/record/choices.ts';
import { choice, day, everyRow, flag, mark, pointsAt, time, words } from './columns.ts';
import { type Keys, keysOf, pointing } from './keys.ts';

/** The root: its own id is the id of the conference. */
export const conferences = sqliteTable(
  'conferences',
  {
    id: text().primaryKey().notNull(),
    position: integer().notNull(),
    version: integer().notNull(),
    familyName: words(),
    kind: choice(CONFERENCE_KINDS),
    nation: choice(NATIONS),
    authority: words(),
    order: choice(ORDERS),
    heldOn: day(),
    heldAt: time(),
    place: words(),
    strategyDiscussionOn: day(),
    quorumNote: words(),
    leadWorkerId: pointsAt(),
    coreGroupOn: day(),
    coreGroupPlace: words(),
    reviewOn: day(),
    complaintRoute: words(),
    toldCoreGroup: flag(),
    toldComplaint: flag(),
    toldCourt: flag(),
    toldServices: flag(),
    quorumAgencies: mark(),
    marksShown: flag(),
    leadRole: words(),
    keepUntil: day(),
    planLanguage: choice(LANGUAGES),
    reference: words(),
    coreGroupEvery: words(),
  },
  (table): Keys => [pointing(table.id, table.leadWorkerId, people)],
);

export const households = sqliteTable(
  'households',
  { ...everyRow(), name: words(), address: words() },
  (table) => keysOf(conferences, table),
);

export const people = sqliteTable(
  'people',
  {
    ...everyRow(),
    part: choice(PARTS),
    name: words(),
    knownAs: words(),
    bornOn: day(),
    householdId: pointsAt(),
    role: words(),
    agency: words(),
    contact: words(),
    spokenLanguage: words(),
    writtenLanguage: words(),
    interpreter: flag(),
    needs: words(),
    communication: words(),
    ethnicity: words(),
    faith: words(),
    daysToAvoid: words(),
    disability: words(),
    sex: choice(SEXES),
    diedOn: day(),
    copyLanguage: choice(COPY_LANGUAGES),
    twinCopy: flag(),
  },
  (table) => [
    ...keysOf(conferences, table, [table.householdId, households]),
    // The start page lists and searches names without reading everything else about a person.
    index('people_by_conference').on(table.conferenceId, table.id, table.name, table.knownAs),
  ],
);
