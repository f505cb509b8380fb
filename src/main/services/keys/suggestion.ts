import { randomInt } from 'node:crypto';
import {
  inGroups,
  SUGGESTED_GROUP_LENGTH,
  SUGGESTED_GROUPS,
  SUGGESTED_LETTERS,
} from '#shared/keys/passphrase.ts';

/** Gives a new passphrase, such as `KTM-3XP-…`: 18 of 24 letters by chance, 82 bits. */
export function suggestPassphrase(): string {
  const letters = Array.from(
    { length: SUGGESTED_GROUPS * SUGGESTED_GROUP_LENGTH },
    () => SUGGESTED_LETTERS[randomInt(SUGGESTED_LETTERS.length)],
  );
  return inGroups(letters.join(''));
}
