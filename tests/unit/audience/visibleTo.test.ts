import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldBack, visibleTo } from '#shared/audience/index.ts';
import { readRecordFile, writeRecordFile } from '#shared/record/file.ts';
import { KIND_NAMES } from '#shared/record/record.ts';
import { everyPicture } from '../../support/everyPicture.ts';
import { childNamed, personNamed, sampleRecord, withheld, withRow } from '../../support/sample.ts';

const record = sampleRecord();
const craig = personNamed(record, 'Craig');
const leanne = personNamed(record, 'Leanne');

describe('What a reader may see', () => {
  it('leaves out every row that is kept from the reader [R7.6]', () => {
    const { record: seen } = visibleTo(record, craig.id);
    const kept = record.withholdings.filter(({ personId }) => personId === craig.id);
    const left = new Set(KIND_NAMES.flatMap((kind) => seen[kind].map(({ id }) => id)));
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.filter(({ itemId }) => left.has(itemId))).toEqual([]);
  });

  it('counts what was kept back by decision [R7.6]', () => {
    expect(visibleTo(record, leanne.id).withheld).toBe(1);
    expect(visibleTo(record, personNamed(record, 'Jean').id).withheld).toBe(0);
  });

  it('leaves out what is part of a withheld row, however deep [R7.6]', () => {
    const maisie = childNamed(record, 'Maisie');
    const { record: seen } = visibleTo(
      withheld(record, leanne.id, 'children', maisie.id),
      leanne.id,
    );
    const outcomes = record.outcomes.filter(({ childId }) => childId === maisie.id);
    const ids = new Set(outcomes.map(({ id }) => id));
    expect(outcomes.length).toBeGreaterThan(0);
    expect(seen.actions.filter(({ outcomeId }) => ids.has(outcomeId))).toEqual([]);
    expect(seen.contacts.filter(({ childId }) => childId === maisie.id)).toEqual([]);
  });

  it('empties pointers to a withheld row and keeps the row that points [R7.6]', () => {
    const samira = personNamed(record, 'Samira');
    const { record: seen } = visibleTo(withheld(record, leanne.id, 'people', samira.id), leanne.id);
    expect(seen.conferences[0]?.leadWorkerId).toBeNull();
    const hers = record.actions.filter(({ personId }) => personId === samira.id);
    expect(seen.actions.filter(({ id }) => hers.some((row) => row.id === id))).toHaveLength(
      hers.length,
    );
  });

  it('leaves out what is about a withheld child alone, from copies and from the wall [R7.6, R9.1]', () => {
    const maisie = childNamed(record, 'Maisie');
    const reasons = 'This plan comes far too early for anybody.';
    const dissent = { personId: leanne.id, childId: maisie.id, reasons };
    const said = withRow(record, 'dissents', dissent);
    const kept = withheld(said, craig.id, 'people', maisie.personId);
    const here = Object.fromEntries(record.people.map(({ id }) => [id, id === craig.id]));
    const onWall = (of: typeof record) => JSON.stringify(everyPicture(of, here));
    expect(onWall(said)).toContain(reasons);
    expect(onWall(kept)).not.toContain(reasons);
    // Else the plan of each other child would say it as what is about all of them.
    const { record: seen } = visibleTo(kept, craig.id);
    expect(seen.dissents.some((row) => row.reasons === reasons)).toBe(false);
    const ofMaisie = record.deliveries.filter(({ childId }) => childId === maisie.id);
    const left = new Set(seen.deliveries.map(({ id }) => id));
    expect(ofMaisie.length).toBeGreaterThan(0);
    expect(ofMaisie.filter(({ id }) => left.has(id))).toEqual([]);
  });

  it('shows notes on what is withheld to practitioners only [R7.6]', () => {
    expect(visibleTo(record, null)).toEqual({ record, withheld: 0 });
    for (const { id } of record.people)
      expect(visibleTo(record, id).record.withholdings).toEqual([]);
  });

  it('never hides people from themselves [R7.6]', () => {
    const seen = visibleTo(withheld(record, craig.id, 'people', craig.id), craig.id);
    expect(seen.record.people.some(({ id }) => id === craig.id)).toBe(true);
  });

  it('always gives a whole record, whatever is withheld [R7.6]', () => {
    const items = KIND_NAMES.filter(
      (kind) => kind !== 'conferences' && kind !== 'withholdings',
    ).flatMap((kind) => record[kind].map(({ id }) => ({ kind, id })));
    fc.assert(
      fc.property(fc.subarray(items, { maxLength: 6 }), (chosen) => {
        const changed = chosen.reduce(
          (so, { kind, id }) => withheld(so, leanne.id, kind, id),
          record,
        );
        const { record: seen } = visibleTo(changed, leanne.id);
        expect(readRecordFile(writeRecordFile(seen))).toEqual(seen);
      }),
      { numRuns: 60 },
    );
  });
});

describe('What is held back', () => {
  it('tells what, why and who decided [R7.6]', () => {
    const list = heldBack(record, craig.id);
    expect(list.map(({ what }) => what)).toContain('Mum’s new flat');
    expect(list.map(({ what }) => what)).toContain('Denise Rowley');
    expect(list.every(({ reason, decidedBy }) => reason !== '' && decidedBy !== '')).toBe(true);
  });

  it('names nothing that is in sight all the same [R7.6]', () => {
    const kept = withheld(record, craig.id, 'people', craig.id);
    expect(heldBack(kept, craig.id)).toHaveLength(heldBack(record, craig.id).length);
  });

  it('says how much goes with an item [R7.6]', () => {
    const dee = heldBack(record, craig.id).find(({ what }) => what === 'Denise Rowley');
    // Three ties, and what she promised.
    expect(dee?.goesWithIt).toBe(4);
  });
});
