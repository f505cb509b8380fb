import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsIn, isSettled, markOf, secretsFrom, visibleTo } from '#shared/audience/index.ts';
import { differByOne } from '#shared/audience/near.ts';
import { shortNamesOf } from '#shared/audience/shortNames.ts';
import { toSettle } from '#shared/documents/buildCopy.ts';
import { WaymarkError } from '#shared/errors.ts';
import type { ConferenceRecord, Person } from '#shared/record/record.ts';
import {
  parentCopyOf,
  parentNamed,
  personNamed,
  sampleRecord,
  textOf,
  withheld,
  withRow,
  withValues,
} from '../../support/sample.ts';

const record = sampleRecord();
const craig = personNamed(record, 'Craig');
const request = { kind: 'parentCopy', parentId: parentNamed(record, 'Craig').id } as const;
const [outcome] = record.outcomes;

/** Somebody is kept from Craig, and a sentence of his copy says something. */
function saying(text: string, values: Partial<Person> = {}): ConferenceRecord {
  const named = { part: 'family', name: 'Elizabeth Varga', contact: '', ...values } as const;
  const made = withRow(record, 'people', named);
  const kept = withheld(made, craig.id, 'people', made.people.at(-1)?.id ?? '');
  return withValues(kept, 'outcomes', outcome?.id ?? '', { what: text });
}

const foundIn = (from: ConferenceRecord) =>
  toSettle(from, request).map(({ words, secret }) => [words, secret.isDoubtful ?? false] as const);

/** Somebody decides that the first thing found is something else. */
function settled(from: ConferenceRecord): ConferenceRecord {
  return toSettle(from, request).reduce(
    (so, finding) =>
      withRow(so, 'settlements', {
        personId: craig.id,
        itemKind: finding.kind,
        itemId: finding.id,
        field: finding.field,
        said: markOf(finding),
        decidedBy: 'The chair',
      }),
    from,
  );
}

const isRefused = (from: ConferenceRecord) => {
  try {
    parentCopyOf(from, 'Craig');
    return false;
  } catch (error) {
    if (error instanceof WaymarkError && error.code === 'leak') return true;
    throw error;
  }
};

describe('What may tell something withheld', () => {
  it.each([
    ['a short name', 'Alfie plays with Liz', 'Liz'],
    ['another short name', 'Alfie plays at Betty’s', 'Betty'],
    ['a short name in small letters', 'Alfie plays with lizzie', 'Lizzie'],
    ['a first name', 'Alfie plays with Elizabeth', 'Elizabeth'],
    ['a possessive', 'Alfie sleeps at Elizabeth’s', 'Elizabeth'],
    ['initials', 'Alfie plays with E.V. on Sundays', 'EV'],
    ['a letter changed', 'Alfie plays with Elisabeth', 'Elisabeth'],
    ['a letter lost', 'Alfie plays with Mrs Vrga', 'Vrga'],
    ['a letter too many', 'Alfie plays with Mrs Vargga', 'Vargga'],
    ['two letters the wrong way round', 'Alfie plays with Elizabteh', 'Elizabteh'],
    ['a long misspelling in small letters', 'Alfie plays with elizabet', 'elizabet'],
  ])('is found: %s [R7.6]', (_, text, words) => {
    const from = saying(text);
    const found = foundIn(from);
    expect(found.map(([word]) => word)).toContain(words);
    expect(found.every(([, isDoubtful]) => isDoubtful)).toBe(true);
    expect(isRefused(from)).toBe(true);
  });

  it.each<[string, Partial<Person>, string]>([
    ['a long name of a short one', { name: 'Bill Varga' }, 'Alfie plays with William'],
    ['another short name of the same', { name: 'Bill Varga' }, 'Alfie plays with Liam'],
    ['a misspelt name of another script', { name: 'Сергій' }, 'Alfie plays with Сергй'],
    ['a Welsh name with its short one', { name: 'Gwenllian Puw' }, 'Alfie plays with Gwen'],
  ])('is found: %s [R7.6]', (_, values, text) => {
    expect(foundIn(saying(text, values))).not.toEqual([]);
  });

  it.each([
    ['a misspelt street', 'Alfie plays in Altham Lane', 'Altham'],
    ['a misspelt town', 'Alfie goes to Crosswold by bus', 'Crosswold'],
    ['a street without its number', 'Alfie plays in Aldham Lane', 'Aldham Lane'],
  ])('is found of an address: %s [R7.6]', (_, text, words) => {
    const made = withRow(record, 'households', { name: 'x', address: '4 Aldham Lane, Croswold' });
    const kept = withheld(made, craig.id, 'households', made.households.at(-1)?.id ?? '');
    const said = withValues(kept, 'outcomes', outcome?.id ?? '', { what: text });
    expect(foundIn(said).map(([word]) => word)).toContain(words);
  });

  it.each([
    [
      'somebody in sight of nearly the same name',
      'Alfie plays with Leanne',
      { name: 'Leanna Varga' },
    ],
    ['a short name that somebody in sight has', 'Alfie is weighed by Beth', {}],
    ['a small word near a short name', 'Alfie has a rise and a nose', { name: 'Rose Varga' }],
    ['a word one letter off three letters', 'Alfie plays with Anna', { name: 'Ann' }],
  ])('is not: %s [R7.6]', (_, text, values) => {
    expect(foundIn(saying(text, values))).toEqual([]);
  });

  it('is only what reaches the copy [R7.6]', () => {
    const from = saying('Alfie plays');
    const [parent] = from.parents.filter(({ personId }) => personId !== craig.id);
    const said = withValues(from, 'parents', parent?.id ?? '', { barriers: 'Liz helps' });
    const view = visibleTo(said, craig.id).record;
    expect(findingsIn(view, secretsFrom(said, craig.id))).not.toEqual([]);
    expect(toSettle(said, request)).toEqual([]);
  });
});

