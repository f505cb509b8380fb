/** Who is heard first, who has been, and who was passed over? */
import { describe, expect, it } from 'vitest';
import { gapsOf } from '#shared/plan/gaps.ts';
import { inOrderOfVoices } from '#shared/plan/marks.ts';
import { nameOf, PARTS_OF_STEP, STEPS, stepsInOrder } from '#shared/plan/way.ts';
import { changesFor, lookAt } from '#shared/record/commands.ts';
import { type ConferenceRecord, conferenceOf } from '#shared/record/record.ts';
import { peopleHere } from '#shared/room/here.ts';
import { voiceName } from '#shared/voices/names.ts';
import { notingHeard } from '#shared/voices/noting.ts';
import {
  familyToHear,
  nextToAsk,
  orderOfVoices,
  passedOver,
  turnsInTime,
} from '#shared/voices/order.ts';
import { personNamed, recordOf, sampleRecord, textOf, withRow } from '../../support/sample.ts';
import { row, smallFamily, withRows } from '../plan/family.ts';

const NAN = 'نانا \u202e<b>';

/** Two children, a parent, a grandmother and two practitioners, who were written down first. */
function meeting(came: Readonly<Record<string, string>> = {}) {
  const { record, ava, ben, cora, avasSection, bensSection } = smallFamily();
  const nan = row('people', { part: 'family', name: NAN, position: 9 });
  const chair = row('people', { part: 'practitioner', name: 'Chair', position: 0 });
  const worker = row('people', { part: 'practitioner', name: 'Worker', position: 0 });
  const ids = { ava: ava.id, ben: ben.id, cora: cora.id, nan: nan.id, chair: chair.id };
  const all = { ...ids, worker: worker.id };
  const attendances = Object.entries(all).map(([name, personId]) =>
    row('attendances', {
      personId,
      came: (came[name] ?? 'present') as 'present',
      takesPartAs: name === 'chair' ? 'chair' : 'agency',
    }),
  );
  const people = withRows(record, 'people', nan, chair, worker);
  const whole = withRows({ ...people, attendances: [] }, 'attendances', ...attendances);
  return { record: whole, ids: all, avasSection, bensSection };
}

const turn = (record: ConferenceRecord, personId: string, at = '') =>
  withRow(record, 'turns', { personId, heardAt: at });
const told = (record: ConferenceRecord) =>
  orderOfVoices(record).map(({ personId, hearing }) => [nameOf(record, personId), hearing]);

describe('the order of voices', () => {
  it('is the children, the parents, the family and then the others, without who leads or writes [R9.4]', () => {
    const { record } = meeting();
    expect(told(record)).toEqual([
      ['Ava', 'notYet'],
      ['Ben', 'notYet'],
      ['Cora', 'notYet'],
      [NAN, 'notYet'],
      ['Worker', 'notYet'],
    ]);
  });

  it('holds nobody who died, is not born yet or has no name [R9.4]', () => {
    const { record, avasSection, bensSection } = meeting();
    const dead = row('people', { part: 'parent', name: 'Grandad', diedOn: '2020-01-01' });
    const more = withRows(record, 'people', dead, row('people', { part: 'family' }));
    const unborn = { ...more, children: [avasSection, { ...bensSection, unborn: true }] };
    expect(told(unborn).map(([name]) => name)).toEqual(['Ava', 'Cora', NAN, 'Worker']);
  });

  it('says who is not here, whose words are read out, and who speaks for a child [R9.4]', () => {
    const { record, ids, avasSection, bensSection } = meeting({
      ava: 'notInvited',
      ben: 'notInvited',
      cora: 'apologies',
      nan: 'absent',
    });
    const said = withRow(record, 'voices', { personId: ids.cora, quote: 'I will be late' });
    const children = [{ ...avasSection, spokenForBy: 'Jo, her advocate' }, bensSection];
    const order = orderOfVoices({ ...said, children });
    expect(order.map(({ hearing, spokenForBy }) => [hearing, spokenForBy])).toEqual([
      ['inWriting', 'Jo, her advocate'],
      ['notHere', ''],
      ['inWriting', ''],
      ['notHere', ''],
      ['notYet', ''],
    ]);
    expect(nextToAsk(order)?.personId).toBe(ids.ava);
    // The advocate whom the child took up, where nobody wrote down who spoke.
    const taken = { ...bensSection, advocateTakenUp: 'yes' as const, advocateId: ids.worker };
    expect(orderOfVoices({ ...said, children: [taken] })[1]).toMatchObject({
      hearing: 'inWriting',
      spokenForBy: 'Worker',
    });
  });

  it('asks nobody who is out of the room, and everybody while nobody said who came [R9.4]', () => {
    const { record, ids } = meeting();
    const out = withRow(record, 'absences', { personId: ids.ava, outAt: '10:00' });
    expect(nextToAsk(orderOfVoices(out))?.personId).toBe(ids.ben);
    const before = { ...record, attendances: [] };
    expect(told(before).every(([, hearing]) => hearing === 'notYet')).toBe(true);
  });

  it('tells of the family who was passed over, and only of who is here [R9.4]', () => {
    const { record, ids } = meeting({ nan: 'absent' });
    expect(passedOver(orderOfVoices(record))).toEqual([]);
    const begun = turn(turn(record, ids.worker), ids.ava);
    expect(passedOver(orderOfVoices(begun)).map(({ personId }) => personId)).toEqual([
      ids.ben,
      ids.cora,
    ]);
    const done = turn(turn(begun, ids.ben), ids.cora);
    expect(passedOver(orderOfVoices(done))).toEqual([]);
    expect(familyToHear(orderOfVoices(done))).toEqual([]);
    expect(nextToAsk(orderOfVoices(done))).toBeUndefined();
  });

  it('holds twelve children in their order before anybody else [R9.4]', () => {
    const { record } = meeting();
    const twelve = Array.from({ length: 12 }, (_, position) =>
      row('people', { part: 'child', name: `Child ${position}`, position: 20 + position }),
    );
    const names = told(withRows(record, 'people', ...twelve.toReversed())).map(([name]) => name);
    expect(names.slice(0, 14)).toEqual(['Ava', 'Ben', ...twelve.map(({ name }) => name)]);
  });

  it('tells two of one name apart [R9.4]', () => {
    const { record, ids } = meeting();
    const others = [
      row('people', { part: 'family', name: 'Ava Stone', knownAs: 'Ava' }),
      row('people', { part: 'practitioner', name: 'Worker', role: 'nurse' }),
    ];
    const shared = withRows(record, 'people', ...others);
    expect(others.map(({ id }) => voiceName(shared, id))).toEqual(['Ava Stone', 'Worker (nurse)']);
    expect(voiceName(shared, ids.cora)).toBe('Cora');
  });
});

