/** Is only that read as a day or a time which was surely said? */
import { describe, expect, it } from 'vitest';
import {
  daysOfWeekdays,
  timeIn,
  timesMeet,
  weekdaysIn,
  weeksApart,
} from '#shared/dates/occasions.ts';

describe('days in words', () => {
  it.each([
    ['Every Tuesday and Thursday', [2, 4]],
    ['on Saturdays, because of the match', [6]],
    ['Every school day', []],
    ['Sunday or Monday', [0, 1]],
  ])('reads “%s” [R4.13]', (text, weekdays) => {
    expect(weekdaysIn(text)).toEqual(weekdays);
  });

  it.each([
    ['Every Tuesday', 1],
    ['Every other Tuesday', 2],
    ['Every third Thursday', 3],
    ['Every first Tuesday of the month', null],
  ])('knows how far apart “%s” is [R4.13]', (text, weeks) => {
    expect(weeksApart(text)).toBe(weeks);
  });

  it('counts every other week from the week it begins in [R4.13]', () => {
    expect(daysOfWeekdays([2], 2, '2026-09-30', '2026-10-28')).toEqual([
      '2026-10-13',
      '2026-10-27',
    ]);
    expect(daysOfWeekdays([3], 1, '2026-09-30', '2026-10-07')).toEqual([
      '2026-09-30',
      '2026-10-07',
    ]);
    expect(daysOfWeekdays([3], 1, '2026-09-30', '9999-10-07').length).toBeLessThan(60);
  });
});

describe('times in words', () => {
  it.each([
    ['From 4 to 5 pm', 960, 1020],
    ['From 6.30 to 8 pm, for 10 weeks', 1110, 1200],
    ['11 to 1 pm', 660, 780],
    ['from 10 to 11.30 am', 600, 690],
    ['9:15 - 10:00', 555, 600],
    ['takes Alfie to the hearing test at 10.15 am', 615, null],
    ['at 12 pm', 720, null],
    ['at 12.30 am', 30, null],
  ])('reads “%s” [R4.13]', (text, from, to) => {
    expect(timeIn(text)).toEqual({ from, to });
  });

  it.each(['gets up at 7', '10 minutes', 'for two weeks', 'rated 3 to 5', 'at 25 pm'])(
    'takes “%s” for no time [R4.13]',
    (text) => {
      expect(timeIn(text)).toBeNull();
    },
  );

  it('knows whether two times meet, and says so when it does not know [R4.13]', () => {
    const four = { from: 960, to: 1020 };
    expect(timesMeet(four, { from: 990, to: null })).toBe(true);
    expect(timesMeet({ from: 960, to: null }, { from: 960, to: null })).toBe(true);
    expect(timesMeet(four, { from: 1020, to: null })).toBe(false);
    expect(timesMeet({ from: 930, to: null }, four)).toBe(false);
    expect(timesMeet(four, null)).toBeNull();
  });
});
