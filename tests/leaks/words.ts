/** Words that stand nowhere else, in several scripts and as people type them. */
import { wordOf } from '../support/plantedRecord.ts';

const LATIN = 'abdefgiklmnoprtuvxz';
const SCRIPTS: Readonly<Record<string, string>> = {
  cyrillic: 'абдефгиклмнопртувхз',
  greek: 'αβδεφγικλμνοπρτυψξζ',
  arabic: 'ابدعفغيكلمنوصرتحشخز',
  hebrew: 'אבדעפגיקלמנושרתחצסז',
};
/** Consonants, and for each vowel the sign that follows one. */
const INDIC: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  gurmukhi: signs('ਬਦਫਗਕਲਮਨਪਰਤਵਜਖ', ['\u0a3e', '\u0a47', '\u0a40', '\u0a4b', '\u0a41']),
  bengali: signs('বদফগকলমনপরতভজখ', ['\u09be', '\u09c7', '\u09c0', '\u09cb', '\u09c1']),
};
const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'ê', i: 'ï', o: 'ö', u: 'ù' };

function signs(consonants: string, vowels: readonly string[]): Readonly<Record<string, string>> {
  const letters = [...'bdfgklmnprtvzx'].map((letter, at) => [letter, [...consonants][at] ?? '']);
  return Object.fromEntries([...letters, ...[...'aeiou'].map((v, at) => [v, vowels[at] ?? ''])]);
}

const accented = (word: string) => word.replace(/[aeiou]/g, (vowel) => ACCENTS[vowel] ?? vowel);
const inScript = (word: string, letters: string) =>
  [...word.toLowerCase()].map((letter) => [...letters][LATIN.indexOf(letter)] ?? '').join('');
const inSigns = (word: string, letters: Readonly<Record<string, string>>) =>
  [...word.toLowerCase()].map((letter) => letters[letter] ?? '').join('');

/** Ways to write the same word. Most are Latin, as most words of a conference are. */
const WRITINGS: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word,
  (word) => word,
  (word) => word,
  (word) => word,
  (word) => word,
  accented,
  (word) => `${word.slice(0, 4)}’${word.slice(4)}`,
  (word) => word.toLowerCase(),
  ...Object.values(SCRIPTS).map((letters) => (word: string) => inScript(word, letters)),
  ...Object.values(INDIC).map((letters) => (word: string) => inSigns(word, letters)),
];

/** There are so many words, and this many rows of words are written one way. */
const WORDS = 65 ** 4;
/** Spreads the numbers, so that words that follow one another differ in more than a letter. */
const STRIDE = 7_919_111;
const TOGETHER = 9;

/** Gives a plain word of ten letters, another for each number. */
export const plainWord = (number: number): string => wordOf((number * STRIDE) % WORDS);

/** Gives a word for each number, some in a row in one script. */
export function writtenWord(number: number): string {
  const write = WRITINGS[Math.floor(number / TOGETHER) % WRITINGS.length];
  const word = plainWord(number);
  return write === undefined ? word : write(word);
}
