/** The marks from 0 to 10: for each child as a whole, and for each danger [R2.6]. */
import { type ConferenceRecord, inOrder, type Person, type Row } from '../record/record.ts';
import { bornAndAlive, childrenOf } from '../record/rowsOf.ts';

/** Gives the dangers of a child in their order. */
export function dangersOf(record: ConferenceRecord, childId: string): Row<'dangers'>[] {
  return inOrder(record.dangers.filter((danger) => danger.childId === childId));
}

const ORDER: readonly Person['part'][] = ['child', 'parent', 'family', 'practitioner'];

/** Gives people in the order in which they are asked [R9.4]: children, parents, the family, the others. */
export function inOrderOfVoices(people: readonly Person[]): Person[] {
  return inOrder(people).sort((one, other) => ORDER.indexOf(one.part) - ORDER.indexOf(other.part));
}

/**
 * Gives everybody who can be asked, in the order in which they are: the family first. Nobody
 * without a name, and nobody who died or is not born yet.
 */
export function peopleToAsk(record: ConferenceRecord): Person[] {
  return inOrderOfVoices(bornAndAlive(record).filter(({ name }) => name !== ''));
}

/**
 * Gives everybody who gave a mark, in the same order; also who took it back, so that nobody goes
 * from sight while they are asked again.
 */
export function peopleWithMarks(record: ConferenceRecord): Person[] {
  const marks = [...record.scales, ...record.dangerMarks];
  return peopleToAsk(record).filter(({ id }) => marks.some(({ personId }) => personId === id));
}

/** Gives how many marks one person has given. */
export function marksGiven(record: ConferenceRecord, personId: string): number {
  return [...record.scales, ...record.dangerMarks].filter(
    (mark) => mark.personId === personId && mark.safety !== null,
  ).length;
}

/** Gives how many marks there are to give: one for each child, and one for each of their dangers. */
export function marksAsked(record: ConferenceRecord): number {
  const children = childrenOf(record);
  return children.length + children.flatMap(({ id }) => dangersOf(record, id)).length;
}
