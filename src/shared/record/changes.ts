/** What a command does to a record: rows before and after. Applying and undoing are the same act. */
import type { ConferenceRecord, Kind, Row } from './record.ts';

/** One row added (no before), changed, or removed (no after). */
export interface Change<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  readonly before: Row<K> | null;
  readonly after: Row<K> | null;
}

/** Gives the record after the changes. The record passed in stays as it is. */
export function applyChanges(
  record: ConferenceRecord,
  changes: readonly Change[],
): ConferenceRecord {
  const lists: Partial<Record<Kind, readonly Row[]>> = {};
  for (const { kind, id, after } of changes) {
    const list = lists[kind] ?? (record[kind] as readonly Row[]);
    const known = list.some((row) => row.id === id);
    if (after === null) lists[kind] = list.filter((row) => row.id !== id);
    else if (known) lists[kind] = list.map((row) => (row.id === id ? after : row));
    else lists[kind] = [...list, after];
  }
  return { ...record, ...lists } as ConferenceRecord;
}

/** Gives the changes that take these changes back, last first. */
export function reverseChanges(changes: readonly Change[]): Change[] {
  return changes
    .map(({ kind, id, before, after }) => ({ kind, id, before: after, after: before }))
    .reverse();
}
