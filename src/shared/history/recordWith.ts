import type { ConferenceRecord, Kind, Row } from '../record/record.ts';

/** A row that the record may no longer hold, as the log has kept it. */
export interface KeptRow {
  readonly kind: Kind;
  readonly row: Readonly<Record<string, unknown>>;
}

/**
 * Gives the record with rows that were removed put back into their lists, so that what pointed
 * at them can be named. Only for reading: such a record is of no one moment.
 */
export function recordWith(record: ConferenceRecord, kept: readonly KeptRow[]): ConferenceRecord {
  const lists: Partial<Record<Kind, readonly Row[]>> = {};
  for (const { kind, row } of kept) {
    const list = lists[kind] ?? (record[kind] as readonly Row[]);
    if (!list.some(({ id }) => id === row.id)) lists[kind] = [...list, row as unknown as Row];
  }
  return { ...record, ...lists } as ConferenceRecord;
}
