/**
 * Gives a person's age in whole years on a day, or null when either day is unknown or the
 * person was not born yet. Who was born on 29 February turns a year older on 1 March.
 */
export function ageOn(bornOn: string | null, day: string | null): number | null {
  if (bornOn === null || day === null || day < bornOn) return null;
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}
