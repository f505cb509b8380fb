import { describe, expect, it } from 'vitest';
import { newId } from '#shared/record/ids.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { apply, openTestStore } from '../support/stores.ts';

interface Family {
  readonly familyName: string;
  readonly children?: readonly { name: string; knownAs?: string }[];
}

function storeOf(...families: readonly Family[]) {
  const { store } = openTestStore();
  const ids = families.map(({ familyName, children = [] }, index) => {
    const conference = KINDS.conferences.parse({
      id: newId(),
      familyName,
      heldOn: '2026-03-25',
      keepUntil: '2051-03-25',
    });
    const people = children.map((child) => KINDS.people.parse({ id: newId(), ...child }));
    const sections = people.map(({ id }, position) =>
      KINDS.children.parse({ id: newId(), personId: id, position }),
    );
    const record = { ...emptyRecord(conference), people, children: sections };
    store.create(record, 'import', { at: `2026-03-0${index + 1}T10:00:00.000Z`, actor: 'test' });
    return conference.id;
  });
  const page = (search = '', from = 0, count = 50) => store.summaries({ search, from, count });
  const found = (...wanted: Parameters<typeof page>) =>
    page(...wanted).conferences.map(({ familyName }) => familyName);
  return { store, ids, page, found };
}

describe('the list of conferences', () => {
  it('has what a line of the start page shows', () => {
    const { page, ids } = storeOf({
      familyName: 'Adeyemi',
      children: [
        { name: 'Tobi Adeyemi', knownAs: 'Tobi' },
        { name: '', knownAs: 'Baby' },
      ],
    });
    expect(page().conferences).toEqual([
      {
        id: ids[0],
        familyName: 'Adeyemi',
        kind: 'initial',
        heldOn: '2026-03-25',
        keepUntil: '2051-03-25',
        childNames: ['Tobi Adeyemi', 'Baby'],
        changedAt: '2026-03-01T10:00:00.000Z',
      },
    ]);
  });

  it('has what was changed last first', () => {
    const { found } = storeOf({ familyName: 'First' }, { familyName: 'Second' });
    expect(found('')).toEqual(['Second', 'First']);
  });

  it('is given a page at a time, with how many there are', () => {
    const names = ['A', 'B', 'C', 'D', 'E'].map((letter) => `${letter} Smith`);
    const { page, found } = storeOf(...names.map((familyName) => ({ familyName })));
    expect(found('smith', 0, 2)).toEqual(['E Smith', 'D Smith']);
    expect(found('', 2, 2)).toEqual(['C Smith', 'B Smith']);
    expect(found('smith', 4, 2)).toEqual(['A Smith']);
    expect(page('smith', 1, 2).total).toBe(5);
    expect(page('smith', 9, 2)).toEqual({ conferences: [], total: 5 });
    expect(page('jones')).toEqual({ conferences: [], total: 0 });
  });

  it('follows every change of a name, also between two searches', () => {
    const { store, ids, found } = storeOf({ familyName: 'Adeyemi' }, { familyName: 'Haddad' });
    const [id = ''] = ids;
    expect(found('adey')).toEqual(['Adeyemi']);
    const rename = (familyName: string) =>
      apply(store, id, { name: 'set', kind: 'conferences', id, values: { familyName } });
    rename('Okafor');
    expect(found('adey')).toEqual([]);
    expect(found('oka')).toEqual(['Okafor']);
    rename('Adeyemi');
    expect(found('adey')).toEqual(['Adeyemi']);
  });

  it.each([
    ['adey', ['Adeyemi']],
    ['ADEYEMI', ['Adeyemi']],
    ['sarka', ['Nováková']],
    ['novak', ['Nováková']],
    ['  tobi   adey ', ['Adeyemi']],
    ['tobi sarka', []],
    ['toto', ['Adeyemi']],
    ['سارة', ['Haddad']],
    ['100%', ['100% Smith']],
    ['_', []],
    ["'; DROP TABLE people", []],
  ])('finds by the family’s or a child’s name: %s', (search, expected) => {
    const { found } = storeOf(
      { familyName: 'Adeyemi', children: [{ name: 'Tobi', knownAs: 'Toto' }] },
      { familyName: 'Nováková', children: [{ name: 'Šárka' }] },
      { familyName: 'Haddad', children: [{ name: 'سارة' }] },
      { familyName: '100% Smith' },
    );
    expect(found(search)).toEqual(expected);
  });
});
