/** The wall while one parent is talked about: what goes well first [R3.1]. Readiness stays private. */
import { isFilled } from '../../documents/compose.ts';
import { capital } from '../../documents/language/sentences.ts';
import { inOrder, type Parent } from '../../record/record.ts';
import { ofPerson } from '../../record/rowsOf.ts';
import type { Slide, WallBlock } from '../slide.ts';
import { filled, nameOn, quotes, type Wall } from '../wall.ts';

function about(wall: Wall, parent: Parent, phrase: string, blocks: readonly WallBlock[]): Slide {
  const { say } = wall;
  const shown: readonly WallBlock[] =
    blocks.length > 0 ? blocks : [{ is: 'text', text: say('notYet') }];
  return {
    title: nameOn(wall, parent.personId) || capital(say('parent.unnamed')),
    phrase,
    own: '',
    blocks: shown,
  };
}

/** What the parent does well. */
export function doesWell(wall: Wall, parent: Parent): Slide {
  const items = filled(ofPerson(wall.record.strengths, parent.personId).map(({ what }) => what));
  const blocks: WallBlock[] = items.length === 0 ? [] : [{ is: 'list', items }];
  return about(wall, parent, wall.say('parent.doesWell'), blocks);
}

/** The parent's own words. */
export function ownWords(wall: Wall, parent: Parent): Slide {
  return about(wall, parent, wall.say('parent.words'), quotes(wall, parent.personId));
}

/** What happens now beside what will be seen instead; with a child in the room only the second. */
export function whatWillChange(wall: Wall, parent: Parent): Slide {
  const { say, record, isForChild } = wall;
  const rows = inOrder(record.behaviours).filter(({ parentId }) => parentId === parent.id);
  const phrase = say('parent.changes');
  if (isForChild) {
    const items = filled(rows.map(({ change }) => change));
    return about(wall, parent, phrase, items.length === 0 ? [] : [{ is: 'list', items }]);
  }
  const pairs = rows
    .filter(({ what, change }) => isFilled(what) || isFilled(change))
    .map(({ what, change }) => [what.trim(), change.trim()] as const);
  const headings = [say('parent.now'), say('parent.instead')] as const;
  return about(
    wall,
    parent,
    phrase,
    pairs.length === 0 ? [] : [{ is: 'pairs', headings, rows: pairs }],
  );
}
