/**
 * Days as people say them from where they are: “in 6 weeks”, “in 10 working days”, “a week on
 * Monday”, “next Friday”, “end of June”, “Easter Monday”, “the 12th”.
 */
import { easterOf, type Nation, workingDayAfter } from './bankHolidays.ts';
import { dayAfter, lastOfMonth, monthAfter, nextWeekday } from './days.ts';
import { NUMBER, numberOf } from './numbers.ts';
import { mondayOf } from './week.ts';

/** From where a day is seen. */
export interface Seen {
  /** The day that “tomorrow” and “in 6 weeks” are counted from, `YYYY-MM-DD`. */
  readonly from: string;
  /** Whose bank holidays are no working days; without one, working days are not counted. */
  readonly nation: Nation | null;
  /** Whether the day lies behind rather than ahead: when somebody was born, or said something. */
  readonly looksBack: boolean;
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAY = `(?:sun|mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?`;
const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** Gives the weekday that a text begins with, 0 for Sunday to 6 for Saturday, or -1. */
export function weekdayNamed(text: string): number {
  const [found = ''] = new RegExp(String.raw`^${WEEKDAY}\b`, 'i').exec(text) ?? [];
  return WEEKDAYS.indexOf(found.slice(0, 3).toLowerCase());
}

/** Gives the month that a text names, in full or cut short, 1 to 12; 0 for none. */
export function monthNamed(text: string): number {
  const name = text.toLowerCase();
  return name.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(name)) + 1;
}

type Reading = (parts: string[], seen: Seen) => string | null;

const fits = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'i');

const ASIDE = `(?:'?s?'? time| from now| from today| later| hence)?`;

/** Gives the weekday, today or tomorrow of “a week on …”. */
function pointed(name: string, { from }: Seen): string {
  if (/^today$/i.test(name)) return from;
  if (/^tomorrow$/i.test(name)) return dayAfter(from, 1);
  return nextWeekday(from, weekdayNamed(name));
}

function unitsOn(day: string, count: number, unit: string): string {
  if (/^day/i.test(unit)) return dayAfter(day, count);
  if (/^w/i.test(unit)) return dayAfter(day, 7 * count);
  if (/^fortnight/i.test(unit)) return dayAfter(day, 14 * count);
  return monthAfter(day, /^m/i.test(unit) ? count : 12 * count);
}

const UNIT = `(days?|weeks?|wks?|fortnights?|months?|mths?|years?|yrs?)`;

function inWeek(which: string, name: string, { from, looksBack }: Seen): string {
  const weekday = weekdayNamed(name);
  const before = dayAfter(nextWeekday(dayAfter(from, -1), weekday), -7);
  if (/^last/i.test(which)) return before;
  // What people call next Friday is the one of next week, not the one to come.
  if (/^next/i.test(which)) return dayAfter(mondayOf(from), 7 + ((weekday + 6) % 7));
  if (/^this/i.test(which)) return nextWeekday(dayAfter(from, -1), weekday);
  return looksBack ? before : nextWeekday(from, weekday);
}

/** Gives the day of the month that comes next, or was last; a month that is too short is left out. */
function dateAlone(date: number, { from, looksBack }: Seen): string | null {
  const first = `${from.slice(0, 8)}01`;
  for (let months = 0; months < 12; months += 1) {
    const month = monthAfter(first, looksBack ? -months : months);
    const day = `${month.slice(0, 8)}${String(date).padStart(2, '0')}`;
    const isThere = date >= 1 && day <= lastOfMonth(month);
    if (isThere && (looksBack ? day <= from : day >= from)) return day;
  }
  return null;
}

/** Gives the first or last day of a month that is named, the next one if no year is. */
function edgeOfMonth(edge: string, name: string, year: string, { from }: Seen): string | null {
  if (monthNamed(name) === 0) return null;
  const month = String(monthNamed(name)).padStart(2, '0');
  const inYear = (of: string) => {
    const first = `${of}-${month}-01`;
    return /^end/i.test(edge) ? lastOfMonth(first) : first;
  };
  if (year !== '') return inYear(year);
  const near = inYear(from.slice(0, 4));
  return near < from ? inYear(String(Number(from.slice(0, 4)) + 1)) : near;
}

