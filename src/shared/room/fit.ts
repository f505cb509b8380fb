/**
 * Parts a slide into screens, so that all of it can be read across a room and nothing has to move
 * by itself.
 */
import { LETTER, lettersIn } from './letters.ts';
import { piecesOf, withoutLongTexts } from './longTexts.ts';
import {
  blockHeight,
  headHeight,
  headingLetters,
  isNarrow,
  mostLetters,
  ownHeight,
  rowCount,
  rowHeight,
  someRows,
} from './measure.ts';
import { oneByOne } from './narrow.ts';
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
/** The type of the title and of the phrase beside it, in `rem`, on a narrow wall and else. */
const HEAD = { narrow: { title: 1.2, phrase: 0.9 }, wide: { title: 1.6, phrase: 1 } };
const HEAD_LINE = 1.25;
/** The space around what stands on the wall; the footer has the least size, whatever that of the wall. */
const AROUND = 0.95;
const FOOTER = 1.95;
/** How much less goes into a row that is still too high, and where that ends. */
const FINER = 0.85;
const LEAST_LETTERS = 8;
/** The child's own words stay on every screen unless they would take more than this of it. */
const MOST_FOR_OWN = 0.3;
/** How many letters of a name a title says at most. */
export const LONGEST_TITLE = 60;

function spaceFor({ title, phrase }: Slide, { width, height }: Screen, size: number): Space {
  const rem = height * REM_OF_HEIGHT * size;
  const inner = (width * (1 - EDGES.width)) / rem;
  const type = isNarrow(inner) ? HEAD.narrow : HEAD.wide;
  const head = (lettersIn(title) * type.title + lettersIn(phrase) * type.phrase) * LETTER;
  const heads = Math.max(1, Math.ceil((head * 1.1 + 1) / inner));
  const taken = heads * type.title * HEAD_LINE + AROUND + FOOTER / size;
  return { width: inner, height: Math.max(3, (height * (1 - EDGES.height)) / rem - taken) };
}

/** Gives the screens of a slide, at least one. */
export function screensOf(slide: Slide, screen: Screen, size: number): Slide[] {
  const [title = ''] = piecesOf(slide.title, LONGEST_TITLE);
  const space = spaceFor({ ...slide, title }, screen, size);
  const own: WallBlock[] = slide.own === '' ? [] : [{ is: 'quote', text: slide.own }];
  const taken = ownHeight(slide.own, space.width);
  const isInSight = taken <= space.height * MOST_FOR_OWN;
  const left = { width: space.width, height: isInSight ? space.height - taken : space.height };
  const blocks = isInSight ? slide.blocks : [...own, ...slide.blocks];
  return pack(
    blocks
      .flatMap((block) => (isNarrow(left.width) ? oneByOne(block, left.width) : [block]))
      .flatMap((block) => partedTexts(block, left)),
    left,
  ).map((part) => ({ ...slide, title, own: isInSight ? slide.own : '', blocks: part }));
}

/** What is too long for a heading goes on under it. */
function partedTexts(block: WallBlock, { width, height }: Space): WallBlock[] {
  const part = (one: WallBlock) => partedRows(one, { width, height });
  if (block.is !== 'card' && block.is !== 'scale') return part(block);
  const [heading = '', ...more] = piecesOf(block.heading, headingLetters(width, height));
  if (more.length === 0) return part(block);
  if (block.is === 'scale') {
    return [...more.flatMap((text) => part({ is: 'text', text })), ...part({ ...block, heading })];
  }
  const rows = [...more.map((what) => ({ who: '', what, when: '' })), ...block.rows];
  return part({ ...block, heading, rows });
}

/** Parts what is too long for a row, more finely where words or names leave much of a line empty. */
function partedRows(block: WallBlock, { width, height }: Space): WallBlock[] {
  const isTooHigh = (one: WallBlock) =>
    Array.from({ length: rowCount(one, width) }, (_, at) => at).some(
      (at) => headHeight(one, width) + rowHeight(one, at, width) > height,
    );
  let most = mostLetters(block, width, height);
  let parted = withoutLongTexts(block, most);
  while (most > LEAST_LETTERS && parted.some(isTooHigh)) {
    most = Math.floor(most * FINER);
    parted = withoutLongTexts(block, most);
  }
  return parted;
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
    const all = rowCount(block, width);
    let from = 0;
    do {
      const rest = someRows(block, from, all, width);
      const fits = rowsThatFit(rest, width, left);
      if (fits === 0 && now.length > 0) {
        turn();
        continue;
      }
      const count = Math.max(1, fits);
      const piece = someRows(rest, 0, count, width);
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
  const all = rowCount(block, width);
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
