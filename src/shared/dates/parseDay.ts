/**
 * Days as a minute-taker types them: “12 June”, “12/6”, “Tue 15 Sept”, “next Friday”, “in 10
 * working days”. Numbers are day first, as they are in Britain; a named weekday has to be right; and
 * the whole text must be understood. Other ways to write a day are chrono-node's work.
 */
import * as chrono from 'chrono-node';
import { weekdayOf } from './days.ts';
import { monthNamed, type Seen, spokenDay, weekdayNamed } from './spokenDays.ts';

export type ParsedDay =
  | { readonly day: string | null }
  | {
      readonly problem:
        | 'notADay'
        | 'notInCalendar'
        | 'otherWeekday'
        | 'schoolTerm'
        | 'workingDaysUnknown';
      readonly actual?: string;
    };

/** The year before which a typed day is surely a slip. */
const FIRST_YEAR = 1900;

/** Two digits up to this one are years of this century. */
const LAST_OF_CENTURY = 69;

/**
 * Gives the day a text names as `YYYY-MM-DD`, null for an empty text, or the problem with it.
 * @param text what was typed
 * @param from the day that “tomorrow” and days without a year are seen from, `YYYY-MM-DD`
 * @param counting whose bank holidays count, and whether the day lies behind rather than ahead
 */
export function parseDay(
  text: string,
  from: string,
  counting: Partial<Omit<Seen, 'from'>> = {},
): ParsedDay {
  const seen: Seen = { from, nation: null, looksBack: false, ...counting };
  const typed = plain(text);
  if (typed === '') return { day: null };
  if (/\bterms?\b|\bhalf[ -]term\b/i.test(typed)) return { problem: 'schoolTerm' };
  const spoken = spokenDay(typed, seen);
  if (spoken !== null) return checked(spoken);
  if (/\bworking days?\b/i.test(typed)) return { problem: 'workingDaysUnknown' };
  return inNumbers(typed, seen) ?? byMonth(typed, seen) ?? byChrono(typed, seen);
}

/** Words that only lead to a day. */
const LEADING = /^(?:(?:on|by|the) )+(?=\S)/i;

/** Gives a text as the patterns know it: plain apostrophes, single spaces, no full stop. */
function plain(text: string): string {
  return text
    .replace(/[’‘]/gu, "'")
    .replace(/,/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\.$/u, '')
    .replace(LEADING, '');
}

function checked(day: string): ParsedDay {
  const year = Number(day.slice(0, 4));
  return year < FIRST_YEAR || year > 9999 || day.length !== 10 ? { problem: 'notADay' } : { day };
}

const written = (year: number, month: number, date: number) =>
  [year, month, date]
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');

function isInCalendar(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === day;
}

/** Gives the year that two digits mean: of people, mostly one behind; else one near. */
function wholeYear(digits: string, { from, looksBack }: Seen): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  const isAhead = looksBack && 2000 + year > Number(from.slice(0, 4));
  return year > LAST_OF_CENTURY || isAhead ? 1900 + year : 2000 + year;
}

/** Gives what a day without a year may be: the next one and the one before, the likelier first. */
function yearsOf(month: number, date: number, { from, looksBack }: Seen): string[] {
  const year = Number(from.slice(0, 4));
  // 29 February comes every fourth year, and once in a while every eighth.
  const around = Array.from({ length: 17 }, (_, index) => year - 8 + index);
  const days = around.map((of) => written(of, month, date)).filter(isInCalendar);
  const ahead = days.find((day) => day >= from);
  const behind = days.findLast((day) => day <= from);
  return (looksBack ? [behind, ahead] : [ahead, behind]).filter((day) => day !== undefined);
}

const NUMBERS = /^(?:([a-z]+) )?(\d{1,2})([./\- ])(\d{1,2})(?:\3(\d{4}|\d{2}))?$/i;

/** Reads “12/6”, “12.6.26” and “Fri 12-6-2026”, always day first. */
function inNumbers(typed: string, seen: Seen): ParsedDay | null {
  const [found, name, date, , month, year] = NUMBERS.exec(typed) ?? [];
  if (!found || !mayLead(name)) return null;
  return pieced(typed, seen, { date: Number(date), month: Number(month), year });
}

const DATE = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?: '?(\d{4}|\d{2}))?`;
const BY_MONTH = new RegExp(`^(?:([a-z]+) )?(?:the )?${DATE}(?: of)? ([a-z]{3,9})${YEAR}$`, 'i');
const MONTH_FIRST = new RegExp(`^(?:([a-z]+) )?([a-z]{3,9}) ${DATE}${YEAR}$`, 'i');

/** Reads “12 June”, “Tue 15 Sept”, “the 12th of June 26” and “June 12”. */
function byMonth(typed: string, seen: Seen): ParsedDay | null {
  const [found, name, date, month = '', year] = BY_MONTH.exec(typed) ?? [];
  if (found && mayLead(name) && monthNamed(month) > 0) {
    return pieced(typed, seen, { date: Number(date), month: monthNamed(month), year });
  }
  const [swapped, first, named = '', number, inYear] = MONTH_FIRST.exec(typed) ?? [];
  if (!swapped || !mayLead(first) || monthNamed(named) === 0) return null;
  return pieced(typed, seen, { date: Number(number), month: monthNamed(named), year: inYear });
}

/** A weekday may stand before a date, and nothing else. */
const mayLead = (name: string | undefined) => name === undefined || weekdayNamed(name) >= 0;

interface Pieces {
  readonly date: number;
  readonly month: number;
  readonly year: string | undefined;
}

function pieced(typed: string, seen: Seen, { date, month, year }: Pieces): ParsedDay {
  const days =
    year === undefined
      ? yearsOf(month, date, seen)
      : [written(wholeYear(year, seen), month, date)].filter(isInCalendar);
  return rightWeekday(days, typed);
}

/** Gives the day on which the weekday that is named is right; the first where none is named. */
function rightWeekday(days: readonly string[], typed: string): ParsedDay {
  const [first] = days;
  if (first === undefined) return { problem: 'notInCalendar' };
  const named = weekdayNamed(typed);
  const right = named < 0 ? first : days.find((day) => weekdayOf(day) === named);
  return right === undefined ? { problem: 'otherWeekday', actual: first } : checked(right);
}

/** Reads what chrono-node knows beside all that, such as “2026-03-31” and “next week”. */
function byChrono(typed: string, seen: Seen): ParsedDay {
  const [only] = chrono.en.GB.parse(typed, new Date(`${seen.from}T12:00:00`));
  if (only === undefined || only.text.length < typed.length) {
    return { problem: looksLikeADay(typed) ? 'notInCalendar' : 'notADay' };
  }
  const { start } = only;
  // A month or a time alone is no day.
  if (!start.isCertain('day') || start.isCertain('hour')) return { problem: 'notADay' };
  const [month, date] = [start.get('month') ?? 1, start.get('day') ?? 1];
  const year = start.isCertain('year') ? String(start.get('year')).padStart(4, '0') : undefined;
  return pieced(typed, seen, { date, month, year });
}

function looksLikeADay(typed: string): boolean {
  return /^\D*\d{1,2}(st|nd|rd|th)?[\s./-]+(\d{1,2}|[a-z]{3,9})([\s./,-]+\d{2,4})?$/i.test(typed);
}
