/** Does the family map say of everybody what the record says, in signs and in words? */
import { describe, expect, it } from 'vitest';
import { visibleTo } from '#shared/audience/index.ts';
import { composeFrom } from '#shared/documents/compose.ts';
import { familyMap } from '#shared/family/familyMap.ts';
import { layoutMap } from '#shared/family/layoutMap.ts';
import { newId } from '#shared/record/ids.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { familyMaker, familyOfThree, familyOfTwentyFive } from '../../support/mappedFamilies.ts';

const mapOf = (record: ConferenceRecord) => {
  const map = familyMap(composeFrom(record));
  if (map === null) throw new Error('There is no map');
  return map;
};

const peopleOf = (record: ConferenceRecord) =>
  layoutMap(composeFrom(record)).people.map(({ person }) => person);

describe('A person on the family map [R1.7]', () => {
  it('is a square, a circle, a diamond or a triangle', () => {
    const family = familyMaker();
    const mother = family.adult('Cora', 'notSaid');
    family.adult('Tom', 'male');
    family.adult('Lee', 'other');
    family.child('Ava', 'notSaid', '2015-01-01', [[mother, 'mother']]);
    family.child('Baby', 'female', null, [[mother, 'mother']], {}, { unborn: true });
    const shapes = peopleOf(family.record()).map(({ name, shape }) => [name, shape]);
    expect(Object.fromEntries(shapes)).toEqual({
      // Nobody wrote down her sex; the record calls her a mother.
      Cora: 'circle',
      Tom: 'square',
      Lee: 'diamond',
      Ava: 'diamond',
      Baby: 'triangle',
    });
  });

  it('has the age on the day of the conference, babies in months, the dead their years', () => {
    const family = familyMaker();
    family.adult('Cora', 'female', { bornOn: '1996-03-20' });
    family.adult('Will', 'male', { bornOn: '1950-01-01', diedOn: '2019-06-30' });
    family.adult('Rose', 'female', { diedOn: '2020-06-30' });
    family.child('Ben', 'male', '2025-08-20', []);
    family.child('Ida', 'female', null, []);
    family.child('Baby', 'notSaid', null, [], {}, { unborn: true, expectedOn: '2026-07-01' });
    const said = peopleOf(family.record()).map(({ name, age, below }) => [name, [age, ...below]]);
    expect(Object.fromEntries(said)).toEqual({
      Cora: ['29'],
      Will: ['', '1950 – 2019'],
      Rose: ['', 'died 2020'],
      Ben: ['6 mo'],
      Ida: [''],
      Baby: ['', 'due 1 July 2026'],
    });
  });

  it('is not somebody who works with the family', () => {
    const family = familyMaker();
    const mother = family.adult('Cora', 'female');
    const worker = family.practitioner('Beth Mensah');
    family.child('Ava', 'female', '2015-01-01', [[mother, 'mother']]);
    const child = family.record().people.at(-1)?.id ?? '';
    family.tie(worker, child, 'other');
    expect(peopleOf(family.record()).map(({ name }) => name)).toEqual(['Cora', 'Ava']);
  });
});

describe('The lines of the family map [R1.7]', () => {
  it('hang a child from both parents, and dashed from who cares for it', () => {
    const record = familyOfTwentyFive();
    const { unions } = layoutMap(composeFrom(record));
    const ben = record.people.find(({ name }) => name === 'Ben Reed')?.id;
    const names = (ids: readonly string[]) =>
      ids.map((id) => record.people.find((person) => person.id === id)?.name);
    const over = unions
      .flatMap(({ partners, children }) =>
        children
          .filter(({ id }) => id === ben)
          .map(({ cared }) => ({ parents: names(partners), cared })),
      )
      .toSorted((one, other) => Number(one.cared) - Number(other.cared));
    expect(over).toEqual([
      { parents: ['Cora Lane', 'Tom Reed'], cared: false },
      { parents: ['Pat Hughes', 'Hugh Hughes'], cared: true },
    ]);
  });

  it('leave out what would make somebody their own ancestor, and say so in words', () => {
    const family = familyMaker();
    const one = family.adult('Cora', 'female');
    const other = family.adult('Rose', 'female');
    family.tie(one, other, 'mother');
    family.tie(other, one, 'mother');
    const { sentences } = mapOf(family.record());
    expect(sentences).toEqual([
      'Children of Cora, by age: Rose.',
      'Not drawn, because it does not fit what else is written down: Rose, mother of Cora.',
    ]);
  });

  it('let a third father stand, with a line of his own', () => {
    const family = familyMaker();
    const parents = [
      [family.adult('Cora', 'female'), 'mother'],
      [family.adult('Tom', 'male'), 'father'],
      [family.adult('Sam', 'male'), 'father'],
    ] as const;
    family.child('Ava', 'female', '2015-01-01', parents);
    const { unions } = layoutMap(composeFrom(family.record()));
    expect(unions.map(({ partners }) => partners.length)).toEqual([2, 1]);
    expect(unions.every(({ children }) => children.length === 1)).toBe(true);
  });

  it('differ by their form for married, together, separated and divorced', () => {
    const drawn = (['married', 'together', 'separated', 'divorced', 'neverTogether'] as const).map(
      (state) => {
        const family = familyMaker();
        family.couple(family.adult('Cora', 'female'), family.adult('Tom', 'male'), state);
        return JSON.stringify(mapOf(family.record()).drawing.paths);
      },
    );
    expect(new Set(drawn).size).toBe(5);
  });
});

