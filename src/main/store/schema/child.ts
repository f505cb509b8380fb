import { index, sqliteTable } from 'drizzle-orm/sqlite-core';
import {
  ANSWERS,
  ASSESSMENT_STATES,
  CATEGORIES,
  COPY_FORMS,
  DIMENSIONS,
  NEED_SIDES,
  PLAN_LEVELS,
  SHARING,
  SO_OR_NOT,
  STAGES,
} from '#shared/record/choices.ts';
import { choice, choices, day, everyRow, flag, mark, partOf, pointsAt, words } from './columns.ts';
import { conferences, people } from './conference.ts';
import { keysOf } from './keys.ts';

export const children = sqliteTable(
  'children',
  {
    ...everyRow(),
    personId: partOf(),
    unborn: flag(),
    expectedOn: day(),
    advocateOffered: choice(ANSWERS),
    spokenForBy: words(),
    planLevel: choice(PLAN_LEVELS),
    categories: choices(CATEGORIES),
    reasons: words(),
    evidence: words(),
    aim: words(),
    endsWhen: words(),
    assessment: choice(ASSESSMENT_STATES),
    assessmentBy: day(),
    copyForm: choice(COPY_FORMS),
    explainedById: pointsAt(),
    explainedOn: day(),
    talkTo: words(),
    advocateTakenUp: choice(ANSWERS),
    advocateId: pointsAt(),
    advocateOfferedOn: day(),
    riskFactors: words(),
    withoutPlan: words(),
    stage: choice(STAGES),
    whatWorked: words(),
    planStartedOn: day(),
    previousPlans: mark(),
    inNeedPlan: choice(SO_OR_NOT),
    nothingAtOnce: flag(),
  },
  (table) => [
    ...keysOf(
      conferences,
      table,
      [table.personId, people],
      [table.explainedById, people],
      [table.advocateId, people],
    ),
    // As for people: the start page needs only who the children are, in their order.
    index('children_by_conference').on(
      table.conferenceId,
      table.position,
      table.id,
      table.personId,
    ),
  ],
);

export const concerns = sqliteTable('concerns', { ...everyRow(), headline: words() }, (table) =>
  keysOf(conferences, table),
);

export const impacts = sqliteTable(
  'impacts',
  {
    ...everyRow(),
    concernId: partOf(),
    childId: partOf(),
    dayToDay: words(),
    health: words(),
    betterWhen: words(),
    toldBy: words(),
    leftOut: words(),
  },
  (table) => keysOf(conferences, table, [table.concernId, concerns], [table.childId, children]),
);

export const needs = sqliteTable(
  'needs',
  {
    ...everyRow(),
    childId: partOf(),
    dimension: choice(DIMENSIONS),
    side: choice(NEED_SIDES),
    what: words(),
    leftOut: words(),
  },
  (table) => keysOf(conferences, table, [table.childId, children]),
);

export const assessments = sqliteTable(
  'assessments',
  {
    ...everyRow(),
    childId: partOf(),
    what: words(),
    why: words(),
    personId: pointsAt(),
    byWhen: day(),
    sharing: choice(SHARING),
  },
  (table) => keysOf(conferences, table, [table.childId, children], [table.personId, people]),
);
