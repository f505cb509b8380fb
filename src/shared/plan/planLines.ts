/** Every line of the plans that asks somebody for something: safety actions and actions [R4.2, R4.4]. */
import { type ConferenceRecord, find, type Outcome, type Person } from '../record/record.ts';
import { actionsOf, ofChild, plannedChildren, rankedOutcomes } from '../record/rowsOf.ts';

/** One line of one child's plan. What a safety action does not hold is empty. */
export interface PlanLine {
  readonly kind: 'actions' | 'safetyActions';
  readonly id: string;
  readonly childId: string;
  readonly what: string;
  /** Who does it, and who does it with them. */
  readonly people: readonly string[];
  readonly startsOn: string | null;
  readonly byWhen: string | null;
  readonly howOften: string;
  readonly howLong: string;
  readonly place: string;
  readonly barriers: string;
  readonly timesAWeek: number | null;
  readonly minutesEachTime: number | null;
  /** Practitioners' housekeeping, which no family sees [R4.5]. */
  readonly isHousekeeping: boolean;
  /** What it is for; null for a safety action. */
  readonly outcome: Outcome | null;
}

function safetyLines(record: ConferenceRecord, childId: string): PlanLine[] {
  return ofChild(record.safetyActions, childId).map(({ id, what, personId, byWhen, sharing }) => ({
    kind: 'safetyActions',
    id,
    childId,
    what,
    people: personId === null ? [] : [personId],
    startsOn: null,
    byWhen,
    howOften: '',
    howLong: '',
    place: '',
    barriers: '',
    timesAWeek: null,
    minutesEachTime: null,
    isHousekeeping: sharing === 'professional',
    outcome: null,
  }));
}

function actionLines(record: ConferenceRecord, outcome: Outcome): PlanLine[] {
  return actionsOf(record, outcome.id).map((action) => {
    const { id, what, startsOn, byWhen, howOften, howLong, place, barriers } = action;
    const named = [action.personId, action.withPersonId].filter((one) => one !== null);
    return {
      kind: 'actions',
      id,
      childId: outcome.childId,
      what,
      people: [...new Set(named)],
      startsOn,
      byWhen,
      howOften,
      howLong,
      place,
      barriers,
      timesAWeek: action.timesAWeek,
      minutesEachTime: action.minutesEachTime,
      isHousekeeping: action.sharing === 'professional',
      outcome,
    };
  });
}

/** Gives the lines of one child's plan: safety first, then by outcome as the copies tell them. */
export function linesOfChild(record: ConferenceRecord, childId: string): PlanLine[] {
  return [
    ...safetyLines(record, childId),
    ...rankedOutcomes(record, childId).flatMap((outcome) => actionLines(record, outcome)),
  ];
}

/** Gives the lines of all plans, child by child. */
export function planLines(record: ConferenceRecord): PlanLine[] {
  return plannedChildren(record).flatMap(({ id }) => linesOfChild(record, id));
}

/** Parents first, because the plan is to be one that they can do; practitioners last. */
const ORDER: readonly Person['part'][] = ['parent', 'child', 'family', 'practitioner'];

/** Gives the people with these ids in that order, each in the order of the record. */
export function familyFirst(record: ConferenceRecord, ids: Iterable<string>): Person[] {
  const people = [...new Set(ids)].flatMap((id) => find(record, 'people', id) ?? []);
  return people.sort(
    (one, other) =>
      ORDER.indexOf(one.part) - ORDER.indexOf(other.part) || one.position - other.position,
  );
}
