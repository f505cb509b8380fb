/**
 * The chair's script cards [R9.3]: which there are, and on which page each belongs. A card belongs
 * to a page; where a step says one thing on all its pages, they share the step's own.
 */
import { PARTS_OF_STEP, type Page, type PartOfStep, STEPS, type Step } from '../plan/way.ts';

type Place = { [S in Step]: `${S}/${PartOfStep<S>}` }[Step];

const CARD_OF_PAGE = {
  'meeting/about': 'opening',
  'meeting/attendance': 'whoIsHere',
  'meeting/agenda': 'timeAndDates',
  'meeting/dates': 'timeAndDates',
  'family/people': 'household',
  'family/ties': 'household',
  'family/map': 'household',
  'family/voices': 'voices',
  'family/privacy': 'privacy',
  'child/words': 'childWords',
  'child/strengths': 'strengths',
  'child/worries': 'worries',
  'child/needs': 'needs',
  'child/danger': 'danger',
  'parent/doesWell': 'doesWell',
  'parent/words': 'parentWords',
  'parent/behaviour': 'behaviour',
  'parent/readiness': 'readiness',
  'analysis/scales': 'scales',
  'analysis/siblings': 'siblings',
  'analysis/decision': 'decision',
  'plan/aim': 'aim',
  'plan/outcomes': 'outcomes',
  'plan/ending': 'ending',
  'contingency/ifNot': 'contingency',
  'coreGroup/members': 'coreGroupPurpose',
  'coreGroup/contact': 'contact',
  'agreement/heard': 'heard',
  'agreement/promises': 'promises',
  'agreement/parties': 'understood',
  'agreement/dissent': 'dissent',
  'agreement/told': 'rights',
  'agreement/sign': 'closing',
  'check/gaps': 'check',
  'check/load': 'check',
  'check/together': 'check',
  'check/writing': 'check',
  'check/thread': 'check',
  'check/questions': 'check',
  'copies/make': 'copies',
  'copies/translations': 'copies',
  'copies/deliveries': 'copies',
  'copies/childWords': 'copies',
  'copies/childPictures': 'copies',
} as const satisfies Record<Place, string>;

export type CardName = (typeof CARD_OF_PAGE)[Place];

/** Gives the card of a page. */
export function cardOfPage({ step, part }: Pick<Page, 'step' | 'part'>): CardName {
  return CARD_OF_PAGE[`${step}/${part}` as Place];
}

/** Gives the cards of a step, in the order of its pages. */
export function cardsOfStep(step: Step): CardName[] {
  const parts: readonly PartOfStep[] = PARTS_OF_STEP[step];
  return [...new Set(parts.map((part) => cardOfPage({ step, part })))];
}

/** Every card, in the order of the way. */
export const CARD_NAMES: readonly CardName[] = STEPS.flatMap(cardsOfStep);

/** What an authority can write of its own: a text for a whole step, or for one card. */
export const SCRIPT_NAMES = [...new Set([...STEPS, ...CARD_NAMES])];
export type ScriptName = Step | CardName;
