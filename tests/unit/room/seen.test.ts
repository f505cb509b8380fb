/** Does the wall ever say what is kept from somebody who is in the room? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsOf } from '#shared/audience/textFields.ts';
import { type ConferenceRecord, KIND_NAMES, type Kind, type Row } from '#shared/record/record.ts';
import { mayBeHere } from '#shared/room/here.ts';
import { roomOf } from '#shared/room/onWall.ts';
import { rememberingLook, seenByAll } from '#shared/room/seen.ts';
import { everyPicture } from '../../support/everyPicture.ts';
import { personNamed, sampleRecord, withheld, withRow, withValues } from '../../support/sample.ts';

const record = sampleRecord();
const everybody = record.people.map(({ id }) => id);

/** Stands nowhere else, and is no name. */
const PLANTED = 'quarrelsome zeppelin';

const places = KIND_NAMES.flatMap((kind) =>
  (record[kind] as readonly Row[]).flatMap((row) =>
    textsOf(kind, row).map(({ field }) => ({ kind, id: row.id, field })),
  ),
);

function planted(kind: Kind, id: string, field: string): ConferenceRecord {
  const rows = (record[kind] as readonly Row[]).map((row) =>
    row.id === id ? { ...row, [field]: `The ${PLANTED} is here` } : row,
  );
  return { ...record, [kind]: rows };
}

const said = (of: ConferenceRecord, hereNow: Readonly<Record<string, boolean>>) =>
  JSON.stringify(everyPicture(of, hereNow));

/** Says of each of them whether they are here. */
const hereNowOf = (ids: readonly string[]) =>
  Object.fromEntries(everybody.map((id) => [id, ids.includes(id)]));

