/** Are words that were not said to everybody here kept off the wall? */
import { describe, expect, it } from 'vitest';
import { newId } from '#shared/record/ids.ts';
import { type ConferenceRecord, conferenceOf } from '#shared/record/record.ts';
import { saidElsewhere } from '#shared/room/saidElsewhere.ts';
import { everyPicture } from '../../support/everyPicture.ts';
import { childNamed, personNamed, sampleRecord, withRow } from '../../support/sample.ts';

const sample = sampleRecord();
const { heldOn } = conferenceOf(sample);
const [leanne, craig, samira] = ['Leanne', 'Craig', 'Samira'].map((name) =>
  personNamed(sample, name),
);
if (!leanne || !craig || !samira) throw new Error('The sample has changed.');
const tyler = childNamed(sample, 'Tyler').personId;
const WORDS = 'A zeppelin over the quarry';

const record: ConferenceRecord = { ...sample, absences: [], voices: [] };
const saying = (personId: string, heardOn: string | null) =>
  withRow(record, 'voices', { id: newId(), personId, quote: WORDS, heardOn, answer: WORDS });
const keptOff = (of: ConferenceRecord, ...readers: { id: string }[]) =>
  saidElsewhere(
    of,
    readers.map(({ id }) => id),
  ).length;

describe('own words on the wall', () => {
  it('of a grown-up to a worker before the meeting are for whoever said them [R9.1, R7.6]', () => {
    const before = saying(leanne.id, '2026-09-01');
    expect(keptOff(before, leanne, samira)).toBe(0);
    expect(keptOff(before, leanne, craig)).toBe(1);
    expect(keptOff(before, craig)).toBe(1);
    expect(keptOff(before, { id: tyler })).toBe(1);
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
    expect(keptOff(saying(tyler, '2026-09-01'), leanne, craig)).toBe(0);
  });

  it('that are kept off are on no page, with what follows from them [R9.1, R7.6]', () => {
    const before = saying(leanne.id, '2026-09-01');
    const here = (ids: readonly string[]) =>
      Object.fromEntries(record.people.map(({ id }) => [id, ids.includes(id)]));
    const all = (ids: readonly string[]) => JSON.stringify(everyPicture(before, here(ids)));
    expect(all([leanne.id, samira.id])).toContain(WORDS);
    expect(all([craig.id, samira.id])).not.toContain(WORDS);
  });
});
