/** Changing the words of a copy and leaving its form as it is. */
import type { Block, Runs } from './blocks.ts';

/** Gives the blocks with the words of each changed; headings stay, and so do boxes to fill in. */
export function mapRuns(blocks: readonly Block[], change: (runs: Runs) => Runs): Block[] {
  return blocks.map((block): Block => {
    switch (block.is) {
      case 'paragraph':
      case 'picture':
        return { ...block, runs: change(block.runs) };
      case 'list':
        return { ...block, items: block.items.map(change) };
      case 'facts':
        return { ...block, rows: block.rows.map((row) => ({ ...row, value: change(row.value) })) };
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map(change)) };
      default:
        return block;
    }
  });
}
