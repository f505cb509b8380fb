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

/**
 * Gives the day so many working days after a day, which itself does not count; null where the
 * table does not reach.
 * @param count from 1
 */
export function workingDayAfter(day: string, count: number, nation: Nation): string | null {
  let at = day;
  for (let left = count; left > 0; ) {
    at = dayAfter(at, 1);
    const isOne = isWorkingDay(at, nation);
    if (isOne === null) return null;
    if (isOne) left -= 1;
  }
  return at;
}
