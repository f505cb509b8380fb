/** Are words that were not said to everybody here kept off the wall? */
import { describe, expect, it } from 'vitest';
import { newId } from '#shared/record/ids.ts';
import { type ConferenceRecord, conferenceOf, type Person } from '#shared/record/record.ts';
import { roomOf } from '#shared/room/onWall.ts';
import { saidElsewhere } from '#shared/room/saidElsewhere.ts';
import { everyPicture } from '../../support/everyPicture.ts';
import { personNamed, sampleRecord, withRow } from '../../support/sample.ts';

const sample = sampleRecord();
const { heldOn } = conferenceOf(sample);
const [leanne, craig, samira] = ['Leanne', 'Craig', 'Samira'].map((name) =>
  personNamed(sample, name),
);
if (!leanne || !craig || !samira) throw new Error('The sample has changed.');
const tyler = personNamed(sample, 'Tyler');
const WORDS = 'A zeppelin over the quarry';

const record: ConferenceRecord = { ...sample, absences: [], voices: [] };
const saying = (personId: string, heardOn: string | null) =>
  withRow(record, 'voices', { id: newId(), personId, quote: WORDS, heardOn, answer: WORDS });
const keptOff = (of: ConferenceRecord, ...readers: Person[]) => saidElsewhere(of, readers).length;

describe('own words on the wall', () => {
  it('of a grown-up to a worker before the meeting are for whoever said them [R9.1, R7.6]', () => {
    const before = saying(leanne.id, '2026-09-01');
    expect(keptOff(before, leanne, samira)).toBe(0);
    expect(keptOff(before, leanne, craig)).toBe(1);
    expect(keptOff(before, craig)).toBe(1);
    expect(keptOff(before, tyler)).toBe(1);
    expect(keptOff(before, samira)).toBe(0);
  });

  it('said today, or typed as they are said, are for everybody here [R9.1]', () => {
    expect(keptOff(saying(leanne.id, heldOn), leanne, craig)).toBe(0);
    expect(keptOff(saying(leanne.id, null), leanne, craig)).toBe(0);
  });

  it('said while somebody was kept out are not for them, and for others are [R9.1, R9.2, R7.6]', () => {
    const outAt = '13:30';
    const absence = { id: newId(), personId: craig.id, outAt, backAt: '14:30' };
    const out = withRow(saying(leanne.id, heldOn), 'absences', { ...absence, restricted: true });
    expect(keptOff(out, leanne, craig)).toBe(1);
    expect(keptOff(out, leanne)).toBe(0);
    // What he said himself stays, and so does all where he was merely out.
    const own = withRow(saying(craig.id, heldOn), 'absences', { ...absence, restricted: true });
    expect(keptOff(own, leanne, craig)).toBe(0);
    const merely = withRow(saying(leanne.id, heldOn), 'absences', absence);
    expect(keptOff(merely, leanne, craig)).toBe(0);
  });

  it('of children are shared as it was decided line by line [R9.1]', () => {
    expect(keptOff(saying(tyler.id, '2026-09-01'), leanne, craig)).toBe(0);
  });

  it('that are kept off are on no page, with what follows from them [R9.1, R7.6]', () => {
    const before = saying(leanne.id, '2026-09-01');
    const here = (ids: readonly string[]) =>
      Object.fromEntries(record.people.map(({ id }) => [id, ids.includes(id)]));
    const all = (ids: readonly string[]) => JSON.stringify(everyPicture(before, here(ids)));
    expect(all([leanne.id, samira.id])).toContain(WORDS);
    expect(all([craig.id, samira.id])).not.toContain(WORDS);
  });

  it('before the meeting go from a frozen wall when somebody is added and comes in [R9.1, R7.6]', () => {
    const frozen = saying(leanne.id, '2026-09-01');
    const uncle = { name: 'Uncle Reg', part: 'family' as const };
    const now = withRow(frozen, 'people', uncle);
    const reg = personNamed(now, 'Uncle Reg');
    const here = (ids: readonly string[]) =>
      Object.fromEntries(now.people.map(({ id }) => [id, ids.includes(id)]));
    const words = (ids: readonly string[]) =>
      roomOf(frozen, here(ids), undefined, undefined, now).wall.record.voices.length;
    expect(words([leanne.id, samira.id])).toBe(1);
    expect(words([leanne.id, samira.id, reg.id])).toBe(0);
  });

  it('are kept from nobody who died or is not born yet [R9.1]', () => {
    const before = saying(leanne.id, '2026-09-01');
    const grown = withRow(before, 'people', {
      name: 'Grandad',
      part: 'family',
      diedOn: '2020-01-01',
    });
    const baby = withRow(grown, 'people', { id: newId(), name: '', part: 'child' });
    const personId = baby.people.at(-1)?.id ?? '';
    const of = withRow(baby, 'children', { personId, unborn: true });
    const here = Object.fromEntries(
      sample.people.map(({ id }) => [id, id === leanne.id || id === samira.id]),
    );
    expect(JSON.stringify(everyPicture(of, here))).toContain(WORDS);
  });
});
