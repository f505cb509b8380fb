/**
 * Welsh where `Intl` cannot help: Chromium, and so Electron, has plural forms of Welsh but neither
 * its days nor its lists. And what Welsh does to the words around a name or a day, which the
 * catalogue asks for as a format of a placeholder, such as `{{name, gydag}}`. Names of people never
 * mutate.
 */

export const isWelsh = (language: string) => /^cy\b/i.test(language);

const WEEKDAYS = 'Sul Llun Mawrth Mercher Iau Gwener Sadwrn'.split(' ');
const SHORT_WEEKDAYS = 'Sul Llun Maw Mer Iau Gwen Sad'.split(' ');
const MONTHS =
  'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
    ' ',
  );
const SHORT_MONTHS = 'Ion Chwef Maw Ebr Mai Meh Gorff Awst Medi Hyd Tach Rhag'.split(' ');

/** Gives “dydd Mercher 25 Mawrth 2026”, or what of it is asked for; “dydd” is small, as in a sentence. */
export function dayInWelsh(date: Date, options: Intl.DateTimeFormatOptions): string {
  const { weekday, month, year } = options;
  const day = date.getUTCDay();
  return [
    weekday === 'long' ? `dydd ${WEEKDAYS[day]}` : weekday && SHORT_WEEKDAYS[day],
    String(date.getUTCDate()),
    (month === 'long' ? MONTHS : SHORT_MONTHS)[date.getUTCMonth()],
    year && String(date.getUTCFullYear()),
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Gives “Mam, Nain ac Alfie”. */
export function listInWelsh(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last ?? '';
  return `${names.slice(0, -1).join(', ')} ${andInWelsh(last)}`;
}

// Y counts as a vowel; W before a vowel is a consonant, as in Wendy and William.
const BEGINS_WITH_A_VOWEL = /^[aeiouyâêîôûŷáéíóúäëïöü]|^[wŵ](?![aeiou])/iu;

/** Gives “a” before a consonant, “ac” before a vowel: “a Maisie”, “ac Alfie”. */
function andInWelsh(text: string): string {
  return BEGINS_WITH_A_VOWEL.test(text) ? `ac ${text}` : `a ${text}`;
}

function withInWelsh(text: string): string {
  return BEGINS_WITH_A_VOWEL.test(text) ? `gydag ${text}` : `gyda ${text}`;
}

/** Gives a day after “ar”, “o” or “tan”, which soften “dydd Mercher” to “ddydd Mercher”. */
function softDay(text: string): string {
  return text.replace(/^dydd /u, 'ddydd ');
}

/** Every format by the name that the catalogue calls it. */
export const WELSH_FORMATS: Readonly<Record<string, (text: string) => string>> = {
  ac: andInWelsh,
  gydag: withInWelsh,
  meddal: softDay,
};
