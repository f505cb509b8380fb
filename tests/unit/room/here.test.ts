/** Who counts as here, and to whom does the wall speak? */
import { describe, expect, it } from 'vitest';
import { childrenNotSaid, hasChild, peopleToSwitch, readersOfWall } from '#shared/room/here.ts';
import { personNamed, sampleRecord, withRow, withValues } from '../../support/sample.ts';

const record = sampleRecord();
const [tyler, maisie, alfie] = ['Tyler', 'Maisie', 'Alfie'].map((name) =>
  personNamed(record, name),
);

describe('the children in the room', () => {
  it('count once somebody has said that they are here; until then they are named [R9.1]', () => {
    if (!tyler || !maisie || !alfie) throw new Error('The sample has changed.');
    const named = (hereNow: Readonly<Record<string, boolean>>) =>
      childrenNotSaid(record, hereNow).map(({ id }) => id);
    expect(hasChild(record, {})).toBe(true);
    expect(hasChild(record, { [tyler.id]: false })).toBe(false);
    expect(named({})).toEqual([alfie.id]);
    expect(named({ [alfie.id]: true })).toEqual([]);
    expect(hasChild(record, { [tyler.id]: false, [alfie.id]: true })).toBe(true);
    expect(named({ [alfie.id]: false })).toEqual([]);
    // Who died or is not born yet is no child in the room, and reads nothing.
    const died = withValues(record, 'people', alfie.id, { diedOn: '2026-01-01' });
    expect(childrenNotSaid(died, {})).toEqual([]);
    expect(readersOfWall(died, {})).not.toContain(alfie.id);
  });
});

describe('whoever can be called in or out', () => {
  it('is everybody born and alive, the family first, also one without any attendance [R9.1]', () => {
    const of = withRow(record, 'people', { name: 'Uncle Reg', part: 'family' });
    const parts = peopleToSwitch(of).map(({ part }) => part);
    expect(parts).toHaveLength(of.people.length);
    expect(parts.lastIndexOf('family')).toBeLessThan(parts.indexOf('practitioner'));
    expect(readersOfWall(of, {})).toContain(personNamed(of, 'Uncle Reg').id);
  });
});