describe('what everybody in the room may see', () => {
  it('has nothing of a row that is kept from any of them, whoever else is there [R9.1, R7.6]', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom(...everybody),
        fc.subarray(everybody),
        ({ kind, id, field }, reader, others) => {
          fc.pre(id !== reader && kind !== 'conferences');
          const kept = withheld(planted(kind, id, field), reader, kind, id);
          expect(said(kept, hereNowOf([reader, ...others]))).not.toContain(PLANTED);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('has what is kept from somebody who is not there [R9.1]', () => {
    const craig = personNamed(record, 'Craig');
    const [strength] = record.strengths;
    const { id = '' } = strength ?? {};
    const kept = withheld(planted('strengths', id, 'what'), craig.id, 'strengths', id);
    const others = everybody.filter((one) => one !== craig.id);
    expect(said(kept, hereNowOf(others))).toContain(PLANTED);
    expect(said(kept, hereNowOf(everybody))).not.toContain(PLANTED);
  });

  it('has no line that tells it in other words: a name, or what was made of it [R9.1, R7.6]', () => {
    const craig = personNamed(record, 'Craig');
    const told = planted('strengths', record.strengths[0]?.id ?? '', 'what');
    const strengths = told.strengths.map((row, at) =>
      at === 0 ? { ...row, what: 'Denise looks after the children on Fridays' } : row,
    );
    const shown = said({ ...told, strengths }, hereNowOf([craig.id]));
    expect(shown).not.toMatch(/Denise|Rowley|\bDee\b/);
    expect(said({ ...told, strengths }, hereNowOf([]))).toContain('Denise looks after');
  });

  it('has in another language nothing of a line that tells it, in place of what is empty neither [R9.1, R7.4, R7.6]', () => {
    const craig = personNamed(record, 'Craig');
    const { id: itemId = '' } = record.strengths[0] ?? {};
    const original = 'Denise looks after the children on Fridays';
    const row = { itemKind: 'strengths', itemId, itemField: 'what', original, text: PLANTED };
    const told = withRow(
      withValues(record, 'strengths', itemId, { what: original }),
      'translations',
      {
        ...row,
        language: 'cy-GB',
      },
    );
    const inWelsh = (ids: readonly string[]) =>
      JSON.stringify(everyPicture(told, hereNowOf(ids), { language: 'cy-GB' }));
    expect(inWelsh([craig.id])).not.toContain(PLANTED);
    expect(inWelsh([])).toContain(PLANTED);
  });

  it('asks of no danger that it does not name [R2.6, R9.1, R7.6]', () => {
    const craig = personNamed(record, 'Craig');
    const { id = '' } = record.dangers[0] ?? {};
    const [conference] = record.conferences;
    const marked = withValues(record, 'conferences', conference?.id ?? '', { marksShown: true });
    const told = withValues(marked, 'dangers', id, { couldHappen: 'Denise may come back' });
    expect(said(told, hereNowOf([]))).toContain('from this? Denise may come back');
    expect(said(told, hereNowOf([craig.id]))).not.toContain('from this? "');
  });

  it('never has practitioners’ own work, their notes or what is only for them [R4.5, R9.1]', () => {
    const shown = said(record, hereNowOf([]));
    const housekeeping = [...record.actions, ...record.safetyActions].filter(
      ({ sharing }) => sharing === 'professional',
    );
    expect(housekeeping.length).toBeGreaterThan(0);
    for (const { what } of housekeeping) expect(shown).not.toContain(what);
    for (const { reason } of record.withholdings) expect(shown).not.toContain(reason);
    for (const { reason } of record.attendances.filter((row) => row.reason !== '')) {
      expect(shown).not.toContain(reason);
    }
    for (const { evidence, barriers } of record.actions) {
      for (const text of [evidence, barriers].filter((one) => one !== '')) {
        expect(shown).not.toContain(text);
      }
    }
  });

  it('is the same whether lines are remembered or not', () => {
    const look = rememberingLook();
    const ids = everybody;
    const plain = (one: ReturnType<typeof seenByAll>) => [one.record, one.keptOff];
    expect(plain(seenByAll(record, ids, look))).toEqual(plain(seenByAll(record, ids)));
    const strengths = record.strengths.map((row, at) =>
      at === 0 ? { ...row, what: 'Dee helps' } : row,
    );
    const next = { ...record, strengths };
    expect(plain(seenByAll(next, ids, look))).toEqual(plain(seenByAll(next, ids)));
    expect(plain(seenByAll(record, ids, look))).toEqual(plain(seenByAll(record, ids)));
  });
});

describe('who is in the room', () => {
  it('is whoever may be there, until somebody says otherwise [R9.1]', () => {
    const [craig, dr, maisie] = ['Craig', 'Dr Rao', 'Maisie'].map((name) =>
      personNamed(record, name),
    );
    // Came for a part; sent apologies; was not invited.
    expect(mayBeHere(record, craig?.id ?? '', {})).toBe(true);
    expect(mayBeHere(record, dr?.id ?? '', {})).toBe(false);
    expect(mayBeHere(record, maisie?.id ?? '', {})).toBe(false);
    expect(mayBeHere(record, maisie?.id ?? '', { [maisie?.id ?? '']: true })).toBe(true);
    expect(mayBeHere({ ...record, attendances: [] }, craig?.id ?? '', {})).toBe(true);
  });

  it('a child among them makes the wall kinder [R9.1]', () => {
    const maisie = personNamed(record, 'Maisie');
    const without = hereNowOf([]);
    const withChild = hereNowOf([maisie.id]);
    expect(roomOf(record, without).wall.isForChild).toBe(false);
    expect(roomOf(record, withChild).wall.isForChild).toBe(true);
    const [danger] = record.dangers;
    expect(said(record, without)).toContain(danger?.couldHappen ?? 'no danger');
    const kind = said(record, withChild);
    for (const { couldHappen } of record.dangers) expect(kind).not.toContain(couldHappen);
    for (const { trigger } of record.contingencies) expect(kind).not.toContain(trigger);
    expect(kind).toContain('What would make it better');
    expect(kind).not.toContain('What we worry about');
  });
});
