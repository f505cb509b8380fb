/** Small numbers as people write them, in digits and in words. */

const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** What a number looks like in a text, for a pattern: at most three digits, or a word to twelve. */
export const NUMBER = String.raw`(?:\d{1,3}|an?|${WORDS.join('|')})`;

/** Gives the number of a text that fits `NUMBER`, in any case. */
export function numberOf(text: string): number {
  const word = text.toLowerCase();
  if (word === 'a' || word === 'an') return 1;
  const place = WORDS.indexOf(word);
  return place < 0 ? Number(word) : place + 1;
}
