/** When something is done, in words: from when, until or by when, how often, how long, where. */
import { longDate, shortDate, spokenDate } from '../dates/format.ts';
import type { Action } from '../record/record.ts';
import type { Composition } from './compose.ts';
import { isFilled } from './compose.ts';
import { joined, withoutStop } from './language/sentences.ts';

type Timed = Pick<Action, 'startsOn' | 'byWhen' | 'howOften' | 'howLong' | 'place'>;

/** Gives a day in words, with the year where it differs from the year of the conference. */
export function dayInWords({ conference, language, shortDays }: Composition, day: string): string {
  const sameYear = conference.heldOn?.slice(0, 4) === day.slice(0, 4);
  if (shortDays) return shortDate(day, language, !sameYear);
  return sameYear ? spokenDate(day, language) : longDate(day, language);
}

/** Gives “by Wednesday 25 March”, or an empty text when no day was said. */
export function byDay(composition: Composition, day: string | null): string {
  return day === null ? '' : composition.say('when.by', { by: dayInWords(composition, day) });
}

/** “Once a week” and “once weekly” begin alike, and are not one time only. */
const ONCE =
  /^(once|one[ -]off|unwaith)\b(?!\s+(an?|each|every|per|daily|weekly|fortnightly|monthly)\b)/i;

/** Tells whether something is done one time only. */
export const isOnce = (howOften: string) => !isFilled(howOften) || ONCE.test(howOften.trim());

/** Gives the days of an action: work that repeats goes on until its last day, other work is done by it. */
export function daysOf(composition: Composition, timed: Timed): string {
  const { say } = composition;
  const from = timed.startsOn && dayInWords(composition, timed.startsOn);
  const by = timed.byWhen && dayInWords(composition, timed.byWhen);
  const once = isOnce(timed.howOften);
  if (from && by) {
    if (timed.startsOn === timed.byWhen) return say('when.on', { on: by });
    return once ? say('when.fromBy', { from, by }) : say('when.fromUntil', { from, until: by });
  }
  if (by) return once ? say('when.by', { by }) : say('when.until', { until: by });
  if (from) return once ? say('when.on', { on: from }) : say('when.from', { from });
  return '';
}

/** Gives all that was said about time and place, as short sentences. */
export function timingOf(composition: Composition, timed: Timed): string {
  const often = [timed.howOften, daysOf(composition, timed)].filter(isFilled).map(withoutStop);
  return joined([often.join(', '), timed.howLong, timed.place]);
}
