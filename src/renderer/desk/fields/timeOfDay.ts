/** What stands between hours and minutes as people write them: 10:00, 10.00, 10 00, 1000. */
const TIME = /^(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*([ap])?\.?(?:m\.?)?$/i;

/**
 * Reads a time of day as people write it: “10”, “9.30”, “1330”, “2 pm”.
 * @returns `HH:MM`, empty for an empty text, or null when it does not read as a time.
 */
export function readTimeOfDay(text: string): string | null {
  const typed = text.trim();
  if (typed === '') return '';
  const [found, hours, minutes = '00', half] = TIME.exec(typed) ?? [];
  if (!found) return null;
  const hour = onTheClock(Number(hours), half?.toLowerCase());
  return hour === null ? null : `${String(hour).padStart(2, '0')}:${minutes}`;
}

function onTheClock(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
