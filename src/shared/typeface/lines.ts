/** Text in lines that surely fit. */
import { widthOfText } from './widths.ts';

const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Cuts a word that is wider than a line. */
function cut(word: string, size: number, width: number): string[] {
  if (widthOfText(word, size) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of LETTERS.segment(word)) {
    if (part !== '' && widthOfText(part + segment, size) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

/** Gives a text in lines no wider than `width`. Nothing of it is left out. */
export function linesOf(text: string, size: number, width: number): string[] {
  const words = text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap((word) => word.split(/(?<=\p{L}-)(?=\p{L})/u).map((part, at) => ({ part, at })))
    .flatMap(({ part, at }) =>
      cut(part, size, width).map((piece, index) => ({ piece, joins: at > 0 || index > 0 })),
    );
  const lines: string[] = [];
  for (const { piece, joins } of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? piece : joins ? last + piece : `${last} ${piece}`;
    if (last !== undefined && widthOfText(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}
