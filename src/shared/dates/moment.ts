/** Moments in words: ISO 8601 as it is stored, read where the computer is. */
import { FIRST_LANGUAGE } from '../wording/language.ts';

const DAY_AND_TIME = {
  weekday: 'short',
  day: 'numeric',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
} as const;

/** Gives “Wed 25 March 2026 at 10:15:30”, to tell two of one minute apart. */
export function exactMoment(moment: string, language: string = FIRST_LANGUAGE): string {
  return written(moment, language, { ...DAY_AND_TIME, month: 'long', second: '2-digit' });
}

/** Gives “Sun 22 Nov 2026 at 09:30”, for narrow columns. */
export function shortMoment(moment: string, language: string = FIRST_LANGUAGE): string {
  return written(moment, language, { ...DAY_AND_TIME, month: 'short' });
}

/** Gives “Wednesday 25 March 2026 at 10:15”, as a sentence has it. */
export function fullMoment(moment: string, language: string = FIRST_LANGUAGE): string {
  return written(moment, language, { dateStyle: 'full', timeStyle: 'short' });
}

/** Gives “14:32” of this very day, and “25 March, 14:32” of any other. */
export function sinceWhen(moment: string, now: Date, language: string = FIRST_LANGUAGE): string {
  const then = new Date(moment);
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(then);
  if (then.toDateString() === now.toDateString()) return time;
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }).format(then);
  return `${day}, ${time}`;
}

// A comma after the weekday is how some versions of the language data write it; people do not.
function written(moment: string, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, options).format(new Date(moment)).replaceAll(',', '');
}
