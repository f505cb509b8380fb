/**
 * Shaping, once for each word: copies of one conference say the same words over and over, and
 * fontkit takes longer to shape them than all the rest of a PDF takes to make.
 */
import type { Font, Glyph } from 'fontkit';
import type { Direction } from '../text/direction.ts';

/** A glyph's place and advance, in thousandths of the size as PDF counts them. */
interface Position {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  readonly advanceWidth: number;
}

/** Shaped text as pdfkit draws it. */
export interface Shaped {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly Position[];
  readonly advanceWidth: number;
}

export type Shape = (text: string, direction: Direction) => Shaped;

/** Far more than any conference says; a thread that lives on does not grow for ever. */
const MOST = 50_000;

/**
 * Gives the shaping of a typeface. From left to right it goes word by word, each with the space
 * behind it; from right to left a text is shaped as a whole, for its words change places.
 */
export function shapingOf(font: Font): Shape {
  const scale = 1000 / font.unitsPerEm;
  const known = { ltr: new Map<string, Shaped>(), rtl: new Map<string, Shaped>() };

  const shapeOnce: Shape = (text, direction) => {
    const before = known[direction].get(text);
    if (before) return before;
    // Without a direction, fontkit guesses it from the letters and turns Arabic digits and lone
    // brackets the wrong way. Brackets are mirrored beforehand, see `composeLines.ts`; the font
    // must not do it again.
    const settings = direction === 'rtl' ? { rtlm: false } : {};
    const { glyphs, positions, advanceWidth } = font.layout(
      text,
      settings,
      undefined,
      undefined,
      direction,
    );
    const shaped = {
      glyphs,
      positions: positions.map(({ xAdvance, yAdvance, xOffset, yOffset }, at) => ({
        xAdvance: xAdvance * scale,
        yAdvance: yAdvance * scale,
        xOffset: xOffset * scale,
        yOffset: yOffset * scale,
        advanceWidth: (glyphs[at]?.advanceWidth ?? 0) * scale,
      })),
      advanceWidth: advanceWidth * scale,
    };
    if (known[direction].size >= MOST) known[direction].clear();
    known[direction].set(text, shaped);
    return shaped;
  };

  return (text, direction) => {
    const firstEnd = text.indexOf(' ') + 1;
    if (direction === 'rtl' || firstEnd === 0 || firstEnd === text.length) {
      return shapeOnce(text, direction);
    }
    const glyphs: Glyph[] = [];
    const positions: Position[] = [];
    let advanceWidth = 0;
    for (let start = 0; start < text.length; ) {
      const end = text.indexOf(' ', start) + 1 || text.length;
      const word = shapeOnce(text.slice(start, end), 'ltr');
      glyphs.push(...word.glyphs);
      positions.push(...word.positions);
      advanceWidth += word.advanceWidth;
      start = end;
    }
    return { glyphs, positions, advanceWidth };
  };
}
