/** Arithmetic of calendar days, `YYYY-MM-DD`, in which no clock is ever put back or forward. */

const DAY = 24 * 60 * 60 * 1000;

const startOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

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
