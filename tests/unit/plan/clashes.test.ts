/** Is somebody at two places at once found, and nobody accused of it who is not? */
import { describe, expect, it } from 'vitest';
import { clashesOf, onDaysToAvoid } from '#shared/plan/clashes.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import { type Action, conferenceOf, type Person } from '#shared/record/record.ts';
import { sampleRecord } from '../../support/sample.ts';
import { row, withRows } from './family.ts';
import { plannedFamily, withActions } from './plannedFamily.ts';

/** Cora has one action for Ava and one for Ben. */
function twice(forOne: Partial<Action>, forOther: Partial<Action>) {
  const { record, cora, forAva, forBen } = plannedFamily();
  return withActions(
    record,
    { personId: cora.id, outcomeId: forAva.id, what: 'one', ...forOne },
    { personId: cora.id, outcomeId: forBen.id, what: 'other', ...forOther },
  );
}

const wednesday = {
  howOften: 'Every Wednesday',
  howLong: 'From 4 to 5 pm',
  place: 'Family centre',
};

describe('clashes between the plans', () => {
  it('are found where one person is wanted at two places at one time [R4.13]', () => {
    const record = twice(wednesday, {
      startsOn: '2026-04-01',
      byWhen: '2026-04-01',
      what: 'sees the head at 4.30 pm',
      place: 'School',
    });
    const [clash] = clashesOf(record);
    expect(clash).toMatchObject({ day: '2026-04-01', isSure: true });
    expect([clash?.one.what, clash?.other.what]).toEqual(['one', 'sees the head at 4.30 pm']);
    expect(gapsOf(record).filter(({ name }) => name === 'atTwoPlaces')).toMatchObject([
      { about: 'Cora', page: { step: 'check', part: 'together' } },
    ]);
  });

  it.each([
    ['at the same place', { ...wednesday, place: 'family centre, room 2' }],
    ['at another time', { ...wednesday, howLong: 'From 5 to 6 pm', place: 'School' }],
    ['on another day', { ...wednesday, howOften: 'Every Friday', place: 'School' }],
    ['without a place', { ...wednesday, place: '' }],
    ['by a day, not on it', { byWhen: '2026-04-01', howLong: 'at 4 pm', place: 'School' }],
    [
      'in weeks that nobody can know',
      { ...wednesday, howOften: 'Every other Wednesday', place: 'School' },
    ],
  ])('are none %s [R4.13]', (_, values) => {
    expect(clashesOf(twice(wednesday, values))).toEqual([]);
  });

  it('are a question only where the time is not known, and then no gap [R4.13]', () => {
    const record = twice(wednesday, { howOften: 'Every Wednesday', place: 'School' });
    expect(clashesOf(record)).toMatchObject([{ isSure: false }]);
    expect(gapsOf(record).some(({ name }) => name === 'atTwoPlaces')).toBe(false);
  });

  it('count contacts of the core group with another child, not with the same [R4.13]', () => {
    const { record, dora, forAva, avasSection, bensSection } = plannedFamily();
    const member = row('coreGroupMembers', { personId: dora.id });
    const plan = withRows(
      withActions(record, {
        ...wednesday,
        personId: dora.id,
        outcomeId: forAva.id,
        what: 'sits in',
      }),
      'coreGroupMembers',
      member,
    );
    const seeing = (childId: string) =>
      withRows(
        plan,
        'contacts',
        row('contacts', {
          memberId: member.id,
          childId,
          howOften: 'Every Wednesday at 4.30 pm',
          place: 'School',
        }),
      );
    expect(clashesOf(seeing(bensSection.id))).toMatchObject([{ isSure: true }]);
    expect(clashesOf(seeing(avasSection.id))).toEqual([]);
  });

  it('in the sample are none that is sure [R4.13]', () => {
    expect(clashesOf(sampleRecord()).filter(({ isSure }) => isSure)).toEqual([]);
  });
});

describe('days to avoid', () => {
  /** Cora asks to be spared these days, and has one action for Ava. */
  function sparing(daysToAvoid: string, action: Partial<Action>) {
    const { record, cora, forAva } = plannedFamily();
    const people = record.people.map(
      (person): Person => (person.id === cora.id ? { ...person, daysToAvoid } : person),
    );
    const line = { personId: cora.id, outcomeId: forAva.id, what: 'comes', ...action };
    return withActions({ ...record, people }, line);
  }
  const friday = { howOften: 'Every Friday', startsOn: '2026-03-27', byWhen: '2026-06-12' };

  it.each([
    ['Fridays, for prayers', friday, '2026-03-27'],
    ['Fridays from 12 to 2 pm', { ...friday, howLong: 'From 1 to 3 pm' }, '2026-03-27'],
    ['Eid, 27 May 2026', { startsOn: '2026-05-27', byWhen: '2026-05-27' }, '2026-05-27'],
    ['3 to 6 April', { startsOn: '2026-04-05' }, '2026-04-05'],
  ])('“%s” are asked about [R1.5, R4.6]', (daysToAvoid, action, day) => {
    const record = sparing(daysToAvoid, action);
    expect(onDaysToAvoid(record)).toMatchObject([{ day, meeting: null }]);
    expect(gapsOf(record).filter(({ name }) => name === 'onDayToAvoid')).toMatchObject([
      { about: 'comes', besides: 'Cora', page: { step: 'plan', part: 'outcomes' } },
    ]);
  });

  it.each([
    ['Mondays', friday],
    ['Fridays from 12 to 2 pm', { ...friday, howLong: 'From 4 to 5 pm' }],
    ['Before 9.30 am', friday],
    ['27 May 2026', { byWhen: '2026-05-27' }],
    ['', friday],
  ])('“%s” leave other days alone [R4.6]', (daysToAvoid, action) => {
    expect(onDaysToAvoid(sparing(daysToAvoid, action))).toEqual([]);
  });

  it('are asked about when all meet on one of them [R1.5]', () => {
    const record = sparing('Wednesdays', {});
    const conferences = [{ ...conferenceOf(record), coreGroupOn: '2026-04-03' }];
    const met = { ...record, conferences };
    expect(onDaysToAvoid(met)).toMatchObject([{ meeting: 'reviewOn', day: '2026-06-17' }]);
    expect(gapsOf(met).filter(({ name }) => name === 'meetingOnDayToAvoid')).toMatchObject([
      { about: 'Cora', page: { step: 'coreGroup', part: 'members' } },
    ]);
  });
});
