/** Are days understood as minute-takers type them, and refused when there is no such day? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '#shared/dates/days.ts';
import { longDate, plainDate, shortDate, spokenDate } from '#shared/dates/format.ts';
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
    ['12/6', '2026-06-12'],
    ['12.6', '2026-06-12'],
    ['12.6.26', '2026-06-12'],
    ['12-6-2026', '2026-06-12'],
    ['Fri 12/6', '2026-06-12'],
    ['Tue 15 Sept', '2026-09-15'],
    ['Weds 25 March', '2026-03-25'],
    ['the 12th of June', '2026-06-12'],
    ['June 12', '2026-06-12'],
    ['June 12 2027', '2027-06-12'],
    ['12 June 26', '2026-06-12'],
    ['by Fri, 12 June.', '2026-06-12'],
    ['29 Feb', '2028-02-29'],
    ['12th', '2026-04-12'],
    ['the 31st', '2026-03-31'],
    ['Friday', '2026-03-20'],
    ['this Friday', '2026-03-20'],
    ['next Friday', '2026-03-27'],
    ['Thursday', '2026-03-26'],
    ['this Thursday', '2026-03-19'],
    ['last Friday', '2026-03-13'],
    ['the day after tomorrow', '2026-03-21'],
    ['a week on Monday', '2026-03-30'],
    ['Monday week', '2026-03-30'],
    ['a fortnight on Friday', '2026-04-03'],
    ['a week today', '2026-03-26'],
    ['in a fortnight', '2026-04-02'],
    ['in six weeks’ time', '2026-04-30'],
    ['3 weeks', '2026-04-09'],
    ['in 3 months', '2026-06-19'],
    ['two weeks ago', '2026-03-05'],
    ['in 10 working days', '2026-04-02'],
    ['11 working days', '2026-04-07'],
    ['end of the month', '2026-03-31'],
    ['the end of June', '2026-06-30'],
    ['end of February 2028', '2028-02-29'],
    ['Easter', '2026-04-05'],
    ['Easter Monday 2027', '2027-03-29'],
    ['Good Friday', '2026-04-03'],
    ['Christmas', '2026-12-25'],
    ['New Year’s Day', '2027-01-01'],
  ])('“%s” is %s', (text, day) => {
    expect(parseDay(text, TODAY, { nation: 'england' })).toEqual({ day });
  });

  it.each(['31 February 2026', '31/02/2026', '29 Feb 2027', '32 March', '0/5/2026', '6/13'])(
    '“%s” is not in the calendar',
    (text) => {
      expect(parseDay(text, TODAY)).toEqual({ problem: 'notInCalendar' });
    },
  );

  it.each([
    'hello',
    'soon',
    'see 12 June',
    '12 June or so',
    'as soon as possible',
    '٢٠٢٦',
    'June',
    '15',
    '10:30',
  ])('“%s” is no day', (text) => {
    expect(parseDay(text, TODAY)).toHaveProperty('problem');
  });

  it('a weekday that does not belong to the date is told with the right one', () => {
    expect(parseDay('Monday 19 March 2026', TODAY)).toEqual({
      problem: 'otherWeekday',
      actual: '2026-03-19',
    });
  });

  it('a weekday says which year is meant where none is typed', () => {
    expect(parseDay('Wed 18 March', TODAY)).toEqual({ day: '2026-03-18' });
    expect(parseDay('Thu 18 March', TODAY)).toEqual({ day: '2027-03-18' });
  });

  it.each([
    ['12 June', '2025-06-12'],
    ['12/6/45', '1945-06-12'],
    ['Friday', '2026-03-13'],
    ['12th', '2026-03-12'],
    ['Christmas', '2025-12-25'],
    ['yesterday', '2026-03-18'],
  ])('“%s” of something that lies behind is %s', (text, day) => {
    expect(parseDay(text, TODAY, { looksBack: true })).toEqual({ day });
  });

  it.each(['end of term', 'until half term', 'start of the autumn term'])(
    '“%s” cannot be known',
    (text) => {
      expect(parseDay(text, TODAY)).toEqual({ problem: 'schoolTerm' });
    },
  );

  it('working days are not counted without a nation, nor beyond what is known', () => {
    const problem = { problem: 'workingDaysUnknown' };
    expect(parseDay('in 10 working days', TODAY)).toEqual(problem);
    expect(parseDay('in 10 working days', '2050-12-24', { nation: 'wales' })).toEqual(problem);
    expect(parseDay('in 5 working days', '2026-03-31', { nation: 'scotland' })).toEqual({
      day: '2026-04-08',
    });
  });

  it('numbers are day first, with any of the usual signs between', () => {
    const pieces = fc.tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('/', '.', '-', ' '),
    );
    fc.assert(
      fc.property(pieces, ([date, month, sign]) => {
        const two = (part: number) => String(part).padStart(2, '0');
        const day = `2026-${two(month)}-${two(date)}`;
        expect(parseDay([date, month, 26].join(sign), TODAY)).toEqual({ day });
        expect(parseDay([date, month, 2026].join(sign), TODAY)).toEqual({ day });
      }),
    );
  });

  it('whatever is typed gives a day of the calendar or a problem', () => {
    const parts = fc.constantFrom(
      ...'in a next last the 6 12 31st week weeks fortnight working days on Monday Fri'.split(' '),
      ...'Feb June end of Easter / . - 2026 26 0 999 month year ago time today’s'.split(' '),
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts, { maxLength: 6 }).map((of) => of.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.boolean(), (text, looksBack) => {
        const parsed = parseDay(text, TODAY, { nation: 'england', looksBack });
        if (!('day' in parsed) || parsed.day === null) return;
        expect(new Date(`${parsed.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(parsed.day);
      }),
      { numRuns: 1_000 },
    );
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
        expect(parseDay(plainDate(day), TODAY)).toEqual({ day });
        if (daysBetween(TODAY, day) < 0 || daysBetween(TODAY, day) >= 365) return;
        expect(parseDay(spokenDate(day), TODAY)).toEqual({ day });
        expect(parseDay(shortDate(day), TODAY)).toEqual({ day });
      }),
      { numRuns: 300 },
    );
  });
});
