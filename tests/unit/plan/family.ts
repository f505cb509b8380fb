import { newId } from '#shared/record/ids.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import { type ConferenceRecord, emptyRecord, type Kind, type Row } from '#shared/record/record.ts';

type Given<K extends Kind> = Partial<Row<K>>;

/** Gives a row with these values and defaults for the rest. */
export function row<K extends Kind>(kind: K, values: Given<K> = {}): Row<K> {
  return KINDS[kind].parse({ id: newId(), ...values }) as Row<K>;
}

/** Gives the record with more rows of one kind. */
export function withRows<K extends Kind>(
  record: ConferenceRecord,
  kind: K,
  ...rows: Row<K>[]
): ConferenceRecord {
  return { ...record, [kind]: [...record[kind], ...rows] };
}

/** Two children and one parent, and nothing else. */
export function smallFamily() {
  const people = [
    row('people', { part: 'child', name: 'Ava Lane', knownAs: 'Ava', position: 0 }),
    row('people', { part: 'child', name: 'Ben Lane', knownAs: 'Ben', position: 1 }),
    row('people', { part: 'parent', name: 'Cora Lane', knownAs: 'Cora', position: 2 }),
  ] as const;
  const [ava, ben, cora] = people;
  const avasSection = row('children', { personId: ava.id, position: 0 });
  const bensSection = row('children', { personId: ben.id, position: 1 });
  const corasSection = row('parents', { personId: cora.id });
  let record = emptyRecord(row('conferences', { familyName: 'Lane' }));
  record = withRows(record, 'people', ...people);
  record = withRows(record, 'children', avasSection, bensSection);
  record = withRows(record, 'parents', corasSection);
  return { record, ava, ben, cora, avasSection, bensSection, corasSection };
}
