/** Do limits end on the days the nations’ rules give? [R6.1] */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay, type Nation } from '#shared/dates/bankHolidays.ts';
import { dayAfter, daysBetween, monthAfter } from '#shared/dates/days.ts';
import { NATIONS } from '#shared/record/choices.ts';
import { limitOf } from '#shared/rules/limits.ts';
import type { Rule, RuleId } from '#shared/rules/pack.ts';
import { rulesOf } from '#shared/rules/packs.ts';

const ruleOf = (nation: Nation, id: RuleId): Rule => {
  const rule = rulesOf(nation).find((one) => one.id === id);
  if (!rule) throw new Error(`${nation} has no rule for ${id}.`);
  return rule;
};

describe('A limit of the shipped rules', () => {
  it.each([
    // The worked examples of England and Wales in 2026.
    ['england', 'firstCoreGroup', '2026-03-30', '2026-04-15', '2026-04-15'],
    ['wales', 'outlinePlan', '2026-03-30', '2026-04-08', '2026-04-08'],
    ['england', 'conference', '2026-04-20', '2026-05-12', '2026-05-12'],
    ['wales', 'conference', '2026-04-20', '2026-05-12', '2026-05-12'],
    ['england', 'firstCoreGroup', '2026-08-28', '2026-09-14', '2026-09-14'],
    ['england', 'firstReview', '2026-08-28', '2026-11-28', '2026-11-27'],
    ['england', 'conference', '2026-08-10', '2026-09-01', '2026-09-01'],
    // Easter Monday, 6 April 2026, is a working day in Scotland only.
    ['scotland', 'firstCoreGroup', '2026-03-30', '2026-04-21', '2026-04-21'],
    ['england', 'record', '2026-03-30', '2026-04-29', '2026-04-29'],
    // Over Christmas: 25 and 28 December, New Year, and 2 January in Scotland (4 January 2027).
    ['england', 'firstCoreGroup', '2026-12-18', '2027-01-06', '2027-01-06'],
    ['scotland', 'record', '2026-12-18', '2027-01-07', '2027-01-07'],
    // Six months from the last day of August end on the last day of February.
    ['england', 'laterReview', '2027-08-31', '2028-02-29', '2028-02-29'],
    ['england', 'firstReview', '2027-11-30', '2028-02-29', '2028-02-29'],
    ['wales', 'laterReview', '2028-02-29', '2028-08-29', '2028-08-29'],
    // A notice ends before its day.
    ['scotland', 'invitations', '2026-09-24', '2026-09-19', '2026-09-18'],
  ] as const)(
    'in %s for %s from %s ends on %s, and %s is offered',
    (nation, id, start, due, offered) => {
      expect(limitOf(ruleOf(nation, id), start, nation)).toEqual({ due, offered });
    },
  );

  it('is not known where nobody has said how long it may take', () => {
    expect(limitOf(ruleOf('england', 'reportsShared'), '2026-09-24', 'england')).toBeNull();
  });

  it('is not known beyond the table of bank holidays, and says nothing wrong', () => {
    expect(limitOf(ruleOf('england', 'firstCoreGroup'), '2050-12-30', 'england')).toBeNull();
  });
});

const days = fc.integer({ min: 0, max: 365 * 25 }).map((after) => dayAfter('2021-01-01', after));
const nations = fc.constantFrom(...NATIONS);
const workingDays = (count: number): Rule => ({
  id: 'record',
  from: 'conference',
  count,
  unit: 'workingDays',
  before: false,
  binding: 'local',
  confirmed: true,
  source: 'A test',
});

describe('A limit of any length, from any day, in any nation', () => {
  it('in working days leaves exactly so many working days between', () => {
    fc.assert(
      fc.property(days, nations, fc.integer({ min: 1, max: 40 }), (start, nation, count) => {
        const limit = limitOf(workingDays(count), start, nation);
        const due = limit?.due ?? '';
        const between = Array.from({ length: daysBetween(start, due) }, (_, at) =>
          dayAfter(start, at + 1),
        );
        expect(between.filter((day) => isWorkingDay(day, nation))).toHaveLength(count);
        expect(isWorkingDay(due, nation)).toBe(true);
        expect(limit?.offered).toBe(due);
      }),
    );
  });

  it('never ends sooner when it starts later', () => {
    fc.assert(
      fc.property(days, nations, fc.integer({ min: 1, max: 40 }), (start, nation, count) => {
        for (const unit of ['workingDays', 'days', 'weeks', 'months'] as const) {
          const rule = { ...workingDays(count), unit };
          const one = limitOf(rule, start, nation)?.due ?? '';
          const next = limitOf(rule, dayAfter(start, 1), nation)?.due ?? '';
          expect(next >= one, `${unit} from ${start}`).toBe(true);
        }
      }),
    );
  });

  it('offers a working day that keeps it, and none between the two', () => {
    fc.assert(
      fc.property(days, nations, fc.integer({ min: 1, max: 12 }), (start, nation, count) => {
        const limit = limitOf({ ...workingDays(count), unit: 'months' }, start, nation);
        expect(limit?.due).toBe(monthAfter(start, count));
        const { due = '', offered = '' } = limit ?? {};
        expect(isWorkingDay(offered, nation)).toBe(true);
        const skipped = Array.from({ length: daysBetween(offered, due) }, (_, at) =>
          dayAfter(offered, at + 1),
        );
        expect(skipped.filter((day) => isWorkingDay(day, nation))).toEqual([]);
      }),
    );
  });

  it('before a day is the mirror of one after it', () => {
    fc.assert(
      fc.property(days, nations, fc.integer({ min: 1, max: 40 }), (start, nation, count) => {
        const notice = limitOf({ ...workingDays(count), before: true }, start, nation);
        const due = notice?.due ?? '';
        const between = Array.from({ length: daysBetween(due, start) }, (_, at) =>
          dayAfter(due, at),
        );
        expect(between.filter((day) => isWorkingDay(day, nation))).toHaveLength(count);
      }),
    );
  });
});
