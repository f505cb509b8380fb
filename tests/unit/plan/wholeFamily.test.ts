/** Do the plans of all children, joined, show what is in them twice, and who does what for whom? */
import { describe, expect, it } from 'vitest';
import { overlapsOf, sameOutcomes } from '#shared/plan/overlaps.ts';
import { whoWorksWithWhom, withNothingToDo } from '#shared/plan/wholeFamily.ts';
import { sampleRecord } from '../../support/sample.ts';
import { row, withRows } from './family.ts';
import { plannedFamily, withActions } from './plannedFamily.ts';

describe('overlaps between the plans', () => {
  it('are work that says nearly the same of two children, asked of the same person [R4.13]', () => {
    const { record, cora, forAva, forBen } = plannedFamily();
    const plan = withActions(
      record,
      {
        personId: cora.id,
        outcomeId: forAva.id,
        what: 'takes Ava to the dentist',
        byWhen: '2026-04-01',
      },
      {
        personId: cora.id,
        outcomeId: forBen.id,
        what: 'takes Ben to the dentist',
        byWhen: '2026-05-01',
      },
      { personId: cora.id, outcomeId: forBen.id, what: 'rings the school' },
    );
    const [overlap, ...others] = overlapsOf(plan);
    expect(others).toEqual([]);
    expect(overlap?.lines.map(({ what }) => what)).toEqual([
      'takes Ava to the dentist',
      'takes Ben to the dentist',
    ]);
    expect(overlap?.askedAgain).toEqual([cora.id]);
    expect(overlap?.differentDays).toEqual(['2026-04-01', '2026-05-01']);
  });

  it('tell apart whether two people do the same on purpose [R4.13]', () => {
    const { record, cora, dora, forAva, forBen } = plannedFamily();
    const line = { what: 'reads aloud', byWhen: '2026-04-01' };
    const plan = withActions(
      record,
      { ...line, personId: cora.id, outcomeId: forAva.id },
      { ...line, personId: dora.id, outcomeId: forBen.id },
      {
        ...line,
        personId: dora.id,
        outcomeId: forBen.id,
        what: 'reads aloud twice or three times',
      },
    );
    expect(overlapsOf(plan)).toMatchObject([{ askedAgain: [], differentDays: [] }]);
  });

  it('are none within one child’s plan, and none without words [R4.13]', () => {
    const { record, cora, forAva, forBen } = plannedFamily();
    const plan = withActions(
      record,
      { personId: cora.id, outcomeId: forAva.id, what: 'reads' },
      { personId: cora.id, outcomeId: forAva.id, what: 'reads' },
      { outcomeId: forAva.id },
      { outcomeId: forBen.id },
    );
    expect(overlapsOf(plan)).toEqual([]);
  });

  it('name outcomes that could be any child’s [R4.13]', () => {
    const { record, avasSection, bensSection } = plannedFamily();
    const happy = [avasSection, bensSection].map(({ id }, at) =>
      row('outcomes', { childId: id, what: `${at === 0 ? 'Ava' : 'Ben'} is happy at home` }),
    );
    expect(sameOutcomes(record)).toEqual([]);
    expect(sameOutcomes(withRows(record, 'outcomes', ...happy))).toMatchObject([
      [{ what: 'Ava is happy at home' }, { what: 'Ben is happy at home' }],
    ]);
  });
});

describe('who works with whom', () => {
  it('counts tasks, contacts and checks of each agency for each child [R4.13]', () => {
    const { record, dora, avasSection, bensSection, forAva } = plannedFamily();
    const ella = row('people', { ...dora, id: crypto.randomUUID(), name: 'Ella Roe' });
    const member = row('coreGroupMembers', { personId: dora.id });
    let plan = withRows(record, 'people', ella);
    plan = withRows(plan, 'coreGroupMembers', member);
    plan = withActions(plan, { personId: dora.id, outcomeId: forAva.id, what: 'reads' });
    plan = withRows(
      plan,
      'assessments',
      row('assessments', { childId: avasSection.id, personId: ella.id, what: 'Hearing' }),
    );
    plan = withRows(
      plan,
      'contacts',
      row('contacts', { memberId: member.id, childId: bensSection.id, howOften: 'Every day' }),
    );
    plan = withRows(
      plan,
      'checks',
      row('checks', { childId: bensSection.id, personId: ella.id, what: 'Ben comes' }),
    );
    expect(whoWorksWithWhom(plan)).toEqual([
      {
        agency: 'Hill School',
        people: [dora, ella],
        children: [
          { childId: avasSection.id, tasks: 2, sees: false, checks: 0 },
          { childId: bensSection.id, tasks: 0, sees: true, checks: 1 },
        ],
      },
    ]);
  });

  it('names members and parents who have nothing to do, not the chair [R4.13]', () => {
    const { record, dora, cora, forAva } = plannedFamily();
    const chair = row('people', { part: 'practitioner', name: 'Chair', position: 9 });
    let plan = withRows(record, 'people', chair);
    plan = withRows(plan, 'coreGroupMembers', row('coreGroupMembers', { personId: dora.id }));
    plan = withRows(
      plan,
      'attendances',
      row('attendances', { personId: chair.id, came: 'present', takesPartAs: 'chair' }),
    );
    expect(withNothingToDo(plan)).toEqual([cora, dora]);
    const busy = withActions(plan, { personId: cora.id, outcomeId: forAva.id, what: 'reads' });
    expect(withNothingToDo(busy)).toEqual([dora]);
  });

  it('in the sample leaves nobody without a task [R4.13]', () => {
    expect(withNothingToDo(sampleRecord())).toEqual([]);
  });
});
