import { longDate } from '#shared/dates/format.ts';
import { parseDay } from '#shared/dates/parseDay.ts';
import type { CountedFrom } from '#shared/plan/countedFrom.ts';
import { today } from './today.ts';
import { t } from './wording.ts';

/** Gives the sentence for a day that was not understood, or null when it was. */
export function dayProblem(text: string, counted: Partial<CountedFrom> = {}): string | null {
  const parsed = parseDay(text, counted.from ?? today(), counted);
  if (!('problem' in parsed)) return null;
  const actual = parsed.actual ? longDate(parsed.actual) : '';
  return t(`day.${parsed.problem}`, { text: text.trim(), actual });
}
