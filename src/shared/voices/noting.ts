/** What the record says when somebody has been heard, or has not after all [R9.4]. */
import type { Command } from '../record/commands.ts';
import { newId } from '../record/ids.ts';
import { type ConferenceRecord, conferenceOf } from '../record/record.ts';

/** A moment where the computer is: the day as `YYYY-MM-DD`, and the time of day as `HH:MM`. */
export interface Now {
  readonly day: string;
  readonly time: string;
}

/**
 * Gives the commands that note whether somebody has been heard; none where it is noted already.
 * Who is ticked on another day than that of the meeting was not heard at the time of the tick.
 */
export function notingHeard(
  record: ConferenceRecord,
  personId: string,
  isHeard: boolean,
  now: Now,
): Command[] {
  const own = record.turns.filter((row) => row.personId === personId);
  if (!isHeard) return own.map(({ id }) => ({ name: 'remove', kind: 'turns', id }));
  if (own.length > 0) return [];
  const heardAt = conferenceOf(record).heldOn === now.day ? now.time : '';
  return [{ name: 'add', rows: [{ kind: 'turns', row: { id: newId(), personId, heardAt } }] }];
}
