/**
 * Words that were not said to everybody who is in the room now. What a grown-up told a worker
 * before the meeting, or said while somebody was out so that it could be said, is for whoever was
 * there; the wall must not tell the rest of the family.
 */
import {
  type ConferenceRecord,
  conferenceOf,
  find,
  isFamily,
  type Person,
  type Row,
} from '../record/record.ts';

/** Tells whether somebody was out of the room while something was discussed that they may not hear. */
function wasKeptOut(record: ConferenceRecord, personId: string): boolean {
  return record.absences.some((row) => row.personId === personId && row.restricted);
}

/**
 * Gives the own words of grown-ups of the family that somebody else of the family has not heard.
 * Children's words are shared as the record decides line by line. Words without a day are being
 * said now.
 */
export function saidElsewhere(
  record: ConferenceRecord,
  readers: readonly Person[],
): Row<'voices'>[] {
  const { heldOn } = conferenceOf(record);
  const family = readers.filter(isFamily);
  return record.voices.filter(({ personId, heardOn }) => {
    const speaker = find(record, 'people', personId);
    if (speaker === undefined || !isFamily(speaker) || speaker.part === 'child') return false;
    const others = family.filter(({ id }) => id !== personId);
    const wasBefore = heardOn !== null && heardOn !== heldOn;
    return wasBefore ? others.length > 0 : others.some(({ id }) => wasKeptOut(record, id));
  });
}
