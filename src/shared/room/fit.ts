/**
 * Parts a slide into screens, so that all of it can be read across a room and nothing has to move
 * by itself.
 */
import { piecesOf, withoutLongTexts } from './longTexts.ts';
import {
  blockHeight,
  headHeight,
  headingLetters,
  LETTER,
  lettersIn,
  mostLetters,
  ownHeight,
  rowCount,
  rowHeight,
  someRows,
} from './measure.ts';
import type { Slide, WallBlock } from './slide.ts';

/** How large the wall is, in pixels of its window. */
export interface Screen {
  readonly width: number;
  readonly height: number;
}

/** How much room there is for what stands on the wall, in `rem`. */
interface Space {
  readonly width: number;
  readonly height: number;
}

/** One `rem` of the wall, as a share of the height of its screen: 40 px of 1080, some 30 pt. */
export const REM_OF_HEIGHT = 0.037;
/** What the edges take of the screen, both sides together. */
const EDGES = { width: 0.1, height: 0.08 };
/** A line of the title, and the footer with the space around it, in `rem`. */
const TITLE_LINE = 2.1;
const AROUND = 2.9;
const TITLE_LETTER = 1.6 * LETTER;
/** The child's own words stay on every screen unless they would take more than this of it. */
const MOST_FOR_OWN = 0.3;
/** Of whose name no title says more. */
export const LONGEST_TITLE = 60;

function spaceFor({ title, phrase }: Slide, { width, height }: Screen, size: number): Space {
  const rem = height * REM_OF_HEIGHT * size;
  const inner = (width * (1 - EDGES.width)) / rem;
  const head =
    Math.min(lettersIn(title), LONGEST_TITLE) * TITLE_LETTER + lettersIn(phrase) * LETTER;
  const heads = Math.max(1, Math.ceil((head * 1.1 + 1) / inner));
  const left = (height * (1 - EDGES.height)) / rem - heads * TITLE_LINE - AROUND;
  return { width: inner, height: Math.max(3, left) };
}

/** Gives the screens of a slide, at least one. */
export function screensOf(slide: Slide, screen: Screen, size: number): Slide[] {
  const space = spaceFor(slide, screen, size);
  const own: WallBlock[] = slide.own === '' ? [] : [{ is: 'quote', text: slide.own }];
  const taken = ownHeight(slide.own, space.width);
  const isInSight = taken <= space.height * MOST_FOR_OWN;
  const left = { width: space.width, height: isInSight ? space.height - taken : space.height };
  const blocks = isInSight ? slide.blocks : [...own, ...slide.blocks];
  const [title = ''] = [slide.title.slice(0, LONGEST_TITLE)];
  return pack(
    blocks.flatMap((block) => partedTexts(block, left)),
    left,
  ).map((part) => ({ ...slide, title, own: isInSight ? slide.own : '', blocks: part }));
}

/** What is too long for a heading goes on under it. */
function partedTexts(block: WallBlock, { width, height }: Space): WallBlock[] {
  const part = (one: WallBlock) => withoutLongTexts(one, mostLetters(one, width, height));
  if (block.is !== 'card' && block.is !== 'scale') return part(block);
  const [heading = '', ...more] = piecesOf(block.heading, headingLetters(width, height));
  if (more.length === 0) return part(block);
  if (block.is === 'scale') {
    return [...more.flatMap((text) => part({ is: 'text', text })), { ...block, heading }];
  }
  const rows = [...more.map((what) => ({ who: '', what, when: '' })), ...block.rows];
  return part({ ...block, heading, rows });
}

/** Fills one screen after the other, row by row; a heading never stands without a row. */
function pack(blocks: readonly WallBlock[], { width, height }: Space): WallBlock[][] {
  const screens: WallBlock[][] = [];
  let now: WallBlock[] = [];
  let left = height;
  const turn = () => {
    screens.push(now);
    now = [];
    left = height;
  };
  for (const block of blocks) {
    const all = rowCount(block);
    let from = 0;
    do {
      const rest = someRows(block, from, all);
      const fits = rowsThatFit(rest, width, left);
      if (fits === 0 && now.length > 0) {
        turn();
        continue;
      }
      const count = Math.max(1, fits);
      const piece = someRows(rest, 0, count);
      now.push(piece);
      left -= blockHeight(piece, width);
      from += count;
      if (from < all) turn();
    } while (from < all);
  }
  if (now.length > 0 || screens.length === 0) screens.push(now);
  return screens;
}

/** How many rows of a block fit into what is left of a screen; of one without rows, 1 if it does. */
function rowsThatFit(block: WallBlock, width: number, left: number): number {
  const all = rowCount(block);
  let taken = headHeight(block, width);
  if (all === 0) return taken <= left ? 1 : 0;
  let count = 0;
  while (count < all) {
    taken += rowHeight(block, count, width);
    if (taken > left) break;
    count += 1;
  }
  return count;
}
