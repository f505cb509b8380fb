/** What the record says when somebody leaves the room for a while, is back, or comes late [R9.2]. */
import type { Change } from '../record/changes.ts';
import type { Command } from '../record/commands.ts';
import { newId } from '../record/ids.ts';
import { type ConferenceRecord, inOrder, type Row } from '../record/record.ts';

type Came = Row<'attendances'>['came'];

/** Only who came can go out: of somebody who is still expected, not being here says nothing. */
const isThere = (came: Came | undefined) => came === 'present' || came === 'presentInPart';

function attendanceOf(record: ConferenceRecord, personId: string): Row<'attendances'> | undefined {
  return record.attendances.find((row) => row.personId === personId);
}

/** Tells whether somebody has come, for the whole meeting or for a part of it. */
export function hasCome(record: ConferenceRecord, personId: string): boolean {
  return isThere(attendanceOf(record, personId)?.came);
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
  const attendance = attendanceOf(record, personId);
  const out = inOrder(record.absences)
    .filter((row) => row.personId === personId && row.backAt === '')
    .at(-1);
  if (isHere) {
    if (out !== undefined) {
      return { name: 'set', kind: 'absences', id: out.id, values: { backAt: time } };
    }
    return isThere(attendance?.came) ? null : notingArrival(record, personId, time);
  }
  if (out !== undefined || !isThere(attendance?.came)) return null;
  return {
    name: 'add',
    rows: [{ kind: 'absences', row: { id: newId(), personId, outAt: time } }],
  };
}

/** Somebody comes in who was not there: late, once the clock of the meeting has been started. */
function notingArrival(record: ConferenceRecord, personId: string, time: string): Command {
  const attendance = attendanceOf(record, personId);
  const isLate = record.clockMarks.length > 0;
  const came: Came = isLate ? 'presentInPart' : 'present';
  const missed = { kind: 'absences' as const, row: { id: newId(), personId, backAt: time } };
  if (attendance === undefined) {
    const row = { id: newId(), personId, came };
    return {
      name: 'add',
      rows: [{ kind: 'attendances', row }, ...(isLate ? [missed] : [])],
    };
  }
  const set = { kind: 'attendances' as const, id: attendance.id, values: { came } };
  return isLate ? { name: 'setAll', sets: [set], adds: [missed] } : { name: 'set', ...set };
}

/**
 * Gives who is in the room by what has just been written down, whatever was said before: who is
 * back or has come, and who never went, where it was noted of them by mistake and is taken back.
 */
export function noteOfArrival({ kind, before, after }: Change): string | null {
  if (kind === 'absences') {
    const [was, is] = [before, after] as readonly (Row<'absences'> | null)[];
    if (was && was.backAt === '' && was.personId !== is?.personId) return was.personId;
    return is && is.backAt !== '' && is.backAt !== was?.backAt ? is.personId : null;
  }
  if (kind !== 'attendances' || after === null) return null;
  const [was, is] = [before, after] as readonly (Row<'attendances'> | null)[];
  return is && isThere(is.came) && is.came !== was?.came ? is.personId : null;
}
