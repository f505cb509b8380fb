import { sqliteTable } from 'drizzle-orm/sqlite-core';
import {
  ANNOUNCED,
  BUILDING_BLOCKS,
  CONTACT_WITH,
  CONTINGENCY_SORTS,
  GRADES,
  SHARING,
  TERMS,
} from '#shared/record/choices.ts';
import { dangers } from './analysis.ts';
import { children, impacts, needs } from './child.ts';
import { choice, day, everyRow, flag, mark, partOf, pointsAt, words } from './columns.ts';
import { conferences, people } from './conference.ts';
import { keysOf } from './keys.ts';
import { strengths, voices } from './voices.ts';

export const safetyActions = sqliteTable(
  'safetyActions',
  {
    ...everyRow(),
    childId: partOf(),
    what: words(),
    personId: pointsAt(),
    byWhen: day(),
    sharing: choice(SHARING),
  },
  (table) => keysOf(conferences, table, [table.childId, children], [table.personId, people]),
);

export const outcomes = sqliteTable(
  'outcomes',
  {
    ...everyRow(),
    childId: partOf(),
    what: words(),
    term: choice(TERMS),
    byWhen: day(),
    quickWin: flag(),
    buildingBlock: choice(BUILDING_BLOCKS),
    measure: words(),
    seenBy: words(),
    seenOften: words(),
    childSays: words(),
    risk: choice(GRADES),
    impact: choice(GRADES),
    afterOutcomeId: pointsAt(),
    keepsGoing: words(),
    toWorkOut: flag(),
  },
  // The outcome that comes first is one of this table itself.
  (table) => keysOf(conferences, table, [table.childId, children], [table.afterOutcomeId, table]),
);

export const answers = sqliteTable(
  'answers',
  {
    ...everyRow(),
    outcomeId: partOf(),
    impactId: pointsAt(),
    needId: pointsAt(),
    voiceId: pointsAt(),
    dangerId: pointsAt(),
  },
  (table) =>
    keysOf(
      conferences,
      table,
      [table.outcomeId, outcomes],
      [table.impactId, impacts],
      [table.needId, needs],
      [table.voiceId, voices],
      [table.dangerId, dangers],
    ),
);

export const steps = sqliteTable(
  'steps',
  { ...everyRow(), outcomeId: partOf(), what: words(), byWhen: day() },
  (table) => keysOf(conferences, table, [table.outcomeId, outcomes]),
);

export const actions = sqliteTable(
  'actions',
  {
    ...everyRow(),
    outcomeId: partOf(),
    what: words(),
    personId: pointsAt(),
    withPersonId: pointsAt(),
    startsOn: day(),
    byWhen: day(),
    howOften: words(),
    howLong: words(),
    place: words(),
    because: words(),
    strengthId: pointsAt(),
    sharing: choice(SHARING),
    barriers: words(),
    evidence: words(),
    timesAWeek: mark(),
    minutesEachTime: mark(),
    toWorkOut: flag(),
  },
  (table) =>
    keysOf(
      conferences,
      table,
      [table.outcomeId, outcomes],
      [table.personId, people],
      [table.withPersonId, people],
      [table.strengthId, strengths],
    ),
);

export const contingencies = sqliteTable(
  'contingencies',
  {
    ...everyRow(),
    childId: partOf(),
    sort: choice(CONTINGENCY_SORTS),
    trigger: words(),
    response: words(),
    personId: pointsAt(),
    howFast: words(),
  },
  (table) => keysOf(conferences, table, [table.childId, children], [table.personId, people]),
);

export const contingencyActs = sqliteTable(
  'contingencyActs',
  { ...everyRow(), contingencyId: partOf(), what: words(), personId: pointsAt(), howFast: words() },
  (table) =>
    keysOf(conferences, table, [table.contingencyId, contingencies], [table.personId, people]),
);

export const rehearsalSteps = sqliteTable(
  'rehearsalSteps',
  {
    ...everyRow(),
    contingencyId: partOf(),
    personId: pointsAt(),
    whomId: pointsAt(),
    when: words(),
    what: words(),
  },
  (table) =>
    keysOf(
      conferences,
      table,
      [table.contingencyId, contingencies],
      [table.personId, people],
      [table.whomId, people],
    ),
);

export const coreGroupMembers = sqliteTable(
  'coreGroupMembers',
  { ...everyRow(), personId: partOf(), part: words(), ownsPlan: flag() },
  (table) => keysOf(conferences, table, [table.personId, people]),
);

export const contacts = sqliteTable(
  'contacts',
  {
    ...everyRow(),
    memberId: partOf(),
    childId: partOf(),
    howOften: words(),
    place: words(),
    seen: choice(CONTACT_WITH),
    announced: choice(ANNOUNCED),
  },
  (table) =>
    keysOf(conferences, table, [table.memberId, coreGroupMembers], [table.childId, children]),
);

export const checks = sqliteTable(
  'checks',
  {
    ...everyRow(),
    childId: partOf(),
    what: words(),
    personId: pointsAt(),
    howOften: words(),
    how: words(),
    sharing: choice(SHARING),
  },
  (table) => keysOf(conferences, table, [table.childId, children], [table.personId, people]),
);
