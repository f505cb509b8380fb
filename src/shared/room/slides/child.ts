/** The wall while one child is talked about: the child first [R9.4], then what is well and what is hard. */
import { capital, sentence } from '../../documents/language/sentences.ts';
import { type Child, inOrder, type Row } from '../../record/record.ts';
import { forFamily, ofChild, ofPerson, worriesOf } from '../../record/rowsOf.ts';
import type { Slide, WallBlock, WallColumn } from '../slide.ts';
import { childOn, dayOn, filled, nameOn, quotes, texts, type Wall } from '../wall.ts';

/** A slide about a child, with a plain line where there is nothing yet. */
export function about(
  wall: Wall,
  child: Child,
  phrase: string,
  blocks: readonly WallBlock[],
  own = '',
): Slide {
  const shown: readonly WallBlock[] =
    blocks.length > 0 ? blocks : [{ is: 'text', text: wall.say('notYet') }];
  return { title: capital(childOn(wall, child)), phrase, own, blocks: shown };
}

/** The child's own words; a baby who is not born yet has none, and nobody waits for them. */
export function ownWords(wall: Wall, child: Child): Slide {
  const { say } = wall;
  const words = quotes(wall, child.personId);
  if (child.unborn && words.length === 0) {
    return about(wall, child, say('child.notBorn'), [{ is: 'text', text: say('child.thinkOf') }]);
  }
  return about(wall, child, say('child.words'), words);
}

/** What a worry is like for the child; with a child in the room, what would make it better. */
function hardThings(wall: Wall, child: Child): WallColumn {
  const { say, record, isForChild } = wall;
  const worries = worriesOf(record, child.id);
  const items = isForChild
    ? worries.map(({ impact }) => impact.betterWhen)
    : worries.map(({ concern, impact }) => impact.dayToDay || concern.headline);
  return {
    heading: say(isForChild ? 'child.better' : 'child.worries'),
    items: filled(items),
    none: say('nothing'),
  };
}

/** Strengths and worries side by side. */
export function strengthsAndWorries(wall: Wall, child: Child): Slide {
  const { say, record } = wall;
  const strengths = ofPerson(record.strengths, child.personId).map(({ what }) => what);
  const well: WallColumn = {
    heading: say('child.well'),
    items: filled(strengths),
    none: say('nothing'),
  };
  return about(wall, child, say('child.both'), [
    { is: 'columns', columns: [well, hardThings(wall, child)] },
  ]);
}

/** What helps, and what the child needs. */
export function needs(wall: Wall, child: Child): Slide {
  const { say, record } = wall;
  const rows = ofChild(record.needs, child.id);
  const of = (wanted: (side: Row<'needs'>['side']) => boolean) =>
    filled(rows.filter(({ side }) => wanted(side)).map(({ what }) => what));
  return about(wall, child, say('child.needs'), [
    {
      is: 'columns',
      columns: [
        {
          heading: say('child.helps'),
          items: of((side) => side === 'strength'),
          none: say('nothing'),
        },
        {
          heading: say('child.needed'),
          items: of((side) => side !== 'strength'),
          none: say('nothing'),
        },
      ],
    },
  ]);
}

/** What has to happen at once to keep the child safe [R4.2]. */
export function straightAway(wall: Wall, child: Child): WallBlock[] {
  const { say, record } = wall;
  const rows = forFamily(ofChild(record.safetyActions, child.id)).filter(({ what }) => what !== '');
  if (rows.length === 0) return [];
  return [
    {
      is: 'card',
      heading: say('plan.straightAway'),
      when: '',
      rows: rows.map(({ what, personId, byWhen }) => ({
        who: nameOn(wall, personId) || say('plan.nobody'),
        what: what.trim(),
        when: byWhen === null ? '' : say('plan.by', { day: dayOn(wall, byWhen) }),
      })),
    },
  ];
}

/** What could happen if nothing changes; with a child in the room, who keeps the child safe. */
export function danger(wall: Wall, child: Child): Slide {
  const { say, record, isForChild } = wall;
  if (isForChild) return about(wall, child, say('child.safe'), straightAway(wall, child));
  const blocks = ofChild(record.dangers, child.id).flatMap(({ couldHappen }) => texts(couldHappen));
  return about(wall, child, say('child.danger'), blocks);
}

/** What was decided for the child, and why, in words that the family can follow [R2.7]. */
export function decision(wall: Wall, child: Child): Slide {
  const { say, documents, isForChild } = wall;
  const name = childOn(wall, child);
  const { planLevel, evidence } = child;
  const decided =
    planLevel === 'undecided'
      ? say('decision.notYet')
      : documents(`letter.decided.${planLevel}`, { name });
  return about(wall, child, say('decision.phrase'), [
    { is: 'text', text: capital(decided) },
    ...(isForChild || planLevel === 'undecided' ? [] : texts(evidence)),
  ]);
}

/** Who sees the child, how often and where [R4.9]. */
export function whoSees(wall: Wall, child: Child): Slide {
  const { say, record } = wall;
  const rows = inOrder(record.coreGroupMembers).flatMap(({ id, personId }) => {
    const contact = ofChild(record.contacts, child.id).find(({ memberId }) => memberId === id);
    const who = nameOn(wall, personId);
    if (contact === undefined || who === '' || contact.howOften.trim() === '') return [];
    return [{ who, what: sentence(contact.howOften), when: contact.place.trim() }];
  });
  const heading = say('child.seenBy', { name: childOn(wall, child) });
  return about(
    wall,
    child,
    say('child.seen'),
    rows.length === 0 ? [] : [{ is: 'card', heading, when: '', rows }],
  );
}
