/** Are working days counted by the bank holidays of each nation? */
import { describe, expect, it } from 'vitest';
import { easterOf, isWorkingDay, workingDayAfter } from '#shared/dates/bankHolidays.ts';
import { dayAfter } from '#shared/dates/days.ts';
import { NATIONS } from '#shared/record/choices.ts';
import { bankHolidaysText, shippedBankHolidays } from '#tools/bankHolidays.ts';

/** Gives the weekdays of a year on which nobody works. */
function closedOn(year: number, nation: (typeof NATIONS)[number]): string[] {
  const days = Array.from({ length: 365 }, (_, index) => dayAfter(`${year}-01-01`, index));
  return days
    .filter((day) => isWorkingDay(day, nation) === false)
    .filter((day) => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()))
    .map((day) => day.slice(5));
}

describe('bank holidays', () => {
  it('are those that date-holidays knows: else run npm run holidays', async () => {
    expect(await shippedBankHolidays()).toBe(bankHolidaysText());
  });

  // https://www.gov.uk/bank-holidays
  it.each([
    ['england', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    ['wales', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    ['scotland', 2026, '01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28'],
    ['northernIreland', 2026, '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28'],
  ] as const)('of %s in %i are right', (nation, year, days) => {
    expect(closedOn(year, nation).join(' ')).toBe(days);
  });

  it.each([
    ['2026-03-30', 10, '2026-04-15'],
    ['2026-04-20', 15, '2026-05-12'],
    ['2026-08-28', 10, '2026-09-14'],
    ['2026-08-10', 15, '2026-09-01'],
  ])('from %s, %i working days on, in England, it is %s', (from, count, day) => {
    expect(workingDayAfter(from, count, 'england')).toBe(day);
  });

  it('differ: Easter Monday is a working day in Scotland only', () => {
    const open = NATIONS.filter((nation) => isWorkingDay('2026-04-06', nation));
    expect(open).toEqual(['scotland']);
  });

  it('are not guessed beyond what is known', () => {
    expect(isWorkingDay('2051-01-03', 'england')).toBeNull();
    expect(workingDayAfter('2050-12-20', 10, 'england')).toBeNull();
    expect(easterOf('2051')).toBeNull();
    expect(easterOf('2027')).toBe('2027-03-28');
  });
});
