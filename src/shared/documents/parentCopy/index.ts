/** The copy for one parent or carer: theirs alone, in the order of R7.3. */
import type { ConferenceRecord, Parent, Person } from '../../record/record.ts';
import { childrenOfParent, personOfChild } from '../../record/rowsOf.ts';
import type { Block } from '../blocks.ts';
import { type Composition, heading, paragraph } from '../compose.ts';
import { listed } from '../language/sentences.ts';
import { everydayName } from '../names.ts';
import { dayInWords } from '../timing.ts';
import { checking, comments, ifNot, yourRights } from './after.ts';
import { change } from './change.ts';
import { others, yours } from './doing.ts';
import type { CopyChild, ParentReader } from './reader.ts';
import { doingWell, why } from './why.ts';

/** Gives the children a parent's copy tells of, with their names. */
export function childrenOnCopy(record: ConferenceRecord, parent: Parent): CopyChild[] {
  return childrenOfParent(record, parent).flatMap((child) => {
    const person = personOfChild(record, child);
    return person === undefined ? [] : [{ child, person, name: everydayName(person) }];
  });
}

function opening(reader: ParentReader, title: string): Block[] {
  const { say, person, conference } = reader;
  const meeting =
    conference.heldOn === null
      ? say('parent.opening.meetingNoDay')
      : say('parent.opening.meeting', { day: dayInWords(reader, conference.heldOn) });
  return [
    heading(1, title),
    paragraph(say('parent.opening.for', { name: everydayName(person) }), true),
    paragraph(meeting),
    paragraph(say('parent.opening.aim')),
  ];
}

/** Gives the title and the blocks of a parent's copy. */
export function parentCopy(
  composition: Composition,
  parent: Parent,
  person: Person,
): { title: string; blocks: Block[] } {
  const children = childrenOnCopy(composition.record, parent);
  const reader: ParentReader = { ...composition, parent, person, children };
  const names = listed(
    children.map(({ name }) => name),
    composition.language,
  );
  const title =
    names === ''
      ? composition.say('parent.titleNoChild')
      : composition.say('parent.title', { names });
  const sections = [why, doingWell, change, yours, others, ifNot, checking, yourRights, comments];
  return {
    title,
    blocks: [...opening(reader, title), ...sections.flatMap((compose) => compose(reader))],
  };
}
