/** The recovery passphrase as people write it down, read it aloud and type it again. */

/**
 * What a suggested passphrase is made of: nothing that is mistaken for another on paper (0 O, 1 I
 * L, 2 Z, 5 S, 6 G, 8 B, U V), and no vowels, so that no words come about.
 */
export const SUGGESTED_LETTERS = '3479BCDFGHJKMNPQRSTVWXYZ';
export const SUGGESTED_GROUPS = 6;
export const SUGGESTED_GROUP_LENGTH = 3;

/** What somebody may read into their own handwriting. */
const MISREAD: Readonly<Record<string, string>> = { 2: 'Z', 5: 'S', 6: 'G', 8: 'B', U: 'V' };

const SUGGESTED = new RegExp(
  `^[${SUGGESTED_LETTERS}]{${SUGGESTED_GROUPS * SUGGESTED_GROUP_LENGTH}}$`,
);

export const SHORTEST_PASSPHRASE = 12;
export const LONGEST_PASSPHRASE = 200;
const FEWEST_DIFFERENT = 6;

/**
 * Gives the one form of a passphrase that counts. A suggested one may be typed in small letters,
 * with other gaps or none; of one's own, only the gaps between words may differ, because capitals
 * are part of it.
 */
export function normalisePassphrase(typed: string): string {
  const plain = typed.normalize('NFKC').trim().replace(/\s+/gu, ' ');
  const letters = plain
    .replace(/[\s\p{Pd}\p{Cf}.]/gu, '')
    .toUpperCase()
    .replace(/[2568U]/g, (letter) => MISREAD[letter] ?? letter);
  return SUGGESTED.test(letters) ? inGroups(letters) : plain;
}

/** Gives letters in the groups in which a passphrase is suggested, such as `KTM-3XP-…`. */
export function inGroups(letters: string): string {
  return (letters.match(new RegExp(`.{${SUGGESTED_GROUP_LENGTH}}`, 'g')) ?? []).join('-');
}

export type PassphraseProblem = 'tooShort' | 'tooLong' | 'tooAlike' | 'aRow';

/** Gives what is wrong with a passphrase that somebody thought of, or null. */
export function passphraseProblem(typed: string): PassphraseProblem | null {
  const letters = [...normalisePassphrase(typed)];
  if (letters.length < SHORTEST_PASSPHRASE) return 'tooShort';
  if (letters.length > LONGEST_PASSPHRASE) return 'tooLong';
  if (new Set(letters).size < FEWEST_DIFFERENT) return 'tooAlike';
  return isRow(letters) ? 'aRow' : null;
}

/** Says whether each letter follows the one before, as in `abcdefghijkl` or `1234567890123`. */
function isRow(letters: readonly string[]): boolean {
  const codes = letters.map((letter) => letter.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  return steps.filter((step) => Math.abs(step) === 1).length > steps.length * 0.8;
}
