import { type ConferenceRecord, inOrder, KIND_NAMES, type Row } from '#shared/record/record.ts';

/** Gives a record with every list in its order, so that two of the same content are equal. */
export function canonical(record: ConferenceRecord): ConferenceRecord {
  const lists = KIND_NAMES.map((kind) => [kind, inOrder<Row>(record[kind])]);
  return Object.fromEntries(lists) as ConferenceRecord;
}
