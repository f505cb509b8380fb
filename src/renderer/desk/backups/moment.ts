import { exactMoment } from '#shared/dates/moment.ts';
import { language } from '../wording.ts';

const MEGABYTES = new Intl.NumberFormat(language, {
  style: 'unit',
  unit: 'megabyte',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** Gives a moment as people here read it, such as “Wed 25 March 2026 at 10:15:30”. */
export function momentText(moment: string): string {
  return exactMoment(moment, language);
}

/** Gives a size in megabytes, such as “0.4 MB”. */
export function sizeText(bytes: number): string {
  return MEGABYTES.format(Math.max(0.1, bytes / 1_000_000));
}
