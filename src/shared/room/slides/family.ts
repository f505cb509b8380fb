/**
 * The family map on the wall: who belongs to whom, in words. The drawing has letters too small to
 * be read across a room; where somebody lives, and how couples stand, is not told here.
 */
import { isFilled } from '../../documents/compose.ts';
import { capital } from '../../documents/language/sentences.ts';
import { type Child, find, inOrder } from '../../record/record.ts';
import { childrenOf } from '../../record/rowsOf.ts';
import type { CardRow, Slide, WallBlock } from '../slide.ts';
import { childOn, nameOn, namesOn, type Wall } from '../wall.ts';

/** The adults of one child, each with what they are to it. */
function adultsOf(wall: Wall, { personId }: Child): CardRow[] {
  const { record, choice } = wall;
  return inOrder(record.ties)
    .filter(
      ({ adultId, childId }) =>
        childId === personId && find(record, 'people', adultId)?.part !== 'practitioner',
    )
    .flatMap(({ adultId, relation }) => {
      const who = nameOn(wall, adultId);
      const what = relation === 'other' ? '' : choice(`relation.${relation}`);
      return isFilled(who) ? [{ who, what, when: '' }] : [];
    });
}

/** A card for all children who have the same people. */
function cardsOf(wall: Wall): WallBlock[] {
  const each = childrenOf(wall.record).map((child) => ({
    child,
    rows: adultsOf(wall, child),
  }));
  const groups = Map.groupBy(each, ({ rows }) => JSON.stringify(rows));
  return [...groups.values()].map((same): WallBlock => {
    const names = same.map(({ child }) => childOn(wall, child));
    const rows = same[0]?.rows ?? [];
    return {
      is: 'card',
      heading: capital(namesOn(wall, names)),
      when: '',
      rows: rows.length > 0 ? rows : [{ who: '', what: wall.say('nothing'), when: '' }],
    };
  });
}

/** Who shares a home, without saying where that is. */
function homesOf(wall: Wall): WallBlock[] {
  const { record, say } = wall;
  const rows = inOrder(record.households).flatMap(({ id }): CardRow[] => {
    const names = inOrder(record.people)
      .filter(({ householdId, part }) => householdId === id && part !== 'practitioner')
      .map((person) => nameOn(wall, person.id))
      .filter(isFilled);
    return names.length < 2 ? [] : [{ who: '', what: namesOn(wall, names), when: '' }];
  });
  return rows.length === 0 ? [] : [{ is: 'card', heading: say('map.homes'), when: '', rows }];
}

/** Who belongs to each child; with a child in the room without who lives with whom. */
export function belonging(wall: Wall): Slide {
  const { say, isForChild } = wall;
  const blocks = [...cardsOf(wall), ...(isForChild ? [] : homesOf(wall))];
  return {
    title: say('family.title'),
    phrase: say(isForChild ? 'map.phraseWithChild' : 'map.phrase'),
    own: '',
    blocks: blocks.length === 0 ? [{ is: 'text', text: say('notYet') }] : blocks,
  };
}
