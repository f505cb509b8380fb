/** Which lines this window has removed itself: whoever removes a line knows what stood in it. */
import type { Change } from '#shared/record/changes.ts';

const removed = new Set<string>();

/** Notes what this window has removed. */
export function noteRemovedHere(changes: readonly Change[]): void {
  for (const { id, after } of changes) {
    if (after === null) removed.add(id);
  }
}

/** Notes what has come back, whoever brought it. */
export function noteBack(changes: readonly Change[]): void {
  for (const { id, before } of changes) {
    if (before === null) removed.delete(id);
  }
}

/** Says whether a line was removed in this window. */
export function wasRemovedHere(id: string): boolean {
  return removed.has(id);
}
