import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/documents/blocks.ts';
import { emptyRecord } from '#shared/record/record.ts';
import {
  build,
  childNamed,
  headingsOf,
  linesOf,
  personNamed,
  planOf,
  saidUnder,
  sampleRecord,
  textOf,
  under,
  withRow,
  withValues,
} from '../../support/sample.ts';

const record = sampleRecord();
const maisie = childNamed(record, 'Maisie');

describe('The outline plan', () => {
  it('follows an order a family can follow, safety first [R4.2, R7.1]', () => {
    expect(headingsOf(planOf(record, 'Maisie'))).toEqual([
      'What this plan is for',
      'What happens at once to keep Maisie safe',
      'Why we are worried about Maisie',
      'What Maisie says',
      'What is going well for Maisie',
      'The people in Maisie’s life',
      'Parents and carers',
      'What Maisie needs',
      'What to keep in mind',
      'What could happen to Maisie if nothing changes',
      'What was decided for Maisie',
      'What will be different for Maisie',
      'Who does what by when, person by person',
      'What must change before Maisie’s plan can end',
      'If the plan does not work',
      'Assessments',
      'The core group',
      'How we check that it is working',
      'Dates',
      'Who took part in the conference',
      'Explaining the plan to Maisie',
      'Can each person do it by then?',
      'Who understands the plan and agrees',
      'Who does not agree, and why',
      'Who the plan was not discussed with',
      'Rights, and what the family was told',
      'What must not be passed on',
      'Signatures',
    ]);
  });

  it('lists outcomes by rank with quick wins first [R4.3]', () => {
    const outcomes = headingsOf(planOf(record, 'Maisie'), 3).filter((text) => /^\d\./.test(text));
    expect(outcomes).toEqual([
      '1. Maisie goes swimming with Orla every Saturday',
      '2. Maisie sleeps in her own bed all night, and says that she feels safe at bedtime',
      '3. Maisie has had breakfast, is at school by 8.45 and stays awake in lessons',
      '4. Maisie sees Craig every week, and can say “enough” at any time',
    ]);
  });

  it('says of every action who, what, when, how often and why [R4.4]', () => {
    const plan = textOf(planOf(record, 'Maisie'));
    const outcomes = record.outcomes.filter(({ childId }) => childId === maisie.id);
    const actions = record.actions.filter(({ outcomeId }) =>
      outcomes.some(({ id }) => id === outcomeId),
    );
    expect(actions.length).toBeGreaterThan(8);
    for (const { what, because, howOften, howLong, place } of actions) {
      for (const text of [what, because, howOften, howLong, place]) expect(plan).toContain(text);
    }
    expect(plan).toContain('from Mon 28 Sept until Fri 13 Nov');
  });

  it.each([
    ['the aim', 'R4.1', () => [maisie.aim]],
    ['the evidence', 'R2.7', () => [maisie.evidence]],
    ['what must change before it can end', 'R4.10', () => [maisie.endsWhen]],
    [
      'immediate safety actions',
      'R4.2',
      () => record.safetyActions.filter(ofMaisie).map((row) => row.what.slice(1)),
    ],
    ['needs', 'R2.4', () => record.needs.filter(ofMaisie).map(({ what }) => what)],
    [
      'the impact of each worry',
      'R2.2',
      () => record.impacts.filter(ofMaisie).map(({ dayToDay }) => dayToDay),
    ],
    [
      'own words',
      'R2.1',
      () =>
        record.voices
          .filter(({ personId }) => personId === maisie.personId)
          .map(({ quote }) => quote),
    ],
    [
      'the danger',
      'R2.5',
      () => record.dangers.filter(ofMaisie).map(({ couldHappen }) => couldHappen),
    ],
    [
      'each agency’s view',
      'R2.7',
      () => record.agencyViews.filter(ofMaisie).map(({ reasons }) => reasons),
    ],
    [
      'contingency',
      'R4.11',
      () =>
        record.contingencies.filter(ofMaisie).flatMap(({ trigger, howFast }) => [trigger, howFast]),
    ],
    [
      'specialist assessments',
      'R4.8',
      () => record.assessments.filter(ofMaisie).map(({ what }) => what),
    ],
    ['checks', 'R4.9', () => record.checks.filter(ofMaisie).map(({ what }) => what)],
    [
      'contact with the child',
      'R4.9',
      () => record.contacts.filter(ofMaisie).map(({ howOften }) => howOften),
    ],
    ['who it was not discussed with', 'R5.2', () => record.notDiscussed.map(({ why }) => why)],
    ['how to complain', 'R5.4', () => [record.conferences[0]?.complaintRoute ?? '?']],
    [
      'how we will know',
      'R4.3',
      () => record.outcomes.filter(ofMaisie).map(({ measure }) => measure),
    ],
  ])('holds %s [%s]', (_, __, texts) => {
    const said = textOf(planOf(record, 'Maisie'));
    expect(texts().length).toBeGreaterThan(0);
    for (const text of texts()) expect(said).toContain(text);
  });

  it('shows how safe each person thinks the child is [R2.6]', () => {
    const said = saidUnder(
      planOf(record, 'Maisie'),
      'What could happen to Maisie if nothing changes',
    );
    expect(said).toContain('4 out of 10');
    expect(said).toContain('Leanne Calvert');
  });

  it('records dissent with reasons and what it means, in that child’s plan [R5.1]', () => {
    const title = 'Who does not agree, and why';
    expect(saidUnder(planOf(record, 'Tyler'), title)).toContain('goes to his father’s flat alone');
    expect(saidUnder(planOf(record, 'Maisie'), title)).toBe('Nobody’s disagreement was recorded.');
  });

  it('marks practitioners’ tasks, which only it holds [R4.5]', () => {
    expect(textOf(planOf(record, 'Alfie'))).toContain('practitioners’ task');
  });

  it('warns that it must not reach those from whom something is kept [R7.6]', () => {
    const lead = planOf(record, 'Alfie').blocks.find(
      (block): block is Extract<Block, { is: 'paragraph' }> =>
        block.is === 'paragraph' && block.lead === true,
    );
    expect(lead?.runs[0]?.text).toContain('Craig Ashdown and Leanne Calvert');
    const open = { ...record, withholdings: [] };
    expect(textOf(planOf(open, 'Alfie'))).not.toContain('For practitioners only');
  });

  it('never prints where anybody lives [R7.6]', () => {
    for (const name of ['Tyler', 'Maisie', 'Alfie']) {
      const said = JSON.stringify(planOf(record, name));
      for (const { address } of record.households)
        expect(said).not.toContain(address.split(',')[0]);
    }
  });

  it('keeps one child’s matters out of another’s plan [R1.2]', () => {
    const said = textOf(planOf(record, 'Maisie'));
    const others = record.children.filter(({ id }) => id !== maisie.id).map(({ id }) => id);
    const theirs = record.outcomes.filter(({ childId }) => others.includes(childId));
    for (const { what } of theirs) expect(said).not.toContain(what);
  });

  it('says in one line where what guidance demands is missing, and nothing else [R7.1]', () => {
    const [conference] = record.conferences;
    if (conference === undefined) throw new Error('There is a conference.');
    let bare = emptyRecord({ ...conference, leadWorkerId: null, toldCourt: false });
    bare = withRow(bare, 'people', { part: 'child', name: 'Ada Okoye', knownAs: 'Ada' });
    bare = withRow(bare, 'children', { personId: personNamed(bare, 'Ada').id });
    const plan = planOf(bare, 'Ada');
    expect(plan.title).toBe('Draft of a plan for Ada Okoye');
    expect(saidUnder(plan, 'What happens at once to keep Ada safe')).toBe(
      'The conference set no immediate safety action.',
    );
    expect(saidUnder(plan, 'If the plan does not work')).toBe(
      'What happens if the plan does not work is not written yet.',
    );
    expect(headingsOf(plan)).not.toContain('Parents and carers');
    expect(textOf(plan)).toContain('that the plan may be used in court');
    expect(linesOf(plan).filter((text) => /undefined|null|\{\{/.test(text))).toEqual([]);
  });

  it.each([
    ['england', 'childProtection', 'Outline child protection plan for Maisie Ashdown'],
    ['wales', 'childProtection', 'Outline care and support protection plan for Maisie Ashdown'],
    ['scotland', 'childInNeed', 'Child in need plan for Maisie Ashdown'],
    ['england', 'earlyHelp', 'Early help plan for Maisie Ashdown'],
  ] as const)('in %s a plan at level %s is called “%s” [R1.1]', (nation, planLevel, title) => {
    const [conference] = record.conferences;
    const there = withValues(record, 'conferences', conference?.id ?? '', { nation });
    expect(planOf(withValues(there, 'children', maisie.id, { planLevel }), 'Maisie').title).toBe(
      title,
    );
  });

  it('has a table header in every table and no row of another width', () => {
    for (const block of planOf(record, 'Maisie').blocks) {
      if (block.is !== 'table') continue;
      expect(block.columns.every(({ heading }) => heading !== '')).toBe(true);
      expect(block.rows.every((row) => row.length === block.columns.length)).toBe(true);
    }
  });

  it('goes down by one level of heading at a time [R7.8]', () => {
    const levels = planOf(record, 'Maisie').blocks.flatMap((block) =>
      block.is === 'heading' ? [block.level] : [],
    );
    expect(levels[0]).toBe(1);
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 1) + 1)).toBe(true);
  });

  it('has no copy where there is no plan', () => {
    const none = withValues(record, 'children', maisie.id, { planLevel: 'none' });
    expect(() => build(none, { kind: 'outlinePlan', childId: maisie.id })).toThrow('has no plan');
  });

  it('tells the expected date of an unborn child, and asks nobody to explain it [R1.2]', () => {
    const unborn = withValues(record, 'children', maisie.id, {
      unborn: true,
      expectedOn: '2026-12-01',
    });
    const plan = planOf(unborn, 'Maisie');
    expect(textOf(plan)).toContain('Not born yet, expected on Tuesday 1 December 2026');
    expect(headingsOf(plan)).not.toContain('Explaining the plan to Maisie');
    expect(under(plan, 'Signatures')).not.toEqual([]);
  });
});

function ofMaisie({ childId }: { childId: string }): boolean {
  return childId === maisie.id;
}
