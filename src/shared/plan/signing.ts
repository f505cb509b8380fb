/** Who signs the plan of a child, and who has [R5.6, Y]. */
import { ageOn } from '../dates/age.ts';
import {
  type Child,
  type ConferenceRecord,
  conferenceOf,
  find,
  inOrder,
  type Person,
  type Row,
} from '../record/record.ts';
import { parentsOfChild } from '../record/rowsOf.ts';

const YOUNGEST_TO_SIGN = 8;

/** Gives who signs a child's plan: the child if old enough, the parents, the lead, the core group. */
export function signersOf(record: ConferenceRecord, child: Child): Person[] {
  const { heldOn, leadWorkerId } = conferenceOf(record);
  const own = find(record, 'people', child.personId);
  const age = ageOn(own?.bornOn ?? null, heldOn);
  const ids = [
    ...(age !== null && age >= YOUNGEST_TO_SIGN ? [child.personId] : []),
    ...parentsOfChild(record, child)
      .filter(({ involvement }) => involvement !== 'notInvolved')
      .map(({ personId }) => personId),
    leadWorkerId,
    ...inOrder(record.coreGroupMembers).map(({ personId }) => personId),
  ];
  return [...new Set(ids)].flatMap((id) => {
    const person = find(record, 'people', id);
    // Another child signs that child's own plan.
    const signs = person && (person.part !== 'child' || person.id === child.personId);
    return signs ? [person] : [];
  });
}

/** Gives how somebody signs a child's plan, once that was said. */
export function signatureOf(
  record: ConferenceRecord,
  personId: string,
  childId: string,
): Row<'signatures'> | undefined {
  return record.signatures.find((row) => row.personId === personId && row.childId === childId);
}

/** Tells whether somebody signed in the room, by name, day and time. */
export function isSignedInRoom(signature: Row<'signatures'> | undefined): boolean {
  return signature?.how === 'inRoom' && signature.signedName.trim() !== '';
}
