/** At which field of its page a gap is closed. */
import { type ConferenceRecord, conferenceOf } from '../record/record.ts';
import type { Gap, GapName } from './gap.ts';

/**
 * `conference/…` is a field of the meeting, `subject/…` of the child or parent of the page,
 * `row/…` of the line that the gap is about, `add/…` the button that adds a line, `first` the first
 * thing on the page that can be filled in.
 */
const PLACES: Readonly<Partial<Record<GapName, string>>> = {
  noDate: 'conference/heldOn',
  noChildren: 'add/child',
  noParents: 'add/parent',
  noUnbornChild: 'row/unborn',
  noExpectedDay: 'row/expectedOn',
  childWithoutBirthDate: 'row/bornOn',
  nobodyPresent: 'add/practitioner',
  leftOutWithoutReason: 'row/reason',
  reportNotShared: 'row/reportSharedOn',
  notQuorate: 'conference/quorumNote',
  parentNotMarked: 'row/came',
  absentWithoutReason: 'row/reason',
  reportSharedLate: 'row/reportNotSharedReason',
  languageNotAsked: 'row/spokenLanguage',
  backgroundNotAsked: 'row/communication',
  interpreterNotAsked: 'row/interpreter',
  contactNotSaid: 'row/contact',
  notHeard: 'row/heard',
  noChildWords: 'add/voices',
  advocateNotAsked: 'subject/advocateOffered',
  nobodySpoke: 'subject/spokenForBy',
  noStrengths: 'add/strengths',
  worryWithoutImpact: 'row/dayToDay',
  sameImpact: 'row/dayToDay',
  nothingOnGrowingUp: 'add/needs',
  nothingOnParenting: 'add/needs',
  nothingOnFamily: 'add/needs',
  noDanger: 'add/dangers',
  dangerWithoutMeaning: 'row/meaning',
  parentWithoutStrength: 'add/strengths',
  parentNotInvolvedWithoutReason: 'subject/notInvolvedReason',
  parentWithoutWords: 'add/voices',
  behaviourWithoutImpact: 'row/what',
  behaviourWithoutChild: 'row/what',
  behaviourWithoutChange: 'row/change',
  readinessNotAsked: 'subject/readiness',
  notDecided: 'subject/planLevel',
  decisionWithoutReasons: 'subject/reasons',
  noCategory: 'subject/categories',
  noRiskFactors: 'subject/riskFactors',
  noEvidence: 'subject/evidence',
  viewWithoutReasons: 'row/reasons',
  childWithoutPlanNotSeen: 'subject/withoutPlan',
  noAim: 'subject/aim',
  noSafetyAction: 'add/safetyActions',
  safetyWithoutPerson: 'row/personId',
  safetyWithoutDay: 'row/byWhen',
  noOutcomes: 'add/outcomes',
  wishWithoutOutcome: 'add/outcomes',
  wishWithoutAnswer: 'row/answer',
  worryWithoutOutcome: 'add/outcomes',
  needWithoutOutcome: 'add/outcomes',
  dangerWithoutOutcome: 'add/outcomes',
  outcomeWithoutMeasure: 'row/measure',
  noQuickWin: 'row/quickWin',
  nothingKeepsItGoing: 'row/keepsGoing',
  outcomeWithoutDate: 'row/byWhen',
  stepWithoutDay: 'row/byWhen',
  nothingShortTerm: 'add/outcomes',
  nothingLongTerm: 'add/outcomes',
  actionWithoutPerson: 'row/personId',
  actionWithoutDate: 'row/byWhen',
  actionWithoutBecause: 'row/because',
  inputWithoutStart: 'row/startsOn',
  inputWithoutHowOften: 'row/howOften',
  inputWithoutHowLong: 'row/howLong',
  stageNotSaid: 'subject/stage',
  noEnding: 'subject/endsWhen',
  noExitPlan: 'subject/whatWorked',
  assessmentNotSaid: 'subject/assessment',
  assessmentWithoutDay: 'subject/assessmentBy',
  noContingency: 'add/contingencies',
  nothingIfTooLittle: 'add/contingencies',
  nothingIfSudden: 'add/contingencies',
  onDayToAvoid: 'row/startsOn',
  contactOnDayToAvoid: 'row/howOften',
  noLeadWorker: 'conference/leadWorkerId',
  noLeadPractitioner: 'conference/leadWorkerId',
  memberWithoutPart: 'row/part',
  noCoreGroupDate: 'conference/coreGroupOn',
  noCoreGroupRhythm: 'conference/coreGroupEvery',
  noReviewDate: 'conference/reviewOn',
  noCheck: 'add/checks',
  nobodyExplains: 'row/explainedById',
  explainedWithoutDay: 'row/explainedOn',
  disagreementWithoutReasons: 'row/comments',
  dissentWithoutReasons: 'row/reasons',
  dissentWithoutMeaning: 'row/meaning',
  notDiscussedWithoutReason: 'row/why',
  memberNotAsked: 'add/notDiscussed',
  notToldCoreGroup: 'conference/toldCoreGroup',
  notToldServices: 'conference/toldServices',
  notToldCourt: 'conference/toldCourt',
  notToldComplaint: 'conference/toldComplaint',
  noWayToComplain: 'conference/complaintRoute',
  deliveryWithoutDay: 'row/byWhen',
  copyToNobody: 'first',
  tooMuchAtFirst: 'first',
  barriersLeftOut: 'first',
  atTwoPlaces: 'first',
  copyNotDecided: 'row/copyDecision',
  noCopyWithoutReason: 'row/copyReason',
  conferenceAtWeekend: 'conference/heldOn',
  planStartNotConference: 'subject/planStartedOn',
  planStartNotSaid: 'subject/planStartedOn',
  planStartNotBefore: 'subject/planStartedOn',
  reviewNotAfterStart: 'conference/reviewOn',
  previousPlansNotKnown: 'subject/previousPlans',
  inNeedPlanNotAsked: 'subject/inNeedPlan',
  inNeedPlanBeside: 'subject/inNeedPlan',
};

/** The first thing on a page that can be filled in. */
export const FIRST_FIELD = 'first';

/**
 * Gives where on its page a gap is closed: `<row>/<field>`, `add/<what>`, `<row>` for the card of a
 * line as a whole, or the first thing that can be filled in.
 */
export function placeOfGap(record: ConferenceRecord, { name, page, rowId, field }: Gap): string {
  if (rowId !== undefined && field !== undefined) return `${rowId}/${field}`;
  const [where, what = ''] = (PLACES[name] ?? '').split('/');
  if (where === 'add') return `add/${what}`;
  if (where === 'conference') return `${conferenceOf(record).id}/${what}`;
  if (where === FIRST_FIELD) return FIRST_FIELD;
  if (where === 'subject') return `${page.subjectId ?? ''}/${what}`;
  if (rowId === undefined) return FIRST_FIELD;
  return what === '' ? rowId : `${rowId}/${what}`;
}
