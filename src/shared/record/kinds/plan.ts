import { z } from 'zod';
import {
  ANNOUNCED,
  BUILDING_BLOCKS,
  CONTACT_WITH,
  CONTINGENCY_SORTS,
  GRADES,
  SHARING,
  TERMS,
} from '../choices.ts';
import { choice, day, everyRow, flag, mark, partOf, pointsAt, words } from '../fields.ts';

/** How often a week, and how many minutes each time, something may be asked of somebody. */
export const TIMES_A_WEEK = { least: 1, most: 100 } as const;
export const MINUTES_EACH_TIME = { least: 1, most: 1_440 } as const;

/** What has to happen at once to keep the child safe [R4.2]. */
export const safetyActions = z.strictObject({
  ...everyRow,
  childId: partOf('children'),
  what: words(),
  personId: pointsAt('people'),
  byWhen: day(),
  sharing: choice(SHARING),
});

/** A wanted future as this child will live it; its position is its rank [R4.3]. */
export const outcomes = z.strictObject({
  ...everyRow,
  childId: partOf('children'),
  what: words(),
  term: choice(TERMS),
  byWhen: day(),
  quickWin: flag(),
  buildingBlock: choice(BUILDING_BLOCKS),
  /** What will be seen and heard; then by whom, how often, and how the child will say it. */
  measure: words(),
  seenBy: words(),
  seenOften: words(),
  childSays: words(),
  risk: choice(GRADES),
  impact: choice(GRADES),
  /** The outcome that comes first; without one it runs side by side. Never a circle. */
  afterOutcomeId: pointsAt('outcomes'),
  /** What keeps the change going, beyond behaviour [R4.12]. */
  keepsGoing: words(),
  /** The core group still works it out in detail [R4.15]. */
  toWorkOut: flag(),
});

/** What an outcome answers: a worry's impact, a need, own words or a danger [R4.3, R4.7]. */
export const answers = z.strictObject({
  ...everyRow,
  outcomeId: partOf('outcomes'),
  impactId: pointsAt('impacts'),
  needId: pointsAt('needs'),
  voiceId: pointsAt('voices'),
  dangerId: pointsAt('dangers'),
});

/** A step on the way to an outcome. */
export const steps = z.strictObject({
  ...everyRow,
  outcomeId: partOf('outcomes'),
  what: words(),
  byWhen: day(),
});

/** Who does what by when. The work is asked before the worker [R4.4, Y]. */
export const actions = z.strictObject({
  ...everyRow,
  outcomeId: partOf('outcomes'),
  what: words(),
  personId: pointsAt('people'),
  withPersonId: pointsAt('people'),
  startsOn: day(),
  byWhen: day(),
  howOften: words(),
  howLong: words(),
  place: words(),
  because: words(),
  strengthId: pointsAt('strengths'),
  sharing: choice(SHARING),
  barriers: words(),
  /** Why it should work; for practitioners only. */
  evidence: words(),
  /** What it asks of a person in a week [R4.6]; empty for work that is done once or less than weekly. */
  timesAWeek: mark(TIMES_A_WEEK.least, TIMES_A_WEEK.most),
  minutesEachTime: mark(MINUTES_EACH_TIME.least, MINUTES_EACH_TIME.most),
  /** The core group still works it out in detail [R4.15]. */
  toWorkOut: flag(),
});

/** What happens if the plan does not work: trigger, then what, who, how fast [R4.11]. */
export const contingencies = z.strictObject({
  ...everyRow,
  childId: partOf('children'),
  sort: choice(CONTINGENCY_SORTS),
  trigger: words(),
  response: words(),
  personId: pointsAt('people'),
  howFast: words(),
});

/** What else then happens, who does it, how fast, beside the first [R4.11]. */
export const contingencyActs = z.strictObject({
  ...everyRow,
  contingencyId: partOf('contingencies'),
  what: words(),
  personId: pointsAt('people'),
  howFast: words(),
});

/** One step of walking through a contingency: who rings whom, when, about what [R4.11]. */
export const rehearsalSteps = z.strictObject({
  ...everyRow,
  contingencyId: partOf('contingencies'),
  personId: pointsAt('people'),
  whomId: pointsAt('people'),
  when: words(),
  what: words(),
});

/** A member of the core group, their part in it, and whether they own the plan [R4.15]. */
export const coreGroupMembers = z.strictObject({
  ...everyRow,
  personId: partOf('people'),
  part: words(),
  ownsPlan: flag(),
});

/** How a member of the core group sees a child [R4.9]. */
export const contacts = z.strictObject({
  ...everyRow,
  memberId: partOf('coreGroupMembers'),
  childId: partOf('children'),
  howOften: words(),
  place: words(),
  seen: choice(CONTACT_WITH),
  announced: choice(ANNOUNCED),
});

/** Who checks what, how and how often [R4.9]. */
export const checks = z.strictObject({
  ...everyRow,
  childId: partOf('children'),
  what: words(),
  personId: pointsAt('people'),
  howOften: words(),
  how: words(),
  sharing: choice(SHARING),
});
