/** Does the record ask for what the guidance wants to know of family, child and parent? */
import { describe, expect, it } from 'vitest';
import type { GapName } from '#shared/plan/gap.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import type { ConferenceRecord, Row } from '#shared/record/record.ts';
import { row, smallFamily, withRows } from './family.ts';

/** Gives what one kind of gap is about, and whom besides. */
function asked(record: ConferenceRecord, name: GapName): string[] {
  return gapsOf(record)
    .filter((gap) => gap.name === name)
    .map(({ about, besides }) => (besides === '' ? about : `${about} / ${besides}`));
}

const small = smallFamily();
const { record, ava, cora, avasSection, bensSection } = small;

const withPerson = (id: string, values: Partial<Row<'people'>>): ConferenceRecord => ({
  ...record,
  people: record.people.map((person) => (person.id === id ? { ...person, ...values } : person)),
});
const withChild = (
  values: Partial<Row<'children'>>,
  nation: Row<'conferences'>['nation'] = 'england',
): ConferenceRecord => ({
  ...record,
  conferences: record.conferences.map((one) => ({ ...one, nation })),
  children: [{ ...avasSection, ...values }, bensSection],
});

describe('gaps about the family', () => {
  it('ask for the language of every child and parent who gets a copy [R1.5]', () => {
    expect(asked(record, 'languageNotAsked')).toEqual(['Ava', 'Ben', 'Cora']);
    expect(asked(withPerson(ava.id, { writtenLanguage: 'Welsh' }), 'languageNotAsked')).toEqual([
      'Ben',
      'Cora',
    ]);
    expect(asked(withChild({ unborn: true }), 'languageNotAsked')).toEqual(['Ben', 'Cora']);
  });

  it.each(['communication', 'ethnicity', 'faith', 'daysToAvoid', 'disability', 'needs'] as const)(
    'about what the plan has to allow for are closed by %s [R1.5]',
    (field) => {
      expect(asked(record, 'backgroundNotAsked')).toEqual(['Ava', 'Ben', 'Cora']);
      expect(asked(withPerson(cora.id, { [field]: 'x' }), 'backgroundNotAsked')).toEqual([
        'Ava',
        'Ben',
      ]);
    },
  );

  it('ask how a child sees a parent without responsibility or who lives apart [R1.3]', () => {
    const tie = row('ties', { adultId: cora.id, childId: ava.id, responsibility: 'no' });
    expect(asked(withRows(record, 'ties', tie), 'contactNotSaid')).toEqual(['Cora / Ava']);
    const said = { ...tie, contactDetail: 'On Sundays' };
    expect(asked(withRows(record, 'ties', said), 'contactNotSaid')).toEqual([]);
    const none = { ...tie, contact: 'none' as const };
    expect(asked(withRows(record, 'ties', none), 'contactNotSaid')).toEqual([]);
    const responsible = { ...tie, responsibility: 'yes' as const };
    expect(asked(withRows(record, 'ties', responsible), 'contactNotSaid')).toEqual([]);
    const homes = [row('households', { name: 'One' }), row('households', { name: 'Other' })];
    const apart = {
      ...record,
      people: record.people.map((person) => ({
        ...person,
        householdId: homes[person.id === cora.id ? 0 : 1]?.id ?? null,
      })),
    };
    expect(asked(withRows(apart, 'ties', responsible), 'contactNotSaid')).toEqual(['Cora / Ava']);
  });
});

describe('gaps about somebody who died', () => {
  it('ask for no language, no background and no contact [R1.3, R1.5]', () => {
    const tie = row('ties', { adultId: cora.id, childId: ava.id, responsibility: 'no' });
    const died = withRows(withPerson(cora.id, { diedOn: '2026-01-01' }), 'ties', tie);
    expect(asked(died, 'languageNotAsked')).toEqual(['Ava', 'Ben']);
    expect(asked(died, 'backgroundNotAsked')).toEqual(['Ava', 'Ben']);
    expect(asked(died, 'contactNotSaid')).toEqual([]);
  });
});

