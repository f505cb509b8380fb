/**
 * The way through a conference: every page of the desk in order, worked out from the record.
 * Any page may be visited in any order; nothing here is a gate.
 */
import { type ConferenceRecord, conferenceOf, find, inOrder } from '../record/record.ts';
import { belongs } from './kindOfMeeting.ts';

/** The eleven steps, in the order of the rail. */
export const STEPS = [
  'meeting',
  'family',
  'child',
  'parent',
  'analysis',
  'plan',
  'contingency',
  'coreGroup',
  'agreement',
  'check',
  'copies',
] as const;
export type Step = (typeof STEPS)[number];

/** The parts of a step, each a page of its own; one question a page. */
export const PARTS_OF_STEP = {
  meeting: ['about', 'attendance', 'agenda', 'dates'],
  family: ['people', 'ties', 'map', 'privacy', 'voices'],
  child: ['words', 'strengths', 'worries', 'needs', 'danger'],
  parent: ['doesWell', 'words', 'behaviour', 'readiness'],
  analysis: ['scales', 'siblings', 'decision'],
  plan: ['aim', 'outcomes', 'ending'],
  contingency: ['ifNot'],
  coreGroup: ['members', 'contact'],
  agreement: ['heard', 'promises', 'parties', 'dissent', 'told', 'sign'],
  check: ['gaps', 'load', 'together', 'writing', 'thread', 'questions'],
  copies: ['make', 'translations', 'deliveries', 'childWords', 'childPictures'],
} as const satisfies Record<Step, readonly string[]>;
export type PartOfStep<S extends Step = Step> = (typeof PARTS_OF_STEP)[S][number];

/** Whose page it is: a row of `children`, a row of `parents`, or nobody's. */
export type Subject = 'child' | 'parent' | null;

const SUBJECTS: Record<string, Subject> = {
  child: 'child',
  parent: 'parent',
  'analysis/decision': 'child',
  plan: 'child',
  contingency: 'child',
  'coreGroup/contact': 'child',
  'check/thread': 'child',
  'check/questions': 'child',
  'copies/childWords': 'child',
  'copies/childPictures': 'child',
};

export interface Page {
  readonly step: Step;
  readonly part: PartOfStep;
  /** Id of the row of `children` or `parents` the page is about. */
  readonly subjectId: string | null;
}

/** Tells what kind of subject the pages of a part have. */
export function subjectOf(step: Step, part: string): Subject {
  return SUBJECTS[`${step}/${part}`] ?? SUBJECTS[step] ?? null;
}

/**
 * Gives every page in the order in which a conference goes through them, as far as it belongs to
 * this kind of meeting.
 * @param here the page somebody is on, which stays even where it does not belong
 */
export function pagesOf(record: ConferenceRecord, here: Page | null = null): Page[] {
  return stepsInOrder(record)
    .flatMap((step) => pagesOfStep(record, step))
    .filter((page) => belongs(record, page) || (here !== null && samePage(page, here)));
}

/** Gives the steps in the order chosen: plan then decide, or decide then plan. */
export function stepsInOrder(record: ConferenceRecord): Step[] {
  const steps: Step[] = [...STEPS];
  if (conferenceOf(record).order === 'decideThenPlan') return steps;
  const withoutAnalysis: Step[] = steps.filter((step) => step !== 'analysis');
  withoutAnalysis.splice(withoutAnalysis.indexOf('coreGroup'), 0, 'analysis');
  return withoutAnalysis;
}

function pagesOfStep(record: ConferenceRecord, step: Step): Page[] {
  const parts: readonly PartOfStep[] = PARTS_OF_STEP[step];
  const own = parts.map((part) => ({ part, subject: subjectOf(step, part) }));
  const shared = own
    .filter(({ subject }) => subject === null)
    .map(({ part }) => ({ step, part, subjectId: null }));
  // Also of somebody who has died: what was written of them stays within reach on the desk.
  const children = inOrder(record.children).flatMap(({ id }) =>
    own
      .filter(({ subject }) => subject === 'child')
      .map(({ part }) => ({ step, part, subjectId: id })),
  );
  const parents = inOrder(record.parents).flatMap(({ id }) =>
    own
      .filter(({ subject }) => subject === 'parent')
      .map(({ part }) => ({ step, part, subjectId: id })),
  );
  return [...shared, ...children, ...parents];
}

/** Gives the page `by` places further on the way, or undefined at either end. */
export function pageAfter(record: ConferenceRecord, page: Page, by: 1 | -1): Page | undefined {
  const pages = pagesOf(record, page);
  const here = pages.findIndex((other) => samePage(other, page));
  return here < 0 ? undefined : pages[here + by];
}

/** Tells whether two pages are the same. */
export function samePage(one: Page, other: Page): boolean {
  return one.step === other.step && one.part === other.part && one.subjectId === other.subjectId;
}

/** Gives the key of a page, the same for the same page. */
export function keyOfPage({ step, part, subjectId }: Page): string {
  return `${step}/${part}/${subjectId}`;
}

/** Gives the name by which somebody is known in the record, or an empty text. */
export function nameOf(record: ConferenceRecord, personId: string | null | undefined): string {
  const person = find(record, 'people', personId);
  return person ? person.knownAs || person.name : '';
}
