/**
 * What people mean who write how often and how long: “every Tuesday until Easter”, “twice a week for
 * 6 weeks”, “daily”, “first Monday of the month”, “45 minutes”. Only what is said for sure is read;
 * school terms are not known.
 */
import type { Nation } from './bankHolidays.ts';
import { dayAfter, monthAfter, weekdayOf } from './days.ts';
import { NUMBER, numberOf } from './numbers.ts';
import { timeIn, weekdaysIn, weeksApart } from './occasions.ts';
import { parseDay } from './parseDay.ts';

export interface Repeat {
  /** How many times a week; null where it is less than weekly, or not said. */
  readonly timesAWeek: number | null;
  readonly minutesEachTime: number | null;
  /** The first day, where one is named or follows from how many times it is done. */
  readonly startsOn: string | null;
  readonly lastDay: string | null;
}

/** From where a text is read. */
export interface Around {
  /** The day it begins, or else is counted from, `YYYY-MM-DD`. */
  readonly from: string;
  readonly nation: Nation;
  /** The day of the review, for “until the review”. */
  readonly reviewOn: string | null;
}

/** With such words it is not every time, or not sure. */
const HEDGED = /\b(not|never|except|unless|if|when|whenever|or|maybe|possibly|as needed)\b/i;

const PERIOD = '(day|week|fortnight|month|quarter|term|year)';
const RATE = new RegExp(
  `\\b(?:(once|twice)|(${NUMBER}) ?(?:x|times|days|nights|evenings|mornings|afternoons|visits))` +
    ` ?(?:(?:a|an|per|each|every|in a) ${PERIOD}|(daily|weekly|monthly|yearly))\\b`,
  'i',
);
const DAILY =
  /\b(daily|(?:every|each)(?: single)? (?:day|night|evening|morning|afternoon|bedtime))\b/i;
const ON_SCHOOL_DAYS =
  /\b(?:every|each|on) (?:weekdays?|school (?:days?|nights?|mornings?)|working days?)\b/i;
const WEEKLY = /\b(weekly|(?:every|each) week)\b/i;
const RARELY =
  /\b(fortnightly|monthly|quarterly|termly|yearly|annually|(?:every|each) (?:month|term|year|other|second|third|fourth|2nd|3rd|4th|fortnight)|every [2-9] |every (?:two|three|four|five|six) )\b|\bof (?:the|each|every) month\b/i;
const REPEATED_WEEKDAY = /\b(?:every|each) (?:\p{L}+ )?\p{L}+day\b|\b\p{L}+days\b/iu;
const WEEKDAY_RANGE = /\b(\p{L}+day)s? (?:to|–|-) (\p{L}+day)s?\b(?! \d)/iu;

interface Rate {
  /** Times a week; null where it is less than weekly. */
  readonly times: number | null;
  /** Which weekdays, 0 for Sunday to 6 for Saturday; none where they are not named. */
  readonly weekdays: readonly number[];
  /** Every how many weeks; null where it follows the month. */
  readonly weeks: number | null;
}

function rateInWords(text: string): number | null {
  const [, word, number, period, adverb] = RATE.exec(text) ?? [];
  const unit = (period ?? adverb)?.toLowerCase();
  if (unit === undefined) return null;
  const count = word === undefined ? numberOf(number ?? '') : word.length === 4 ? 1 : 2;
  if (unit === 'day' || unit === 'daily') return 7 * count;
  return unit === 'week' || unit === 'weekly' ? count : 0;
}

/** Gives the weekdays of “Monday to Friday”, or else those that are named. */
function weekdaysOf(text: string): number[] {
  const [, first = '', last = ''] = WEEKDAY_RANGE.exec(text) ?? [];
  const [from] = weekdaysIn(first);
  const [to] = weekdaysIn(last);
  if (from === undefined || to === undefined) return weekdaysIn(text);
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => (from + index) % 7);
}

function rateOf(text: string): Rate | null {
  if (HEDGED.test(text)) return null;
  const weekdays = weekdaysOf(text);
  const spoken = rateInWords(text);
  if (RARELY.test(text) || spoken === 0) return { times: null, weekdays, weeks: weeksApart(text) };
  if (spoken !== null) return { times: spoken, weekdays: [], weeks: 1 };
  if (ON_SCHOOL_DAYS.test(text)) return { times: 5, weekdays: [1, 2, 3, 4, 5], weeks: 1 };
  if (DAILY.test(text)) return { times: 7, weekdays: [], weeks: 1 };
  const isEvery = REPEATED_WEEKDAY.test(text) || WEEKDAY_RANGE.test(text) || WEEKLY.test(text);
  if (weekdays.length > 0) return isEvery ? { times: weekdays.length, weekdays, weeks: 1 } : null;
  return WEEKLY.test(text) ? { times: 1, weekdays: [], weeks: 1 } : null;
}

const MINUTES = new RegExp(
  `\\b(half an|an?|\\d{1,3}(?:\\.5)?|${NUMBER}) (hours?|hrs?|minutes?|mins?)( and a half)?(?! (?:a|per|each|every) (?:day|week))\\b`,
  'i',
);

function minutesIn(text: string): number | null {
  const time = timeIn(text);
  if (time !== null && time.to !== null) return time.to - time.from;
  const [found, count = '', unit = '', half] = MINUTES.exec(text) ?? [];
  if (found === undefined) return null;
  const number = /^half an$/i.test(count) ? 0.5 : numberOf(count);
  const minutes = /^h/i.test(unit) ? 60 * (number + (half ? 0.5 : 0)) : number;
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= 1_440 ? minutes : null;
}

