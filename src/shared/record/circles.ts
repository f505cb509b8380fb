/** Rows that point at rows of their own kind, as an outcome at the one before it, never in a circle. */
import type { Kind } from './record.ts';
import { REFERENCES } from './references.ts';

/** What a refusal says of such a field, after its name. */
export const LEADS_BACK = 'leads back to where it began';

/** Gives the fields of a kind that point at rows of the same kind. */
export function ownKindPointers(kind: Kind): string[] {
  return REFERENCES.filter((one) => one.kind === kind && one.target === kind).map(
    ({ field }) => field,
  );
}

/**
 * Gives a row that is reached again by following pointers, or undefined.
 * @param ids the rows to begin from
 * @param next gives the id a row points at, or null
 */
export function findCircle(
  ids: Iterable<string>,
  next: (id: string) => string | null,
): string | undefined {
  const sound = new Set<string>();
  for (const start of ids) {
    const path = new Set<string>();
    for (let id: string | null = start; id !== null && !sound.has(id); id = next(id)) {
      if (path.has(id)) return id;
      path.add(id);
    }
    for (const id of path) sound.add(id);
  }
  return undefined;
}
