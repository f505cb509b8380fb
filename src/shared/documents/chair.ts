/** Who led the conference. */
import { type ConferenceRecord, find, inOrder, type Person } from '../record/record.ts';

/** Gives the chair, or undefined while nobody is written down as one. */
export function chairOf(record: ConferenceRecord): Person | undefined {
  const row = inOrder(record.attendances).find(({ takesPartAs }) => takesPartAs === 'chair');
  return find(record, 'people', row?.personId);
}
