/** From when on changes are shown. */
import { parseDay } from '#shared/dates/parseDay.ts';

export const SINCE = ['today', 'yesterday', 'week', 'day'] as const;
export type Since = (typeof SINCE)[number];

const DAYS_AGO = { today: 0, yesterday: 1, week: 7 } as const;

/**
 * Gives the moment from which changes are shown, ISO 8601: the beginning of a day where the
 * computer is. Null for a day that was not typed yet, or is none.
 * @param today `YYYY-MM-DD`
 */
export function momentOf(since: Since, typed: string, today: string): string | null {
  if (since !== 'day') return beginningOf(today, DAYS_AGO[since]);
  const parsed = parseDay(typed, today, { looksBack: true });
  return 'day' in parsed && parsed.day ? beginningOf(parsed.day, 0) : null;
}

function beginningOf(day: string, daysBefore: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date - daysBefore).toISOString();
}
