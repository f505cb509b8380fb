/**
 * On which days, and at what time, something happens that people put into words: “Every Tuesday
 * and Thursday”, “every other Monday”, “from 4 to 5 pm”, “at 10.15 am”. Only what is said for sure
 * is read; the rest is left unknown.
 */
import { dayAfter, daysBetween, weekdayOf } from './days.ts';
import { mondayOf } from './week.ts';

const WEEKDAYS = /\b(sun|mon|tues|wednes|thurs|fri|satur)days?\b/gi;
const NAMES = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur'];

/** Gives the weekdays a text names, 0 for Sunday to 6 for Saturday. */
export function weekdaysIn(text: string): number[] {
  const named = [...text.matchAll(WEEKDAYS)].map(([, name = '']) =>
    NAMES.indexOf(name.toLowerCase()),
  );
  return [...new Set(named)].sort();
}

const EVERY = [
  { words: /\bevery (other|second|2nd)\b|\bfortnight/i, weeks: 2 },
  { words: /\bevery (third|3rd)\b/i, weeks: 3 },
  { words: /\bevery (fourth|4th)\b/i, weeks: 4 },
];

/** Gives every how many weeks something happens, or null where it follows the month or the term. */
export function weeksApart(text: string): number | null {
  if (/\bmonth|\bterm\b|\bholiday/i.test(text)) return null;
  return EVERY.find(({ words }) => words.test(text))?.weeks ?? 1;
}

/** Minutes after midnight; without an end it is known when it begins, not how long it takes. */
export interface TimeOfDay {
  readonly from: number;
  readonly to: number | null;
}

const CLOCK = String.raw`(\d{1,2})(?:[.:](\d{2}))?\s*(am|pm)?`;
const RANGE = new RegExp(String.raw`\b${CLOCK}\s*(?:to|until|–|-)\s*${CLOCK}(?![\d\p{L}])`, 'iu');
const POINT = new RegExp(String.raw`\b(?:at|from)\s+${CLOCK}(?![\d\p{L}])`, 'iu');
const NOON = 12 * 60;

function minutesOf(hours = '', minutes = '', half = ''): number | null {
  const hour = Number(hours);
  // Without am or pm only a time written with minutes is one: “to 3” may be anything.
  if (half === '') return minutes !== '' && hour < 24 ? hour * 60 + Number(minutes) : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) * 60 + Number(minutes || 0) + (half.toLowerCase() === 'pm' ? NOON : 0);
}

/** Gives the time a text names, or null. */
export function timeIn(text: string): TimeOfDay | null {
  const range = RANGE.exec(text);
  if (range) {
    const [, hours, minutes, half, toHours, toMinutes, toHalf] = range;
    const to = minutesOf(toHours, toMinutes, toHalf);
    const sameHalf = minutesOf(hours, minutes, half ?? toHalf);
    // “11 to 1 pm” begins in the morning.
    const from =
      half === undefined && sameHalf !== null && to !== null && sameHalf > to
        ? sameHalf - NOON
        : sameHalf;
    if (from !== null && to !== null && from >= 0 && from < to) return { from, to };
  }
  const point = POINT.exec(text);
  const from = point ? minutesOf(point[1], point[2], point[3]) : null;
  return from === null ? null : { from, to: null };
}

/** Tells whether two times of one day meet, or null where one of them is not known. */
export function timesMeet(one: TimeOfDay | null, other: TimeOfDay | null): boolean | null {
  if (one === null || other === null) return null;
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  return first.from === second.from || (first.to !== null && second.from < first.to);
}

/** Nothing is looked at farther ahead. */
const MOST_DAYS = 366;

/**
 * Gives the days on which something happens that comes back on named weekdays.
 * @param from the first day; what comes back every other week is counted from its week
 */
export function daysOfWeekdays(
  weekdays: readonly number[],
  every: number,
  from: string,
  to: string,
): string[] {
  const firstMonday = mondayOf(from);
  const last = Math.min(daysBetween(from, to), MOST_DAYS);
  const all = Array.from({ length: Math.max(0, last + 1) }, (_, days) => dayAfter(from, days));
  return all.filter((day) => {
    const week = Math.floor(daysBetween(firstMonday, day) / 7);
    return weekdays.includes(weekdayOf(day)) && week % every === 0;
  });
}
