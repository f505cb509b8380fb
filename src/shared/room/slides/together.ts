/** The wall where everybody is asked or told something: the marks, the core group, the rights. */
import { isToldAt, TOLD } from '../../plan/kindOfMeeting.ts';
import { dangersOf, marksGiven, peopleToAsk } from '../../plan/marks.ts';
import { type Child, find, inOrder } from '../../record/record.ts';
import { childrenOf } from '../../record/rowsOf.ts';
import { SCALE, type ScalePoint, type Slide, type WallBlock } from '../slide.ts';
import { childOn, filled, nameOn, namesOn, type Wall } from '../wall.ts';
import { dates } from './meeting.ts';

/** Who marked where, from 0 to 10. */
function pointsOf(
  wall: Wall,
  marks: readonly { readonly personId: string; readonly safety: number | null }[],
): ScalePoint[] {
  const asked = peopleToAsk(wall.record).map(({ id }) => id);
  return SCALE.map((at) => ({
    at,
    names: asked
      .filter((id) => marks.some(({ personId, safety }) => personId === id && safety === at))
      .map((id) => nameOn(wall, id)),
  }));
}

function lineOf(wall: Wall, heading: string, points: readonly ScalePoint[]): WallBlock[] {
  const { say } = wall;
  const rows = points.filter(({ names }) => names.length > 0);
  if (rows.length === 0) return [];
  const told = rows.map(({ at, names }) => say('scale.point', { at, names: namesOn(wall, names) }));
  return [
    {
      is: 'scale',
      heading,
      least: say('scale.least'),
      most: say('scale.most'),
      told: told.join(' '),
      marked: rows.map(({ at }) => at),
      rows,
    },
  ];
}

/** The line of a child as a whole, and without a child in the room one for each danger. */
function linesOf(wall: Wall, child: Child): WallBlock[] {
  const { say, record, isForChild } = wall;
  const name = childOn(wall, child);
  const own = record.scales.filter(({ childId }) => childId === child.id);
  const whole = lineOf(wall, say('scale.whole', { name }), pointsOf(wall, own));
  if (isForChild) return whole;
  const each = dangersOf(record, child.id).flatMap(({ id, couldHappen }) => {
    const marks = record.dangerMarks.filter(({ dangerId }) => dangerId === id);
    const [danger] = filled([couldHappen]);
    // Nobody is asked of one without words, or whose words are kept from somebody here.
    if (danger === undefined) return [];
    return lineOf(wall, say('scale.danger', { name, danger }), pointsOf(wall, marks));
  });
  return [...whole, ...each];
}

/** The marks: nobody sees any before all are shown together [R2.6]. */
export function scales(wall: Wall): Slide {
  const { say, record, conference } = wall;
  const slide = { title: say('scale.title'), phrase: say('scale.phrase'), own: '' };
  const lines = conference.marksShown
    ? childrenOf(record).flatMap((child) => linesOf(wall, child))
    : [];
  if (lines.length > 0) return { ...slide, blocks: lines };
  const count = peopleToAsk(record).filter(({ id }) => marksGiven(record, id) > 0).length;
  return {
    ...slide,
    blocks: [
      { is: 'text', text: say('scale.how') },
      { is: 'text', text: say('scale.count', { count }) },
    ],
  };
}

/** Who makes the plan happen, and when they meet [R4.15]. */
export function coreGroup(wall: Wall): Slide {
  const { say, record } = wall;
  const people = inOrder(record.coreGroupMembers).flatMap(({ personId }) => {
    const name = nameOn(wall, personId);
    const what = find(record, 'people', personId)?.role.trim() ?? '';
    return name === '' ? [] : [{ name, what }];
  });
  return {
    title: say('coreGroup.title'),
    phrase: '',
    own: '',
    blocks: [...(people.length === 0 ? [] : [{ is: 'people' as const, people }]), ...dates(wall)],
  };
}

const RIGHTS = {
  toldCoreGroup: 'rights.coreGroup',
  toldComplaint: 'rights.complain',
  toldCourt: 'rights.court',
  toldServices: 'rights.services',
} as const;

/** What the family can count on [R5.4]. */
export function rights(wall: Wall): Slide {
  const { say, documents, record, conference } = wall;
  const route = filled([conference.complaintRoute]);
  const told = TOLD.filter((field) => isToldAt(record, field)).flatMap((field) => [
    documents(RIGHTS[field]),
    ...(field === 'toldComplaint' ? route : []),
  ]);
  return {
    title: say('rights.title'),
    phrase: '',
    own: '',
    blocks: [{ is: 'list', items: told }],
  };
}
