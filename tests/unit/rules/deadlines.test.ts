/** Which dates follow from a conference, and what is said of the days that were set? [R6.1] */
import { describe, expect, it } from 'vitest';
import type { ConferenceRecord, Row } from '#shared/record/record.ts';
import { conferenceOf } from '#shared/record/record.ts';
import {
  canBeKnown,
  type Deadline,
  dayOff,
  deadlinesOf,
  remarksOnDay,
  ruleOfCopy,
} from '#shared/rules/deadlines.ts';
import type { Rule, RuleId } from '#shared/rules/pack.ts';
import { rulesOf, rulesSince } from '#shared/rules/packs.ts';
import { childNamed, sampleRecord, withRow, withValues } from '../../support/sample.ts';

const record = sampleRecord();
const held = (values: Partial<Row<'conferences'>>, from = record): ConferenceRecord =>
  withValues(from, 'conferences', conferenceOf(from).id, values);
const stepsOf = (from: ConferenceRecord, own: readonly Rule[] = []) =>
  deadlinesOf(from, rulesOf(conferenceOf(from).nation, own));
const step = (from: ConferenceRecord, id: RuleId, own: readonly Rule[] = []): Deadline => {
  const found = stepsOf(from, own).find(({ rule }) => rule.id === id);
  if (!found) throw new Error(`There is no step ${id}.`);
  return found;
};
const idsOf = (from: ConferenceRecord) => stepsOf(from).map(({ rule }) => rule.id);

