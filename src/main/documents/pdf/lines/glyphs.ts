/** Which typeface draws which letters, and what of a text is drawn at all. */
import type { Typeface } from '../typefaces.ts';

/** Steers breaking, joining or direction; has no shape of its own that must be there. */
const NEEDS_NO_GLYPH = /[\s\u2000-\u200F\u2011\u202A-\u202F\u2060-\u2069]/u;
const SPACE = /[\s\u2000-\u200A\u202F]/u;
const JOINER = /[\u200C\u200D]/;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The letters of a text as people count them. */
export function graphemesOf(text: string): readonly string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

function needsGlyph(character: string): boolean {
  return !NEEDS_NO_GLYPH.test(character);
}

function coversAll(face: Typeface, text: string): boolean {
  for (const character of text) {
    if (needsGlyph(character) && !face.covers(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}

/** The first character of `text` that no face of the chain can draw together with its letter. */
export function missingIn(text: string, chain: readonly Typeface[]): string | null {
  if (chain[0] && coversAll(chain[0], text)) return null;
  for (const letter of graphemesOf(text)) {
    if (chain.some((face) => coversAll(face, letter))) continue;
    const culprit = [...letter].find(
      (c) => needsGlyph(c) && !chain.some((face) => face.covers(c.codePointAt(0) ?? 0)),
    );
    return culprit ?? letter;
  }
  return null;
}

/**
 * Chooses faces for a word: one for the whole of it where one has every letter, so that a name
 * is not set in two; else letter by letter. Gives `[end, face]` pairs in order.
 */
export function facesFor(
  word: string,
  chain: readonly [Typeface, ...Typeface[]] | readonly Typeface[],
): readonly (readonly [number, Typeface])[] {
  const whole = chain.find((face) => coversAll(face, word));
  if (whole) return [[word.length, whole]];
  let end = 0;
  return graphemesOf(word).map((letter) => {
    end += letter.length;
    const face = chain.find((each) => coversAll(each, letter)) ?? chain[0];
    if (!face) throw new RangeError('A chain of typefaces is empty');
    return [end, face] as const;
  });
}

/** The text as the face is to draw it: without steering characters, odd spaces made plain. */
export function drawable(text: string, face: Typeface): string {
  if (/^[\x20-\x7E]*$/.test(text)) return text;
  let drawn = '';
  for (const character of text) {
    if (needsGlyph(character)) drawn += character;
    else if (character === '\n') continue;
    else if (SPACE.test(character)) {
      drawn += face.covers(character.codePointAt(0) ?? 0) ? character : ' ';
    } else if (character === '\u2011') drawn += face.covers(0x2011) ? character : '-';
    else if (JOINER.test(character) && face.covers(character.codePointAt(0) ?? 0)) {
      drawn += character;
    }
  }
  return drawn;
}