describe('noting who has been heard', () => {
  const { record: undated, ids } = meeting();
  const now = { day: '2026-03-25', time: '14:02' };
  const record = { ...undated, conferences: [{ ...conferenceOf(undated), heldOn: now.day }] };

  it('is one line with its time, and is taken back by the other press [R9.4]', () => {
    const [added, ...more] = notingHeard(record, ids.ava, true, now);
    expect(more).toEqual([]);
    expect(added).toMatchObject({
      name: 'add',
      rows: [{ kind: 'turns', row: { heardAt: '14:02' } }],
    });
    if (added === undefined) throw new Error('Nothing is noted.');
    expect(changesFor(lookAt(record), added)).toHaveLength(1);
    const heard = turn(turn(record, ids.ava, '14:02'), ids.ava, '14:03');
    expect(notingHeard(heard, ids.ava, true, now)).toEqual([]);
    // Two windows may have noted it at once.
    expect(notingHeard(heard, ids.ava, false, now).map(({ name }) => name)).toEqual([
      'remove',
      'remove',
    ]);
    expect(notingHeard(record, ids.ava, false, now)).toEqual([]);
  });

  it('has no time on any other day than that of the meeting [R9.4]', () => {
    const [added] = notingHeard(record, ids.ava, true, { day: '2031-01-01', time: '14:02' });
    expect(added).toMatchObject({ rows: [{ row: { heardAt: '' } }] });
  });

  it('stands in the practitioners’ record in the order of time, and in no family’s copy [R9.4, R7.7]', () => {
    const sample = sampleRecord();
    const late = turn({ ...sample, turns: [] }, personNamed(sample, 'Craig').id, '14:31');
    const turns = turn(
      turn(late, personNamed(sample, 'Jean').id),
      personNamed(sample, 'Maisie').id,
      '13:43',
    );
    expect(turnsInTime(turns).map(({ heardAt }) => heardAt)).toEqual(['13:43', '14:31', '']);
    const text = textOf(recordOf(turns));
    expect(text).toMatch(/13:43: Maisie Ashdown[\s\S]*14:31: Craig Ashdown[\s\S]*Jean Calvert/);
    for (const parent of ['Leanne', 'Craig'])
      expect(textOf(recordOf(turns, parent))).not.toContain('Who was heard');
  });
});

describe('the check', () => {
  it('asks who of the family came and was not heard, unless their words of that day stand there [R9.4]', () => {
    const { record, ids } = meeting({ ben: 'absent' });
    const asked = (of: ConferenceRecord) =>
      gapsOf(of)
        .filter(({ name }) => name === 'notHeard')
        .map(({ rowId }) => rowId);
    expect(asked(record)).toEqual([ids.ava, ids.cora, ids.nan]);
    const heldOn = '2026-03-25';
    const onTheDay = { ...record, conferences: [{ ...conferenceOf(record), heldOn }] };
    expect(asked(turn(onTheDay, ids.ava))).toEqual([ids.cora, ids.nan]);
    const heard = withRow(turn(onTheDay, ids.ava), 'voices', {
      personId: ids.cora,
      heardOn: heldOn,
    });
    expect(asked(heard)).toEqual([ids.nan]);
  });
});

describe('the family', () => {
  it('comes before those who work with it, on the way, and on the wall [R9.4]', () => {
    const { record } = meeting();
    expect(PARTS_OF_STEP.child[0]).toBe('words');
    const parent: readonly string[] = PARTS_OF_STEP.parent;
    expect(parent.indexOf('words')).toBeLessThan(parent.indexOf('behaviour'));
    expect(parent.indexOf('words')).toBeLessThan(parent.indexOf('readiness'));
    expect(PARTS_OF_STEP.agreement[0]).toBe('heard');
    const other = { ...conferenceOf(record), order: 'planThenDecide' as const };
    for (const steps of [
      STEPS,
      stepsInOrder(record),
      stepsInOrder({ ...record, conferences: [other] }),
    ]) {
      for (const later of ['analysis', 'plan', 'contingency'] as const) {
        expect(steps.indexOf('child')).toBeLessThan(steps.indexOf(later));
        expect(steps.indexOf('parent')).toBeLessThan(steps.indexOf(later));
      }
    }
    const parts = peopleHere(record, {}).map(({ part }) => part);
    expect(parts).toEqual(inOrderOfVoices(record.people).map(({ part }) => part));
    expect(parts.lastIndexOf('family')).toBeLessThan(parts.indexOf('practitioner'));
  });
});
