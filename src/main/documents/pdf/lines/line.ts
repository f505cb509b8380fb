/** Lines of text, broken and ordered, ready to be drawn. */

import type { Direction } from '../../text/direction.ts';
import type { Typeface } from '../typefaces.ts';

/** Text of one look and language. */
export interface Span {
  readonly text: string;
  readonly bold: boolean;
  readonly colour: string;
  /** Only where it differs from the document's. */
  readonly language: string | null;
}

/** What one face draws in one go; `x` from the left edge of the line's room, in points. */
export interface Piece {
  readonly text: string;
  readonly face: Typeface;
  readonly colour: string;
  readonly direction: Direction;
  readonly x: number;
}

/** Pieces that are read out together, in reading order. */
export interface Phrase {
  readonly language: string | null;
  /** What is read out, where that cannot be told from the glyphs. */
  readonly spoken: string | null;
  readonly pieces: readonly Piece[];
}

export interface Line {
  readonly phrases: readonly Phrase[];
  readonly size: number;
  readonly height: number;
  /** From the left edge to the last visible glyph. */
  readonly width: number;
}
