/** Who is in the room [R1.4, R9.1]: as attendance says, unless the chair has said otherwise since. */
import { inOrderOfVoices } from '../plan/marks.ts';
import type { ATTENDANCE } from '../record/choices.ts';
import { type ConferenceRecord, inOrder, isFamily, type Person } from '../record/record.ts';
import { bornAndAlive } from '../record/rowsOf.ts';

/** What the chair has said of people since: by id, whether they are here now. */
export type HereNow = Readonly<Record<string, boolean>>;

type Came = (typeof ATTENDANCE)[number];

/** Who is surely somewhere else. Whoever is only expected may walk in at any moment. */
const ELSEWHERE: ReadonlySet<Came> = new Set(['apologies', 'absent', 'leftOut', 'notInvited']);

function cameOf(record: ConferenceRecord, personId: string): Came | undefined {
  return record.attendances.find((row) => row.personId === personId)?.came;
}

/**
 * Tells whether somebody may read the wall. Where nobody has said anything, they may: forgetting
 * to say so must not show anybody what is kept from them.
 */
export function mayBeHere(record: ConferenceRecord, personId: string, hereNow: HereNow): boolean {
  const said = hereNow[personId];
  if (said !== undefined) return said;
  const came = cameOf(record, personId);
  return came === undefined || !ELSEWHERE.has(came);
}

/** Gives the ids of everybody who may read the wall: nobody who died or is not born yet. */
export function readersOfWall(record: ConferenceRecord, hereNow: HereNow): string[] {
  return bornAndAlive(record).flatMap(({ id }) => (mayBeHere(record, id, hereNow) ? [id] : []));
}

/** Tells whether somebody is here by what was said: not merely because nobody said anything. */
function isSaidToBeHere(record: ConferenceRecord, personId: string, hereNow: HereNow): boolean {
  const came = cameOf(record, personId);
  return hereNow[personId] ?? (came !== undefined && !ELSEWHERE.has(came));
}

/** Gives those who are here, the family first: for the list on the wall. */
export function peopleHere(record: ConferenceRecord, hereNow: HereNow): Person[] {
  return inOrderOfVoices(record.people).filter(({ id }) => isSaidToBeHere(record, id, hereNow));
}

/** Gives the ids of those who are surely here: ticked as present, or called in since. */
export function idsPresent(record: ConferenceRecord, hereNow: HereNow): Set<string> {
  const present = record.people.filter(({ id }) => {
    const came = cameOf(record, id);
    return hereNow[id] ?? (came === 'present' || came === 'presentInPart');
  });
  return new Set(present.map(({ id }) => id));
}

/** Tells whether a child is among those who are here. */
export function hasChild(record: ConferenceRecord, hereNow: HereNow): boolean {
  return peopleHere(record, hereNow).some(({ part }) => part === 'child');
}

/** Gives the children who may be here although nobody has said so: the wall is not put for them. */
export function childrenNotSaid(record: ConferenceRecord, hereNow: HereNow): Person[] {
  return peopleToSwitch(record).filter(
    ({ id, part }) =>
      part === 'child' && mayBeHere(record, id, hereNow) && !isSaidToBeHere(record, id, hereNow),
  );
}

/** Gives those whom the chair can call in or out: everybody who is alive and born, family first. */
export function peopleToSwitch(record: ConferenceRecord): Person[] {
  const able = inOrder(bornAndAlive(record));
  return [...able.filter(isFamily), ...able.filter((person) => !isFamily(person))];
}
