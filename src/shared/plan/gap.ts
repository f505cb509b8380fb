/** A gap: something the guidance asks for that the record does not hold yet. */
import type { Deadline } from '../rules/deadlines.ts';
import { keyOfPage, type Page, type Step } from './way.ts';

/** Every kind of gap, with the clause that asks for it. Wording: `gaps.<name>` of the desk. */
export const GAP_CLAUSES = {
  noDate: 'M3.8',
  noChildren: 'M3.8',
  noParents: 'W',
  noUnbornChild: 'M3.8 · Y.aim',
  noExpectedDay: 'M3.8 · Y.timely',
  childWithoutBirthDate: 'M3.20',
  nobodyPresent: 'M3.3',
  leftOutWithoutReason: 'M3.17',
  reportNotShared: 'M3.3',
  notQuorate: 'M3.3',
  parentNotMarked: 'W.parents',
  absentWithoutReason: 'W.parents · M3.17',
  languageNotAsked: 'M3.20 · M3.22',
  backgroundNotAsked: 'M3.16',
  interpreterNotAsked: 'M3.16 · M3.19',
  contactNotSaid: 'W',
  notHeard: 'M3.19 · M3.21 · Y.agreed',
  noChildWords: 'W · Y · M3.19',
  advocateNotAsked: 'M3.19',
  nobodySpoke: 'M3.19',
  noStrengths: 'W · M3.2',
  worryWithoutImpact: 'W',
  sameImpact: 'W',
  nothingOnGrowingUp: 'M3.10 · M3.15',
  nothingOnParenting: 'M3.10 · M3.15',
  nothingOnFamily: 'M3.10 · M3.15',
  noDanger: 'M3.11',
  dangerWithoutSource: 'M3.11 · Y',
  dangerWithoutMeaning: 'W',
  parentWithoutStrength: 'W · M3.2 · M3.16',
  parentNotInvolvedWithoutReason: 'W',
  parentWithoutWords: 'Y · M3.21',
  behaviourWithoutImpact: 'W',
  behaviourWithoutChild: 'W',
  sameBehaviourImpact: 'W',
  behaviourWithoutChange: 'W · M3.16',
  readinessNotAsked: 'W · B',
  notDecided: 'M3.8',
  decisionWithoutReasons: 'M3.22',
  noCategory: 'M3.22',
  noRiskFactors: 'M3.22',
  noEvidence: 'M3.22',
  viewWithoutReasons: 'M3.18',
  childWithoutPlanNotSeen: 'W',
  noAim: 'Y · W',
  noSafetyAction: 'M3.10',
  safetyWithoutPerson: 'M3.10',
  safetyWithoutDay: 'M3.10',
  noOutcomes: 'M3.10',
  tooManyOutcomes: 'P · W',
  wishWithoutOutcome: 'W · M3.19',
  wishWithoutAnswer: 'W · M3.19',
  worryWithoutOutcome: 'M3.11 · W',
  needWithoutOutcome: 'M3.10 · Y',
  dangerWithoutOutcome: 'M3.11 · Y',
  outcomeAnswersNothing: 'Y · M3.11',
  outcomeWithoutMeasure: 'Y · W · M3.16',
  measureIncomplete: 'Y · M3.16',
  rankedTooLow: 'Y · W',
  nothingKeepsItGoing: 'P',
  outcomeWithoutDate: 'M3.10',
  stepWithoutDay: 'M3.10 · M3.15',
  noStepOnTheWay: 'P.progress · W.practitioners',
  nothingShortTerm: 'M3.11 · M3.16',
  nothingLongTerm: 'M3.11 · M3.16',
  outcomeWithoutAction: 'M3.10',
  noQuickWin: 'Y · B',
  actionWithoutPerson: 'M3.10 · Y',
  actionWithoutDate: 'M3.10 · Y',
  actionWithoutBecause: 'W · Y',
  inputWithoutStart: 'M3.10 · M3.15',
  inputWithoutHowOften: 'M3.10 · M3.15 · Y.specific',
  inputWithoutHowLong: 'M3.10 · M3.15',
  stageNotSaid: 'B',
  noExitPlan: 'B',
  noEnding: 'M3.12',
  assessmentNotSaid: 'M3.11',
  assessmentWithoutDay: 'M3.11',
  specialistIncomplete: 'M3.11 · M3.16',
  noContingency: 'M3.11 · Y · P',
  contingencyIncomplete: 'M3.11 · P',
  contingencyActIncomplete: 'M3.11 · P',
  nothingIfTooLittle: 'M3.16 · P',
  nothingIfSudden: 'M3.16 · P',
  noCoreGroup: 'M3.4 · M3.14',
  noLeadWorker: 'M3.4',
  noTeam: 'B.onePlan',
  noLeadPractitioner: 'B.onePlan',
  noPlanOwner: 'P',
  memberWithoutPart: 'M3.15 · M3.9',
  noCoreGroupDate: 'M3.15',
  noCoreGroupRhythm: 'M3.15 · M3.5',
  noReviewDate: 'M3.6',
  noContact: 'M3.15',
  contactIncomplete: 'M3.15',
  noCheck: 'M3.11',
  checkIncomplete: 'M3.11',
  commitmentNotAsked: 'M3.25',
  commitmentWithoutTerms: 'M3.25',
  commitmentRefused: 'M3.25',
  consentNotAsked: 'B · Y.agreed',
  agreementNotAsked: 'Y · M3.18',
  understandingNotAsked: 'Y · M3.2',
  tookPartNotAsked: 'Y',
  disagreementWithoutReasons: 'M3.18',
  dissentWithoutReasons: 'M3.18',
  dissentWithoutMeaning: 'Y',
  notDiscussedWithoutReason: 'M3.17',
  memberNotAsked: 'M3.17',
  nobodyExplains: 'Y · M3.19',
  explainedWithoutDay: 'Y · M3.19',
  notToldCoreGroup: 'W',
  notToldServices: 'M3.13',
  notToldCourt: 'M3.7',
  notToldComplaint: 'M3.23',
  noWayToComplain: 'M3.23',
  notSigned: 'Y',
  copyNotDecided: 'M3.22 · X',
  noCopyWithoutReason: 'M3.17 · M3.22',
  childSentencesNotSeen: 'M3.19 · M3.20',
  childSentencesChanged: 'M3.19 · M3.20',
  copyToNobody: 'M3.20 · M3.22 · M3.24',
  deliveryWithoutDay: 'M3.24',
  tooMuchAtFirst: 'W · B',
  barriersLeftOut: 'W.practitioners · B.stages',
  familyAskedFirst: 'B',
  familyShareSmall: 'B',
  onDayToAvoid: 'M3.16',
  contactOnDayToAvoid: 'M3.16',
  meetingOnDayToAvoid: 'M3.16',
  atTwoPlaces: 'P · B',
  dayTooLate: 'X',
  dayTooEarly: 'X',
  dayAtWeekend: 'X',
  dayOnBankHoliday: 'X',
  reportSharedLate: 'X',
  conferenceAtWeekend: 'X',
  planStartNotConference: 'X',
  planStartNotSaid: 'X',
  planStartNotBefore: 'X',
  reviewNotAfterStart: 'X',
  previousPlansNotKnown: 'X',
  inNeedPlanNotAsked: 'X',
  inNeedPlanBeside: 'X',
} as const;
export type GapName = keyof typeof GAP_CLAUSES;

