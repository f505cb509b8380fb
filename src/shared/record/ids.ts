/** Ids made by the app: UUIDv7, so that ids made later sort later, in every store. */
export { uuidv7 as newId } from 'uuidv7';

const SEEDS = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;

/**
 * Gives the id that belongs to a text: the same wherever it is asked for. So two windows that
 * begin the same line, such as what one behaviour means for one child, begin one and not two.
 * @returns a UUID of version 8, which is for ids of an app's own making.
 */
export function idFor(text: string): string {
  const hex = SEEDS.map((seed) => scatter(text, seed).toString(16).padStart(8, '0')).join('');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return parts.join('-');
}

/**
 * Gives the id of a line that is not begun yet and is the only one of its kind for what it is about,
 * such as what one behaviour means for one child.
 */
export function idOfDraft(kind: string, values: object): string {
  return idFor(`${kind} ${JSON.stringify(values)}`);
}

/** Gives 32 well mixed bits of a text (FNV-1a with the final mixing of MurmurHash3). */
function scatter(text: string, seed: number): number {
  let bits = seed;
  for (let at = 0; at < text.length; at += 1) {
    bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  }
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
