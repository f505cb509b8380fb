/** Calendar files (RFC 5545), written by ical-generator: escaping, folding and line ends are its work. */
import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarEntry } from '#shared/rules/calendar.ts';

const MINUTE_MS = 60_000;

/**
 * Gives a calendar file. An entry saved later has a later number, so that calendars put it in
 * place of the one from before; it keeps nobody from being free.
 * @param at when it is written
 */
export function calendarFile(entries: readonly CalendarEntry[], at: Date): string {
  const calendar = ical({
    prodId: { company: 'Waymark', product: 'Waymark', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, day, title, details } of entries) {
    calendar.createEvent({
      id: uid,
      // Written in UTC: the day is the same wherever the computer is.
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      summary: title,
      ...(details === '' ? {} : { description: details }),
      stamp: at,
      sequence: Math.floor(at.getTime() / MINUTE_MS),
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return calendar.toString();
}
