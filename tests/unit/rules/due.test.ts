/** What is overdue on a day, and what does its week bring? [R6.1, R5.7] */
import { describe, expect, it } from 'vitest';
import { type ConferenceRecord, conferenceOf, type Row } from '#shared/record/record.ts';
import { dueSteps, inDueOrder } from '#shared/rules/due.ts';
import type { RuleId } from '#shared/rules/pack.ts';
import { rulesOf } from '#shared/rules/packs.ts';
import { sampleRecord, withValues } from '../../support/sample.ts';

const sample = sampleRecord();
/** The sample with all its copies away, so that only meetings are left. */
const record: ConferenceRecord = {
  ...sample,
  deliveries: sample.deliveries.map((row) => ({ ...row, sentOn: row.sentOn ?? '2026-09-25' })),
};
const held = (values: Partial<Row<'conferences'>>, from = record) =>
  withValues(from, 'conferences', conferenceOf(from).id, values);
const dueOn = (today: string, from: ConferenceRecord) =>
  dueSteps(from, rulesOf(conferenceOf(from).nation), today);
const stepOn = (today: string, id: RuleId, from: ConferenceRecord) =>
  dueOn(today, from).find(({ step }) => step === id);

describe('What is due', () => {
  it('is a meeting in the week in which it stands, and nothing once its day has gone', () => {
    expect(stepOn('2026-10-04', 'firstCoreGroup', record)).toBeUndefined();
    expect(stepOn('2026-10-05', 'firstCoreGroup', record)).toEqual({
      step: 'firstCoreGroup',
      day: '2026-10-06',
      when: 'thisWeek',
      isSet: true,
    });
    expect(stepOn('2026-10-06', 'firstCoreGroup', record)).toBeDefined();
    expect(stepOn('2026-10-07', 'firstCoreGroup', record)).toBeUndefined();
  });

  it('is overdue when the last day has gone and no day is set', () => {
    const open = held({ coreGroupOn: null });
    expect(stepOn('2026-10-08', 'firstCoreGroup', open)).toMatchObject({
      day: '2026-10-08',
      when: 'thisWeek',
      isSet: false,
    });
    expect(stepOn('2026-10-09', 'firstCoreGroup', open)).toMatchObject({ when: 'overdue' });
  });

  it('is asked for on the working day before where the last day is none', () => {
    // Three months from 28 August are Saturday 28 November.
    const open = held({ heldOn: '2026-08-28', reviewOn: null });
    const review = (today: string) => stepOn(today, 'firstReview', open);
    expect(review('2026-11-23')).toMatchObject({ day: '2026-11-27', when: 'thisWeek' });
    expect(review('2026-11-28')).toMatchObject({ day: '2026-11-28', when: 'thisWeek' });
    expect(review('2026-11-29')).toMatchObject({ day: '2026-11-28', when: 'overdue' });
  });

  it('counts copies by the first that still has to go', () => {
    const [first, second] = sample.deliveries.filter(({ copy }) => copy === 'conferenceRecord');
    const change = (id: string | undefined, byWhen: string, from: ConferenceRecord) =>
      withValues(from, 'deliveries', id ?? '', { sentOn: null, byWhen });
    const open = change(first?.id, '2026-10-22', change(second?.id, '2026-10-30', record));
    expect(stepOn('2026-10-23', 'record', open)).toMatchObject({
      day: '2026-10-22',
      when: 'overdue',
    });
    expect(stepOn('2026-10-23', 'record', record)).toBeUndefined();
  });

  it('never calls overdue what the record cannot know to be done', () => {
    expect(stepOn('2026-10-12', 'coreGroupPapers', record)).toMatchObject({ when: 'thisWeek' });
    expect(stepOn('2026-10-14', 'coreGroupPapers', record)).toBeUndefined();
  });

  it('forgets what comes before a meeting once that was held', () => {
    const scotland = held({ nation: 'scotland' });
    expect(stepOn('2026-09-18', 'invitations', scotland)).toBeDefined();
    expect(stepOn('2026-09-25', 'invitations', scotland)).toBeUndefined();
  });

  it('names one day once, whichever rules end there', () => {
    const [child] = record.children;
    const unborn = withValues(record, 'children', child?.id ?? '', {
      unborn: true,
      expectedOn: '2026-12-01',
    });
    const both = held({ kind: 'preBirth' }, unborn);
    const week = dueOn('2026-12-14', both).filter(({ day }) => day === '2026-12-16');
    expect(week.map(({ step }) => step)).toEqual(['firstReview']);
  });

  it('comes overdue first, what fell due last on top, and then day by day', () => {
    const line = (day: string, when: 'overdue' | 'thisWeek') => ({ day, when });
    const lines = [
      line('2026-10-08', 'thisWeek'),
      line('2026-09-01', 'overdue'),
      line('2026-10-07', 'thisWeek'),
      line('2026-10-01', 'overdue'),
    ];
    expect(inDueOrder(lines).map(({ day }) => day)).toEqual([
      '2026-10-01',
      '2026-09-01',
      '2026-10-07',
      '2026-10-08',
    ]);
  });

  it('is nothing for a meeting of which nothing is known', () => {
    const bare = held({
      heldOn: null,
      strategyDiscussionOn: null,
      coreGroupOn: null,
      reviewOn: null,
    });
    expect(dueOn('2026-10-08', { ...bare, deliveries: [], attendances: [] })).toEqual([]);
  });
});
