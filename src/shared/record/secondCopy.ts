/** A conference beside itself: the same record with ids of its own. */
import { type ConferenceRecord, KIND_NAMES, type Row } from './record.ts';
import { pointerOf, REFERENCES } from './references.ts';

/** How the family’s name tells the two apart in a list. */
export const SECOND_COPY = ' (second copy)';

/**
 * Gives the record with every id made anew and every pointer led to the new one. Ids made later
 * sort later, so that lines of the same place keep their order.
 * @param newId gives ids, each of which sorts after the one before.
 */
export function secondCopyOf(record: ConferenceRecord, newId: () => string): ConferenceRecord {
  const old = KIND_NAMES.flatMap((kind) => record[kind].map(({ id }) => id)).sort();
  const renewed = new Map(old.map((id) => [id, newId()]));
  const lists = KIND_NAMES.map((kind) => {
    const fields = REFERENCES.filter((reference) => reference.kind === kind);
    const rows = record[kind].map((row) => {
      const led = fields.map(({ field }) => [field, renew(renewed, pointerOf(row, field))]);
      const item = 'itemId' in row ? { itemId: renew(renewed, row.itemId) } : {};
      return { ...row, ...Object.fromEntries(led), ...item, id: renew(renewed, row.id) } as Row;
    });
    return [kind, rows];
  });
  const copy = Object.fromEntries(lists) as ConferenceRecord;
  return { ...copy, conferences: copy.conferences.map(marked) };
}

function renew(renewed: ReadonlyMap<string, string>, id: string | null): string | null {
  if (id === null) return null;
  const found = renewed.get(id);
  if (found === undefined) throw new Error('A pointer leads out of the record.');
  return found;
}

function marked(conference: Row<'conferences'>): Row<'conferences'> {
  const room = 20_000 - SECOND_COPY.length;
  const familyName = `${conference.familyName.slice(0, room).toWellFormed()}${SECOND_COPY}`;
  return { ...conference, familyName: familyName.trim() };
}
