/** Is it understood how often and how long something is done, where that is said for sure? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRepeat } from '#shared/dates/repeats.ts';

/** A Wednesday. */
const AROUND = { from: '2026-09-30', nation: 'england', reviewOn: '2026-12-16' } as const;

const NOTHING = { timesAWeek: null, minutesEachTime: null, startsOn: null, lastDay: null };

describe('how often', () => {
  it.each([
    ['Every Tuesday', 1],
    ['every Monday and Thursday at 8.20 am', 2],
    ['Mondays and Thursdays', 2],
    ['Monday to Friday', 5],
    ['Every weekday', 5],
    ['Every school day at 8.40 am', 5],
    ['Every school night', 5],
    ['daily', 7],
    ['Every evening', 7],
    ['every single day', 7],
    ['twice a day', 14],
    ['once a week', 1],
    ['Twice a week', 2],
    ['three times a week', 3],
    ['3x a week', 3],
    ['3 times per week', 3],
    ['two evenings a week', 2],
    ['twice weekly', 2],
    ['weekly', 1],
    ['each week', 1],
    ['every week on Tuesday and Friday', 2],
    ['at least once a week', 1],
  ])('“%s” is %i times a week [R4.6]', (text, timesAWeek) => {
    expect(parseRepeat(text, '', AROUND)).toEqual({ ...NOTHING, timesAWeek });
  });

  it.each([
    '',
    'once',
    'on Tuesday',
    'Tuesday at 4 pm',
    'After each visit',
    'Each time',
    'Every nursery morning',
    'Every other Tuesday',
    'Every third Thursday',
    'fortnightly',
    'every two weeks',
    'Once a month',
    'first Monday of the month',
    'twice a term',
    'not every day',
    'every Sunday or Monday',
    'daily unless he is with his dad',
    'every other day',
    'as soon as possible',
  ])('“%s” says no number of times a week [R4.6]', (text) => {
    expect(parseRepeat(text, '', AROUND)?.timesAWeek ?? null).toBeNull();
  });
});

describe('until when', () => {
  it.each([
    ['every Tuesday until Easter', '', null, '2027-03-28'],
    ['every Tuesday until Friday 12 March', '', null, '2027-03-12'],
    ['daily till Christmas', '', null, '2026-12-25'],
    ['weekly', 'until 11 November', null, '2026-11-11'],
    ['every Monday to the end of October', '', null, '2026-10-31'],
    ['every evening until the review', '', null, '2026-12-16'],
    ['weekly for 6 weeks', '', null, '2026-11-04'],
    ['weekly', '6 weeks', null, '2026-11-04'],
    ['every Tuesday for 6 weeks', '', '2026-10-06', '2026-11-10'],
    ['every Tuesday and Thursday', 'for three weeks', '2026-10-01', '2026-10-20'],
    ['every Wednesday, 6 times', '', null, '2026-11-04'],
    ['twice a week for 6 weeks', '', null, '2026-11-10'],
    ['twice a week', '8 sessions', null, '2026-10-27'],
    ['daily for 10 days', '', null, '2026-10-09'],
    ['daily for two months', '', null, '2026-11-29'],
    ['daily, 10 times', '', null, '2026-10-09'],
    ['fortnightly, 4 times', '', null, '2026-11-11'],
    ['monthly, 3 times', '', null, '2026-11-30'],
    ['every week from 12 October for 4 weeks', '', '2026-10-12', '2026-11-02'],
    ['every Tuesday from next Monday until Christmas', '', '2026-10-05', '2026-12-25'],
  ])('“%s”, “%s” is from %s until %s [R4.6]', (howOften, howLong, startsOn, lastDay) => {
    const repeat = parseRepeat(howOften, howLong, AROUND);
    expect(repeat).toMatchObject({ startsOn, lastDay });
  });

  it.each([
    'every Tuesday until the end of term',
    'daily until he sleeps through',
    'every day to 5 pm',
    'every 3 weeks',
    'every day, 2 hours a week',
    'daily, looked at again in 6 weeks',
  ])('“%s” has no last day that is known [R4.6]', (text) => {
    expect(parseRepeat(text, '', AROUND)?.lastDay ?? null).toBeNull();
  });
});

describe('how long each time', () => {
  it.each([
    ['every Tuesday', '45 minutes', 45],
    ['every Tuesday', '2 hours', 120],
    ['every Tuesday for half an hour', '', 30],
    ['every Tuesday', 'an hour', 60],
    ['every Tuesday', '1.5 hours', 90],
    ['every Tuesday', 'an hour and a half', 90],
    ['every Tuesday from 4 to 5 pm', '', 60],
    ['every Tuesday', '30 mins each time, for 6 weeks', 30],
  ])('“%s”, “%s” is %i minutes [R4.6]', (howOften, howLong, minutesEachTime) => {
    expect(parseRepeat(howOften, howLong, AROUND)).toMatchObject({
      timesAWeek: 1,
      minutesEachTime,
    });
  });

  it('is not what it comes to in a week [R4.6]', () => {
    expect(parseRepeat('every day', '2 hours a week', AROUND)?.minutesEachTime).toBeNull();
  });
});

it('whatever is typed gives what the record takes, or nothing [R4.6]', () => {
  const words = fc.constantFrom(
    ...'every each Tuesday Mondays and twice a week daily for 6 999 weeks times until Easter'.split(
      ' ',
    ),
    ...'the review to end of term from 12 October 4 pm 45 minutes half an hour month or'.split(' '),
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 8 }).map((of) => of.join(' ')),
  );
  fc.assert(
    fc.property(texts, texts, (howOften, howLong) => {
      const repeat = parseRepeat(howOften, howLong, AROUND);
      if (repeat === null) return;
      const { timesAWeek, minutesEachTime, startsOn, lastDay } = repeat;
      for (const day of [startsOn, lastDay]) {
        expect(day ?? '2026-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
      }
      expect(timesAWeek ?? 1).toBeGreaterThanOrEqual(1);
      expect(minutesEachTime ?? 1).toBeGreaterThanOrEqual(1);
      expect(minutesEachTime ?? 1).toBeLessThanOrEqual(1_440);
    }),
    { numRuns: 2_000 },
  );
});
