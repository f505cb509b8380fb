/**
 * How much room things take on the wall, estimated from the number of their letters, in units of
 * the wall's own type: `rem` of `src/renderer/styles/room.css`, which lays out what is measured
 * here. `tests/e2e/room.spec.ts` holds the two together.
 */
import { linesOf } from '../typeface/lines.ts';
import type { WallBlock } from './slide.ts';

/** How wide a letter is on average; on the safe side. */
export const LETTER = 0.54;

/** Letters of scripts that write whole words in one sign are twice as wide. */
export function lettersIn(text: string): number {
  let letters = 0;
  for (const sign of text) letters += (sign.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return letters;
}

/** Gives how many letters stand in a line so wide, in type so large; words end before its edge. */
export function lettersPerLine(width: number, type = 1): number {
  return Math.max(4, Math.floor((width * 0.94) / (LETTER * type)));
}

/** Gives how high a text is. */
function high(text: string, width: number, type = 1): number {
  if (text === '') return 0;
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, linesOf(line, type, width).length), 0);
  return lines * type * LINE;
}

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
/** Shares of a card's row: who, what, when. */
const SHARES = { who: 0.18, what: 0.48, when: 0.28, whatAlone: 0.67 };
const BULLET = 1;
/** A mark of the scale is at least so high. */
const POINT = 1.7;

/** The width inside one of two columns. */
const inColumn = (width: number) => (width - 1) / 2 - CARD.width;

/** Gives how many rows a block has: what can go on to the next screen. */
export function rowCount(block: WallBlock): number {
  switch (block.is) {
    case 'text':
    case 'quote':
    case 'scale':
    case 'dates':
      return 1;
    case 'list':
      return block.items.length;
    case 'columns':
      return Math.max(1, ...block.columns.map(({ items }) => items.length));
    case 'pairs':
    case 'card':
      return block.rows.length;
    case 'people':
      return Math.ceil(block.people.length / 2);
  }
}

/** Gives a block with some of its rows. */
export function someRows(block: WallBlock, from: number, to: number): WallBlock {
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
    case 'card':
      return { ...block, rows: block.rows.slice(from, to) };
    case 'people':
      return { ...block, people: block.people.slice(from * 2, to * 2) };
    default:
      return block;
  }
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
      const isAlone = block.rows.every((row) => row.who === '');
      const forWhat = isAlone ? SHARES.whatAlone : SHARES.what;
      const parts = [
        high(who, inner * SHARES.who),
        high(what, inner * forWhat),
        high(when, inner * SHARES.when),
      ];
      return Math.max(...parts) + ROW_GAP;
    }
    case 'scale': {
      const marked = block.points.filter(({ names }) => names.length > 0);
      const rows = marked.map(({ names }) =>
        Math.max(POINT, high(names.join(', '), width - 2.2 - CARD.width)),
      );
      return rows.reduce((sum, row) => sum + row + 0.15, 0);
    }
    case 'dates': {
      const each = width / Math.max(1, block.points.length) - 1;
      const points = block.points.map(
        ({ day, what }) => high(day, each, LARGE) + high(what, each, LARGE),
      );
      return Math.max(0, ...points) + 1.7;
    }
    case 'people': {
      const cell = (width - 1) / 2;
      const two = block.people.slice(at * 2, at * 2 + 2);
      return (
        Math.max(...two.map(({ name, what }) => high(`${name}  ${what}`, cell, LARGE))) + ROW_GAP
      );
    }
  }
}

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
      return high(text, width - CARD.width, LARGE) + CARD.height + GAP + 0.2;
    }
    case 'scale':
      return high(block.heading, width - CARD.width, LARGE) + 4.4 + CARD.height + GAP;
    default:
      return GAP;
  }
}

/** Gives how high a block is. */
export function blockHeight(block: WallBlock, width: number): number {
  let height = headHeight(block, width);
  for (let at = 0; at < rowCount(block); at += 1) height += rowHeight(block, at, width);
  return height;
}

/** Gives how high the child's own words are where they stay in sight above all else. */
export function ownHeight(text: string, width: number): number {
  return text === '' ? 0 : high(text, width - 1.5, LARGE) + 0.5 + GAP;
}

/** Gives how many letters of one row go on a screen of so much room. */
export function mostLetters(block: WallBlock, width: number, height: number): number {
  const [inner, type] = narrowest(block, width);
  const left = height - headHeight(block, width) - 2 * ROW_GAP;
  const lines = Math.max(1, Math.floor(left / (type * LINE)));
  return Math.max(24, lettersPerLine(inner, type) * lines);
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
    case 'card':
      return [(width - CARD.width) * SHARES.what, 1];
    case 'scale':
    case 'dates':
      return [width - CARD.width, LARGE];
    case 'people':
      return [(width - 1) / 2, LARGE];
  }
}
