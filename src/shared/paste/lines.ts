/** A list that was copied from somewhere, line by line: from a spreadsheet, a table, an e-mail. */
import { cleanText } from '../record/fields.ts';

/** One line of a list: its cells, of which there is one where it was no table. */
export type Cells = readonly string[];

/** What stands before the words of a list: bullets, boxes, “1.”, “(2)”, “a)”. */
const MARKS = /^(?:(?:[•◦▪●○·*☐☑✓–—-]|\d{1,3}[.)]|\(\d{1,3}\)|[a-z]\)|o(?=\t))[\s\u00a0]+)+/iu;

/** A cell of a spreadsheet that holds a line end or a tab stands in quotation marks. */
const QUOTED = /(^|[\t\n])"((?:[^"]|"")*)"(?=[\t\n]|$)/gu;

const LINE_END = '\u2028';
const TAB = '\u2029';

function unquoted(text: string): string {
  if (!text.includes('\t')) return text;
  return text.replace(QUOTED, (_, before: string, cell: string) => {
    const inside = cell.replaceAll('""', '"').replaceAll('\n', LINE_END).replaceAll('\t', TAB);
    return `${before}${inside}`;
  });
}

/** Gives the words of a cell, as one line. */
function words(cell: string): string {
  return cell.replace(/\s+/gu, ' ').trim();
}

/**
 * Gives the lines of a list that hold anything, each in its cells and without its bullet or number.
 * Cells that are empty are kept, so that each stays in its column.
 */
export function linesOf(text: string): Cells[] {
  const lines = unquoted(cleanText(text)).split('\n');
  return lines
    .map((line) => line.replace(/^[^\S\t]+/u, '').replace(MARKS, ''))
    .map((line) => line.split('\t').map(words))
    .filter((cells) => cells.some((cell) => cell !== ''));
}

/** Gives the cells of a line that hold anything. */
export function filled(cells: Cells): string[] {
  return cells.filter((cell) => cell !== '');
}

/** Gives each line of a list in one, what stood in cells of a table one after the other. */
export function plainLinesOf(text: string): string[] {
  return linesOf(text).map((cells) => filled(cells).join(', '));
}
