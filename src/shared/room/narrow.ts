/** On a narrow wall, or with large letters, what stands side by side elsewhere stands one by one. */
import type { CardRow, WallBlock } from './slide.ts';

const line = (what: string): CardRow => ({ who: '', what, when: '' });

/** Two lists, such as strengths and worries, stay side by side down to so many `rem`. */
const LISTS_BESIDE = 26;

/** Gives the same in blocks of one column, as far as it has to be. */
export function oneByOne(block: WallBlock, width: number): WallBlock[] {
  if (block.is === 'columns' && width < LISTS_BESIDE) {
    return block.columns.map(({ heading, items, none }) => ({
      is: 'card',
      heading,
      when: '',
      rows: (items.length > 0 ? items : [none]).map(line),
    }));
  }
  if (block.is === 'pairs') {
    const [now, instead] = block.headings;
    return block.rows.map(([one, other]) => ({
      is: 'card',
      heading: '',
      when: '',
      rows: [
        { who: now, what: one, when: '' },
        { who: instead, what: other, when: '' },
      ].filter(({ what }) => what !== ''),
    }));
  }
  return [block];
}
