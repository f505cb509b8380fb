/** Text in lines that surely fit. */
import { widthOfText } from './widths.ts';

const SIGNS = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
/** Scripts that are parted between any two signs. */
const ANYWHERE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Scripts without spaces, whose words a dictionary knows. */
const BY_DICTIONARY = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Gives the pieces of a word between which a line may end. */
function piecesOfWord(word: string): string[] {
  if (BY_DICTIONARY.test(word)) return [...WORDS.segment(word)].map(({ segment }) => segment);
  if (ANYWHERE.test(word)) return [...SIGNS.segment(word)].map(({ segment }) => segment);
  return word.split(/(?<=\p{L}-)(?=\p{L})/u);
}

/** Cuts a piece that is wider than a line. */
function cut(piece: string, size: number, width: number): string[] {
  if (widthOfText(piece, size) <= width) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of SIGNS.segment(piece)) {
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
  const pieces = text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap((word) =>
      piecesOfWord(word)
        .flatMap((piece) => cut(piece, size, width))
        .map((piece, at) => ({ piece, joins: at > 0 })),
    );
  const space = widthOfText(' ', size);
  const lines: string[] = [];
  let taken = 0;
  for (const { piece, joins } of pieces) {
    const last = lines.at(-1);
    const wide = widthOfText(piece, size);
    const longer = taken + (joins ? 0 : space) + wide;
    if (last !== undefined && longer <= width) {
      lines[lines.length - 1] = joins ? last + piece : `${last} ${piece}`;
      taken = longer;
    } else {
      lines.push(piece);
      taken = wide;
    }
  }
  return lines;
}
