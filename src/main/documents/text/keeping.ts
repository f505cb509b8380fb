/** What belongs together on a page, for both renderers. */
import type { Runs } from '#shared/documents/blocks.ts';
import { PAGE } from '../look.ts';

const PAGE_ROOM = PAGE.height - PAGE.margin.top - PAGE.margin.bottom;

/** Whether a paragraph leads to what follows: it ends in a colon, or is bold like a heading. */
export function introduces(runs: Runs): boolean {
  const words = runs.filter(({ text }) => text.trim() !== '');
  if (words.length === 0) return false;
  return /[:：]\s*$/u.test(words.at(-1)?.text ?? '') || words.every(({ bold }) => bold === true);
}

/** Rows up to this number stay together as one small table, if they are short. */
const SMALL_TABLE = 4;
const SHORT_TABLE = PAGE_ROOM / 3;
/** A row as tall as this is not lost on a page by itself. */
const TALL_ROW = PAGE_ROOM / 6;

/**
 * Tells of each row of a table whether it stays with the next: a small table stays whole, and of
 * others no short row is left alone where a page ends or begins.
 * @param heights of the rows in points, as they are or as far as they can be known
 */
export function rowsThatStay(heights: readonly number[]): readonly boolean[] {
  const last = heights.length - 1;
  const isShort = heights.reduce((sum, height) => sum + height, 0) <= SHORT_TABLE;
  const isSmall = heights.length <= SMALL_TABLE && isShort;
  const wouldBeLost = (row: number) => (heights[row] ?? 0) < TALL_ROW;
  return heights.map((_, row) => {
    if (row === last) return false;
    return isSmall || (row === 0 && wouldBeLost(0)) || (row === last - 1 && wouldBeLost(last));
  });
}

/** Tells whether a fact stays with the next: neither the first nor the last is left alone. */
export function factStaysWithNext(fact: number, facts: number): boolean {
  return fact < facts - 1 && (fact === 0 || fact === facts - 2);
}
