/**
 * What the plans ask of each parent at first, held against how ready the parent is for change
 * [R3.5, R4.6, W, B]. “In crisis” and “resilient” are Wales’s words; a short first plan with small
 * steps is what Bucks asks for; the numbers are Waymark’s own.
 */
import { dayAfter } from '../dates/days.ts';
import { isOnce } from '../documents/timing.ts';
import { type ConferenceRecord, conferenceOf, type Parent } from '../record/record.ts';
import { childrenOf, parentsOf, rankedOutcomes } from '../record/rowsOf.ts';
import { blank } from './gap.ts';
import { comparing, nearlySame } from './nearlySame.ts';
import { type PlanLine, planLines } from './planLines.ts';
import { nameOf } from './way.ts';

/** About until the core group first meets. Waymark’s own rule. */
export const FIRST_DAYS = 14;

/**
 * How many different things one parent is asked for at first before Waymark asks whether some can
 * wait. Waymark’s own rule. Three is “a very few”; six is what Practice Matters advises for the
 * outcomes of a whole plan, so hardly less than that many changes at a time; ten are two for each
 * working day of a week. Nothing is said while nobody has asked about readiness.
 */
export const MOST_AT_FIRST: Readonly<Record<Parent['readiness'], number | null>> = {
  notAsked: null,
  inCrisis: 3,
  readyToEngage: 6,
  resilient: 10,
};

/** Why a line is proposed to wait: it comes after another outcome, is long term, or ranks lower. */
export type WhyWait = 'after' | 'long' | 'rank';

export interface FirstWeeks {
  readonly parent: Parent;
  /** Different things that begin or are due in the first weeks. */
  readonly lines: readonly PlanLine[];
  /** How many the rule allows; null while readiness was not asked about. */
  readonly most: number | null;
  /** Whether the number is lower because the parent does not accept that change is needed. */
  readonly lowered: boolean;
  /** Lines that could wait, when there are more than that: the least pressing ones. */
  readonly couldWait: readonly { readonly line: PlanLine; readonly why: WhyWait }[];
  /** Whether barriers are known, and no line of this parent says what is done about them. */
  readonly barriersLeftOut: boolean;
}

/** Gives when a line begins to ask something, or null where nothing says so. */
function beginningOf(record: ConferenceRecord, line: PlanLine): string | null {
  const isDoneOnce = line.timesAWeek === null && isOnce(line.howOften);
  return line.startsOn ?? (isDoneOnce ? line.byWhen : conferenceOf(record).heldOn);
}

/** What may wait longest comes last; safety and quick wins never wait. */
function urgencyOf(record: ConferenceRecord, { outcome }: PlanLine): number {
  if (outcome === null) return 0;
  if (outcome.quickWin) return 1;
  const rank = rankedOutcomes(record, outcome.childId).findIndex(({ id }) => id === outcome.id);
  const waits = outcome.afterOutcomeId === null ? 0 : 1000;
  return 2 + rank + waits + (outcome.term === 'long' ? 100 : 0);
}

function whyWait({ outcome }: PlanLine): WhyWait {
  if (outcome?.afterOutcomeId) return 'after';
  return outcome?.term === 'long' ? 'long' : 'rank';
}

/** Keeps the first of lines that say nearly the same of two children: it is one thing to do. */
function different(record: ConferenceRecord, lines: readonly PlanLine[]): PlanLine[] {
  const comparable = comparing(childrenOf(record).map(({ personId }) => nameOf(record, personId)));
  const kept: { line: PlanLine; text: readonly string[] }[] = [];
  for (const line of lines) {
    const text = comparable(line.what);
    const isKnown = kept.some(
      ({ line: other, text: known }) => other.childId !== line.childId && nearlySame(text, known),
    );
    if (!isKnown) kept.push({ line, text });
  }
  return kept.map(({ line }) => line);
}

function firstWeeksOf(record: ConferenceRecord, parent: Parent): FirstWeeks {
  const { heldOn } = conferenceOf(record);
  const own = planLines(record).filter(({ people }) => people.includes(parent.personId));
  const end = heldOn === null ? null : dayAfter(heldOn, FIRST_DAYS);
  const early = own.filter((line) => {
    const day = beginningOf(record, line);
    return end !== null && day !== null && day <= end;
  });
  const lines = different(record, early);
  const byReadiness = MOST_AT_FIRST[parent.readiness];
  const lowered =
    parent.acceptsChange === 'no' &&
    byReadiness !== null &&
    byReadiness > (MOST_AT_FIRST.inCrisis ?? 0);
  const most = lowered ? MOST_AT_FIRST.inCrisis : byReadiness;
  const ranked = lines
    .map((line) => ({ line, urgency: urgencyOf(record, line) }))
    .sort((a, b) => a.urgency - b.urgency);
  const couldWait =
    most === null
      ? []
      : ranked
          .slice(most)
          .filter(({ urgency }) => urgency > 1)
          .map(({ line }) => ({ line, why: whyWait(line) }));
  return {
    parent,
    lines,
    most,
    lowered,
    couldWait,
    barriersLeftOut:
      !blank(parent.barriers) && own.length > 0 && own.every(({ barriers }) => blank(barriers)),
  };
}

/** Gives the first weeks of every parent who is involved. */
export function firstWeeks(record: ConferenceRecord): FirstWeeks[] {
  return parentsOf(record)
    .filter(({ involvement }) => involvement !== 'notInvolved')
    .map((parent) => firstWeeksOf(record, parent));
}

/** Tells whether more is asked at first than the rule allows. */
export function isTooMuch({ lines, most }: FirstWeeks): boolean {
  return most !== null && lines.length > most;
}
