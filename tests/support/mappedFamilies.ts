/** Families for the tests of the family map, from nobody at all to twenty-five people. */

import { newId } from '#shared/record/ids.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import { type ConferenceRecord, emptyRecord, type Kind, type Row } from '#shared/record/record.ts';

type Given<K extends Kind> = Partial<Row<K>>;

/** Puts a family together, a line for each person, tie, couple and home. */
export function familyMaker() {
  const conference = KINDS.conferences.parse({
    id: newId(),
    familyName: 'Lane',
    heldOn: '2026-03-19',
  });
  const rows: { [K in Kind]?: Row[] } = {};
  let position = 0;
  const add = <K extends Kind>(kind: K, values: Given<K>): string => {
    position += 1;
    const row = KINDS[kind].parse({ id: newId(), position, ...values }) as Row<K>;
    rows[kind] = [...(rows[kind] ?? []), row as Row];
    return row.id;
  };
  return {
    home: (name: string) => add('households', { name }),
    adult: (name: string, sex: Row<'people'>['sex'], values: Given<'people'> = {}) =>
      add('people', { part: 'parent', name, sex, ...values }),
    relative: (name: string, sex: Row<'people'>['sex'], values: Given<'people'> = {}) =>
      add('people', { part: 'family', name, sex, ...values }),
    practitioner: (name: string) => add('people', { part: 'practitioner', name }),
    child: (
      name: string,
      sex: Row<'people'>['sex'],
      bornOn: string | null,
      parents: readonly (readonly [string, Row<'ties'>['relation']])[],
      values: Given<'people'> = {},
      section: Given<'children'> = {},
    ) => {
      const id = add('people', { part: 'child', name, sex, bornOn, ...values });
      add('children', { personId: id, ...section });
      for (const [adultId, relation] of parents) add('ties', { adultId, childId: id, relation });
      return id;
    },
    tie: (adultId: string, childId: string, relation: Row<'ties'>['relation']) =>
      add('ties', { adultId, childId, relation }),
    couple: (oneId: string, otherId: string, state: Row<'couples'>['state'], since = '') =>
      add('couples', { oneId, otherId, state, since }),
    record: (): ConferenceRecord => ({ ...emptyRecord(conference), ...rows }) as ConferenceRecord,
  };
}

/** A mother with two children, and their father who lives elsewhere. */
export function familyOfThree(): ConferenceRecord {
  const family = familyMaker();
  const flat = family.home('Flat 2, Mill Road');
  const room = family.home('Room in Dale Street');
  const cora = family.adult('Cora Lane', 'female', { bornOn: '1994-02-03', householdId: flat });
  const tom = family.adult('Tom Reed', 'male', { bornOn: '1992-08-20', householdId: room });
  family.couple(cora, tom, 'separated', '2024');
  const parents = [
    [cora, 'mother'],
    [tom, 'father'],
  ] as const;
  family.child('Ava Lane', 'female', '2018-05-01', parents, { householdId: flat });
  family.child('Ben Lane', 'male', '2023-11-11', parents, { householdId: flat });
  return family.record();
}

/** Three generations, twenty-five people: half-brothers, a foster home, cousins, one who died, one unborn. */
export function familyOfTwentyFive(): ConferenceRecord {
  const family = familyMaker();
  const flat = family.home('Flat 2, Mill Road');
  const farm = family.home('Hill Farm');
  const foster = family.home('Foster home');
  const auntsHome = family.home('5 Park Row');
  const rose = family.relative('Rose Lane', 'female', { bornOn: '1961-01-09', householdId: farm });
  const will = family.relative('Will Lane', 'male', { bornOn: '1958-04-02', diedOn: '2019-06-30' });
  family.couple(will, rose, 'married', '1983');
  const ann = family.relative('Ann Reed', 'female', { bornOn: '1965-10-10' });
  const joe = family.relative('Joe Reed', 'male', { bornOn: '1963-03-03' });
  family.couple(joe, ann, 'divorced', '1999');
  const cora = family.adult('Cora Lane', 'female', { bornOn: '1988-02-03', householdId: flat });
  const tom = family.adult('Tom Reed', 'male', { bornOn: '1986-08-20' });
  const sam = family.adult('Sam Okoro', 'male', { bornOn: '1990-08-20', householdId: flat });
  const dan = family.adult('Dan Pike', 'male');
  const mia = family.relative('Mia Lane', 'female', {
    bornOn: '1985-12-12',
    householdId: auntsHome,
  });
  const raj = family.relative('Raj Patel', 'male', {
    bornOn: '1984-12-12',
    householdId: auntsHome,
  });
  const lee = family.relative('Lee Reed', 'other', { bornOn: '1991-12-12' });
  const pat = family.relative('Pat Hughes', 'female', {
    bornOn: '1970-01-01',
    householdId: foster,
  });
  const hugh = family.relative('Hugh Hughes', 'male', {
    bornOn: '1969-01-01',
    householdId: foster,
  });
  family.couple(cora, dan, 'neverTogether', '2008');
  family.couple(cora, tom, 'divorced', '2017');
  family.couple(cora, sam, 'together', '2020');
  family.couple(mia, raj, 'married');
  family.couple(pat, hugh, 'married');
  for (const [child, parents] of [
    [cora, [rose, will]],
    [mia, [rose, will]],
    [tom, [ann, joe]],
    [lee, [ann, joe]],
  ] as const) {
    family.tie(parents[0], child, 'mother');
    family.tie(parents[1], child, 'father');
  }
  const of = (father: string) =>
    [
      [cora, 'mother'],
      [father, 'father'],
    ] as const;
  family.child('Kit Lane', 'male', '2009-02-02', of(dan), { householdId: farm });
  family.child('Ava Reed', 'female', '2012-05-01', of(tom), { householdId: flat });
  family.child('Ben Reed', 'male', '2013-11-11', [...of(tom), [pat, 'carer'], [hugh, 'carer']], {
    householdId: foster,
  });
  family.child('Cai Reed', 'male', '2015-11-11', [...of(tom), [pat, 'carer'], [hugh, 'carer']], {
    householdId: foster,
  });
  family.child('Ida Okoro', 'female', '2021-01-21', of(sam), { householdId: flat });
  family.child('Jon Okoro', 'male', '2025-08-01', of(sam), { householdId: flat });
  family.child(
    'Baby Okoro',
    'notSaid',
    null,
    of(sam),
    { householdId: flat },
    {
      unborn: true,
      expectedOn: '2026-07-01',
    },
  );
  for (const [name, sex, bornOn] of [
    ['Zia Patel', 'female', '2010-01-01'],
    ['Ravi Patel', 'male', '2014-01-01'],
    ['Nina Patel', 'female', '2016-01-01'],
  ] as const) {
    const cousin = family.relative(name, sex, { bornOn, householdId: auntsHome });
    family.tie(mia, cousin, 'mother');
    family.tie(raj, cousin, 'father');
  }
  const gran = family.relative('Grace Okoro', 'female', { bornOn: '1960-01-01' });
  const ida = family.record().people.find(({ name }) => name === 'Ida Okoro')?.id ?? '';
  family.tie(gran, ida, 'grandparent');
  family.relative('Bill, a friend of the family', 'male');
  return family.record();
}
