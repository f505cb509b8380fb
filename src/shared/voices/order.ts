/**
 * The order of voices [R9.4]: the family is heard before anybody who works with them, the children
 * first. Who has been heard is noted by one press; nothing here stops anybody from speaking.
 */
import { hasCome, isOut } from '../agenda/outOfRoom.ts';
import { blank } from '../plan/gap.ts';
import { peopleToAsk } from '../plan/marks.ts';
import { nameOf } from '../plan/way.ts';
import {
  type Child,
  type ConferenceRecord,
  inOrder,
  isFamily,
  type Person,
  type Row,
} from '../record/record.ts';
import { mayBeHere } from '../room/here.ts';

/**
 * `heard`: a turn was noted. `notYet`: here, and not heard. `inWriting`: not here, but their words
 * or their report are, or somebody who speaks for them. `notHere`: none of it.
 */
export type Hearing = 'heard' | 'notYet' | 'inWriting' | 'notHere';

/** One who is to be heard. */
export interface Voice {
  readonly personId: string;
  readonly part: Person['part'];
  readonly hearing: Hearing;
  /** The id of their turn; null where there was none. */
  readonly turnId: string | null;
  /** Who speaks for a child who is not here, as it was written; empty where nobody does. */
  readonly spokenForBy: string;
}

/** Whoever leads or writes down the meeting, or only watches, is not asked for a view. */
const NOT_ASKED: ReadonlySet<Row<'attendances'>['takesPartAs']> = new Set([
  'chair',
  'minuteTaker',
  'observer',
]);

/** Gives everybody who is to be heard, in the order in which they are. */
export function orderOfVoices(record: ConferenceRecord): Voice[] {
  const attendances = new Map(record.attendances.map((row) => [row.personId, row]));
  // Before anybody has said who came, whoever may be here is.
  const isMarked = record.attendances.some(({ personId }) => hasCome(record, personId));
  const turns = turnsInTime(record);
  const isHere = (id: string) =>
    (isMarked ? hasCome(record, id) : mayBeHere(record, id, {})) && !isOut(record, id);
  return peopleToAsk(record).flatMap((person): Voice[] => {
    const { id: personId, part } = person;
    const attendance = attendances.get(personId);
    if (!isFamily(person) && (attendance === undefined || NOT_ASKED.has(attendance.takesPartAs)))
      return [];
    const turn = turns.find((row) => row.personId === personId);
    const child = record.children.find((one) => one.personId === personId);
    const here = isHere(personId);
    const spokenForBy = here || child === undefined ? '' : speakerFor(record, child);
    const isInWriting =
      spokenForBy !== '' || attendance?.reportSent === true || hasOwnWords(record, personId);
    const hearing = turn ? 'heard' : here ? 'notYet' : isInWriting ? 'inWriting' : 'notHere';
    return [{ personId, part, hearing, turnId: turn?.id ?? null, spokenForBy }];
  });
}

/** Gives who speaks for a child: as it was written, else the advocate whom the child took up. */
function speakerFor(record: ConferenceRecord, child: Child): string {
  if (!blank(child.spokenForBy)) return child.spokenForBy.trim();
  return child.advocateTakenUp === 'yes' ? nameOf(record, child.advocateId) : '';
}

function hasOwnWords(record: ConferenceRecord, personId: string): boolean {
  return record.voices.some((voice) => voice.personId === personId && !blank(voice.quote));
}

/** Gives the turns from the first to the last; those of which nobody knows when come last. */
export function turnsInTime(record: ConferenceRecord): Row<'turns'>[] {
  const [timed, untimed] = [
    record.turns.filter(({ heardAt }) => heardAt !== ''),
    record.turns.filter(({ heardAt }) => heardAt === ''),
  ];
  return [
    ...inOrder(timed).sort((one, other) => one.heardAt.localeCompare(other.heardAt)),
    ...inOrder(untimed),
  ];
}

/** Tells whether somebody is still to be asked, or their words to be read out. */
export const isToAsk = ({ hearing }: Voice) => hearing === 'notYet' || hearing === 'inWriting';

/** Gives the one to be asked next, or whose words are to be read out; undefined once all are heard. */
export function nextToAsk(order: readonly Voice[]): Voice | undefined {
  return order.find(isToAsk);
}

/** Gives those of the family who are here and have not been heard. */
export function familyToHear(order: readonly Voice[]): Voice[] {
  return order.filter((voice) => isFamily(voice) && voice.hearing === 'notYet');
}

/** Gives those of the family who are still to be heard though somebody who works with them has been. */
export function passedOver(order: readonly Voice[]): Voice[] {
  const hasBegun = order.some((voice) => !isFamily(voice) && voice.hearing === 'heard');
  return hasBegun ? familyToHear(order) : [];
}
