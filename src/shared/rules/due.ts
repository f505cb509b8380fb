/** What is overdue, and what this week brings: the steps the start page reminds of [R6.1, R5.7]. */
import { dayAfter } from '../dates/days.ts';
import { mondayOf } from '../dates/week.ts';
import {
  canBeKnown,
  type DatedRecord,
  type Deadline,
  deadlinesOf,
  isOfCopies,
} from './deadlines.ts';
import type { Rule, RuleId } from './pack.ts';
import { shareDay } from './places.ts';

export interface DueStep {
  readonly step: RuleId;
  /** The day it is meant to happen, or by which it has to be done. */
  readonly day: string;
  readonly when: 'overdue' | 'thisWeek';
  /** Whether that is the day somebody set, not the last one that the rule allows. */
  readonly isSet: boolean;
}

/** A day that counts, and whether somebody set it; `last` is the last day it may be late until. */
interface Wanted {
  readonly day: string;
  readonly last: string;
  readonly isSet: boolean;
}

function wantedOf({ rule, limit, next, set }: Deadline, today: string): Wanted | null {
  const chosen = isOfCopies(rule.id) ? next : set;
  if (chosen !== null) return { day: chosen, last: chosen, isSet: true };
  if (limit === null) return null;
  const { due, offered } = limit;
  // The working day before, as long as that is still to come.
  return { day: offered < today ? due : offered, last: due, isSet: false };
}

/** A meeting whose day has come was held; what comes before one is not done after it. */
function isPast({ rule, start, set }: Deadline, today: string): boolean {
  if (rule.before && start !== null && rule.from === 'conference') return start < today;
  return !isOfCopies(rule.id) && set !== null && set < today;
}

/**
 * Gives the steps of one meeting that are overdue on a day or come in its week, to Sunday.
 * @param rules the rules that hold there, see `rulesOf`
 * @param today `YYYY-MM-DD`
 */
export function dueSteps(record: DatedRecord, rules: readonly Rule[], today: string): DueStep[] {
  const sunday = dayAfter(mondayOf(today), 6);
  const steps = deadlinesOf(record, rules).flatMap((deadline): DueStep[] => {
    const step = deadline.rule.id;
    const wanted = deadline.isDone || isPast(deadline, today) ? null : wantedOf(deadline, today);
    if (wanted === null || wanted.day > sunday) return [];
    const { day, last, isSet } = wanted;
    if (last >= today) return [{ step, day, when: 'thisWeek', isSet }];
    return canBeKnown(step) ? [{ step, day, when: 'overdue', isSet }] : [];
  });
  return steps.filter((one, index) => !steps.slice(0, index).some((other) => isSame(one, other)));
}

/** Two rules may end on one day, and several children may be expected: that is one thing to do. */
function isSame(one: DueStep, other: DueStep): boolean {
  return one.step === other.step || (one.day === other.day && shareDay(one.step, other.step));
}

/** Gives what is overdue, what fell due last first, and then what this week brings, day by day. */
export function inDueOrder<S extends Pick<DueStep, 'day' | 'when'>>(steps: readonly S[]): S[] {
  const byDay = (one: S, other: S) => (one.day < other.day ? -1 : Number(one.day > other.day));
  return [
    ...steps.filter(({ when }) => when === 'overdue').sort((a, b) => byDay(b, a)),
    ...steps.filter(({ when }) => when === 'thisWeek').sort(byDay),
  ];
}
