import { describe, expect, it } from 'vitest';
import { mondayOf, weeksBetween } from '#shared/dates/week.ts';

describe('a week', () => {
  it.each([
    ['2026-03-23', '2026-03-23'],
    ['2026-03-29', '2026-03-23'],
    ['2026-01-01', '2025-12-29'],
    ['2024-02-29', '2024-02-26'],
  ])('of %s begins on Monday %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });

  it('is counted from the first day to the last, across the change of clocks', () => {
    expect(weeksBetween('2026-03-25', '2026-04-06', 10)).toEqual([
      '2026-03-23',
      '2026-03-30',
      '2026-04-06',
    ]);
    expect(weeksBetween('2026-03-25', '2026-03-24', 10)).toEqual(['2026-03-23']);
    expect(weeksBetween('2026-03-25', '2026-03-16', 10)).toEqual([]);
  });
});
