/** The children side by side: what is the same for all of them, and what is each one's own [R2.8]. */
import { sentence } from '../../documents/language/sentences.ts';
import { type SiblingCell, siblingRows } from '../../plan/siblings.ts';
import { type Child, inOrder } from '../../record/record.ts';
import { childrenOf, ofChild } from '../../record/rowsOf.ts';
import type { CardRow, Slide, WallBlock } from '../slide.ts';
import { childOn, filled, namesOn, type Wall } from '../wall.ts';

/** The texts of each child as rows; what was said of several in the same words stands once. */
function rowsOf(
  wall: Wall,
  each: readonly { readonly child: Child; readonly texts: readonly string[] }[],
): CardRow[] {
  const said = each.flatMap(({ child, texts }) =>
    filled(texts).map((what) => ({ child: childOn(wall, child), what })),
  );
  const rows = [...Map.groupBy(said, ({ what }) => what.toLowerCase()).values()].map((same) => {
    const names = [...new Set(same.map(({ child }) => child))];
    return { names, what: same[0]?.what ?? '' };
  });
  const isOfAll = ({ names }: { names: readonly string[] }) => names.length === each.length;
  return [...rows.filter(isOfAll), ...rows.filter((row) => !isOfAll(row))].map(
    ({ names, what }, at, all) => ({
      // A name stands at the first of the lines of one child.
      who:
        namesOn(wall, names) === namesOn(wall, all[at - 1]?.names ?? [])
          ? ''
          : namesOn(wall, names),
      what,
      when: '',
    }),
  );
}

const card = (heading: string, rows: readonly CardRow[]): WallBlock[] =>
  rows.length === 0 ? [] : [{ is: 'card', heading, when: '', rows }];

/** What is in the cells; of a worry what it is like day to day, not also for the health. */
const textsIn = (cells: readonly SiblingCell[]) =>
  cells.map(({ child, items }) => ({
    child,
    texts: items.filter(({ id }, at) => items[at - 1]?.id !== id).map(({ text }) => text),
  }));

/** What would make it better for each child, in place of the worries. */
function better(wall: Wall): WallBlock[] {
  const { record, say } = wall;
  const each = childrenOf(record).map((child) => ({
    child,
    texts: inOrder(ofChild(record.impacts, child.id)).map(({ betterWhen }) => betterWhen),
  }));
  return card(say('child.better'), rowsOf(wall, each));
}

/** What goes well for each, then each worry; with a child in the room what would make it better. */
export function sideBySide(wall: Wall): Slide {
  const { say, isForChild } = wall;
  const rows = siblingRows(wall.record);
  const strengths = rows
    .filter(({ theme }) => theme === 'strengths')
    .flatMap(({ cells }) => card(say('child.well'), rowsOf(wall, textsIn(cells))));
  const worries = rows
    .filter(({ theme }) => theme === 'worries')
    .flatMap(({ title, cells }) =>
      card(say('siblings.worry', { worry: sentence(title) }), rowsOf(wall, textsIn(cells))),
    );
  const blocks = [...strengths, ...(isForChild ? better(wall) : worries)];
  return {
    title: say('siblings.title'),
    phrase: say('siblings.phrase'),
    own: '',
    blocks: blocks.length === 0 ? [{ is: 'text', text: say('notYet') }] : blocks,
  };
}
