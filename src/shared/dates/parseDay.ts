/**
 * Days as a minute-taker types them: “12 June”, “Wed 25 Mar 2026”, “in 6 weeks”, “31/3/26”.
 * Reading the words is chrono-node's work; this adds that the whole text must be understood and
 * that a named weekday has to be right.
 */
import * as chrono from 'chrono-node';
import { weekdayOf } from './days.ts';

export type ParsedDay =
  | { readonly day: string | null }
  | { readonly problem: 'notADay' | 'notInCalendar' | 'otherWeekday'; readonly actual?: string };

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The day before which, counted in years, a typed day is surely a slip. */
const FIRST_YEAR = 1900;

/**
 * Gives the day a text names as `YYYY-MM-DD`, null for an empty text, or the problem with it.
 * @param text what was typed
 * @param today the day that “tomorrow” and days without a year are seen from, `YYYY-MM-DD`
 */
export function parseDay(text: string, today: string): ParsedDay {
  const typed = text.trim().replace(/\s+/g, ' ');
  if (typed === '') return { day: null };
  const reference = new Date(`${today}T12:00:00`);
  const found = chrono.en.GB.parse(typed, reference, { forwardDate: !/\d{4}/.test(typed) });
  const [only] = found;
  if (only === undefined || only.text.length < typed.length) {
    return { problem: looksLikeADay(typed) ? 'notInCalendar' : 'notADay' };
  }
  const year = only.start.get('year') ?? 0;
  if (year < FIRST_YEAR || year > 9999) return { problem: 'notADay' };
  const day = [year, only.start.get('month') ?? 1, only.start.get('day') ?? 1]
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
  const named = WEEKDAYS.indexOf(typed.slice(0, 3).toLowerCase());
  const actual = weekdayOf(day);
  if (only.start.isCertain('day') && named >= 0 && named !== actual) {
    return { problem: 'otherWeekday', actual: day };
  }
  return { day };
}

function looksLikeADay(typed: string): boolean {
  return /^\D*\d{1,2}(st|nd|rd|th)?[\s./-]+(\d{1,2}|[a-z]{3,9})([\s./,-]+\d{2,4})?$/i.test(typed);
}
