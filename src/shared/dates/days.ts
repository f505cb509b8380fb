/** Arithmetic of calendar days, `YYYY-MM-DD`, in which no clock is ever put back or forward. */

const DAY = 24 * 60 * 60 * 1000;

const startOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Gives how many days a day is after 1 January 1970. */
export function numberOfDay(day: string): number {
  return startOf(day) / DAY;
}

/** Gives the day so many days after 1 January 1970. */
export function dayOfNumber(at: number): string {
  return new Date(at * DAY).toISOString().slice(0, 10);
}

/** Gives the weekday of such a number, 0 for Sunday to 6 for Saturday: that day was a Thursday. */
export function weekdayOfNumber(at: number): number {
  return (((at + 4) % 7) + 7) % 7;
}

/** Gives the day so many days later, or earlier where the number is below 0. */
export function dayAfter(day: string, days: number): string {
  return new Date(startOf(day) + days * DAY).toISOString().slice(0, 10);
}

/** Gives how many days lie between two days, below 0 where the second is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((startOf(to) - startOf(from)) / DAY);
}

/** Gives the weekday of a day, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(startOf(day)).getUTCDay();
}

/** Gives the first day of that weekday after a day, 0 for Sunday to 6 for Saturday. */
export function nextWeekday(day: string, weekday: number): string {
  return dayAfter(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
}

/** Gives the last day of the month in which a day lies. */
export function lastOfMonth(day: string): string {
  return dayAfter(`${monthAfter(day, 1).slice(0, 8)}01`, -1);
}

/**
 * Gives the same day of the month so many months later; where that month is shorter, its last day.
 */
export function monthAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
