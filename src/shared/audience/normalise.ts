/** Text made comparable: without case, accents, punctuation or the amount of white space. */

/** Letters that Unicode does not take apart into a base letter and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};

/** Every mark that people type, or programs make, for an apostrophe. */
const APOSTROPHES = /['’‘‛ʼʻʹ′`´＇]/g;

/**
 * Gives words in lower case with one space between them. Apostrophes go, and a possessive with
 * them: “Dee’s” is `dee`, “O’Neill” and “ONeill” are `oneill`.
 */
export function normalise(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[łøđħıßæœþð]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/(?<=\p{L})'s(?![\p{L}\p{N}])|'/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
