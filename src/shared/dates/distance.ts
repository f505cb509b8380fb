/** How far one day is from another, in words. */
import { FIRST_LANGUAGE } from '../wording/language.ts';
import { daysBetween } from './days.ts';

const WEEK = 7;
/** From so many days on, a number of weeks says more than a number of days. */
const MANY_DAYS = 70;
const DAYS_OF_MONTH = 365.25 / 12;
const MANY_MONTHS = 24;

/**
 * Gives how far a day is from another: “tomorrow”, “in 6 weeks”, “9 days ago”. Whole weeks are said
 * in weeks; what is far away is rounded to weeks, months or years.
 */
export function distanceInWords(day: string, from: string, language = FIRST_LANGUAGE): string {
  const days = daysBetween(from, day);
  const far = Math.abs(days);
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (far >= MANY_MONTHS * DAYS_OF_MONTH) {
    return format.format(Math.round(days / DAYS_OF_MONTH / 12), 'year');
  }
  if (far >= MANY_DAYS && far % WEEK !== 0) {
    return format.format(Math.round(days / DAYS_OF_MONTH), 'month');
  }
  const inWeeks = far >= 2 * WEEK && far % WEEK === 0;
  return inWeeks ? format.format(days / WEEK, 'week') : format.format(days, 'day');
}
