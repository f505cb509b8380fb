/**
 * Text on a family map in lines that surely fit. The widths are those of Atkinson Hyperlegible
 * Next Bold rounded up, and the widest of the other scripts' typefaces, so what is estimated here
 * fits wherever it is drawn; a test holds them to the typefaces that ship.
 */

const NARROW = /[ ,.:;`ij|'’!()[\]lfrt{}"_-]/;
const WIDE = /[MmWw@%œæŒÆŴŵ©®¼½¾—…]/;
const DIGIT = /\p{Nd}/u;
const CAPITAL = /[\p{Lu}\p{N}&#]/u;
const NO_WIDTH = /[\p{M}\p{Cf}]/u;
/** Their letters join, or are slim. */
const SLIM = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LATIN = /[\p{Script=Latin}\p{Script=Common}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** Gives the width of a character as a part of the size of the type. */
function widthOfCharacter(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  if (NARROW.test(character)) return 0.41;
  if (SLIM.test(character)) return 0.78;
  if (WIDE.test(character) || !LATIN.test(character)) return 1.02;
  if (DIGIT.test(character)) return 0.71;
  return CAPITAL.test(character) ? 0.8 : 0.66;
}

/** Gives how wide a text is at most, in the unit of `size`. */
export function widthOfText(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + widthOfCharacter(character), 0) * size;
}

const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Cuts a word that is wider than a line. */
function cut(word: string, size: number, width: number): string[] {
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
