/** Bank holidays of the four nations and Easter, from date-holidays by `tools/bankHolidays.ts`. */
import table from '#resources/holidays/bank-holidays.json' with { type: 'json' };
import type { NATIONS } from '../record/choices.ts';
import { dayOfNumber, numberOfDay, weekdayOfNumber } from './days.ts';

export type Nation = (typeof NATIONS)[number];

/** Gives Easter Sunday of a year, `YYYY-MM-DD`, or null where the table does not reach. */
export function easterOf(year: string): string | null {
  const found = (table.easter as Record<string, string>)[year];
  return found === undefined ? null : `${year}-${found}`;
}

/** The days of a nation as numbers, so that many can be counted through quickly. */
interface Days {
  /** The first and the last day that the table knows. */
  readonly first: number;
  readonly last: number;
  readonly holidays: ReadonlySet<number>;
}

const daysKept = new Map<Nation, Days>();

/** Gives the days of a nation, read from the table once. */
function daysOf(nation: Nation): Days {
  const kept = daysKept.get(nation);
  if (kept !== undefined) return kept;
  const years = Object.entries(table[nation] as Record<string, string>);
  const holidays = years.flatMap(([year, days]) =>
    days.split(' ').map((day) => numberOfDay(`${year}-${day}`)),
  );
  const names = years.map(([year]) => year).sort();
  const days = {
    first: numberOfDay(`${names[0]}-01-01`),
    last: numberOfDay(`${names.at(-1)}-12-31`),
    holidays: new Set(holidays),
  };
  daysKept.set(nation, days);
  return days;
}

function isWorking(at: number, { first, last, holidays }: Days): boolean | null {
  if (!(at >= first && at <= last)) return null;
  return weekdayOfNumber(at) % 6 !== 0 && !holidays.has(at);
}

function nearestWorking(day: number, days: Days, way: 1 | -1): number | null {
  for (let at = day; ; at += way) {
    const isOne = isWorking(at, days);
    if (isOne !== false) return isOne === null ? null : at;
  }
}

/** Tells whether a day is a working day in a nation, or null where the table does not reach. */
export function isWorkingDay(day: string, nation: Nation): boolean | null {
  return isWorking(numberOfDay(day), daysOf(nation));
}

/** Gives the nearest working day that way from a day, which itself counts; null beyond the table. */
export function nearestWorkingDay(day: string, nation: Nation, way: 1 | -1): string | null {
  const at = nearestWorking(numberOfDay(day), daysOf(nation), way);
  return at === null ? null : dayOfNumber(at);
}

/**
 * Gives the day so many working days after a day, which itself does not count; null where the
 * table does not reach.
 * @param count how many; below 0 for days before it
 */
export function workingDayAfter(day: string, count: number, nation: Nation): string | null {
  const way = count < 0 ? -1 : 1;
  const days = daysOf(nation);
  let at: number | null = numberOfDay(day);
  for (let left = Math.abs(count); left > 0 && at !== null; left -= 1) {
    at = nearestWorking(at + way, days, way);
  }
  return at === null ? null : dayOfNumber(at);
}
