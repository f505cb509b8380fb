/** Sections of the outline plan inside a longer document, and in large print. */
import type { Block, Runs } from '../blocks.ts';
import { bullets, paragraph } from '../compose.ts';
import { bold } from '../language/sentences.ts';

/** Gives blocks one level lower; below the lowest level a heading is a bold line. */
export function oneLower(blocks: readonly Block[]): Block[] {
  return blocks.map((block): Block => {
    if (block.is !== 'heading') return block;
    return block.level === 2 ? { ...block, level: 3 } : paragraph([bold(block.text)]);
  });
}

/** Columns that large print has room for. */
const MOST_COLUMNS = 3;

const isFilled = (runs: Runs) => runs.some(({ text }) => text.trim() !== '');
const inBold = (runs: Runs): Runs => runs.map((run) => ({ ...run, bold: true }));

/** Gives the blocks with wide tables told row by row: who or what in bold, then each column. */
export function inLargePrint(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.is !== 'table' || block.columns.length <= MOST_COLUMNS) return [block];
    return block.rows.flatMap(([first = [], ...rest]) => [
      paragraph(inBold(first)),
      ...bullets(
        rest.flatMap((runs, at) =>
          isFilled(runs) ? [[{ text: `${block.columns[at + 1]?.heading}: ` }, ...runs]] : [],
        ),
      ),
    ]);
  });
}