describe('The family map in words [R1.7]', () => {
  it('says who belongs to whom, in whole sentences', () => {
    expect(mapOf(familyOfThree()).sentences).toEqual([
      'The conference is about Ava Lane (7) and Ben Lane (2).',
      'Cora Lane and Tom Reed: separated, since 2024.',
      'Children of Cora Lane and Tom Reed, by age: Ava Lane (7) and Ben Lane (2).',
      'Flat 2, Mill Road: home of Cora Lane (32), Ava Lane (7) and Ben Lane (2).',
      'Room in Dale Street: home of Tom Reed (33).',
    ]);
  });

  it('names everybody, two people of one name both', () => {
    const family = familyMaker();
    const mother = family.adult('Amina Khan', 'female', { bornOn: '1990-01-01' });
    family.child('Amina Khan', 'female', '2015-01-01', [[mother, 'mother']]);
    const record = family.record();
    expect(peopleOf(record)).toHaveLength(2);
    expect(mapOf(record).sentences).toContain('Children of Amina Khan, by age: Amina Khan (11).');
    const words = mapOf(familyOfTwentyFive()).sentences.join(' ');
    for (const { name } of familyOfTwentyFive().people) expect(words).toContain(name);
  });

  it('says of those whom no line joins what they are', () => {
    const { sentences } = mapOf(familyOfTwentyFive());
    expect(sentences).toContain('Grace Okoro: grandparent of Ida Okoro.');
    expect(sentences).toContain('No line joins Bill, a friend of the family to anybody.');
  });

  it('explains the signs that are there, and no others', () => {
    const small = mapOf(familyOfThree()).key.join(' ');
    expect(small).toContain('One stroke through a line: separated.');
    expect(small).not.toMatch(/Triangle|Cross|Dashed/);
    const large = mapOf(familyOfTwentyFive()).key.join(' ');
    expect(large).toMatch(/Triangle.*Cross.*Dashed line between.*Two strokes.*Dashed line down/);
  });

  it('is nothing at all for a family of nobody', () => {
    expect(familyMap(composeFrom(familyMaker().record()))).toBeNull();
  });
});

describe('The family map as a reader may see it [R1.7, R7.6]', () => {
  it('has neither a person nor a home that is kept from the reader, and no gap for them', () => {
    const record = familyOfThree();
    const [home] = record.households;
    const [cora, tom] = record.people;
    const keep = (itemKind: string, itemId = '') =>
      KINDS.withholdings.parse({ id: newId(), itemKind, itemId, personId: cora?.id ?? '' });
    const kept: ConferenceRecord = {
      ...record,
      withholdings: [keep('people', tom?.id), keep('households', home?.id)],
    };
    const seen = mapOf(visibleTo(kept, cora?.id ?? null).record);
    const everything = JSON.stringify([seen.drawing, seen.sentences]);
    expect(everything).not.toMatch(/Tom|Reed|Mill Road/);

    const never = familyMaker();
    const mother = never.adult('Cora Lane', 'female', { bornOn: '1994-02-03' });
    never.child('Ava Lane', 'female', '2018-05-01', [[mother, 'mother']]);
    never.child('Ben Lane', 'male', '2023-11-11', [[mother, 'mother']]);
    const { drawing, sentences } = mapOf(never.record());
    const withoutIds = ({ people, ...rest }: typeof drawing) => ({
      ...rest,
      people: people.map(({ id, ...shown }) => shown),
    });
    expect(withoutIds(seen.drawing)).toEqual(withoutIds(drawing));
    expect(seen.sentences).toEqual(sentences);
  });
});
