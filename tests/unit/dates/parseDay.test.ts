/** Are days understood as minute-takers type them, and refused when there is no such day? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longDate, shortDate } from '#shared/dates/format.ts';
import { parseDay } from '#shared/dates/parseDay.ts';

const TODAY = '2026-03-19';

describe('a typed day', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['12 June', '2026-06-12'],
    ['12 june 2026', '2026-06-12'],
    ['Wed 25 Mar 2026', '2026-03-25'],
    ['Wednesday 25 March 2026', '2026-03-25'],
    ['31/3/26', '2026-03-31'],
    ['31.3.2026', '2026-03-31'],
    ['2026-03-31', '2026-03-31'],
    ['in 6 weeks', '2026-04-30'],
    ['tomorrow', '2026-03-20'],
    ['29 February 2028', '2028-02-29'],
    ['4 May 2015', '2015-05-04'],
    ['2 January', '2027-01-02'],
  ])('“%s” is %s', (text, day) => {
    expect(parseDay(text, TODAY)).toEqual({ day });
  });

  it.each(['31 February 2026', '31/02/2026', '29 Feb 2027', '32 March', '0/5/2026'])(
    '“%s” is not in the calendar',
    (text) => {
      expect(parseDay(text, TODAY)).toEqual({ problem: 'notInCalendar' });
    },
  );

  it.each(['hello', 'soon', 'see 12 June', '12 June or so', 'as soon as possible', '٢٠٢٦'])(
    '“%s” is no day',
    (text) => {
      expect(parseDay(text, TODAY)).toHaveProperty('problem');
    },
  );

  it('a weekday that does not belong to the date is told with the right one', () => {
    expect(parseDay('Monday 19 March 2026', TODAY)).toEqual({
      problem: 'otherWeekday',
      actual: '2026-03-19',
    });
  });

  it('what is shown reads back as the same day, for every day', () => {
    const days = fc.date({
      min: new Date('1930-01-01'),
      max: new Date('2080-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(parseDay(longDate(day), TODAY)).toEqual({ day });
        expect(parseDay(shortDate(day, 'en-GB', true), TODAY)).toEqual({ day });
      }),
      { numRuns: 300 },
    );
  });
});
