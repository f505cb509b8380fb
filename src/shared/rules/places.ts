/** On which page, and in which field, the day of a step is set. */
import { type Page, samePage } from '../plan/way.ts';
import type { RuleId, Start } from './pack.ts';

/** Days of the meeting that a step may be set by. */
export type StepField = 'heldOn' | 'strategyDiscussionOn' | 'coreGroupOn' | 'reviewOn';

interface StepPlace {
  readonly page: Page;
  /** The field of the meeting that holds the day; null where each line has a day of its own. */
  readonly field: StepField | null;
}

const at = (step: Page['step'], part: Page['part'], field: StepField | null = null): StepPlace => ({
  page: { step, part, subjectId: null },
  field,
});

const REVIEW = at('coreGroup', 'members', 'reviewOn');
const CORE_GROUP = at('coreGroup', 'members', 'coreGroupOn');
const MEETING = at('meeting', 'about', 'heldOn');
const WHO_IS_HERE = at('meeting', 'attendance');
const COPIES = at('copies', 'deliveries');

const PLACES: Readonly<Record<RuleId, StepPlace>> = {
  conference: MEETING,
  conferenceBeforeBirth: MEETING,
  invitations: WHO_IS_HERE,
  reportsShared: WHO_IS_HERE,
  decisionLetter: COPIES,
  outlinePlan: COPIES,
  record: COPIES,
  recordCorrections: COPIES,
  firstCoreGroup: CORE_GROUP,
  coreGroupPapers: at('coreGroup', 'members'),
  nextCoreGroup: at('coreGroup', 'members'),
  firstReview: REVIEW,
  laterReview: REVIEW,
  planReview: REVIEW,
  reviewAfterBirth: REVIEW,
};

const STARTS: Readonly<Record<Start, StepPlace>> = {
  strategyDiscussion: at('meeting', 'about', 'strategyDiscussionOn'),
  concern: at('meeting', 'about', 'strategyDiscussionOn'),
  conference: MEETING,
  recordSent: COPIES,
  coreGroup: CORE_GROUP,
  birth: at('family', 'people'),
};

/** Gives where the day of a step is set. */
export const placeOfStep = (id: RuleId): StepPlace => PLACES[id];

/** Gives where the day is set that starts the clock of a rule. */
export const placeOfStart = (from: Start): StepPlace => STARTS[from];

/** Gives the place at which a step is shown on its page, as `placeOfGap` names it; may be empty. */
export function placeOn(conferenceId: string, { field }: StepPlace): string {
  return field === null ? '' : `${conferenceId}/${field}`;
}

/** Tells whether two steps are set by one and the same day. */
export function shareDay(one: RuleId, other: RuleId): boolean {
  const [first, second] = [PLACES[one], PLACES[other]];
  return first.field !== null && first.field === second.field && samePage(first.page, second.page);
}
