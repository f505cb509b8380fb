/** Is a day that breaks a rule asked about once, by the rules that hold there? */
import { describe, expect, it } from 'vitest';
import { gapSentence } from '#renderer/desk/wording.ts';
import { dateGaps } from '#shared/plan/dateGaps.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { deadlinesOf } from '#shared/rules/deadlines.ts';
import type { Rule } from '#shared/rules/pack.ts';
import { rulesOf } from '#shared/rules/packs.ts';
import { withOwnRule } from '../../support/ownRule.ts';
import { drop, maisie, person, sample, set, setMaisie, setMeeting } from './asked/broken.ts';

const shipped = (record = sample) => rulesOf(conferenceOf(record).nation);
const namesOf = (record: typeof sample, rules: readonly Rule[] = shipped(record)) =>
  dateGaps(record, rules).map(({ name }) => name);
const fiveDays: Rule = {
  id: 'firstCoreGroup',
  from: 'conference',
  count: 5,
  unit: 'workingDays',
  before: false,
  binding: 'local',
  confirmed: true,
  source: 'Calderbrook’s procedures',
};

describe('days that were set', () => {
  it('are no question while they keep the rules, nor before anybody set one [R6.1]', () => {
    expect(namesOf(sample)).toEqual([]);
    const unset = setMeeting({ heldOn: null, coreGroupOn: null, reviewOn: null });
    expect(namesOf(unset)).toEqual([]);
  });

  it('that are late say so with the rule, and as somebody would say it [R6.1]', () => {
    const [gap, ...others] = gapsOf(setMeeting({ coreGroupOn: '2026-10-09' }));
    expect(others).toEqual([]);
    expect(gap && gapSentence(gap)).toBe(
      'First core group: Friday 9 October 2026 is after the last day. Can it be sooner?',
    );
    expect(gap?.deadline).toMatchObject({
      rule: { id: 'firstCoreGroup', source: expect.stringContaining('Working Together') },
      limit: { due: '2026-10-08' },
    });
  });

  it('are held against the authority’s own rules where it has its own [R6.1]', () => {
    expect(gapsOf(sample)).toEqual([]);
    const [gap] = gapsOf(sample, withOwnRule('england', 'firstCoreGroup', 5));
    expect(gap).toMatchObject({ name: 'dayTooLate', deadline: { rule: { ...fiveDays } } });
  });

  it('are held against the limit that ends first where there are several [R6.1]', () => {
    const unborn = setMaisie({ unborn: true, expectedOn: '2026-10-01' });
    const born = set(
      'people',
      ({ id }) => id === maisie.personId,
      { bornOn: null },
      setMeeting({ kind: 'preBirth' }, unborn),
    );
    const late = deadlinesOf(born, shipped(born)).filter(({ remarks }) => remarks.includes('late'));
    expect(late.map(({ rule }) => rule.id)).toContain('reviewAfterBirth');
    const review = dateGaps(born, shipped(born)).filter(({ field }) => field === 'reviewOn');
    expect(review.map(({ deadline }) => deadline?.rule.id)).toEqual(['reviewAfterBirth']);
  });

  it('that the census looks at as well are asked about once [R6.1]', () => {
    const weekend = setMeeting({ heldOn: '2026-09-19', strategyDiscussionOn: '2026-09-07' });
    const names = gapsOf(weekend).map(({ name }) => name);
    expect(names.filter((name) => name.endsWith('Weekend'))).toEqual(['dayAtWeekend']);
  });

  it('by which many copies go are one question, and none once they have gone [R6.1, R5.7]', () => {
    const late = set('deliveries', ({ copy }) => copy === 'conferenceRecord', {
      byWhen: '2026-11-30',
      sentOn: null,
    });
    const named = namesOf(late);
    // Saint Andrew’s day is none in England.
    expect(named).toEqual(['dayTooLate']);
    const gone = set('deliveries', () => true, { sentOn: '2026-11-30' }, late);
    expect(namesOf(gone)).toEqual([]);
  });

  it('on which the family saw a report ask why only while nobody said [R1.4, R6.1]', () => {
    const early: Rule = { ...fiveDays, id: 'reportsShared', before: true };
    const only = drop('attendances', ({ personId }) => personId !== person('Beth'));
    expect(namesOf(only, [early])).toEqual(['reportSharedLate']);
    const said = set('attendances', () => true, { reportNotSharedReason: 'Beth was ill' }, only);
    expect(namesOf(said, [early])).toEqual([]);
  });
});
