/** What people are called where it is said who is heard. */
import { nameOf } from '../plan/way.ts';
import { type ConferenceRecord, find } from '../record/record.ts';

/**
 * Gives what somebody is called every day; in full where two are called the same, and with what
 * they are here as where their whole names are the same, too.
 */
export function voiceName(record: ConferenceRecord, personId: string): string {
  const person = find(record, 'people', personId);
  if (person === undefined) return '';
  const others = record.people.filter(({ id }) => id !== personId);
  const short = nameOf(record, personId);
  if (!others.some(({ id }) => nameOf(record, id) === short)) return short;
  const isShared = others.some(({ name }) => name === person.name);
  return isShared && person.role !== '' ? `${person.name} (${person.role})` : person.name;
}
