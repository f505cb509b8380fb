/**
 * What Welsh does to the words around a name or a day, for the Welsh catalogue. It names these as
 * formats of a placeholder, such as `{{name, gydag}}`. Names of people never mutate.
 */

// Y counts as a vowel; W before a vowel is a consonant, as in Wendy and William.
const BEGINS_WITH_A_VOWEL = /^[aeiouyâêîôûŷáéíóúäëïöü]|^[wŵ](?![aeiou])/iu;

/** Gives “a” before a consonant, “ac” before a vowel: “a Maisie”, “ac Alfie”. */
export function andInWelsh(text: string): string {
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
