/** The arithmetic of limits: counted from the day after, in the bank holidays of the nation. */
import { type Nation, nearestWorkingDay, workingDayAfter } from '../dates/bankHolidays.ts';
import { dayAfter, monthAfter } from '../dates/days.ts';
import type { Rule } from './pack.ts';

/** When a limit ends; days as `YYYY-MM-DD`. */
export interface Limit {
  /** The last day the rule allows. */
  readonly due: string;
  /** The last working day that keeps it, where `due` itself is none; else the same day. */
  readonly offered: string;
}

function lastDay({ count, unit, before }: Rule, start: string, nation: Nation): string | null {
  if (count === null) return null;
  const steps = before ? -count : count;
  switch (unit) {
    case 'workingDays':
      return workingDayAfter(start, steps, nation);
    case 'days':
      return dayAfter(start, steps);
    case 'weeks':
      return dayAfter(start, steps * 7);
    case 'months':
      return monthAfter(start, steps);
  }
}

/**
 * Gives when the limit of a rule ends whose clock starts on a day; null where the rule has no
 * number yet, or the table of bank holidays does not reach.
 */
export function limitOf(rule: Rule, start: string, nation: Nation): Limit | null {
  const due = lastDay(rule, start, nation);
  const offered = due === null ? null : nearestWorkingDay(due, nation, -1);
  return due === null || offered === null ? null : { due, offered };
}