/** Days after Easter Sunday, or month and day. */
const FEASTS: readonly (readonly [RegExp, number | string])[] = [
  [/^easter( sunday| day)?$/i, 0],
  [/^good friday$/i, -2],
  [/^easter monday$/i, 1],
  [/^christmas eve$/i, '12-24'],
  [/^(christmas|xmas)( day)?$/i, '12-25'],
  [/^boxing day$/i, '12-26'],
  [/^new year'?s eve$/i, '12-31'],
  [/^new year('?s)?( day)?$/i, '01-01'],
];

function feast(name: string, year: string, { from, looksBack }: Seen): string | null {
  const place = FEASTS.find(([pattern]) => pattern.test(name))?.[1];
  if (place === undefined) return null;
  const inYear = (of: string) => {
    if (typeof place === 'string') return `${of}-${place}`;
    const easter = easterOf(of);
    return easter === null ? null : dayAfter(easter, place);
  };
  if (year !== '') return inYear(year);
  const present = Number(from.slice(0, 4));
  const years = looksBack ? [present, present - 1] : [present, present + 1];
  const days = years.map((of) => inYear(String(of)));
  return days.find((day) => day !== null && (looksBack ? day <= from : day >= from)) ?? null;
}

const READINGS: readonly (readonly [RegExp, Reading])[] = [
  [fits('today|tonight'), (_, { from }) => from],
  [fits('tomorrow'), (_, { from }) => dayAfter(from, 1)],
  [fits('day after tomorrow'), (_, { from }) => dayAfter(from, 2)],
  [fits('yesterday'), (_, { from }) => dayAfter(from, -1)],
  [fits('day before yesterday'), (_, { from }) => dayAfter(from, -2)],
  [
    fits(`(?:in |within |after )?(${NUMBER}) working days?${ASIDE}`),
    ([count = ''], { from, nation }) =>
      nation === null ? null : workingDayAfter(from, numberOf(count), nation),
  ],
  [
    fits(`(?:in |within |after )?(${NUMBER}) ${UNIT}${ASIDE}`),
    ([count = '', unit = ''], { from }) => unitsOn(from, numberOf(count), unit),
  ],
  [
    fits(`(${NUMBER}) ${UNIT} ago`),
    ([count = '', unit = ''], { from }) => unitsOn(from, -numberOf(count), unit),
  ],
  [
    fits(`(${NUMBER}) (weeks?|fortnight) (?:on |from )?(${WEEKDAY}|today|tomorrow)`),
    ([count = '', unit = '', name = ''], seen) =>
      unitsOn(pointed(name, seen), numberOf(count), unit),
  ],
  [
    fits(`(${WEEKDAY}|today|tomorrow) (week|fortnight)`),
    ([name = '', unit = ''], seen) => unitsOn(pointed(name, seen), 1, unit),
  ],
  [
    fits(`(?:(this|next|last|this coming|coming) )?(${WEEKDAY})`),
    ([which = '', name = ''], seen) => inWeek(which, name, seen),
  ],
  [fits('(?:the )?end of (?:the|this) month'), (_, { from }) => lastOfMonth(from)],
  [fits('(?:the )?end of next month'), (_, { from }) => lastOfMonth(monthAfter(from, 1))],
  [fits('(?:the )?end of (?:the|this) year'), (_, { from }) => `${from.slice(0, 4)}-12-31`],
  [
    fits(String.raw`(?:the )?(end|start|beginning) of ([a-z]{3,9})(?: (\d{4}))?`),
    ([edge = '', name = '', year = ''], seen) => edgeOfMonth(edge, name, year, seen),
  ],
  [
    fits(String.raw`(?:the )?(\d{1,2})(?:st|nd|rd|th)(?: of this month)?`),
    ([date = ''], seen) => dateAlone(Number(date), seen),
  ],
  [
    fits(String.raw`([a-z' ]+?)(?: (\d{4}))?`),
    ([name = '', year = ''], seen) => feast(name, year, seen),
  ],
];

/**
 * Gives the day that a text names from where somebody is, `YYYY-MM-DD`, or null where it is said
 * in no such way or cannot be known.
 * @param text without white space around it and with plain apostrophes
 */
export function spokenDay(text: string, seen: Seen): string | null {
  for (const [pattern, read] of READINGS) {
    const [found, ...parts] = pattern.exec(text) ?? [];
    const day = found === undefined ? null : read(parts, seen);
    if (day !== null) return day;
  }
  return null;
}
