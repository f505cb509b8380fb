/** Is what England's census would send back asked while it can be put right? [R6.1] */
import { describe, expect, it } from 'vitest';
import { censusGaps, planStartOf } from '#shared/plan/censusGaps.ts';
import { placeOfGap } from '#shared/plan/gapPlaces.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import { type ConferenceRecord, conferenceOf, type Row } from '#shared/record/record.ts';
import { sampleRecord, withValues } from '../../support/sample.ts';

const record = sampleRecord();
const planned = record.children.filter(({ planLevel }) => planLevel === 'childProtection');
const [child] = planned;
if (!child) throw new Error('The sample has a child with a plan.');
const held = (values: Partial<Row<'conferences'>>, from = record): ConferenceRecord =>
  withValues(from, 'conferences', conferenceOf(from).id, values);
const of = (values: Partial<Row<'children'>>, from = record): ConferenceRecord =>
  withValues(from, 'children', child.id, values);
const namesOf = (from: ConferenceRecord) => censusGaps(from).map(({ name }) => name);

describe('The census of England', () => {
  it('has nothing to ask about the sample', () => {
    expect(namesOf(record)).toEqual([]);
  });

  it('wants a new plan to start on the day of its conference', () => {
    expect(planStartOf(record, child)).toBe('2026-09-24');
    expect(namesOf(of({ planStartedOn: '2026-09-25' }))).toEqual(['planStartNotConference']);
    expect(namesOf(of({ planStartedOn: '2026-09-24' }))).toEqual([]);
  });

  it('wants to know of a review when the plan started, and that it was before', () => {
    const review = held({ kind: 'review' });
    expect(namesOf(review)).toEqual(planned.map(() => 'planStartNotSaid'));
    const known = (planStartedOn: string) =>
      planned.reduce((all, { id }) => withValues(all, 'children', id, { planStartedOn }), review);
    expect(namesOf(known('2026-06-30'))).toEqual([]);
    expect(namesOf(known('2026-09-24'))).toEqual(planned.map(() => 'planStartNotBefore'));
  });

  it('wants the review after the start', () => {
    const early = held({ reviewOn: '2026-09-24' });
    expect(new Set(namesOf(early))).toEqual(new Set(['reviewNotAfterStart']));
    const [gap] = censusGaps(early);
    expect(gap && placeOfGap(early, gap)).toBe(`${conferenceOf(early).id}/reviewOn`);
  });

  it('wants one plan for a child, and to know how many came before', () => {
    expect(namesOf(of({ inNeedPlan: 'yes' }))).toEqual(['inNeedPlanBeside']);
    expect(namesOf(of({ inNeedPlan: 'notAsked' }))).toEqual(['inNeedPlanNotAsked']);
    expect(namesOf(of({ previousPlans: null }))).toEqual(['previousPlansNotKnown']);
  });

  it('wants no conference at a weekend', () => {
    expect(namesOf(held({ heldOn: '2026-09-26', reviewOn: null }))).toEqual([
      'conferenceAtWeekend',
    ]);
  });

  it('asks nothing in another nation, and nothing of a child without such a plan', () => {
    expect(namesOf(held({ nation: 'wales' }, of({ previousPlans: null })))).toEqual([]);
    expect(namesOf(of({ previousPlans: null, planLevel: 'childInNeed' }))).toEqual([]);
  });

  it('asks at the check step as well', () => {
    const names = gapsOf(of({ previousPlans: null })).map(({ name }) => name);
    expect(names).toContain('previousPlansNotKnown');
  });
});
