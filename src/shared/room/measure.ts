/**
 * How much room things take on the wall, estimated from the number of their letters, in units of
 * the wall's own type: `rem` of `src/renderer/styles/room.css`, which lays out what is measured
 * here. `tests/e2e/room.spec.ts` holds the two together.
 */
import { linesOf } from '../typeface/lines.ts';
import { widthOfText } from '../typeface/widths.ts';
import { LETTER } from './letters.ts';
import { piecesOf } from './longTexts.ts';
import type { CardRow, WallBlock } from './slide.ts';

type Heading = Pick<Extract<WallBlock, { is: 'card' }>, 'heading' | 'when'>;

/** Gives how many letters stand in a line so wide, in type so large. */
export function lettersPerLine(width: number, type = 1): number {
  return Math.max(4, Math.floor((width * 0.97) / (LETTER * type)));
}

/** Gives how high a text is. */
function high(text: string, width: number, type = 1): number {
  if (text === '') return 0;
  const lines = text.split('\n').reduce((sum, line) => sum + linesIn(line, width, type), 0);
  return lines * type * LINE;
}

function linesIn(line: string, width: number, type: number): number {
  const size = type * REGULAR;
  // Most lines are short.
  return widthOfText(line, size) <= width ? 1 : linesOf(line, size, width).length;
}

/** Narrower than this, who and when stand above and below what is done, and lists one by one. */
const NARROW = 30;
export const isNarrow = (width: number) => width < NARROW;

const LINE = 1.35;
/** Between two blocks. */
const GAP = 0.7;
const TEXT = 1.5;
const QUOTE = 1.35;
const LIST = 1.2;
const LARGE = 1.15;
/** The inside of a card and of a column, both edges together. */
const CARD = { width: 1.8, height: 1.3 };
const ROW_GAP = 0.35;
/** Shares of a card's row: who, what, when; what takes more where nobody or no day is told. */
const SHARES = { who: 0.18, what: 0.48, when: 0.28, alone: 0.67, undated: 0.79, bare: 1 };
const BULLET = 1;
/** A mark of the scale is at least so high, on a narrow wall and else. */
const POINT = { narrow: 1.35, wide: 1.7 };
/** Widths of letters are those of bold ones: others are slimmer, and names are bold. */
const REGULAR = 0.95;
const BOLD = 1 / REGULAR;

/** The width inside one of two columns. */
const inColumn = (width: number) => (width - 1) / 2 - CARD.width;

/** Gives how many rows a block has: what can go on to the next screen. */
export function rowCount(block: WallBlock, width: number): number {
  switch (block.is) {
    case 'text':
    case 'quote':
      return 1;
    case 'dates':
      return isNarrow(width) ? block.points.length : 1;
    case 'list':
      return block.items.length;
    case 'columns':
      return Math.max(1, ...block.columns.map(({ items }) => items.length));
    case 'pairs':
    case 'card':
    case 'scale':
      return block.rows.length;
    case 'people':
      return Math.ceil(block.people.length / peopleInRow(width));
  }
}

const peopleInRow = (width: number) => (isNarrow(width) ? 1 : 2);

/** Gives a block with some of its rows. */
export function someRows(block: WallBlock, from: number, to: number, width: number): WallBlock {
  switch (block.is) {
    case 'list':
      return { ...block, items: block.items.slice(from, to) };
    case 'columns': {
      const [one, other] = block.columns;
      const some = (column: typeof one) => ({
        ...column,
        items: column.items.slice(from, to),
        // On a further screen an empty column has nothing to say.
        none: from === 0 ? column.none : '',
      });
      return { ...block, columns: [some(one), some(other)] };
    }
    case 'pairs':
      return { ...block, rows: block.rows.slice(from, to) };
    case 'scale':
      return { ...block, rows: block.rows.slice(from, to) };
    case 'dates':
      return isNarrow(width) ? { ...block, points: block.points.slice(from, to) } : block;
    case 'card':
      return from === 0
        ? { ...block, rows: block.rows.slice(0, to) }
        : { ...block, ...headingAgain(block, width), rows: cardRows(block.rows, from, to) };
    case 'people': {
      const each = peopleInRow(width);
      return { ...block, people: block.people.slice(from * each, to * each) };
    }
    default:
      return block;
  }
}

/** On a further screen of a narrow wall one line of the heading will do. */
function headingAgain({ heading, when }: Heading, width: number): Heading {
  if (!isNarrow(width)) return { heading, when };
  const most = lettersPerLine(width - CARD.width, LARGE * BOLD) - 2;
  return { heading: piecesOf(heading, most)[0] ?? '', when: '' };
}

/** On a further screen it is said once more whose lines go on. */
function cardRows(rows: readonly CardRow[], from: number, to: number): CardRow[] {
  const [first, ...others] = rows.slice(from, to);
  if (first === undefined) return [];
  const who = first.who || rows.slice(0, from).findLast((row) => row.who !== '')?.who || '';
  return [{ ...first, who }, ...others];
}

/** Gives whether a card tells nobody, and whether it tells no day or place. */
export function rowsOfCard(rows: readonly CardRow[]) {
  return {
    isAlone: rows.every(({ who }) => who === ''),
    isUndated: rows.every(({ when }) => when === ''),
  };
}

/** Gives the share of a row that what is done takes. */
function shareOfWhat(rows: readonly CardRow[]): number {
  const { isAlone, isUndated } = rowsOfCard(rows);
  if (isAlone) return isUndated ? SHARES.bare : SHARES.alone;
  return isUndated ? SHARES.undated : SHARES.what;
}

