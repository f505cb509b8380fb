/**
 * Breaks text into lines and puts each line in visual order.
 *
 * Breaks follow UAX #14 (`linebreak`), directions UAX #9 (`bidi-js`), shaping is fontkit's.
 * Words are never hyphenated; only a word longer than the line is cut, between letters.
 */

import type { Bidi } from 'bidi-js';
import bidiModule from 'bidi-js';
import LineBreaker from 'linebreak';
import type { Direction } from '../../text/direction.ts';
import { hasRightToLeft, keepNumbersTogether } from '../../text/direction.ts';
import type { Typeface } from '../typefaces.ts';
import { drawable, facesFor, graphemesOf } from './glyphs.ts';
import type { Line, Phrase, Piece, Span } from './line.ts';

// Its types describe an ES module, Node gets its CommonJS build: the function itself.
const bidi = (bidiModule as unknown as () => Bidi)();

export interface LineSetting {
  readonly size: number;
  /** Line height in points. */
  readonly height: number;
  readonly width: number;
  readonly direction: Direction;
  chain(bold: boolean): readonly Typeface[];
}

/** A text with the look, face and embedding level of each of its characters. */
interface Analysed {
  readonly text: string;
  readonly spanAt: readonly Span[];
  readonly faceAt: readonly Typeface[];
  /** Absent where everything runs from left to right. */
  readonly levels: Uint8Array | null;
  readonly mirrored: ReadonlyMap<number, string>;
  readonly breaks: readonly { readonly position: number; readonly required: boolean }[];
}

function breaksOf(text: string): Analysed['breaks'] {
  const breaker = new LineBreaker(text);
  const breaks: { position: number; required: boolean }[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) breaks.push(next);
  return breaks;
}

function analyse(spans: readonly Span[], setting: LineSetting): Analysed {
  const whole = spans.map((span) => span.text).join('');
  const turned = setting.direction === 'rtl' || hasRightToLeft(whole);
  const text = turned ? keepNumbersTogether(whole) : whole;
  const spanAt: Span[] = [];
  for (const span of spans) {
    for (let i = 0; i < span.text.length; i += 1) spanAt.push(span);
  }
  const breaks = breaksOf(text);
  const faceAt: Typeface[] = [];
  let start = 0;
  for (const { position } of breaks) {
    while (start < position) {
      const bold = spanAt[start]?.bold ?? false;
      let end = start + 1;
      while (end < position && (spanAt[end]?.bold ?? false) === bold) end += 1;
      let at = start;
      for (const [length, face] of facesFor(text.slice(start, end), setting.chain(bold))) {
        for (; at < start + length; at += 1) faceAt.push(face);
      }
      start = end;
    }
  }
  const embedding = turned ? bidi.getEmbeddingLevels(text, setting.direction) : null;
  return {
    text,
    spanAt,
    faceAt,
    breaks,
    levels: embedding?.levels ?? null,
    mirrored: embedding
      ? bidi.getMirroredCharactersMap(text, embedding.levels)
      : new Map<number, string>(),
  };
}

interface Slice {
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  readonly face: Typeface;
  readonly level: number;
}

/** Cuts `start`–`end` where look, face or level change. `levelAt` may override levels. */
function slices(of: Analysed, start: number, end: number, levelAt: (i: number) => number): Slice[] {
  const cut: Slice[] = [];
  let from = start;
  for (let i = start + 1; i <= end; i += 1) {
    const same =
      i < end &&
      of.spanAt[i] === of.spanAt[from] &&
      of.faceAt[i] === of.faceAt[from] &&
      levelAt(i) === levelAt(from);
    if (same) continue;
    const span = of.spanAt[from];
    const face = of.faceAt[from];
    if (span && face) cut.push({ start: from, end: i, span, face, level: levelAt(from) });
    from = i;
  }
  return cut;
}

function drawnText(of: Analysed, slice: Slice): string {
  if (slice.level % 2 === 0) return drawable(of.text.slice(slice.start, slice.end), slice.face);
  let text = '';
  for (let i = slice.start; i < slice.end; i += 1) text += of.mirrored.get(i) ?? of.text[i];
  return drawable(text, slice.face);
}

const directionAt = (level: number): Direction => (level % 2 === 1 ? 'rtl' : 'ltr');

function widthBetween(of: Analysed, start: number, end: number): number {
  const levelAt = (i: number) => of.levels?.[i] ?? 0;
  let width = 0;
  for (const slice of slices(of, start, end, levelAt)) {
    width += slice.face.widthOf(drawnText(of, slice), directionAt(slice.level));
  }
  return width;
}

