/** Whole records, and the changes of one, over the rows of every kind. */
import { WaymarkError } from '#shared/errors.ts';
import type { Change } from '#shared/record/changes.ts';
import type { Look } from '#shared/record/commands.ts';
import { type ConferenceRecord, KIND_NAMES, type Kind, type Row } from '#shared/record/record.ts';
import type { Rows, RowsOfEveryKind } from './rows.ts';

/** Gives a conference's record, every list in its order. */
export function readRecord(rows: RowsOfEveryKind, conferenceId: string): ConferenceRecord {
  const lists = KIND_NAMES.map((kind) => [kind, rows[kind].all(conferenceId)]);
  return Object.fromEntries(lists) as ConferenceRecord;
}

/** Gives the changes by which a record comes into being. */
export function addRecord(record: ConferenceRecord): Change[] {
  return KIND_NAMES.flatMap((kind) =>
    record[kind].map((row): Change => ({ kind, id: row.id, before: null, after: row })),
  );
}

/**
 * Gives the look at a record in the store: only the rows asked for are read, each list once.
 * Good for as long as nothing is written.
 */
export function lookIn(rows: RowsOfEveryKind, conferenceId: string): Look {
  const lists = new Map<Kind, readonly Row[]>();
  return {
    get: (kind, id) => rows[kind].get(conferenceId, id),
    all<K extends Kind>(kind: K): readonly Row<K>[] {
      const list = lists.get(kind) ?? (rows[kind] as Rows<K>).all(conferenceId);
      lists.set(kind, list);
      return list as readonly Row<K>[];
    },
  };
}

/**
 * Writes changes, inside a transaction of the caller.
 * @throws WaymarkError `conflict` when a row is not as the change found it.
 */
export function writeChanges(
  rows: RowsOfEveryKind,
  conferenceId: string,
  changes: readonly Change[],
): void {
  for (const { kind, id, before, after } of changes) {
    const of = rows[kind] as Rows<Kind>;
    if (before === null) {
      if (after === null) continue;
      if (of.get(conferenceId, id)) throw changedMeanwhile();
      of.insert(conferenceId, after);
    } else {
      const done =
        after === null
          ? of.remove(conferenceId, before.version, id)
          : of.replace(conferenceId, before.version, after);
      if (!done) throw changedMeanwhile();
    }
  }
}

function changedMeanwhile(): WaymarkError {
  return new WaymarkError(
    'conflict',
    'This line was changed elsewhere meanwhile. Your last change to it was not saved.',
  );
}
