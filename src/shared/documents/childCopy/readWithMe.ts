/** The page for the adult who reads a child's copy with the child, which comes off it [R7.2, M3.19]. */
import { find } from '../../record/record.ts';
import type { Block } from '../blocks.ts';
import { bullets, heading, isFilled, smallPrint } from '../compose.ts';
import { sentence, withoutStop } from '../language/sentences.ts';
import { everydayName } from '../names.ts';
import type { ChildReader } from './reader.ts';

const THREE = ['one', 'two', 'three'] as const;
const TWO = ['one', 'two'] as const;

const small = (items: readonly string[]): Block[] =>
  bullets(items).map((block) => (block.is === 'list' ? { ...block, small: true } : block));

/** Gives how to read it, which words to leave out, what to do when the child is upset, whom to tell. */
export function readWithMe(reader: ChildReader): Block[] {
  const { say, name, form, person, record, conference } = reader;
  const lead = find(record, 'people', conference.leadWorkerId);
  const who = everydayName(lead) || say('child.notes.lead');
  const words = { name, who };
  const talks = isFilled(person.communication)
    ? [say('child.notes.talks', { name, how: sentence(person.communication) })]
    : [];
  const contact = lead === undefined ? '' : withoutStop(lead.contact);
  const tell = isFilled(contact)
    ? say('child.notes.tell.reached', { ...words, contact })
    : say('child.notes.tell.one', words);
  const title = form === 'letter' ? 'child.notes.headingLetter' : 'child.notes.heading';
  return [
    { is: 'pageBreak' },
    heading(2, say(title, words)),
    smallPrint(say('child.notes.keep', words)),
    heading(3, say('child.notes.how.heading')),
    ...small([...THREE.map((each) => say(`child.notes.how.${form}.${each}`, words)), ...talks]),
    heading(3, say('child.notes.words.heading')),
    ...small(TWO.map((each) => say(`child.notes.words.${each}`, words))),
    heading(3, say('child.notes.upset.heading', words)),
    ...small(TWO.map((each) => say(`child.notes.upset.${each}`, words))),
    heading(3, say('child.notes.tell.heading')),
    ...small([tell]),
  ];
}
