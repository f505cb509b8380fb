/** Which slide belongs to which page of the way; a page without one is nobody's but the desk's. */
import type { Page, PartOfStep, Step } from '../../plan/way.ts';
import { type Child, find, type Parent } from '../../record/record.ts';
import type { Slide } from '../slide.ts';
import type { Wall } from '../wall.ts';
import * as child from './child.ts';
import * as ending from './ending.ts';
import * as family from './family.ts';
import * as heard from './heard.ts';
import * as meeting from './meeting.ts';
import * as parent from './parent.ts';
import * as plan from './plan.ts';
import * as siblings from './siblings.ts';
import * as together from './together.ts';

type Place = { [S in Step]: `${S}/${PartOfStep<S>}` }[Step];

const FOR_ALL: Readonly<Partial<Record<Place, (wall: Wall) => Slide>>> = {
  'meeting/about': meeting.welcome,
  'meeting/attendance': meeting.whoIsHere,
  'meeting/dates': meeting.whenWeMeet,
  'family/people': meeting.family,
  'family/map': family.belonging,
  'analysis/scales': together.scales,
  'analysis/siblings': siblings.sideBySide,
  'coreGroup/members': together.coreGroup,
  'agreement/heard': heard.whatChanged,
  'agreement/promises': plan.promises,
  'agreement/dissent': ending.differently,
  'agreement/told': together.rights,
  'copies/deliveries': ending.copies,
};

const FOR_CHILD: Readonly<Partial<Record<Place, (wall: Wall, child: Child) => Slide>>> = {
  'child/words': child.ownWords,
  'child/strengths': child.strengthsAndWorries,
  'child/worries': child.strengthsAndWorries,
  'child/needs': child.needs,
  'child/danger': child.danger,
  'analysis/decision': child.decision,
  'plan/aim': plan.aim,
  'plan/outcomes': plan.outcomes,
  'plan/ending': plan.ending,
  'contingency/ifNot': plan.ifNot,
  'coreGroup/contact': child.whoSees,
};

const FOR_PARENT: Readonly<Partial<Record<Place, (wall: Wall, parent: Parent) => Slide>>> = {
  'parent/doesWell': parent.doesWell,
  'parent/words': parent.ownWords,
  'parent/behaviour': parent.whatWillChange,
};

const placeOf = ({ step, part }: Page) => `${step}/${part}` as Place;

/** Tells whether the wall has something for a page at all. */
export function hasSlide(page: Page): boolean {
  const place = placeOf(page);
  return place in FOR_ALL || place in FOR_CHILD || place in FOR_PARENT;
}

/** Tells whether two pages have the same slide, as strengths and worries of one child do. */
export function hasSameSlide(one: Page, other: Page): boolean {
  const [here, there] = [placeOf(one), placeOf(other)];
  return (
    one.subjectId === other.subjectId &&
    (here === there || (here in FOR_CHILD && FOR_CHILD[here] === FOR_CHILD[there]))
  );
}

/** Gives the slide of a page; null where there is none, or its child or parent is not to be seen. */
export function slideOf(wall: Wall, page: Page): Slide | null {
  const place = placeOf(page);
  const { subjectId } = page;
  const ofChild = FOR_CHILD[place];
  const ofParent = FOR_PARENT[place];
  const theChild = find(wall.record, 'children', subjectId);
  const theParent = find(wall.record, 'parents', subjectId);
  if (ofChild) return theChild === undefined ? null : ofChild(wall, theChild);
  if (ofParent) return theParent === undefined ? null : ofParent(wall, theParent);
  return FOR_ALL[place]?.(wall) ?? null;
}
