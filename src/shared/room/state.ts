/**
 * Where the wall is: it follows the desk step by step, or is held; it can be frozen, blank, larger
 * and smaller [R9.1]. Pure, so that each of it can be tried without a window.
 */
import { type Page, samePage } from '../plan/way.ts';
import type { WordingLanguage } from '../wording/catalogues.ts';
import { FIRST_SIZE, SIZES } from './slide.ts';
import { hasSameSlide } from './slides/index.ts';

/** What the chair can do with the wall, by key and from the desk. */
export const WALL_ACTS = [
  'hold',
  'freeze',
  'blank',
  'next',
  'back',
  'larger',
  'smaller',
  'close',
] as const;
export type WallAct = (typeof WALL_ACTS)[number];

export interface WallState {
  readonly conferenceId: string;
  /** The page of the desk that the wall follows. */
  readonly deskPage: Page;
  /** The page that stands on the wall. */
  readonly page: Page;
  /** Which of its screens. */
  readonly part: number;
  readonly isHeld: boolean;
  readonly isFrozen: boolean;
  readonly isBlank: boolean;
  /** A place in `SIZES`. */
  readonly size: number;
  readonly language: WordingLanguage;
}

/** What an act looks at. */
export interface Shown {
  /** Every page with something for the wall, in the order of the way. */
  readonly pages: readonly Page[];
  /** How many screens a page has. */
  readonly screens: (page: Page) => number;
}

/** Gives the page of the wall for a page of the desk: the same, or the last one before it. */
export function pageFor(deskPage: Page, before: Page, { pages }: Shown): Page {
  return pages.find((page) => samePage(page, deskPage)) ?? before;
}

/** Gives a wall that shows the page of the desk. */
export function openWall(
  conferenceId: string,
  deskPage: Page,
  { size, language }: Pick<WallState, 'size' | 'language'>,
  shown: Shown,
): WallState {
  const [first = deskPage] = shown.pages;
  return {
    conferenceId,
    deskPage,
    page: pageFor(deskPage, first, shown),
    part: 0,
    isHeld: false,
    isFrozen: false,
    isBlank: false,
    size: size in SIZES ? size : FIRST_SIZE,
    language,
  };
}

/** The desk has gone to another page. */
export function deskMoved(state: WallState, deskPage: Page, shown: Shown): WallState {
  const moved = { ...state, deskPage };
  return state.isHeld ? moved : follow(moved, shown);
}

function follow(state: WallState, shown: Shown): WallState {
  const page = pageFor(state.deskPage, state.page, shown);
  return { ...state, page, part: samePage(page, state.page) ? state.part : 0 };
}

/** The next screen, or the first of the next page; from then on it is held there. */
function turned(state: WallState, by: 1 | -1, shown: Shown): WallState {
  const last = shown.screens(state.page) - 1;
  const part = Math.min(state.part, last) + by;
  if (part >= 0 && part <= last) return { ...state, part };
  const at = shown.pages.findIndex((page) => samePage(page, state.page));
  const further = by === 1 ? shown.pages.slice(at + 1) : shown.pages.slice(0, at).reverse();
  const page = further.find((one) => !hasSameSlide(one, state.page));
  if (at < 0 || page === undefined) return state;
  return { ...state, page, part: by === 1 ? 0 : shown.screens(page) - 1, isHeld: true };
}

/** Gives the wall after an act; null when it is closed. What is frozen or blank stays as it is. */
export function afterAct(state: WallState, act: WallAct, shown: Shown): WallState | null {
  const stands = state.isFrozen || state.isBlank;
  switch (act) {
    case 'close':
      return null;
    case 'hold':
      return state.isHeld ? follow({ ...state, isHeld: false }, shown) : { ...state, isHeld: true };
    case 'freeze':
      return { ...state, isFrozen: !state.isFrozen };
    case 'blank':
      return { ...state, isBlank: !state.isBlank };
    case 'next':
      return stands ? state : turned(state, 1, shown);
    case 'back':
      return stands ? state : turned(state, -1, shown);
    case 'larger':
      return stands ? state : { ...state, size: Math.min(state.size + 1, SIZES.length - 1) };
    case 'smaller':
      return stands ? state : { ...state, size: Math.max(state.size - 1, 0) };
  }
}

/** Gives the wall in another language; what is frozen or blank stays as it is. */
export function inLanguage(state: WallState, language: WordingLanguage): WallState {
  return state.isFrozen || state.isBlank ? state : { ...state, language };
}
