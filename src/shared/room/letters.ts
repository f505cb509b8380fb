/** How wide texts are on the wall, counted in letters of which an average small one is one. */
import { widthOfText } from '../typeface/widths.ts';

/** How wide a letter is on average, in the size of its type; on the safe side. */
export const LETTER = 0.54;

/** Gives how many average letters a text is wide. */
export function lettersIn(text: string): number {
  return widthOfText(text, 1) / LETTER;
}

const SIGNS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Gives what people take for the signs of a text, with how wide each is. */
export function* signsIn(text: string): Generator<{ sign: string; at: number; letters: number }> {
  for (const { segment, index } of SIGNS.segment(text)) {
    yield { sign: segment, at: index, letters: lettersIn(segment) };
  }
}