export interface Gap {
  readonly name: GapName;
  /** Where it is closed. */
  readonly page: Page;
  /** Whom or what it is about, for the sentence. */
  readonly about: string;
  /** Whom else it is about, where that is two: a behaviour and a child, an adult and a child. */
  readonly besides: string;
  /** The line it is about, where that is neither the page's own child or parent nor the meeting. */
  readonly rowId?: string;
  /** The field of that line that is missing, where it may be one of several. */
  readonly field?: string;
  /** The rule by which a day is wrong, with the day its clock started. */
  readonly deadline?: Deadline;
}

/** Most outcomes a plan should hold [P: six at most]. */
export const MOST_OUTCOMES = 6;

/** Gives a gap when the condition holds, else nothing. */
export function gapIf(
  missing: boolean,
  name: GapName,
  page: Page,
  about = '',
  besides = '',
): Gap[] {
  return missing ? [{ name, page, about, besides }] : [];
}

/** Gives the gaps as being about a line, except those that are about a line of their own. */
export function ofRow(rowId: string, gaps: readonly Gap[]): Gap[] {
  return gaps.map((gap) => ({ rowId, ...gap }));
}

/** Gives a gap of a line that leads to the first of these fields that holds nothing; none where all hold something. */
export function gapInFields(
  fields: Readonly<Record<string, string | null>>,
  name: GapName,
  page: Page,
  about = '',
): Gap[] {
  const missing = Object.keys(fields).find((field) => blank(fields[field] ?? ''));
  return missing === undefined ? [] : [{ name, page, about, besides: '', field: missing }];
}

/** Gives the key of a gap, the same for the same question. */
export function keyOfGap({ name, page, rowId, field, about, besides }: Gap): string {
  return [name, keyOfPage(page), rowId, field, about, besides].join('/');
}

/** Gives a page of the way. */
export function pageOf(step: Step, part: Page['part'], subjectId: string | null = null): Page {
  return { step, part, subjectId };
}

/** Tells whether nothing was written. */
export function blank(text: string): boolean {
  return text.trim() === '';
}
