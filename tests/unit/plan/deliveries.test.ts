/** Is it known who should have a copy, who has none yet, and what is late? */
import { describe, expect, it } from 'vitest';
import { versionsFor } from '#shared/documents/finals.ts';
import {
  expectedDeliveries,
  isOverdue,
  missingDeliveries,
  overdueDeliveries,
} from '#shared/plan/deliveries.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import { filledFinal } from '../../support/filledFinal.ts';
import { row, smallFamily, withRows } from './family.ts';

/** Ava and Ben with plans, their mother, and a teacher in the core group. */
function withTeacher() {
  const family = smallFamily();
  const teacher = row('people', { part: 'practitioner', name: 'Mo Hill', position: 3 });
  let record = withRows(family.record, 'people', teacher);
  record = withRows(
    record,
    'coreGroupMembers',
    row('coreGroupMembers', { personId: teacher.id }),
    row('coreGroupMembers', { personId: family.cora.id }),
  );
  return { ...family, record, teacher };
}

describe('who gets which copy', () => {
  it('is each child and parent their own, and practitioners of the core group each plan [R5.7]', () => {
    const { record, ava, ben, cora, teacher, avasSection, bensSection } = withTeacher();
    expect(expectedDeliveries(record)).toEqual([
      { personId: ava.id, copy: 'childCopy', childId: avasSection.id },
      { personId: ben.id, copy: 'childCopy', childId: bensSection.id },
      { personId: cora.id, copy: 'parentCopy', childId: null },
      { personId: cora.id, copy: 'conferenceRecord', childId: null },
      { personId: teacher.id, copy: 'outlinePlan', childId: avasSection.id },
      { personId: teacher.id, copy: 'outlinePlan', childId: bensSection.id },
      { personId: teacher.id, copy: 'conferenceRecord', childId: null },
    ]);
  });

  it('is a letter too once it is decided, and never the core group’s form [R5.7, R7.7]', () => {
    const { record, ava, cora, avasSection, bensSection } = withTeacher();
    const decided = [{ ...avasSection, planLevel: 'childProtection' as const }, bensSection];
    const expected = expectedDeliveries({ ...record, children: decided });
    expect(expected.filter(({ copy }) => /Letter$/.test(copy))).toEqual([
      { personId: cora.id, copy: 'decisionLetter', childId: null },
      { personId: ava.id, copy: 'childLetter', childId: avasSection.id },
    ]);
    expect(expected.some(({ copy }) => copy === 'coreGroupForm')).toBe(false);
  });

  it('is never an outline plan for a member of the family, and no plan for a child without a plan [R5.7]', () => {
    const { record, cora, avasSection, bensSection } = withTeacher();
    const none = [{ ...avasSection, planLevel: 'none' as const }, bensSection];
    const expected = expectedDeliveries({ ...record, children: none });
    const avas = expected.filter(({ childId }) => childId === avasSection.id);
    expect(avas.map(({ copy }) => copy)).toEqual(['childLetter']);
    const plans = expected.filter(({ copy }) => copy === 'outlinePlan');
    expect(plans.map(({ personId }) => personId)).not.toContain(cora.id);
  });

  it('is each paper once, also for a practitioner who gets a version of their own [R5.7, R7.6]', () => {
    const { record, cora, teacher, avasSection } = withTeacher();
    const withheld = withRows(
      record,
      'withholdings',
      row('withholdings', {
        personId: teacher.id,
        itemKind: 'people',
        itemId: cora.id,
        reason: 'A reason',
        decidedBy: 'The chair',
      }),
    );
    const plans = expectedDeliveries(withheld).filter(
      ({ personId, copy, childId }) =>
        personId === teacher.id && copy === 'outlinePlan' && childId === avasSection.id,
    );
    expect(plans).toHaveLength(1);
    const final = (readerId?: string) => ({
      ...filledFinal(withheld),
      request: {
        kind: 'outlinePlan' as const,
        childId: avasSection.id,
        ...(readerId && { readerId }),
      },
    });
    const finals = [final(), final(teacher.id)];
    const delivery = row('deliveries', {
      personId: teacher.id,
      copy: 'outlinePlan',
      childId: avasSection.id,
    });
    const offered = versionsFor(withheld, finals, delivery);
    expect(offered.map(({ request }) => 'readerId' in request && request.readerId)).toEqual([
      teacher.id,
    ]);
    // Never the whole, also while there is no version of their own yet.
    expect(versionsFor(withheld, [final()], delivery)).toEqual([]);
    expect(versionsFor(record, [final()], delivery)).toHaveLength(1);
  });

  it('asks for those who are not on the list, and for the day [R5.7]', () => {
    const { record, cora } = withTeacher();
    const about = (from: typeof record, name: string) =>
      gapsOf(from).flatMap((gap) => (gap.name === name ? [gap.about] : []));
    expect(about(record, 'copyToNobody')).toEqual(['Ava', 'Ben', 'Cora', 'Mo Hill']);
    const given = row('deliveries', { personId: cora.id, copy: 'parentCopy' });
    const listed = withRows(record, 'deliveries', given);
    expect(missingDeliveries(listed)).toHaveLength(6);
    expect(about(listed, 'copyToNobody')).toEqual(['Ava', 'Ben', 'Cora', 'Mo Hill']);
    expect(about(listed, 'deliveryWithoutDay')).toEqual(['Cora']);
    const dated = { ...record, deliveries: [{ ...given, byWhen: '2026-03-30' }] };
    expect(about(dated, 'deliveryWithoutDay')).toEqual([]);
  });
});

describe('a copy', () => {
  it.each([
    ['2026-03-30', null, '2026-03-31', true],
    ['2026-03-30', null, '2026-03-30', false],
    ['2026-03-30', '2026-04-02', '2026-04-03', false],
    [null, null, '2026-04-03', false],
  ])('due %s and sent %s is late on %s: %s [R5.7]', (byWhen, sentOn, today, isLate) => {
    const { cora } = smallFamily();
    expect(isOverdue(row('deliveries', { personId: cora.id, byWhen, sentOn }), today)).toBe(isLate);
  });

  it('that is late longest comes first [R5.7]', () => {
    const { record, cora, ava } = smallFamily();
    const late = (personId: string, byWhen: string) => row('deliveries', { personId, byWhen });
    const listed = withRows(
      record,
      'deliveries',
      late(cora.id, '2026-03-30'),
      late(ava.id, '2026-03-27'),
      late(ava.id, '2026-05-01'),
    );
    const found = overdueDeliveries(listed, '2026-04-01');
    expect(found.map(({ personId }) => personId)).toEqual([ava.id, cora.id]);
  });
});
