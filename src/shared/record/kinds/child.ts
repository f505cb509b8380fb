import { z } from 'zod';
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
} from '../choices.ts';
import { choice, choices, day, everyRow, flag, mark, partOf, pointsAt, words } from '../fields.ts';

/** A child's own section: one row for every person who is a child [R1.2]. */
export const children = z.strictObject({
  ...everyRow,
  personId: partOf('people'),
  unborn: flag(),
  expectedOn: day(),
  advocateOffered: choice(ANSWERS),
  spokenForBy: words(),
  planLevel: choice(PLAN_LEVELS),
  categories: choices(CATEGORIES),
  reasons: words(),
  /** The evidence of significant harm in words the family can follow [R2.7]. */
  evidence: words(),
  /** One sentence: whom the plan protects, from what [R4.1]. */
  aim: words(),
  /** What must change before the plan can end, as the child lives it [R4.10]. */
  endsWhen: words(),
  assessment: choice(ASSESSMENT_STATES),
  assessmentBy: day(),
  copyForm: choice(COPY_FORMS),
  explainedById: pointsAt('people'),
  explainedOn: day(),
  talkTo: words(),
  /** Whether the child took up the offer of an advocate, who that is, and when it was offered [R1.6]. */
  advocateTakenUp: choice(ANSWERS),
  advocateId: pointsAt('people'),
  advocateOfferedOn: day(),
  /** Where a nation records risk factors in place of a category [R2.7]. */
  riskFactors: words(),
  /** What this child needs though there is no plan [R2.8]. */
  withoutPlan: words(),
  /** Where an early help plan stands, and what worked, to remember after it [R4.6]. */
  stage: choice(STAGES),
  whatWorked: words(),
  /** What England's census asks: when the plan began, how many came before, and what else there is. */
  planStartedOn: day(),
  previousPlans: mark(0, 20),
  inNeedPlan: choice(SO_OR_NOT),
  /** Somebody asked whether anything has to happen at once, and nothing has to [R4.2, M3.10]. */
  nothingAtOnce: flag(),
});

/** A worry of the conference, named once for the whole family. */
export const concerns = z.strictObject({
  ...everyRow,
  headline: words(),
});

/** What a worry is like for one child: never the same for two [R2.2]. */
export const impacts = z.strictObject({
  ...everyRow,
  concernId: partOf('concerns'),
  childId: partOf('children'),
  dayToDay: words(),
  health: words(),
  betterWhen: words(),
  toldBy: words(),
  /** Why no outcome of this plan answers it; empty while one should [R4.3]. */
  leftOut: words(),
});

/** A need, strength or difficulty in one dimension of the Assessment Framework [R2.4]. */
export const needs = z.strictObject({
  ...everyRow,
  childId: partOf('children'),
  dimension: choice(DIMENSIONS),
  side: choice(NEED_SIDES),
  what: words(),
  /** Why no outcome of this plan answers it; empty while one should [R4.3]. */
  leftOut: words(),
});

/** A specialist assessment: which, why, who, by when [R4.8]. */
export const assessments = z.strictObject({
  ...everyRow,
  childId: partOf('children'),
  what: words(),
  why: words(),
  personId: pointsAt('people'),
  byWhen: day(),
  sharing: choice(SHARING),
});
