/** What the record says when somebody leaves the room for a while, or is back [R9.2]. */
import type { Command } from '../record/commands.ts';
import { newId } from '../record/ids.ts';
import { type ConferenceRecord, inOrder } from '../record/record.ts';

/** Tells whether somebody has come: of whoever is still expected, not being here says nothing. */
export function hasCome(record: ConferenceRecord, personId: string): boolean {
  const came = record.attendances.find((row) => row.personId === personId)?.came;
  return came === 'present' || came === 'presentInPart';
}

/** Tells whether somebody went out of the room and is not back yet. */
export function isOut(record: ConferenceRecord, personId: string): boolean {
  return record.absences.some((row) => row.personId === personId && row.backAt === '');
}

/**
 * Gives the command that notes it, or null where there is nothing to note.
 * @param time of day, as `HH:MM`
 */
export function notingOutOrBack(
  record: ConferenceRecord,
  personId: string,
  isHere: boolean,
  time: string,
): Command | null {
  const out = inOrder(record.absences)
    .filter((row) => row.personId === personId && row.backAt === '')
    .at(-1);
  if (isHere) {
    if (out === undefined) return null;
    return { name: 'set', kind: 'absences', id: out.id, values: { backAt: time } };
  }
  if (out !== undefined || !hasCome(record, personId)) return null;
  return {
    name: 'add',
    rows: [{ kind: 'absences', row: { id: newId(), personId, outAt: time } }],
  };
}
