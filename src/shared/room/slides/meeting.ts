/** The wall while people arrive, and when the days are set. */
import { isFilled } from '../../documents/compose.ts';
import { inOrder } from '../../record/record.ts';
import { childrenOf } from '../../record/rowsOf.ts';
import type { Slide, WallBlock } from '../slide.ts';
import { childOn, dayOn, nameOn, namesOn, type Wall } from '../wall.ts';

/** Whom everybody has come for, and how it goes. */
export function welcome(wall: Wall): Slide {
  const { say, conference, isForChild } = wall;
  const names = namesOn(
    wall,
    childrenOf(wall.record).map((child) => childOn(wall, child)),
  );
  return {
    title: say('welcome.title'),
    phrase: dayOn(wall, conference.heldOn),
    own: '',
    blocks: [
      {
        is: 'text',
        text: names === '' ? say('welcome.family') : say('welcome.for', { names }),
      },
      { is: 'text', text: say(isForChild ? 'welcome.howWithChild' : 'welcome.how') },
    ],
  };
}

/** Who is here, and what they do. Why somebody is not is nobody's business. */
export function whoIsHere(wall: Wall): Slide {
  const { say, here } = wall;
  const people = here
    .map(({ id, role }) => ({ name: nameOn(wall, id), what: role.trim() }))
    .filter(({ name }) => name !== '');
  return {
    title: say('here.title'),
    phrase: say('here.phrase'),
    own: '',
    blocks:
      people.length === 0 ? [{ is: 'text', text: say('here.nobody') }] : [{ is: 'people', people }],
  };
}

/** Children and grown-ups of the family, by name. */
export function family(wall: Wall): Slide {
  const { say, record } = wall;
  const named = (isChild: boolean) =>
    inOrder(record.people)
      .filter(({ part }) => (isChild ? part === 'child' : part === 'parent' || part === 'family'))
      .map(({ id }) => nameOn(wall, id))
      .filter(isFilled);
  return {
    title: say('family.title'),
    phrase: '',
    own: '',
    blocks: [
      {
        is: 'columns',
        columns: [
          { heading: say('family.children'), items: named(true), none: say('nothing') },
          { heading: say('family.adults'), items: named(false), none: say('nothing') },
        ],
      },
    ],
  };
}

/** The days that are set, on a line. */
export function dates(wall: Wall): WallBlock[] {
  const { conference, say } = wall;
  const days = [
    { day: conference.heldOn, what: say('dates.today') },
    { day: conference.coreGroupOn, what: say('dates.coreGroup') },
    { day: conference.reviewOn, what: say('dates.review') },
  ];
  const set = days.flatMap(({ day, what }) => (day === null ? [] : [{ day, what }]));
  const points = set
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
    .map(({ day, what }) => ({ day: dayOn(wall, day), what }));
  return points.length === 0
    ? [{ is: 'text', text: say('dates.none') }]
    : [{ is: 'dates', points }];
}

/** When everybody meets again. */
export function whenWeMeet(wall: Wall): Slide {
  const { say } = wall;
  return {
    title: say('dates.title'),
    phrase: say('dates.phrase'),
    own: '',
    blocks: dates(wall),
  };
}