/** Most words that name a day. */
const MOST_WORDS = 6;

/** Gives the day that the words after a word name, as many of them as are one. */
function dayAfterWord(text: string, word: RegExp, around: Around): string | null {
  const [found = ''] = word.exec(text) ?? [];
  if (found === '') return null;
  const rest = text.slice(text.indexOf(found) + found.length);
  const words = rest.trim().split(/\s+/u).slice(0, MOST_WORDS);
  if (/^the (?:next )?(?:review|conference)\b/i.test(words.join(' '))) return around.reviewOn;
  for (let count = words.length; count > 0; count -= 1) {
    const parsed = parseDay(
      words
        .slice(0, count)
        .join(' ')
        .replace(/[,;]+$/u, ''),
      around.from,
      {
        nation: around.nation,
      },
    );
    if ('day' in parsed && parsed.day !== null) return parsed.day;
  }
  return null;
}

const UNTIL = /\b(?:up )?(?:until|till?|to)\s/i;
const FROM = /\b(?:from|starting|beginning|starts|begins)(?: on)?\s/i;
// “2 hours a week” and “every 3 weeks” are no length, and “in 6 weeks” is one day.
const SPAN = new RegExp(
  `(?<!\\b(?:in|within|after|every|each) )\\b(?:for (?:the (?:first|next) )?(${NUMBER})|((?!an? )${NUMBER}))` +
    ' (days?|weeks?|months?)\\b',
  'i',
);
const COUNT = new RegExp(`\\b(${NUMBER}) (?:times|sessions|visits|meetings|appointments)\\b`, 'i');

/** Gives the first and the last of so many times, counted from a day. */
function ofCount(count: number, { times, weekdays, weeks }: Rate, from: string): [string, string] {
  if (weekdays.length > 0 && times !== null) {
    const days = occasions(weekdays, from, 7 * count);
    return [days[0] ?? from, days[count - 1] ?? from];
  }
  if (times === null) {
    const last =
      weeks === null ? monthAfter(from, count - 1) : dayAfter(from, 7 * weeks * (count - 1));
    return [from, last];
  }
  if (times === 1) return [from, dayAfter(from, 7 * (count - 1))];
  if (times % 7 === 0) return [from, dayAfter(from, Math.ceil((7 * count) / times) - 1)];
  return [from, dayAfter(from, 7 * Math.ceil(count / times) - 1)];
}

/** Gives the days of these weekdays within so many days from a day. */
function occasions(weekdays: readonly number[], from: string, days: number): string[] {
  return Array.from({ length: days }, (_, index) => dayAfter(from, index)).filter((day) =>
    weekdays.includes(weekdayOf(day)),
  );
}

/** Gives the first and the last day of “for 6 weeks”. */
function ofSpan(count: number, unit: string, rate: Rate | null, from: string): [string, string] {
  const isWeeks = /^week/i.test(unit);
  // Six weeks of something weekly are six times.
  if (isWeeks && rate?.times === 1 && rate.weekdays.length === 0) return ofCount(count, rate, from);
  const end = /^month/i.test(unit)
    ? dayAfter(monthAfter(from, count), -1)
    : dayAfter(from, count * (isWeeks ? 7 : 1) - 1);
  const weekdays = rate?.times === null ? [] : (rate?.weekdays ?? []);
  const days = weekdays.length === 0 ? [] : occasions(weekdays, from, MOST_DAYS);
  const within = days.filter((day) => day <= end);
  return [within[0] ?? from, within.at(-1) ?? end];
}

/** Nothing is looked at farther ahead. */
const MOST_DAYS = 366;

/**
 * Gives what is meant by how often something is done and for how long, or null where nothing of it
 * is said for sure.
 */
export function parseRepeat(howOften: string, howLong: string, around: Around): Repeat | null {
  const text = [howOften, howLong].join(' , ').replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ');
  const beginning = dayAfterWord(text, FROM, around);
  const from = beginning ?? around.from;
  const until = dayAfterWord(text.replace(WEEKDAY_RANGE, ''), UNTIL, { ...around, from });
  // “Until Friday 12 June” is no Friday on which it is done.
  const rate = rateOf(
    until === null ? text : text.replace(new RegExp(`${UNTIL.source}.*`, 'i'), ''),
  );
  const minutesEachTime = minutesIn(text);
  const rest = text.replace(RATE, '').replace(MINUTES, '');
  const [, count] = COUNT.exec(rest) ?? [];
  const [, named, bare, unit = ''] = SPAN.exec(rest) ?? [];
  const length = named ?? bare;
  const counted =
    rate !== null && count !== undefined
      ? ofCount(numberOf(count), rate, from)
      : length !== undefined
        ? ofSpan(numberOf(length), unit, rate, from)
        : null;
  const follows = counted !== null && counted[0] !== around.from ? counted[0] : null;
  const repeat = {
    timesAWeek: rate?.times ?? null,
    minutesEachTime,
    startsOn: until === null ? (follows ?? beginning) : beginning,
    lastDay: until ?? counted?.[1] ?? null,
  };
  return Object.values(repeat).every((value) => value === null) ? null : repeat;
}
