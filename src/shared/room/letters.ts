/** How wide texts are on the wall, counted in letters of which an average small one is one. */
import { widthOfText } from '../typeface/widths.ts';

/** How wide a letter is on average, in the size of its type; on the safe side. */
export const LETTER = 0.54;

/** Gives how many average letters a text is wide. */
export function lettersIn(text: string): number {
  return widthOfText(text, 1) / LETTER;
}

const SIGNS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** In these each character is a sign by itself. */
const PLAIN = /^[\n\x20-\x7e\u00a0-\u024f\u2010-\u2027]*$/;

/** Gives what people take for the signs of a text. */
export function signsIn(text: string): string[] {
  return PLAIN.test(text) ? text.split('') : [...SIGNS.segment(text)].map(({ segment }) => segment);
}
