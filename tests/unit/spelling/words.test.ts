/** Are the names of a record told from other words, and what is looked through again? */
import { describe, expect, it } from 'vitest';
import { holdsNames, isNameAmong, namesIn } from '#shared/spelling/names.ts';
import { standsElsewhere } from '#shared/spelling/near.ts';
import { asLookedUp } from '#shared/spelling/word.ts';
import { sampleRecord } from '../../support/sample.ts';

describe('a name', () => {
  const sample = sampleRecord();
  const [first] = sample.people;
  if (first === undefined) throw new Error('The sample has people.');
  const person = {
    ...first,
    name: 'Siân Okafor-Llwyd',
    agency: 'Ysgol Bryntirion, the shcool',
    knownAs: 'Zo',
  };
  const names = namesIn({ ...sample, people: [person] });

  it.each(['Siân', 'siân', 'Siân'.normalize('NFD'), 'Okafor-Llwyd', 'Okafor', 'Llwyd', 'Zo'])(
    'is right as it is or in small letters: %s',
    (word) => expect(isNameAmong(names, word)).toBe(true),
  );
  it.each(['Okafor’s', "Okafor's", 'Bryntirion'])('is right with what belongs to it: %s', (word) =>
    expect(isNameAmong(names, word)).toBe(true),
  );
  it.each(['Okafer', 'Sian', 'Okafors', 'shcool', ''])('is not any other word: %j', (word) =>
    expect(isNameAmong(names, word)).toBe(false),
  );
  it('may come with a person, not with an outcome', () => {
    expect([holdsNames('people'), holdsNames('outcomes')]).toEqual([true, false]);
  });
});

it.each([
  ['don’t', "don't"],
  ['‘school’', 'school'],
  ["'ma", 'ma'],
  ['tŷ'.normalize('NFD'), 'tŷ'],
])('%s is looked up as %s', (word, as) => expect(asLookedUp(word)).toBe(as));

describe('a text', () => {
  const text = 'first teh line\nsecond line\nthird recieve line';
  it.each([
    [5, ['teh'], false],
    [20, ['teh'], true],
    [20, ['second'], false],
    [text.length, ['recieve'], false],
    [0, ['recieve', 'teh'], true],
  ])('with the cursor at %i, for %j: elsewhere is %s', (cursor, words, elsewhere) => {
    expect(standsElsewhere(text, cursor, words)).toBe(elsewhere);
  });
  it('that is far from the cursor is elsewhere', () => {
    expect(standsElsewhere(`teh ${'word '.repeat(100)}`, 500, ['teh'])).toBe(true);
    expect(standsElsewhere('', 0, ['teh'])).toBe(false);
    expect(standsElsewhere('here\nchidl’s', 0, ["chidl's"])).toBe(true);
  });
});
