/** Weeks, each known by its Monday. */
import { dayAfter, daysBetween, weekdayOf } from './days.ts';

/** Gives the Monday of the week of a day; both `YYYY-MM-DD`. */
export function mondayOf(day: string): string {
  return dayAfter(day, -((weekdayOf(day) + 6) % 7));
}

/** Gives the Mondays of the weeks from one day to another, at most so many. */
export function weeksBetween(from: string, to: string, most: number): string[] {
  const first = mondayOf(from);
  const weeks = Math.floor(daysBetween(first, to) / 7) + 1;
  return Array.from({ length: Math.max(0, Math.min(weeks, most)) }, (_, week) =>
    dayAfter(first, week * 7),
  );
}