describe('The dates that follow from a conference', () => {
  it('are those of a first conference, with the days that the record sets [R6.1]', () => {
    expect(step(record, 'conference')).toMatchObject({
      start: '2026-09-07',
      limit: { due: '2026-09-28' },
      set: '2026-09-24',
      remarks: [],
    });
    expect(step(record, 'firstCoreGroup')).toMatchObject({
      limit: { due: '2026-10-08' },
      set: '2026-10-06',
      remarks: [],
    });
    expect(step(record, 'firstReview')).toMatchObject({
      limit: { due: '2026-12-24' },
      set: '2026-12-16',
      remarks: [],
    });
    expect(idsOf(record)).not.toContain('laterReview');
    expect(idsOf(record)).not.toContain('planReview');
  });

  it('differ by kind of meeting, and by whether anybody has a plan [R6.1]', () => {
    expect(idsOf(held({ kind: 'review' }))).toContain('laterReview');
    expect(idsOf(held({ kind: 'review' }))).not.toContain('firstReview');
    const helped = record.children.reduce(
      (all, { id }) => withValues(all, 'children', id, { planLevel: 'childInNeed' }),
      record,
    );
    expect(idsOf(held({ kind: 'childInNeed' }, helped))).toEqual(['planReview']);
    expect(idsOf(helped)).toContain('planReview');
    expect(idsOf(helped)).not.toContain('firstReview');
    expect(idsOf(record)).not.toContain('planReview');
    expect(idsOf({ ...record, children: [] })).toContain('firstCoreGroup');
    const none = record.children.reduce(
      (all, { id }) => withValues(all, 'children', id, { planLevel: 'none' }),
      record,
    );
    expect(idsOf(none)).not.toContain('firstCoreGroup');
    expect(idsOf(none)).toContain('decisionLetter');
  });

  it('say what is wrong with a day that was set [R6.1]', () => {
    expect(step(held({ coreGroupOn: '2026-10-09' }), 'firstCoreGroup').remarks).toEqual(['late']);
    expect(step(held({ coreGroupOn: '2026-09-23' }), 'firstCoreGroup').remarks).toEqual([
      'beforeStart',
    ]);
    expect(step(held({ coreGroupOn: '2026-10-03' }), 'firstCoreGroup').remarks).toEqual([
      'weekend',
    ]);
    expect(step(held({ reviewOn: '2026-12-25' }), 'firstReview').remarks).toEqual([
      'late',
      'bankHoliday',
    ]);
    expect(step(held({ heldOn: '2026-09-29' }), 'conference').remarks).toEqual(['late']);
  });

  it('are open while the clock has not started, and nothing is said [R6.1]', () => {
    const undated = held({ heldOn: null, strategyDiscussionOn: null, coreGroupOn: null });
    for (const { limit, remarks } of stepsOf(undated)) {
      expect(limit).toBeNull();
      expect(remarks).toEqual([]);
    }
  });

  it('follow the nation, Scotland with its own [R6.1]', () => {
    const scotland = held({ nation: 'scotland' });
    expect(step(scotland, 'conference').limit?.due).toBe('2026-10-05');
    expect(step(scotland, 'conference').rule.from).toBe('concern');
    expect(step(scotland, 'invitations').limit?.due).toBe('2026-09-19');
    expect(step(scotland, 'firstReview').rule.confirmed).toBe(false);
    for (const nation of ['england', 'wales', 'scotland', 'northernIreland'] as const) {
      expect(rulesSince(nation)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('follow the authority where it has a rule of its own [R6.1]', () => {
    const own: Rule = {
      ...step(record, 'reportsShared').rule,
      count: 3,
      source: 'Calderbrook, January 2026',
    };
    expect(step(record, 'reportsShared').limit).toBeNull();
    expect(step(record, 'reportsShared', [own]).limit?.due).toBe('2026-09-21');
  });

  it('count copies as sent only once all of them are [R6.1, R5.7]', () => {
    const plans = record.deliveries.filter(({ copy }) =>
      ['outlinePlan', 'parentCopy'].includes(copy),
    );
    expect(plans.length).toBeGreaterThan(2);
    const sentAll = plans.reduce(
      (all, { id }) => withValues(all, 'deliveries', id, { sentOn: '2026-09-25' }),
      record,
    );
    expect(step(sentAll, 'outlinePlan')).toMatchObject({ set: '2026-09-25', isDone: true });
    const allButOne = withValues(sentAll, 'deliveries', plans[0]?.id ?? '', {
      sentOn: null,
      byWhen: '2026-09-30',
    });
    expect(step(allButOne, 'outlinePlan')).toMatchObject({ set: '2026-09-30', isDone: false });
    expect(step(allButOne, 'outlinePlan').remarks).toEqual(['late']);
  });

  it('for a child to be born end with the first review, if that is sooner [R6.1]', () => {
    const alfie = childNamed(record, 'Alfie');
    const expected = (expectedOn: string) =>
      held(
        { kind: 'preBirth' },
        withValues(record, 'children', alfie.id, { unborn: true, expectedOn }),
      );
    const people = (from: ConferenceRecord) =>
      withValues(from, 'people', alfie.personId, { bornOn: null });
    expect(step(people(expected('2026-10-15')), 'reviewAfterBirth')).toMatchObject({
      limit: { due: '2026-11-12' },
      childId: alfie.id,
      remarks: ['late'],
    });
    expect(step(people(expected('2027-03-01')), 'reviewAfterBirth').limit?.due).toBe('2026-12-24');
  });

  it('before a birth in Scotland are counted back from the day that is expected [R6.1]', () => {
    const alfie = childNamed(record, 'Alfie');
    const expected = held(
      { kind: 'preBirth', nation: 'scotland', heldOn: '2026-11-20' },
      withValues(record, 'children', alfie.id, { unborn: true, expectedOn: '2027-02-10' }),
    );
    expect(step(expected, 'conferenceBeforeBirth')).toMatchObject({
      limit: { due: '2026-11-18' },
      remarks: ['late'],
    });
  });

  it('count corrections of the record from when it went to everybody [R6.1]', () => {
    const wales = held({ nation: 'wales' });
    expect(step(wales, 'recordCorrections').limit?.due).toBe('2026-11-03');
    const [first] = record.deliveries.filter(({ copy }) => copy === 'conferenceRecord');
    const unsent = withValues(wales, 'deliveries', first?.id ?? '', { sentOn: null });
    expect(step(unsent, 'recordCorrections').start).toBeNull();
    expect(canBeKnown('recordCorrections')).toBe(false);
  });

  it('leave a report that was kept from the family for a reason out of account [R6.1]', () => {
    const kept = record.attendances.find(
      ({ reportSent, reportSharedOn }) => reportSent && reportSharedOn === null,
    );
    expect(step(record, 'reportsShared')).toMatchObject({ set: '2026-09-22', isDone: true });
    const open = withValues(record, 'attendances', kept?.id ?? '', { reportNotSharedReason: ' ' });
    expect(step(open, 'reportsShared')).toMatchObject({ set: null, isDone: false });
  });

  it('say the same of a day that is only thought of [R6.1]', () => {
    const group = step(held({ coreGroupOn: null }), 'firstCoreGroup');
    expect(remarksOnDay(group, '2026-10-09', 'england')).toEqual(['late']);
    expect(remarksOnDay(group, null, 'england')).toEqual([]);
    expect(dayOff('2026-12-26', 'england')).toBe('weekend');
    expect(dayOff('2026-11-30', 'scotland')).toBe('bankHoliday');
    expect(dayOff('2026-11-30', 'england')).toBeNull();
    expect(ruleOfCopy('parentCopy')).toBe('outlinePlan');
    expect(ruleOfCopy('childCopy')).toBeUndefined();
  });

  it('hold with rows that nobody expects: no deliveries, no reports [R6.1]', () => {
    const bare = withRow({ ...record, deliveries: [], attendances: [] }, 'attendances', {
      personId: record.people[0]?.id ?? '',
    });
    expect(step(bare, 'outlinePlan')).toMatchObject({ set: null, isDone: false });
    expect(step(bare, 'reportsShared')).toMatchObject({ set: null, isDone: false });
  });
});
