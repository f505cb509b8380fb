/** Who is asked for marks, and how many there are to give? */
import { describe, expect, it } from 'vitest';
import { marksAsked, marksGiven, peopleToAsk, peopleWithMarks } from '#shared/plan/marks.ts';
import { row, smallFamily, withRows } from './family.ts';

const { record, ava, ben, cora, avasSection, bensSection } = smallFamily();
const danger = row('dangers', { childId: avasSection.id, couldHappen: 'Falls' });
const family = withRows(record, 'dangers', danger);

describe('the marks from 0 to 10', () => {
  it('are asked of everybody with a name, the family first, and of nobody who died or is unborn [R2.6]', () => {
    const worker = row('people', { part: 'practitioner', name: 'Worker', position: 0 });
    const nan = row('people', { part: 'family', name: 'Nan', position: 9 });
    const dead = row('people', { part: 'family', name: 'Grandad', diedOn: '2020-01-01' });
    const nameless = row('people', { part: 'family' });
    const all = withRows(family, 'people', worker, nan, dead, nameless);
    const unborn = { ...all, children: [avasSection, { ...bensSection, unborn: true }] };
    expect(peopleToAsk(unborn).map(({ name }) => name)).toEqual([
      ava.name,
      cora.name,
      'Nan',
      'Worker',
    ]);
  });

  it('are one for each child and one for each danger, and counted once given [R2.6]', () => {
    expect(marksAsked(family)).toBe(3);
    const given = withRows(
      withRows(
        family,
        'scales',
        row('scales', { childId: avasSection.id, personId: ben.id, safety: 0 }),
      ),
      'dangerMarks',
      row('dangerMarks', { dangerId: danger.id, personId: ben.id, safety: 4 }),
      row('dangerMarks', { dangerId: danger.id, personId: cora.id }),
    );
    expect(marksGiven(given, ben.id)).toBe(2);
    expect(marksGiven(given, cora.id)).toBe(0);
    // Cora took hers back and stays in sight.
    expect(peopleWithMarks(given).map(({ knownAs }) => knownAs)).toEqual(['Ben', 'Cora']);
  });
});
