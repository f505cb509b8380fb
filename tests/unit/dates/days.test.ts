import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, daysBetween, weekdayOf } from '#shared/dates/days.ts';

describe('calendar days', () => {
  it.each([
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days are %s, whatever clocks and months do', (day, days, then) => {
    expect(dayAfter(day, days)).toBe(then);
  });

  it('knows the weekday', () => {
    expect([weekdayOf('2026-11-22'), weekdayOf('2026-11-25')]).toEqual([0, 3]);
  });

  it('counts back what was counted on, and weekdays come round every seven days', () => {
    const day = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2200-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const from = date.toISOString().slice(0, 10);
        const to = dayAfter(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(weekdayOf(to) === weekdayOf(from)).toBe(days % 7 === 0);
      }),
    );
  });
});
