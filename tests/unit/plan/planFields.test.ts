/** Does the record ask for what guidance wants of the whole plan and of its closing? */
import { describe, expect, it } from 'vitest';
import type { GapName } from '#shared/plan/gap.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import { signersOf } from '#shared/plan/signing.ts';
import { type ConferenceRecord, conferenceOf, type Outcome } from '#shared/record/record.ts';
import { row, smallFamily, withRows } from './family.ts';

/** Gives what one kind of gap is about, once for each. */
function about(record: ConferenceRecord, name: GapName): string[] {
  return gapsOf(record).flatMap((gap) => (gap.name === name ? [gap.about] : []));
}

function withOutcomes(...outcomes: readonly Partial<Outcome>[]) {
  const family = smallFamily();
  const rows = outcomes.map((values, position) =>
    row('outcomes', { childId: family.avasSection.id, position, ...values }),
  );
  return { ...family, record: withRows(family.record, 'outcomes', ...rows) };
}

const withConference = (
  record: ConferenceRecord,
  values: Partial<ReturnType<typeof conferenceOf>>,
): ConferenceRecord => ({ ...record, conferences: [{ ...conferenceOf(record), ...values }] });

describe('an outcome', () => {
  const whole = { measure: 'a', seenBy: 'b', seenOften: 'c', childSays: 'd' };

  it.each([
    [{ ...whole }, 0],
    [{ ...whole, seenBy: ' ' }, 1],
    [{ ...whole, seenOften: '' }, 1],
    [{ ...whole, childSays: '' }, 1],
    [{ ...whole, measure: '', seenBy: '' }, 0],
  ])('asks who looks, how often and how the child says it: %j [R4.3]', (values, count) => {
    const { record } = withOutcomes({ what: 'x', ...values });
    expect(about(record, 'measureIncomplete')).toHaveLength(count);
  });

  it('asks nothing of a child who is not born yet [R4.3]', () => {
    const { record, avasSection, bensSection } = withOutcomes({ ...whole, childSays: '' });
    const children = [{ ...avasSection, unborn: true }, bensSection];
    expect(about({ ...record, children }, 'measureIncomplete')).toEqual([]);
  });

  it.each<[string, Partial<Outcome>, Partial<Outcome>, string[]]>([
    ['with more danger below', { risk: 'low' }, { risk: 'high' }, ['second']],
    ['with less danger below', { risk: 'high' }, { risk: 'low' }, []],
    [
      'with more difference below',
      { risk: 'low', impact: 'low' },
      { risk: 'low', impact: 'high' },
      ['second'],
    ],
    ['below a quick win', { risk: 'low', quickWin: true }, { risk: 'high' }, []],
    ['not weighed', {}, { risk: 'high' }, []],
  ])('is asked about when it ranks too low: %s [R4.3]', (_, first, second, wanted) => {
    const { record } = withOutcomes({ what: 'first', ...first }, { what: 'second', ...second });
    expect(about(record, 'rankedTooLow')).toEqual(wanted);
  });

  it('may stand lower when it waits for another [R4.3]', () => {
    const { record } = withOutcomes({ what: 'a', risk: 'low' }, { what: 'b', risk: 'high' });
    const [first, second] = record.outcomes;
    const outcomes = [first, { ...second, afterOutcomeId: first?.id ?? null }] as Outcome[];
    expect(about({ ...record, outcomes }, 'rankedTooLow')).toEqual([]);
  });

  it('may answer a danger [R4.3, R4.7]', () => {
    const { record, avasSection } = withOutcomes({ what: 'Ava sleeps' });
    const danger = row('dangers', { childId: avasSection.id, couldHappen: 'Ava falls' });
    const [outcome] = record.outcomes;
    const answered = withRows(
      withRows(record, 'dangers', danger),
      'answers',
      row('answers', { outcomeId: outcome?.id ?? '', dangerId: danger.id }),
    );
    expect(about(answered, 'outcomeAnswersNothing')).toEqual([]);
  });

  it('is asked what keeps the change going, once for each plan [R4.12]', () => {
    const { record } = withOutcomes({ what: 'a' }, { what: 'b' });
    expect(about(record, 'nothingKeepsItGoing')).toEqual(['Ava']);
    const kept = withOutcomes({ what: 'a' }, { what: 'b', keepsGoing: 'They like it' }).record;
    expect(about(kept, 'nothingKeepsItGoing')).toEqual([]);
  });
});

