import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFieldsOf } from '#shared/audience/textFields.ts';
import { copiesOf } from '#shared/documents/copiesOf.ts';
import { readerIdOf } from '#shared/documents/request.ts';
import { WaymarkError } from '#shared/errors.ts';
import { type ConferenceRecord, KIND_NAMES, type Row } from '#shared/record/record.ts';
import { build, sampleRecord, withheld, withValues } from '../../support/sample.ts';

const record: ConferenceRecord = { ...sampleRecord(), withholdings: [] };
const readers = [...record.children, ...record.parents].map(({ personId }) => personId);
const items = KIND_NAMES.filter(
  (kind) => kind !== 'conferences' && kind !== 'withholdings',
).flatMap((kind) => record[kind].map(({ id }) => ({ kind, id })));

/** The copies of one reader; a copy that the gate stops does not exist. */
function copiesFor(from: ConferenceRecord, personId: string): string[] {
  return copiesOf(from).flatMap((request) => {
    if (readerIdOf(from, request) !== personId) return [];
    try {
      return [JSON.stringify(build(from, request))];
    } catch (error) {
      if (error instanceof WaymarkError && error.code === 'leak') return [];
      throw error;
    }
  });
}

/** Writes a word that stands nowhere else into every text of a row. */
function planted(from: ConferenceRecord, { kind, id }: (typeof items)[number], word: string) {
  const row = (from[kind] as readonly Row[]).find((one) => one.id === id);
  const values = Object.fromEntries(
    textFieldsOf(kind).map((field) => {
      const text = (row as unknown as Record<string, string>)[field];
      return [field, `${text} ${word}`];
    }),
  );
  return withValues(from, kind, id, values as Partial<Row>);
}

describe('A word planted in withheld rows', () => {
  it('stands in no copy of the reader it is kept from [R7.6]', () => {
    let made = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...readers),
        fc.subarray(items, { minLength: 1, maxLength: 5 }),
        (reader, chosen) => {
          const rows = chosen.filter(({ id }) => id !== reader);
          const changed = rows.reduce(
            (so, item) => withheld(planted(so, item, 'Xanthippolis'), reader, item.kind, item.id),
            record,
          );
          const copies = copiesFor(changed, reader);
          made += copies.length;
          for (const copy of copies) expect(copy).not.toContain('Xanthippolis');
        },
      ),
      { numRuns: 150 },
    );
    expect(made).toBeGreaterThan(50);
  }, 60_000);

  it('stands in no copy when another row repeats the name [R7.6]', () => {
    fc.assert(
      fc.property(fc.constantFrom(...readers), fc.constantFrom(...items), (reader, other) => {
        const dee = record.people.find(({ knownAs }) => knownAs === 'Dee');
        if (dee === undefined || other.id === dee.id) return;
        const renamed = withValues(record, 'people', dee.id, { knownAs: 'Xanthippolis' });
        const kept = withheld(renamed, reader, 'people', dee.id);
        for (const copy of copiesFor(planted(kept, other, 'xanthippólis'), reader)) {
          // The names of those in sight are no secret, even when they are the same.
          if (other.kind === 'people' || other.kind === 'ties') continue;
          expect(copy.toLowerCase()).not.toMatch(/xanthipp[oó]lis/);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
