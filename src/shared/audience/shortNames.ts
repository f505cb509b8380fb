/** What people make of a first name: “Liz” or “Beth” of Elizabeth. */
import table from '#resources/names/short-names.json' with { type: 'json' };
import { normalise } from './normalise.ts';

/** Every name of the list with all that may mean the same person. */
const NAMES = new Map<string, Set<string>>();

for (const [name, short] of Object.entries(table)) {
  const together = [name, ...short];
  for (const one of together) {
    const key = normalise(one);
    NAMES.set(key, new Set([...(NAMES.get(key) ?? []), ...together]));
  }
}

/**
 * Gives the other names by which somebody with this first name may go: the short ones, and of a
 * short one the long ones and what else is made of those.
 */
export function shortNamesOf(name: string): string[] {
  const plain = normalise(name);
  return [...(NAMES.get(plain) ?? [])].filter((other) => normalise(other) !== plain);
}
