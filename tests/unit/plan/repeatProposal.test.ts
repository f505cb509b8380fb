/** Is proposed what words on how often mean, and does the load then count it? */
import { describe, expect, it } from 'vitest';
import { countedLines } from '#shared/plan/load.ts';
import { repeatProposal } from '#shared/plan/repeatProposal.ts';
import type { Action, ConferenceRecord } from '#shared/record/record.ts';
import { sampleRecord } from '../../support/sample.ts';

const record = sampleRecord();
const TODAY = '2026-12-01';

function actionWith(values: Partial<Action>): { action: Action; with: ConferenceRecord } {
  const [first, ...others] = record.actions;
  if (first === undefined) throw new Error('The sample has actions.');
  const action: Action = {
    ...first,
    howOften: '',
    howLong: '',
    timesAWeek: null,
    minutesEachTime: null,
    startsOn: null,
    byWhen: null,
    ...values,
  };
  return { action, with: { ...record, actions: [action, ...others] } };
}

describe('what is proposed', () => {
  it('fills every empty field that the words fill, counted from the conference [R4.6]', () => {
    const { action } = actionWith({
      howOften: 'every Tuesday for 6 weeks',
      howLong: 'half an hour',
    });
    expect(repeatProposal(record, action, TODAY)).toEqual({
      timesAWeek: 1,
      minutesEachTime: 30,
      startsOn: '2026-09-29',
      byWhen: '2026-11-03',
    });
  });

  it('is nothing where somebody has filled it in already, otherwise or not [R4.6]', () => {
    const { action } = actionWith({ howOften: 'every day until Christmas', timesAWeek: 5 });
    expect(repeatProposal(record, action, TODAY)).toEqual({ byWhen: '2026-12-25' });
    const filled = { ...action, byWhen: '2026-11-01' };
    expect(repeatProposal(record, filled, TODAY)).toBeNull();
    expect(repeatProposal(record, { ...action, howOften: 'each time' }, TODAY)).toBeNull();
  });

  it('is counted by the load once it is taken over [R4.6]', () => {
    const { action, with: before } = actionWith({ howOften: 'twice a week until Easter' });
    const find = (of: ConferenceRecord) => countedLines(of).find(({ id }) => id === action.id);
    expect(find(before)?.uncountable).toBe('noTimes');
    const proposal = repeatProposal(before, action, TODAY);
    const after = actionWith({ ...action, ...proposal }).with;
    expect(find(after)).toMatchObject({ uncountable: null, times: 2 });
    expect(find(after)?.weeks.at(-1)).toBe('2027-03-22');
  });
});