describe('Settling', () => {
  it('lets a copy be made that says something else [R7.6]', () => {
    const from = saying('Alfie plays. Alfie visits Liz on the farm');
    expect(isRefused(from)).toBe(true);
    const after = settled(from);
    expect(isRefused(after)).toBe(false);
    expect(textOf(parentCopyOf(after, 'Craig'))).toContain('Liz');
  });

  it('holds for its sentence, as long as that stays as it is [R7.6]', () => {
    const after = settled(saying('Alfie plays. Alfie visits Liz on the farm'));
    const set = (what: string) => withValues(after, 'outcomes', outcome?.id ?? '', { what });
    expect(isRefused(set('Alfie visits Liz on the farm. Alfie plays.'))).toBe(true);
    expect(isRefused(set('Alfie plays. Alfie visits Liz on the big farm'))).toBe(true);
    expect(isRefused(set('Alfie plays. Alfie visits Liz on the farm\nLiz sings'))).toBe(true);
    expect(isRefused(set('Alfie plays well. Alfie visits Liz on the farm'))).toBe(false);
  });

  it('is asked again when somebody else of that name is withheld [R7.6]', () => {
    const after = settled(saying('Alfie visits Liz on the farm'));
    const other = withRow(after, 'people', { part: 'family', name: 'Liz Odum' });
    const kept = withheld(other, craig.id, 'people', other.people.at(-1)?.id ?? '');
    expect(isRefused(kept)).toBe(true);
  });

  it('holds for one reader alone [R7.6]', () => {
    const from = saying('Alfie visits Liz on the farm');
    const [finding] = toSettle(from, request);
    if (!finding) throw new Error('Nothing was found.');
    expect(isSettled(settled(from), craig.id, finding)).toBe(true);
    expect(isSettled(settled(from), personNamed(from, 'Leanne').id, finding)).toBe(false);
  });

  it.each([
    ['a whole name', 'Alfie visits Elizabeth Varga'],
    ['a telephone number', 'Ring 01632 960777'],
  ])('is not offered for %s: the text has to change [R7.6]', (_, text) => {
    const from = saying(text, { contact: '01632 960777' });
    expect(isRefused(settled(from))).toBe(true);
  });

  it('is seen by no reader of a copy [R7.6]', () => {
    const after = settled(saying('Alfie visits Liz on the farm'));
    expect(after.settlements).not.toEqual([]);
    for (const { id } of after.people) expect(visibleTo(after, id).record.settlements).toEqual([]);
  });
});

describe('Two words', () => {
  it.each([
    ['rowley', 'rowly', true],
    ['rowley', 'roweley', true],
    ['rowley', 'rowlay', true],
    ['rowley', 'rolwey', true],
    ['rowley', 'rowley', false],
    ['rowley', 'rolye', false],
    ['', 'a', true],
    ['ab', 'ba', true],
  ])('%s and %s differ by one letter: %s [R7.6]', (one, other, expected) => {
    expect(differByOne(one, other)).toBe(expected);
    expect(differByOne(other, one)).toBe(expected);
  });

  it('always differ by one letter when one was changed [R7.6]', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(word, fc.nat(), (one, number) => {
        const at = number % one.length;
        expect(differByOne(one, one.slice(0, at) + one.slice(at + 1))).toBe(true);
        expect(differByOne(one, `${one.slice(0, at)}x${one.slice(at)}`)).toBe(true);
        expect(differByOne(one, `${one.slice(0, at)}x${one.slice(at + 1)}`)).toBe(true);
      }),
    );
  });
});

it('Short names lead to long ones and to one another [R7.6]', () => {
  expect(shortNamesOf('elizabeth')).toEqual(expect.arrayContaining(['Liz', 'Beth', 'Lizzie']));
  expect(shortNamesOf('Bill')).toEqual(expect.arrayContaining(['William', 'Will', 'Billy']));
  expect(shortNamesOf('Zuleika')).toEqual([]);
});
