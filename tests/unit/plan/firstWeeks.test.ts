/** Does a plan that asks too much of a parent at first say so, and what could wait? */
import { describe, expect, it } from 'vitest';
import { firstWeeks, isTooMuch, MOST_AT_FIRST } from '#shared/plan/firstWeeks.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import { type ConferenceRecord, conferenceOf, type Parent } from '#shared/record/record.ts';
import { sampleRecord } from '../../support/sample.ts';
import { row, withRows } from './family.ts';
import { plannedFamily, withActions } from './plannedFamily.ts';

const WORK = ['reads', 'cooks', 'washes', 'plays', 'sings', 'walks', 'rings', 'paints'];

/** Cora is asked for so many different things in the first week. */
function asked(count: number, values: Partial<Parent>) {
  const family = plannedFamily();
  const { cora, forAva, corasSection } = family;
  const actions = WORK.slice(0, count).map((what) => ({
    outcomeId: forAva.id,
    what,
    personId: cora.id,
    byWhen: '2026-03-31',
  }));
  const parents = [{ ...corasSection, ...values }];
  return { ...family, record: { ...withActions(family.record, ...actions), parents } };
}

const tooMuch = (record: ConferenceRecord) =>
  gapsOf(record).filter(({ name }) => name === 'tooMuchAtFirst');

describe('the first weeks of a parent', () => {
  it.each(['inCrisis', 'readyToEngage', 'resilient'] as const)(
    'are asked about when they hold more than fits somebody %s [R3.5, R4.6]',
    (readiness) => {
      const most = MOST_AT_FIRST[readiness] ?? 0;
      const fits = asked(Math.min(most, WORK.length), { readiness });
      expect(tooMuch(fits.record)).toEqual([]);
      if (most >= WORK.length) return;
      expect(tooMuch(asked(most + 1, { readiness }).record)).toMatchObject([{ about: 'Cora' }]);
    },
  );

  it('ask less of somebody in crisis than of somebody ready, and of them than of somebody resilient [R3.5]', () => {
    const { inCrisis, readyToEngage, resilient, notAsked } = MOST_AT_FIRST;
    expect(notAsked).toBeNull();
    expect(inCrisis).toBeLessThan(readyToEngage ?? 0);
    expect(readyToEngage).toBeLessThan(resilient ?? 0);
    expect(tooMuch(asked(8, { readiness: 'notAsked' }).record)).toEqual([]);
  });

  it('ask as little of somebody who sees no need for change as of somebody in crisis [R3.5]', () => {
    const [first] = firstWeeks(asked(4, { readiness: 'resilient', acceptsChange: 'no' }).record);
    expect(first).toMatchObject({ most: MOST_AT_FIRST.inCrisis, lowered: true });
    const [partly] = firstWeeks(
      asked(4, { readiness: 'resilient', acceptsChange: 'partly' }).record,
    );
    expect(partly).toMatchObject({ most: MOST_AT_FIRST.resilient, lowered: false });
  });

  it('leave out what begins later, and count the same work for two children once [R4.6]', () => {
    const { record, cora, forAva, forBen } = plannedFamily();
    const own = { personId: cora.id };
    const plan = withActions(
      record,
      { ...own, outcomeId: forAva.id, what: 'reads with Ava', timesAWeek: 7 },
      { ...own, outcomeId: forBen.id, what: 'reads with Ben', timesAWeek: 7 },
      { ...own, outcomeId: forAva.id, what: 'paints', timesAWeek: 1, startsOn: '2026-05-01' },
      { ...own, outcomeId: forAva.id, what: 'rings', byWhen: '2026-04-08' },
      { ...own, outcomeId: forAva.id, what: 'cooks', byWhen: '2026-04-09' },
    );
    const [first] = firstWeeks(plan);
    expect(first?.lines.map(({ what }) => what)).toEqual(['reads with Ava', 'rings']);
  });

  it('propose what presses least to wait; safety and quick wins never wait [R4.6]', () => {
    const { record, cora, forAva, avasSection, corasSection } = plannedFamily();
    const own = { personId: cora.id, byWhen: '2026-03-31' };
    const childId = avasSection.id;
    const win = row('outcomes', { childId, what: 'win', quickWin: true, position: 5 });
    const long = row('outcomes', { childId, what: 'long', term: 'long', position: 2 });
    const after = row('outcomes', { childId, what: 'after', afterOutcomeId: long.id, position: 3 });
    let plan = withRows(record, 'outcomes', win, long, after);
    plan = withRows(
      plan,
      'safetyActions',
      row('safetyActions', { ...own, childId, what: 'locks' }),
    );
    plan = withActions(
      { ...plan, parents: [{ ...corasSection, readiness: 'inCrisis' }] },
      { ...own, outcomeId: after.id, what: 'sings' },
      { ...own, outcomeId: long.id, what: 'paints' },
      { ...own, outcomeId: forAva.id, what: 'reads' },
      { ...own, outcomeId: win.id, what: 'plays' },
    );
    const [first] = firstWeeks(plan);
    expect(first && isTooMuch(first)).toBe(true);
    expect(first?.couldWait.map(({ line, why }) => [line.what, why])).toEqual([
      ['paints', 'long'],
      ['sings', 'after'],
    ]);
  });

  it('ask whether the plan allows for a barrier that is known [R3.5]', () => {
    const leftOut = (record: ConferenceRecord) => firstWeeks(record)[0]?.barriersLeftOut;
    const { record } = asked(1, { barriers: 'Night shifts' });
    expect(leftOut(record)).toBe(true);
    const actions = record.actions.map((action) => ({ ...action, barriers: 'Begins at noon' }));
    expect(leftOut({ ...record, actions })).toBe(false);
    expect(leftOut(asked(0, { barriers: 'Night shifts' }).record)).toBe(false);
  });

  it('say nothing of a parent who is not involved, and nothing without a day [R3.5]', () => {
    const { record } = asked(4, { involvement: 'notInvolved', readiness: 'inCrisis' });
    expect(firstWeeks(record)).toEqual([]);
    const crisis = asked(4, { readiness: 'inCrisis' }).record;
    const conferences = [{ ...conferenceOf(crisis), heldOn: null }];
    expect(firstWeeks({ ...crisis, conferences })[0]?.lines).toEqual([]);
  });

  it('in the sample would be too much for Leanne in crisis [R3.5, R4.6]', () => {
    const record = sampleRecord();
    const parents = record.parents.map((parent) => ({ ...parent, readiness: 'inCrisis' as const }));
    const challenged = firstWeeks({ ...record, parents });
    expect(challenged.map(isTooMuch)).toEqual([true, true]);
    expect(challenged[0]?.couldWait.map(({ line }) => line.what)).toContain(
      'looks at a picture book with Alfie and names what Alfie points at',
    );
  });
});