/** Where each line ends; the first begins at 0. */
function lineEnds(of: Analysed, room: number): readonly number[] {
  const ends: number[] = [];
  let lineStart = 0;
  let filled = 0;
  let start = 0;
  const close = (end: number) => {
    ends.push(end);
    lineStart = end;
    filled = 0;
  };
  for (const { position, required } of of.breaks) {
    const word = of.text.slice(start, position);
    const visible = widthBetween(of, start, start + word.trimEnd().length);
    if (filled + visible > room && start > lineStart) close(start);
    if (visible > room) {
      let at = start;
      for (const letter of graphemesOf(word)) {
        // The whole piece is measured: letters side by side are not as wide as one by one.
        const piece = widthBetween(of, lineStart, at + letter.length);
        if (piece > room && at > lineStart && letter.trim() !== '') close(at);
        at += letter.length;
      }
      filled = widthBetween(of, lineStart, position);
    } else {
      filled += widthBetween(of, start, position);
    }
    if (required && position < of.text.length) close(position);
    start = position;
  }
  ends.push(of.text.length);
  return ends;
}

/** Rule L2 of UAX #9 over whole slices. */
function visualOrder(line: readonly Slice[]): readonly Slice[] {
  const order = [...line];
  const highest = Math.max(0, ...line.map((slice) => slice.level));
  for (let level = highest; level > 0; level -= 1) {
    let i = 0;
    while (i < order.length) {
      let end = i;
      while (end < order.length && (order[end]?.level ?? 0) >= level) end += 1;
      if (end > i) order.splice(i, end - i, ...order.slice(i, end).reverse());
      i = end + 1;
    }
  }
  return order;
}

function composeLine(of: Analysed, start: number, end: number, setting: LineSetting): Line {
  const base = setting.direction === 'rtl' ? 1 : 0;
  const visibleEnd = start + of.text.slice(start, end).trimEnd().length;
  // Rule L1: spaces at the end of a line take the paragraph's direction.
  const levelAt = (i: number) => (i >= visibleEnd ? base : (of.levels?.[i] ?? base));
  const logical = slices(of, start, end, levelAt);
  const width = widthBetween(of, start, visibleEnd) * setting.size;
  const rearranged = logical.some((slice) => slice.level % 2 === 1 || slice.face.rearranges);

  const pieces = new Map<Slice, Piece>();
  const ordered = visualOrder(logical);
  const measured = ordered.map((slice) => {
    const text = drawnText(of, slice);
    const direction = directionAt(slice.level);
    return { slice, text, direction, width: slice.face.widthOf(text, direction) * setting.size };
  });
  const full = measured.reduce((sum, { width: each }) => sum + each, 0);
  let x = base === 1 ? setting.width - full : 0;
  for (const { slice, text, direction, width: each } of measured) {
    if (text !== '') {
      pieces.set(slice, { text, face: slice.face, colour: slice.span.colour, direction, x });
    }
    x += each;
  }

  const phrases: Phrase[] = [];
  for (let i = 0; i < logical.length; ) {
    const language = logical[i]?.span.language ?? null;
    let last = i;
    while (last < logical.length && (logical[last]?.span.language ?? null) === language) last += 1;
    const together = logical.slice(i, last);
    const from = together[0]?.start ?? start;
    const to = together.at(-1)?.end ?? end;
    const drawn = together.flatMap((slice) => pieces.get(slice) ?? []);
    if (drawn.length > 0) {
      const spoken = rearranged ? of.text.slice(from, to).replace(/\n$/, ' ') : null;
      phrases.push({ language, spoken, pieces: drawn });
    }
    i = last;
  }
  return { phrases, size: setting.size, height: setting.height, width };
}

/** Gives the lines of `spans`; none for no text. Widths and positions are in points. */
export function composeLines(spans: readonly Span[], setting: LineSetting): readonly Line[] {
  const of = analyse(spans, setting);
  if (of.text.trim() === '') return [];
  let start = 0;
  return lineEnds(of, setting.width / setting.size).map((end) => {
    const line = composeLine(of, start, end, setting);
    start = end;
    return line;
  });
}

/** Width of the longest word, in points: the least room in which nothing has to be cut. */
export function longestWord(spans: readonly Span[], setting: LineSetting): number {
  const of = analyse(spans, setting);
  let start = 0;
  let longest = 0;
  for (const { position } of of.breaks) {
    const length = of.text.slice(start, position).trimEnd().length;
    longest = Math.max(longest, widthBetween(of, start, start + length));
    start = position;
  }
  return longest * setting.size;
}