describe('the plan', () => {
  it('asks whether the children and families assessment is done, or by when [R4.8]', () => {
    const { record, avasSection, bensSection } = smallFamily();
    expect(about(record, 'assessmentNotSaid')).toEqual(['Ava', 'Ben']);
    const said = (values: object) => ({
      ...record,
      children: [{ ...avasSection, ...values }, bensSection],
    });
    const open = said({ assessment: 'toDo' });
    expect(about(open, 'assessmentNotSaid')).toEqual(['Ben']);
    expect(about(open, 'assessmentWithoutDay')).toEqual(['Ava']);
    const dated = said({ assessment: 'toDo', assessmentBy: '2026-04-30' });
    expect(about(dated, 'assessmentWithoutDay')).toEqual([]);
    expect(about(said({ assessment: 'done' }), 'assessmentWithoutDay')).toEqual([]);
  });

  it('asks the stage of early help, and what worked when it ends [R4.6]', () => {
    const { record, avasSection, bensSection } = smallFamily();
    const early = { ...avasSection, planLevel: 'earlyHelp' as const };
    const of = (values: object) => ({
      ...record,
      children: [{ ...early, ...values }, bensSection],
    });
    expect(about(of({}), 'stageNotSaid')).toEqual(['Ava']);
    expect(about(of({ stage: 'exit' }), 'stageNotSaid')).toEqual([]);
    expect(about(of({ stage: 'exit' }), 'noExitPlan')).toEqual(['Ava']);
    expect(about(of({ stage: 'exit', whatWorked: 'Reading' }), 'noExitPlan')).toEqual([]);
  });

  it('asks who checks what, how and how often [R4.9]', () => {
    const { record, avasSection, cora } = smallFamily();
    expect(about(record, 'noCheck')).toEqual(['Ava', 'Ben']);
    const whole = { what: 'Sleep', personId: cora.id, howOften: 'Daily', how: 'Asks' };
    const checked = (values: object) =>
      withRows(record, 'checks', row('checks', { childId: avasSection.id, ...whole, ...values }));
    expect(about(checked({}), 'noCheck')).toEqual(['Ben']);
    expect(about(checked({}), 'checkIncomplete')).toEqual([]);
    for (const missing of [{ personId: null }, { howOften: ' ' }, { how: '' }]) {
      expect(about(checked(missing), 'checkIncomplete')).toEqual(['Sleep']);
    }
  });

  it('asks who owns it once there is a core group [R4.15]', () => {
    const { record, cora } = smallFamily();
    expect(about(record, 'noPlanOwner')).toEqual([]);
    const member = row('coreGroupMembers', { personId: cora.id });
    expect(about(withRows(record, 'coreGroupMembers', member), 'noPlanOwner')).toEqual(['']);
    const owner = { ...member, ownsPlan: true };
    expect(about(withRows(record, 'coreGroupMembers', owner), 'noPlanOwner')).toEqual([]);
  });
});

describe('the closing', () => {
  it('asks who explains the plan to each child, and on which day [R5.3]', () => {
    const { record, avasSection, bensSection, cora } = smallFamily();
    expect(about(record, 'nobodyExplains')).toEqual(['Ava', 'Ben']);
    const told = { ...avasSection, explainedById: cora.id };
    const named = { ...record, children: [told, bensSection] };
    expect(about(named, 'nobodyExplains')).toEqual(['Ben']);
    expect(about(named, 'explainedWithoutDay')).toEqual(['Ava']);
    const dated = { ...record, children: [{ ...told, explainedOn: '2026-03-27' }, bensSection] };
    expect(about(dated, 'explainedWithoutDay')).toEqual([]);
  });

  it.each([
    ['toldCoreGroup', 'notToldCoreGroup'],
    ['toldServices', 'notToldServices'],
    ['toldCourt', 'notToldCourt'],
    ['toldComplaint', 'notToldComplaint'],
  ] as const)(
    'asks for each of the four that the family has to be told: %s [R5.4]',
    (field, gap) => {
      const { record } = smallFamily();
      expect(about(record, gap)).toEqual(['']);
      expect(about(withConference(record, { [field]: true }), gap)).toEqual([]);
    },
  );

  it('lets children of eight sign, involved parents and the core group, each once [R5.6]', () => {
    const { record, ava, cora, avasSection, corasSection } = smallFamily();
    const aged = (bornOn: string) =>
      withConference(
        { ...record, people: record.people.map((p) => (p.id === ava.id ? { ...p, bornOn } : p)) },
        { heldOn: '2026-03-25', leadWorkerId: cora.id },
      );
    const names = (from: ConferenceRecord) =>
      signersOf(from, avasSection).map(({ knownAs }) => knownAs);
    expect(names(aged('2018-03-25'))).toEqual(['Ava', 'Cora']);
    expect(names(aged('2018-03-26'))).toEqual(['Cora']);
    const away = { ...corasSection, involvement: 'notInvolved' as const };
    expect(names(withConference({ ...record, parents: [away] }, {}))).toEqual([]);
  });

  it('asks how somebody signs until each of their plans says so [R5.6]', () => {
    const { record, cora, avasSection, bensSection } = smallFamily();
    expect(about(record, 'notSigned')).toEqual(['Cora']);
    const signs = (childId: string) => row('signatures', { personId: cora.id, childId });
    const one = withRows(record, 'signatures', signs(avasSection.id));
    expect(about(one, 'notSigned')).toEqual(['Cora']);
    expect(about(withRows(one, 'signatures', signs(bensSection.id)), 'notSigned')).toEqual([]);
  });
});
