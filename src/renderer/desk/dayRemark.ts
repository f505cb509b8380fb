import { distanceInWords } from '#shared/dates/distance.ts';
import { plainDate, shortDate } from '#shared/dates/format.ts';
import { parseDay } from '#shared/dates/parseDay.ts';
import type { CountedFrom } from '#shared/plan/countedFrom.ts';
import { today } from './today.ts';
import { language, t } from './wording.ts';

/** How a day is seen where no conference is open: from today. */
const fromToday = (): Pick<CountedFrom, 'from' | 'fromConference'> => ({
  from: today(),
  fromConference: false,
});

/**
 * Gives how a typed day was understood, such as “Fri 12 June 2026, in 6 weeks”, or undefined where
 * it names no day.
 */
export function dayRemark(
  text: string,
  counted: Pick<CountedFrom, 'from' | 'fromConference'> & Partial<CountedFrom> = fromToday(),
): string | undefined {
  const { from, fromConference, ...counting } = counted;
  const parsed = parseDay(text, from, counting);
  if (!('day' in parsed) || parsed.day === null) return undefined;
  const names = {
    day: `${shortDate(parsed.day, language).split(' ')[0]} ${plainDate(parsed.day, language)}`,
    distance: distanceInWords(parsed.day, from, language),
  };
  if (!fromConference) return t('day.understood', names);
  return t('day.understoodFrom', { ...names, from: shortDate(from, language, true) });
}
