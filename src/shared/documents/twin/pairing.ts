/**
 * Which block of a copy says the same as which block of that copy in another language. Both come
 * from the same composer, so they are alike in order and form; where a language says something
 * more, that stands by itself and what follows is paired again.
 */
import type { Block } from '../blocks.ts';

export type Pair<Item> = readonly [Item, Item] | readonly [Item, null] | readonly [null, Item];

/** How many things a block says, as far as that is the same in every language. */
function sizeOf(block: Block): number {
  switch (block.is) {
    case 'list':
      return block.items.length;
    case 'facts':
    case 'table':
      return block.rows.length;
    case 'tickBoxes':
      return block.options.length;
    case 'signatures':
      return block.people.length;
    case 'writeBox':
      return block.lines;
    default:
      return 0;
  }
}

function isSameForm(one: Block, other: Block): boolean {
  if (one.is === 'heading' && other.is === 'heading') return one.level === other.level;
  if (one.is === 'list' && other.is === 'list') return one.ordered === other.ordered;
  if (one.is === 'picture' && other.is === 'picture') return one.picture === other.picture;
  return one.is === other.is;
}

/** How well two blocks go together; 0 where they never do. */
function likeness(one: Block, other: Block): number {
  if (!isSameForm(one, other)) return 0;
  return sizeOf(one) === sizeOf(other) ? 3 : 1;
}

/** Gives the blocks of both in their order, together where they say the same. */
export function paired(first: readonly Block[], second: readonly Block[]): Pair<Block>[] {
  // The best that can be had of what is left from each place on.
  const best = Array.from({ length: first.length + 1 }, () =>
    new Array<number>(second.length + 1).fill(0),
  );
  const at = (one: number, other: number) => best[one]?.[other] ?? 0;
  const together = (one: number, other: number) => {
    const [left, right] = [first[one], second[other]];
    const like = left && right ? likeness(left, right) : 0;
    return like === 0 ? -1 : like + at(one + 1, other + 1);
  };
  for (let one = first.length - 1; one >= 0; one -= 1) {
    for (let other = second.length - 1; other >= 0; other -= 1) {
      const row = best[one];
      if (row) {
        row[other] = Math.max(together(one, other), at(one + 1, other), at(one, other + 1));
      }
    }
  }
  const pairs: Pair<Block>[] = [];
  let [one, other] = [0, 0];
  while (one < first.length || other < second.length) {
    const [left, right] = [first[one], second[other]];
    if (left && right && together(one, other) === at(one, other)) {
      pairs.push([left, right]);
      one += 1;
      other += 1;
    } else if (left && (!right || at(one + 1, other) >= at(one, other + 1))) {
      pairs.push([left, null]);
      one += 1;
    } else if (right) {
      pairs.push([null, right]);
      other += 1;
    }
  }
  return pairs;
}
