import { describe, expect, it } from 'vitest';
import { readRecordFile, writeRecordFile } from '#shared/record/file.ts';
import { newId } from '#shared/record/ids.ts';
import { conferenceOf, KIND_NAMES } from '#shared/record/record.ts';
import { pointerOf, REFERENCES } from '#shared/record/references.ts';
import { secondCopyOf } from '#shared/record/secondCopy.ts';
import { filledRecord } from '../../support/filledRows.ts';
import { sampleRecord } from '../../support/sample.ts';

const idsOf = (record: ReturnType<typeof filledRecord>) =>
  KIND_NAMES.flatMap((kind) => record[kind].map(({ id }) => id));

describe.each([
  ['a record with every field filled', filledRecord(3)],
  ['the sample', sampleRecord()],
])('a second copy of %s', (_, record) => {
  const copy = secondCopyOf(record, newId);

  it('has no id of the first, and as many rows', () => {
    const old = new Set(idsOf(record));
    expect(idsOf(copy).filter((id) => old.has(id))).toEqual([]);
    expect(new Set(idsOf(copy)).size).toBe(old.size);
  });

  it('mentions no old id anywhere, withheld lines included', () => {
    const text = writeRecordFile(copy);
    expect(idsOf(record).filter((id) => text.includes(id))).toEqual([]);
    expect(readRecordFile(text)).toEqual(copy);
  });

  it('points, line by line, where the first points', () => {
    const placeOf = (of: typeof record, id: string | null) =>
      id === null
        ? null
        : KIND_NAMES.flatMap((kind) => {
            const at = of[kind].findIndex((row) => row.id === id);
            return at < 0 ? [] : [`${kind}[${at}]`];
          })[0];
    for (const { kind, field } of REFERENCES) {
      for (const [at, row] of record[kind].entries()) {
        const led = copy[kind][at];
        expect(placeOf(copy, pointerOf(led ?? {}, field))).toBe(
          placeOf(record, pointerOf(row, field)),
        );
      }
    }
    for (const [at, { itemId }] of record.withholdings.entries()) {
      expect(placeOf(copy, copy.withholdings[at]?.itemId ?? null)).toBe(placeOf(record, itemId));
    }
  });

  it('says the same, but for the family’s name, which tells the two apart', () => {
    expect(conferenceOf(copy).familyName).toBe(`${conferenceOf(record).familyName} (second copy)`);
    expect(copy.people.map(({ name }) => name)).toEqual(record.people.map(({ name }) => name));
  });

  it('keeps the order of lines that stand at the same place', () => {
    for (const kind of KIND_NAMES) {
      const order = (rows: readonly { id: string }[]) =>
        rows
          .map((__, at) => at)
          .sort((a, b) => ((rows[a]?.id ?? '') < (rows[b]?.id ?? '') ? -1 : 1));
      expect(order(copy[kind])).toEqual(order(record[kind]));
    }
  });
});

it('a second copy of a family whose name is as long as may be still fits', () => {
  const record = filledRecord(1, '👩'.repeat(10_000));
  expect(readRecordFile(writeRecordFile(secondCopyOf(record, newId)))).toBeDefined();
});
