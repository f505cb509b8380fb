import { describe, expect, it } from 'vitest';
import { ageOn } from '#shared/dates/age.ts';
import { longDate, plainDate, shortDate, spokenDate, spokenTime } from '#shared/dates/format.ts';

describe('Days in words', () => {
  it('are what people say aloud', () => {
    expect(spokenDate('2026-03-25')).toBe('Wednesday 25 March');
    expect(longDate('2026-03-25')).toBe('Wednesday 25 March 2026');
    expect(plainDate('2026-03-25')).toBe('25 March 2026');
    expect(shortDate('2026-03-25')).toBe('Wed 25 Mar');
    expect(shortDate('2027-03-25', 'en-GB', true)).toBe('Thu 25 Mar 2027');
  });

  it('are the same day whatever the clock of the machine says', () => {
    const before = process.env.TZ;
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London']) {
        process.env.TZ = zone;
        expect(spokenDate('2026-03-29')).toBe('Sunday 29 March');
        expect(spokenDate('2026-10-25')).toBe('Sunday 25 October');
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('have times as people write them', () => {
    expect([
      spokenTime('09:30'),
      spokenTime('13:00'),
      spokenTime('00:05'),
      spokenTime('12:00'),
      spokenTime(''),
    ]).toEqual(['9.30 am', '1 pm', '12.05 am', '12 pm', '']);
  });
});

describe('Age on a day [R7.2]', () => {
  it.each([
    ['2018-05-19', '2026-05-18', 7],
    ['2018-05-19', '2026-05-19', 8],
    ['2026-09-24', '2026-09-24', 0],
    ['2020-02-29', '2025-02-28', 4],
    ['2020-02-29', '2025-03-01', 5],
    ['2026-12-01', '2026-09-24', null],
    [null, '2026-09-24', null],
    ['2018-05-19', null, null],
  ])('of who was born on %s is on %s: %s', (bornOn, day, age) => {
    expect(ageOn(bornOn, day)).toBe(age);
  });
});
