/** Can rows that point at rows of their own kind ever lead back to themselves? */
import { describe, expect, it } from 'vitest';
import { applyChanges } from '#shared/record/changes.ts';
import { findCircle } from '#shared/record/circles.ts';
import { changesFor, lookAt } from '#shared/record/commands.ts';
import { readRecordFile, writeRecordFile } from '#shared/record/file.ts';
import { newId } from '#shared/record/ids.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { thrownBy } from '../../support/stores.ts';
import { row, smallFamily, withRows } from '../plan/family.ts';

/** Three outcomes, the second after the first, the third after the second. */
function inARow() {
  const { record, avasSection } = smallFamily();
  const childId = avasSection.id;
  const first = row('outcomes', { childId, what: 'first' });
  const second = row('outcomes', { childId, what: 'second', afterOutcomeId: first.id });
  const third = row('outcomes', { childId, what: 'third', afterOutcomeId: second.id });
  return { record: withRows(record, 'outcomes', first, second, third), childId, first, third };
}

const setting = (record: ConferenceRecord, id: string, afterOutcomeId: string | null) =>
  changesFor(lookAt(record), { name: 'set', kind: 'outcomes', id, values: { afterOutcomeId } });

describe('which outcome comes first', () => {
  it('is never said in a circle, however long, and the refusal says so plainly [R4.3]', () => {
    const { record, first, third } = inARow();
    for (const pointer of [first.id, third.id]) {
      expect(thrownBy(() => setting(record, first.id, pointer))).toMatchObject({
        code: 'invalid',
        message: 'outcomes.afterOutcomeId leads back to where it began. Nothing was changed.',
        details: { field: 'afterOutcomeId' },
      });
    }
  });

  it('can be turned round once the pointer that would close the circle is empty [R4.3]', () => {
    const { record, first, third } = inARow();
    const loosened = applyChanges(record, setting(record, third.id, null));
    const [change] = setting(loosened, first.id, third.id);
    expect(change?.after).toMatchObject({ afterOutcomeId: third.id });
  });

  it('is refused in a circle also when the rows come together', () => {
    const { record, childId } = inARow();
    const [one, two] = [newId(), newId()];
    const rows = [
      { kind: 'outcomes' as const, row: { id: one, childId, afterOutcomeId: two } },
      { kind: 'outcomes' as const, row: { id: two, childId, afterOutcomeId: one } },
    ];
    const adding = () => changesFor(lookAt(record), { name: 'add', rows });
    expect(thrownBy(adding)).toMatchObject({ code: 'invalid' });
  });

  it('is refused in a circle in a record file, with its place', () => {
    const { record, first, third } = inARow();
    const outcomes = record.outcomes.map((outcome) =>
      outcome.id === first.id ? { ...outcome, afterOutcomeId: third.id } : outcome,
    );
    const text = writeRecordFile({ ...record, outcomes });
    expect(thrownBy(() => readRecordFile(text))).toMatchObject({
      code: 'invalid',
      message: 'outcomes[0].afterOutcomeId leads back to where it began.',
    });
    expect(readRecordFile(writeRecordFile(record)).outcomes).toHaveLength(3);
  });

  it('is looked for in one pass, also along the longest row of rows', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => String(index));
    let looks = 0;
    const next = (id: string) => {
      looks += 1;
      return id === '9999' ? null : String(Number(id) + 1);
    };
    expect(findCircle(ids, next)).toBeUndefined();
    expect(looks).toBe(ids.length);
  });
});
