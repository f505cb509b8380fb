/** The wall at the end: what each of the family said, and what changed because of it [R9.4]. */
import { sentence } from '../../documents/language/sentences.ts';
import { type SaidBy, saidByFamily, whatFollows } from '../../voices/whatFollows.ts';
import type { Slide, WallBlock } from '../slide.ts';
import { mayBeTold, nameOn, type Wall } from '../wall.ts';

function pairsOf(wall: Wall, { person, said }: SaidBy): WallBlock[] {
  const { say } = wall;
  const rows = said.flatMap((one): (readonly [string, string])[] => {
    const follows = whatFollows(one).map(sentence);
    if (follows.length === 0 || !mayBeTold(wall, one.voice)) return [];
    return [[wall.documents('quoted', { words: one.voice.quote.trim() }), follows.join(' ')]];
  });
  const name = nameOn(wall, person.id) || say('heard.unnamed');
  const headings = [say('heard.said', { name }), say('heard.follows')] as const;
  return rows.length === 0 ? [] : [{ is: 'pairs', headings, rows }];
}

/** What was said beside what follows from it, person by person, the children first. */
export function whatChanged(wall: Wall): Slide {
  const { say, record, isForChild } = wall;
  const blocks = saidByFamily(record).flatMap((one) => pairsOf(wall, one));
  return {
    title: say(isForChild ? 'heard.titleWithChild' : 'heard.title'),
    phrase: say('heard.phrase'),
    own: '',
    blocks: blocks.length === 0 ? [{ is: 'text', text: say('notYet') }] : blocks,
  };
}