describe('gaps about a child', () => {
  it('ask whether an advocate was offered and who spoke for the child, once it is born [R1.6]', () => {
    expect(asked(record, 'advocateNotAsked')).toEqual(['Ava', 'Ben']);
    expect(asked(record, 'nobodySpoke')).toEqual(['Ava', 'Ben']);
    const offered = withChild({ advocateOffered: 'no', spokenForBy: 'Her advocate' });
    expect(asked(offered, 'advocateNotAsked')).toEqual(['Ben']);
    expect(asked(offered, 'nobodySpoke')).toEqual(['Ben']);
    expect(asked(withChild({ unborn: true }), 'advocateNotAsked')).toEqual(['Ben']);
  });

  it('ask about a domain of which nothing is known at all [R2.4]', () => {
    const begun = withRows(
      record,
      'needs',
      row('needs', { childId: avasSection.id, dimension: 'warmth', what: 'x' }),
    );
    expect(asked(begun, 'nothingOnParenting')).toEqual(['Ben']);
    expect(asked(begun, 'nothingOnGrowingUp')).toEqual(['Ava', 'Ben']);
    expect(asked(begun, 'nothingOnFamily')).toEqual(['Ava', 'Ben']);
  });

  it('ask who is worried about a danger, how it is known and what it means [R2.5]', () => {
    const danger = row('dangers', { childId: avasSection.id, couldHappen: 'Falls' });
    const bare = withRows(record, 'dangers', danger);
    expect(asked(bare, 'dangerWithoutSource')).toEqual(['Falls']);
    expect(asked(bare, 'dangerWithoutMeaning')).toEqual(['Falls']);
    const half = { ...danger, worriedBy: 'Nan' };
    expect(asked(withRows(record, 'dangers', half), 'dangerWithoutSource')).toEqual(['Falls']);
    const whole = { ...half, howKnown: 'Seen twice', meaning: 'She is never at rest' };
    const known = withRows(record, 'dangers', whole);
    expect(asked(known, 'dangerWithoutSource')).toEqual([]);
    expect(asked(known, 'dangerWithoutMeaning')).toEqual([]);
  });

  it('challenge a text about health that is nearly the same for two children [R2.2]', () => {
    const concern = row('concerns', { headline: 'Cold flat' });
    const impact = (childId: string, dayToDay: string, health: string) =>
      row('impacts', { concernId: concern.id, childId, dayToDay, health });
    const record2 = withRows(
      withRows(record, 'concerns', concern),
      'impacts',
      impact(avasSection.id, 'Plays in her coat', 'Ava coughs all winter'),
      impact(bensSection.id, 'Stays in bed', 'Ben coughs, all winter'),
    );
    expect(asked(record2, 'sameImpact')).toEqual(['Cold flat', 'Cold flat']);
  });
});

describe('gaps about a parent’s behaviour', () => {
  const behaviour = row('behaviours', { parentId: small.corasSection.id, what: 'Stays in bed' });
  const withCells = (...cells: [childId: string, what: string][]) =>
    withRows(
      withRows(record, 'behaviours', behaviour),
      'behaviourImpacts',
      ...cells.map(([childId, what]) =>
        row('behaviourImpacts', { behaviourId: behaviour.id, childId, what }),
      ),
    );

  it('name each child left out of the grid, once one child is in it [R3.2]', () => {
    expect(asked(withCells(), 'behaviourWithoutChild')).toEqual([]);
    expect(asked(withCells(), 'behaviourWithoutImpact')).toEqual(['Stays in bed']);
    const one = withCells([avasSection.id, 'Dresses Ben']);
    expect(asked(one, 'behaviourWithoutChild')).toEqual(['Stays in bed / Ben']);
    expect(asked(one, 'behaviourWithoutImpact')).toEqual([]);
    const blank = withCells([avasSection.id, 'Dresses Ben'], [bensSection.id, ' ']);
    expect(asked(blank, 'behaviourWithoutChild')).toEqual(['Stays in bed / Ben']);
  });

  it('challenge the same words for two children [R3.2]', () => {
    const same = withCells([avasSection.id, 'Ava is late'], [bensSection.id, 'Ben is late.']);
    expect(asked(same, 'sameBehaviourImpact')).toEqual(['Stays in bed']);
    const different = withCells([avasSection.id, 'Is late'], [bensSection.id, 'Waits in his cot']);
    expect(asked(different, 'sameBehaviourImpact')).toEqual([]);
  });
});

describe('gaps about the decision', () => {
  const protectedAs = { planLevel: 'childProtection' as const };

  it('ask for category and evidence of a child protection plan, and of no other [R2.7]', () => {
    expect(asked(withChild(protectedAs), 'noCategory')).toEqual(['Ava']);
    expect(asked(withChild(protectedAs), 'noEvidence')).toEqual(['Ava']);
    const whole = withChild({ ...protectedAs, categories: ['neglect'], evidence: 'Seen' });
    expect(asked(whole, 'noCategory')).toEqual([]);
    expect(asked(whole, 'noEvidence')).toEqual([]);
    expect(asked(withChild({ planLevel: 'childInNeed' }), 'noCategory')).toEqual([]);
  });

  it('ask in Scotland for risk factors and for no category [R2.7]', () => {
    const scottish = withChild(protectedAs, 'scotland');
    expect(asked(scottish, 'noCategory')).toEqual([]);
    expect(asked(scottish, 'noRiskFactors')).toEqual(['Ava']);
    const listed = withChild({ ...protectedAs, riskFactors: 'Drinking at home' }, 'scotland');
    expect(asked(listed, 'noRiskFactors')).toEqual([]);
  });

  it('keep the child without a plan in view [R2.8]', () => {
    expect(asked(withChild({ planLevel: 'none' }), 'childWithoutPlanNotSeen')).toEqual(['Ava']);
    const seen = withChild({ planLevel: 'none', withoutPlan: 'A place at the after-school club' });
    expect(asked(seen, 'childWithoutPlanNotSeen')).toEqual([]);
  });
});
