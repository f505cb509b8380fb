/** A folder for each reader, so that nobody’s papers lie among another’s. */
import { safeNames } from '#main/documents/fileNames.ts';
import { fullName } from '#shared/documents/names.ts';
import { type CopyRequest, readerIdOf } from '#shared/documents/request.ts';
import { type ConferenceRecord, inOrder } from '#shared/record/record.ts';
import { wording } from '#shared/wording/index.ts';

/**
 * Gives what tells the name of a copy’s folder. All people are named at once, so that two of one
 * name have the same two folders whichever copies are made.
 */
export function readerFoldersOf(record: ConferenceRecord): (request: CopyRequest) => string {
  const { documents: say } = wording();
  const people = inOrder(record.people);
  const [practitioners = '', ...names] = safeNames([
    say('practitionersFolder'),
    ...people.map((person) => fullName(person).trim() || say('unnamed')),
  ]);
  const byId = new Map(people.map(({ id }, at) => [id, names[at] ?? '']));
  return (request) => byId.get(readerIdOf(record, request) ?? '') ?? practitioners;
}
