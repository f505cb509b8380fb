/**
 * The nine questions that York asks of every plan before it is closed, answered for one child by
 * the record itself; what is missing is named, and leads to its field [R5.5, Y].
 */
import type { Child, ConferenceRecord } from '../record/record.ts';
import { parentsOfChild } from '../record/rowsOf.ts';
import { commitmentsOf } from './commitments.ts';
import type { Gap, GapName } from './gap.ts';
import { ANSWERS, type Said } from './nineAnswers/index.ts';
import { signatureOf, signersOf } from './signing.ts';

/** A question, by what it is about. Wording: `questions.ask.<name>`. */
export type NineQuestion = keyof typeof ANSWERS;

/** The questions in the order of the guidance. */
export const NINE_QUESTIONS = Object.keys(ANSWERS) as NineQuestion[];

/** What keeps each question open. A plan without outcomes or actions answers hardly any. */
const OPEN_WITH: Readonly<Record<NineQuestion, readonly GapName[]>> = {
  detail: [
    'noOutcomes',
    'outcomeWithoutAction',
    'actionWithoutBecause',
    'inputWithoutHowOften',
    'inputWithoutHowLong',
    'noContact',
    'contactIncomplete',
  ],
  aims: [
    'noAim',
    'noOutcomes',
    'tooManyOutcomes',
    'nothingShortTerm',
    'nothingLongTerm',
    'noStepOnTheWay',
    'noEnding',
  ],
  measures: [
    'noOutcomes',
    'outcomeWithoutMeasure',
    'measureIncomplete',
    'noCheck',
    'checkIncomplete',
  ],
  responsible: [
    'noOutcomes',
    'outcomeWithoutAction',
    'safetyWithoutPerson',
    'actionWithoutPerson',
    'noCoreGroup',
    'noTeam',
    'noLeadWorker',
    'noLeadPractitioner',
    'noPlanOwner',
    'memberWithoutPart',
    'specialistIncomplete',
  ],
  realistic: [
    'noOutcomes',
    'outcomeWithoutAction',
    'actionWithoutPerson',
    'readinessNotAsked',
    'tooMuchAtFirst',
    'familyAskedFirst',
    'familyShareSmall',
    'onDayToAvoid',
    'contactOnDayToAvoid',
    'meetingOnDayToAvoid',
    'atTwoPlaces',
    'commitmentNotAsked',
    'commitmentWithoutTerms',
    'commitmentRefused',
  ],
  risksAndNeeds: [
    'nothingOnGrowingUp',
    'nothingOnParenting',
    'nothingOnFamily',
    'noDanger',
    'noOutcomes',
    'wishWithoutOutcome',
    'worryWithoutOutcome',
    'needWithoutOutcome',
    'dangerWithoutOutcome',
    'outcomeAnswersNothing',
    'noContingency',
    'contingencyIncomplete',
    'contingencyActIncomplete',
    'nothingIfTooLittle',
    'nothingIfSudden',
  ],
  days: [
    'noOutcomes',
    'outcomeWithoutDate',
    'stepWithoutDay',
    'safetyWithoutDay',
    'actionWithoutDate',
    'inputWithoutStart',
    'assessmentWithoutDay',
    'noCoreGroupDate',
    'noCoreGroupRhythm',
    'dayTooLate',
    'dayTooEarly',
    'noReviewDate',
  ],
  contributed: [
    'noParents',
    'noChildWords',
    'parentNotInvolvedWithoutReason',
    'parentWithoutWords',
    'agreementNotAsked',
    'tookPartNotAsked',
  ],
  signed: ['noCoreGroup', 'noTeam', 'notSigned'],
};

/** One question about one child's plan, and what the record says to it. */
export interface Answered {
  readonly name: NineQuestion;
  readonly said: readonly Said[];
  readonly open: readonly Gap[];
  /** Whether the record answers it in full. */
  readonly isAnswered: boolean;
}

/** Gives a test of whether a gap is about this child, this child's parents, or everybody. */
function isAbout(record: ConferenceRecord, child: Child): (gap: Gap) => boolean {
  const parents = parentsOfChild(record, child);
  const parentIds = new Set(parents.map(({ id }) => id));
  const parentPeople = new Set(parents.map(({ personId }) => personId));
  const promises = commitmentsOf(record, [child]);
  const unsigned = new Set(
    signersOf(record, child)
      .filter(({ id }) => !signatureOf(record, id, child.id))
      .map(({ id }) => id),
  );
  return ({ name, page: { subjectId }, about, rowId = '' }) => {
    if (subjectId !== null) return subjectId === child.id || parentIds.has(subjectId);
    if (name === 'notSigned') return unsigned.has(rowId);
    if (name === 'commitmentNotAsked') {
      return promises.some(({ personId, answer }) => personId === rowId && answer === 'notAsked');
    }
    if (name === 'commitmentWithoutTerms' || name === 'commitmentRefused') {
      return promises.some(({ personId, what }) => personId === rowId && what === about);
    }
    if (name === 'agreementNotAsked' || name === 'tookPartNotAsked') {
      return parentPeople.has(rowId);
    }
    return true;
  };
}

/**
 * Gives the nine questions about the plan of a child who has one, or may get one.
 * @param gaps all gaps of the record, from `gapsOf`
 */
export function nineQuestions(
  record: ConferenceRecord,
  child: Child,
  gaps: readonly Gap[],
): Answered[] {
  const own = gaps.filter(isAbout(record, child));
  return NINE_QUESTIONS.map((name) => {
    const said = ANSWERS[name](record, child);
    const open = own.filter((gap) => OPEN_WITH[name].includes(gap.name));
    return { name, said, open, isAnswered: open.length === 0 && said.length > 0 };
  });
}
