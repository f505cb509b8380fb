/** Bank holidays of the four nations and Easter, from date-holidays by `tools/bankHolidays.ts`. */
import table from '#resources/holidays/bank-holidays.json' with { type: 'json' };
import type { NATIONS } from '../record/choices.ts';
import { dayAfter, weekdayOf } from './days.ts';

export type Nation = (typeof NATIONS)[number];

const yearOf = (day: string) => day.slice(0, 4);

function listed(of: keyof typeof table, year: string): string | undefined {
  return (table[of] as Record<string, string>)[year];
}

/** Gives Easter Sunday of a year, `YYYY-MM-DD`, or null where the table does not reach. */
export function easterOf(year: string): string | null {
  const found = listed('easter', year);
  return found === undefined ? null : `${year}-${found}`;
}

/** Tells whether a day is a working day in a nation, or null where the table does not reach. */
export function isWorkingDay(day: string, nation: Nation): boolean | null {
  const holidays = listed(nation, yearOf(day));
  if (holidays === undefined) return null;
  return weekdayOf(day) % 6 !== 0 && !holidays.split(' ').includes(day.slice(5));
}

/** Gives the nearest working day that way from a day, which itself counts; null beyond the table. */
export function nearestWorkingDay(day: string, nation: Nation, way: 1 | -1): string | null {
  let at = day;
  for (;;) {
    const isOne = isWorkingDay(at, nation);
    if (isOne !== false) return isOne === null ? null : at;
    at = dayAfter(at, way);
  }
}

/**
 * Gives the day so many working days after a day, which itself does not count; null where the
 * table does not reach.
 * @param count how many; below 0 for days before it
 */
export function workingDayAfter(day: string, count: number, nation: Nation): string | null {
  const way = count < 0 ? -1 : 1;
  let at: string | null = day;
  for (let left = Math.abs(count); left > 0 && at !== null; left -= 1) {
    at = nearestWorkingDay(dayAfter(at, way), nation, way);
  }
  return at;
}
