/** Which words are looked up in a dictionary at all, and how they are written there. */

/** Longer than any word of English or Welsh; what is longer is an address or a slip of the hand. */
const LONGEST = 60;

/** Gives a word as dictionaries write it: whole letters, and one apostrophe, within the word only. */
export function asLookedUp(word: string): string {
  return word
    .normalize('NFC')
    .replace(/[’‘ʼ＇]/gu, "'")
    .replace(/^'+|'+$/gu, '');
}

/**
 * Tells whether a word, as it is looked up, is right whatever a dictionary says: what holds a
 * figure, single letters, initials and other words in capitals, and words in other scripts.
 */
export function isNeverMarked(word: string): boolean {
  const isWord = /^[\p{Script=Latin}\p{M}'-]+$/u.test(word);
  const isInCapitals = word === word.toUpperCase();
  return !isWord || isInCapitals || word.length < 2 || word.length > LONGEST;
}