/** Gives how high one row of a block is. */
export function rowHeight(block: WallBlock, at: number, width: number): number {
  switch (block.is) {
    case 'text':
      return high(block.text, width, TEXT);
    case 'quote':
      return high(block.text, width - 1.5, QUOTE) + 0.5;
    case 'list':
      return high(block.items[at] ?? '', width - BULLET * LIST, LIST) + ROW_GAP * LIST;
    case 'columns': {
      const inner = inColumn(width) - BULLET;
      const items = block.columns.map(
        (column) => column.items[at] ?? (at === 0 ? column.none : ''),
      );
      return Math.max(...items.map((item) => high(item, inner))) + ROW_GAP;
    }
    case 'pairs': {
      const texts = block.rows[at] ?? ['', ''];
      return Math.max(...texts.map((text) => high(text, inColumn(width)))) + ROW_GAP + 0.2;
    }
    case 'card': {
      const { who = '', what = '', when = '' } = block.rows[at] ?? {};
      const inner = width - CARD.width;
      if (isNarrow(width)) {
        return high(who, inner, BOLD) + high(what, inner) + high(when, inner) + ROW_GAP;
      }
      const parts = [
        high(who, inner * SHARES.who, BOLD),
        high(what, inner * shareOfWhat(block.rows)),
        high(when, inner * SHARES.when),
      ];
      return Math.max(...parts) + ROW_GAP;
    }
    case 'scale': {
      const names = block.rows[at]?.names ?? [];
      const least = isNarrow(width) ? POINT.narrow : POINT.wide;
      return Math.max(least, high(names.join(', '), namesWidth(width))) + 0.45;
    }
    case 'dates': {
      if (isNarrow(width)) {
        const { day = '', what = '' } = block.points[at] ?? {};
        return high(day, width - 1, LARGE * BOLD) + high(what, width - 1, LARGE) + ROW_GAP;
      }
      const each = width / Math.max(1, block.points.length) - 1;
      const points = block.points.map(
        ({ day, what }) => high(day, each, LARGE * BOLD) + high(what, each, LARGE),
      );
      return Math.max(0, ...points) + 1.7;
    }
    case 'people': {
      const each = peopleInRow(width);
      const cell = (width - each + 1) / each;
      const some = block.people.slice(at * each, (at + 1) * each);
      const texts = some.map(({ name, what }) => `${name}  ${what}`);
      return Math.max(...texts.map((text) => high(text, cell, LARGE * BOLD))) + ROW_GAP;
    }
  }
}

/** The room beside a mark for the names of those who gave it; a name is often one long word. */
const namesWidth = (width: number) => width - 2.8 - CARD.width;

/** Gives how high a block is without its rows: its heading and what stands around it. */
export function headHeight(block: WallBlock, width: number): number {
  switch (block.is) {
    case 'columns': {
      const headings = block.columns.map(({ heading }) => high(heading, inColumn(width), LARGE));
      return Math.max(...headings) + CARD.height + GAP + 0.2;
    }
    case 'pairs': {
      const headings = block.headings.map((heading) => high(heading, inColumn(width), LARGE));
      return Math.max(...headings) + CARD.height + GAP;
    }
    case 'card': {
      const { heading, when } = block;
      const text = when === '' ? heading : `${heading}   ${when}`;
      return high(text, width - CARD.width, LARGE * BOLD) + CARD.height + GAP + 0.2;
    }
    case 'scale': {
      const heading = high(block.heading, width - CARD.width, LARGE * BOLD);
      return heading + (isNarrow(width) ? 3.35 : 3.4) + CARD.height + GAP;
    }
    default:
      return GAP;
  }
}

/** Gives how high a block is. */
export function blockHeight(block: WallBlock, width: number): number {
  let height = headHeight(block, width);
  for (let at = 0; at < rowCount(block, width); at += 1) height += rowHeight(block, at, width);
  return height;
}

/** Gives how high the child's own words are where they stay in sight above all else. */
export function ownHeight(text: string, width: number): number {
  return text === '' ? 0 : high(text, width - 1.5, LARGE) + 0.5 + GAP;
}

/** Gives how many letters of one row go on a screen of so much room. */
export function mostLetters(block: WallBlock, width: number, height: number): number {
  const [inner, type] = narrowest(block, width);
  const left = height - headHeight(block, width) - ROW_GAP;
  const lines = Math.max(1, Math.floor(left / (type * LINE)));
  return Math.max(8, lettersPerLine(inner, type) * lines);
}

/** Gives how many letters go into a heading, so that there is room for what stands under it. */
export function headingLetters(width: number, height: number): number {
  const lines = Math.max(1, Math.floor(height / 3 / (LARGE * LINE)));
  return lettersPerLine(width - CARD.width, LARGE) * lines;
}

/** The narrowest place of a block in which somebody may have typed much, and its type. */
function narrowest(block: WallBlock, width: number): readonly [number, number] {
  switch (block.is) {
    case 'text':
      return [width, TEXT];
    case 'quote':
      return [width - 1.5, QUOTE];
    case 'list':
      return [width - BULLET * LIST, LIST];
    case 'columns':
    case 'pairs':
      return [inColumn(width) - BULLET, 1];
    case 'card': {
      const inner = width - CARD.width;
      return [isNarrow(width) ? inner : inner * shareOfWhat(block.rows), 1];
    }
    case 'scale':
      return [namesWidth(width), 1];
    case 'dates':
      return [width - CARD.width, LARGE];
    case 'people':
      return [isNarrow(width) ? width : (width - 1) / 2, LARGE];
  }
}
