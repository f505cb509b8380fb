/** The chair's letter to one parent: theirs alone, as short as it can be [R7.7, M3.2, M3.22, M3.23]. */
import type { ConferenceRecord, Parent, Person } from '../../record/record.ts';
import { childrenOf, childrenOfParent, personOfChild } from '../../record/rowsOf.ts';
import type { Block } from '../blocks.ts';
import { chairOf } from '../chair.ts';
import { type Composition, heading, paragraph } from '../compose.ts';
import { listed } from '../language/sentences.ts';
import { everydayName, fullName } from '../names.ts';
import type { CopyChild, ParentReader } from '../parentCopy/reader.ts';
import { dayInWords } from '../timing.ts';
import { decisions } from './decisions.ts';
import { whatNext } from './next.ts';
import { ifYouDisagree, whoToRing, yourRights } from './rights.ts';

/** Gives the children a letter to a parent tells of, also those for whom no plan was made. */
export function childrenInLetter(record: ConferenceRecord, parent: Parent): CopyChild[] {
  return childrenOfParent(record, parent, childrenOf(record)).flatMap((child) => {
    const person = personOfChild(record, child);
    return person === undefined ? [] : [{ child, person, name: everydayName(person) }];
  });
}

function opening(reader: ParentReader, names: string): Block[] {
  const { say, record, person, conference } = reader;
  const came = record.attendances.find(({ personId }) => personId === person.id)?.came;
  const met =
    conference.heldOn === null
      ? say('letter.metNoDay', { names })
      : say('letter.met', { names, day: dayInWords(reader, conference.heldOn) });
  const thanks = came === 'present' || came === 'presentInPart' ? ` ${say('letter.thanks')}` : '';
  return [
    paragraph(say('letter.dear', { name: everydayName(person) }), true),
    paragraph(`${met}${thanks} ${say('letter.tells')}`),
  ];
}

function closing({ say, record }: ParentReader): Block[] {
  const chair = chairOf(record);
  if (chair === undefined) return [];
  return [paragraph(say('letter.yours', { name: fullName(chair) }))];
}

/** Gives the title and the blocks of the letter to a parent. */
export function letterToParent(
  composition: Composition,
  parent: Parent,
  person: Person,
): { title: string; blocks: Block[] } {
  const { record, say, language } = composition;
  const children = childrenInLetter(record, parent);
  const reader: ParentReader = { ...composition, parent, person, children };
  const names = listed(
    children.map(({ name }) => name),
    language,
  );
  const title = say('letter.title', { names });
  return {
    title,
    blocks: [
      heading(1, title),
      ...opening(reader, names),
      ...decisions(reader),
      ...whatNext(reader),
      ...ifYouDisagree(reader),
      ...yourRights(reader),
      ...whoToRing(reader),
      ...closing(reader),
    ],
  };
}
