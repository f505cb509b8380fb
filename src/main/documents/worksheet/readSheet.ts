/**
 * The lines of a sheet that came back: in any order, some removed, some with several paragraphs,
 * some with changes that are still tracked. Of those what was put in counts.
 */
import { cleanText } from '#shared/record/fields.ts';
import { type LineCode, lineCodeIn, sheetCodesIn } from './codes.ts';
import { type Element, unpackWord } from './unpackWord.ts';

export interface ReadLine {
  readonly code: LineCode;
  readonly original: string;
  readonly translation: string;
}

export interface ReadSheet {
  /** The codes of all sheets that stand in the document; none where it is another document. */
  readonly codes: readonly string[];
  readonly lines: readonly ReadLine[];
}

/** What is not part of the text: taken out, moved away, drawn, or only there for Word. */
const LEFT_OUT = [
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:instrText',
  'w:drawing',
  'w:pict',
  'w:object',
  'mc:Fallback',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:footnoteReference',
];

function textOf(element: Element): string {
  if (element.name === '#text') return element.text;
  if (LEFT_OUT.includes(element.name)) return '';
  if (element.name === 'w:tab') return ' ';
  if (element.name === 'w:br' || element.name === 'w:cr') return '\n';
  if (element.name === 'w:noBreakHyphen') return '‑';
  const parts = element.children
    // Only text in its own element is text; the rest is the space between elements.
    .filter(({ name }) => name !== '#text' || element.name === 'w:t')
    .map((child) => textOf(child) + (child.name === 'w:p' ? '\n' : ''));
  return parts.join('');
}

/** A cell's text: a line for each paragraph, without space at its ends. */
function cellText(cell: Element | undefined): string {
  if (cell === undefined) return '';
  const lines = cleanText(textOf(cell).replaceAll('\u00a0', ' ')).split('\n');
  return lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** Elements of a name, not those within one another. */
function outermost(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => {
    if (child.name === name) return [child];
    return LEFT_OUT.includes(child.name) ? [] : outermost(child, name);
  });
}

const has = (element: Element, ...path: readonly string[]): boolean => {
  const [name, ...rest] = path;
  if (name === undefined) return true;
  return element.children.some((child) => child.name === name && has(child, ...rest));
};

function bookmarksIn(element: Element): readonly string[] {
  return element.children.flatMap((child) => [
    ...(child.name === 'w:bookmarkStart' ? [child.attributes['w:name'] ?? ''] : []),
    ...bookmarksIn(child),
  ]);
}

function lineOf(row: Element): ReadLine[] {
  // Somebody took the whole row out, and the change is still tracked.
  if (has(row, 'w:trPr', 'w:del')) return [];
  const cells = outermost(row, 'w:tc');
  const [number] = cells;
  if (number === undefined || cells.length < 3) return [];
  const code =
    lineCodeIn(cellText(number)) ??
    bookmarksIn(row)
      .map(lineCodeIn)
      .find((found) => found !== null);
  if (!code) return [];
  return [{ code, original: cellText(cells.at(-2)), translation: cellText(cells.at(-1)) }];
}

/**
 * Reads a sheet.
 * @throws WaymarkError `invalid` with a sentence when it is no Word document, holds macros or is
 *   too large.
 */
export function readSheet(bytes: Uint8Array): ReadSheet {
  const root = unpackWord(bytes);
  const tables = outermost(root, 'w:tbl');
  const rows = tables.flatMap((table) => outermost(table, 'w:tr'));
  return { codes: sheetCodesIn(textOf(root)), lines: rows.flatMap(lineOf) };
}
