import { dayOf } from '#shared/dates/dayOf.ts';

/** Gives today as `YYYY-MM-DD` in the place where the computer is. */
export function today(): string {
  return dayOf(new Date());
}

/** Gives the time of day as `HH:MM` in the place where the computer is. */
export function timeNow(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
