/** Days in words. Days are `YYYY-MM-DD` without a time, so they are read and written in UTC. */
import { FIRST_LANGUAGE } from '../wording/language.ts';
import { dayInWelsh, isWelsh } from '../wording/welsh.ts';

function asDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Gives “Wednesday 25 March 2026”. */
export function longDate(day: string, language: string = FIRST_LANGUAGE): string {
  return parts(day, language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** Gives “Wednesday 25 March”, as people say it aloud. */
export function spokenDate(day: string, language: string = FIRST_LANGUAGE): string {
  return parts(day, language, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** Gives “25 March 2026”, for footers. */
export function plainDate(day: string, language: string = FIRST_LANGUAGE): string {
  return parts(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Gives “25 March”, where the year is plain. */
export function dayAndMonth(day: string, language: string = FIRST_LANGUAGE): string {
  return parts(day, language, { day: 'numeric', month: 'long' });
}

/** Gives “Wed 25 Mar”, with the year where it is wanted, for narrow columns. */
export function shortDate(
  day: string,
  language: string = FIRST_LANGUAGE,
  withYear = false,
): string {
  const short = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  return parts(day, language, withYear ? { ...short, year: 'numeric' } : short);
}

// A comma after the weekday is how some versions of the language data write it; people do not.
function parts(day: string, language: string, options: Intl.DateTimeFormatOptions): string {
  if (isWelsh(language)) return dayInWelsh(asDate(day), options);
  return formatOf(language, options).format(asDate(day)).replaceAll(',', '');
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Gives the format, made once: to make one takes far longer than to write a day with it. */
function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** Gives “10.30 am” for `10:30`, in another language as it writes times; an empty text for none. */
export function spokenTime(time: string, language: string = FIRST_LANGUAGE): string {
  const [hours, minutes] = time.split(':');
  if (hours === undefined || minutes === undefined) return '';
  if (isWelsh(language)) return time;
  if (language !== FIRST_LANGUAGE) {
    return formatOf(language, { timeStyle: 'short' }).format(new Date(`1970-01-01T${time}:00Z`));
  }
  const hour = Number(hours);
  const half = hour < 12 ? 'am' : 'pm';
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return minutes === '00' ? `${shown} ${half}` : `${shown}.${minutes} ${half}`;
}
