/** What belongs together on a page, for both renderers. */
import type { Runs } from '#shared/documents/blocks.ts';

/** Whether a paragraph leads to what follows: it ends in a colon, or is bold like a heading. */
export function introduces(runs: Runs): boolean {
  const words = runs.filter(({ text }) => text.trim() !== '');
  if (words.length === 0) return false;
  return /[:：]\s*$/u.test(words.at(-1)?.text ?? '') || words.every(({ bold }) => bold === true);
}

/** Rows up to this number stay together as one small table. */
const SMALL_TABLE = 4;

/** Whether a row stays with the next: no first or last row is left alone on a page. */
export function rowStaysWithNext(row: number, rows: number): boolean {
  if (row >= rows - 1) return false;
  return rows <= SMALL_TABLE || row === 0 || row === rows - 2;
}
