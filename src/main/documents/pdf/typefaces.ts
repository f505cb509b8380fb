/**
 * The typefaces of the PDF: parsed once a thread, asked for glyphs and widths, and handed to
 * pdfkit for drawing. A chain says which face is tried after which for a copy's look.
 */

import type { Font } from 'fontkit';
import { create } from 'fontkit';
import type { Look } from '#shared/documents/blocks.ts';
import type { Resources } from '../resources.ts';
import type { Direction } from '../text/direction.ts';
import { guardAnchors } from './guardAnchors.ts';
import { type Shape, shapingOf } from './shaping.ts';

export interface Typeface {
  /** Name of the face within a PDF, e.g. `NotoSans-Bold`. */
  readonly key: string;
  /** Its glyphs do not follow the letters one by one: readers need the text told (ActualText). */
  readonly rearranges: boolean;
  readonly font: Font;
  readonly shape: Shape;
  covers(codePoint: number): boolean;
  /** Width of shaped text at size 1. */
  widthOf(text: string, direction: Direction): number;
}

export interface Typefaces {
  /** Faces in the order in which they are tried. */
  chain(look: Look, bold: boolean): readonly Typeface[];
}

const SCRIPTS = [
  'NotoSansArabic',
  'NotoSansHebrew',
  'NotoSansBengali',
  'NotoSansGurmukhi',
  'NotoSansEthiopic',
];
const CHAINS: Readonly<Record<Look, readonly string[]>> = {
  plan: ['AtkinsonHyperlegibleNext', 'NotoSans', 'Andika', ...SCRIPTS],
  family: ['AtkinsonHyperlegibleNext', 'NotoSans', 'Andika', ...SCRIPTS],
  child: ['Andika', 'NotoSans', ...SCRIPTS],
  pictures: ['Andika', 'NotoSans', ...SCRIPTS],
};
const REARRANGING = new Set(['NotoSansArabic', 'NotoSansBengali', 'NotoSansGurmukhi']);

/**
 * Lets every glyph know its letter. A font makes a glyph once, for whoever needs it first: where
 * that is another glyph, such as “Á” of which “A” is a part, it would be nobody's letter in every
 * copy that follows, and not be found, copied or read out.
 */
function knowLetters(font: Font): void {
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
}

function openTypeface(family: string, bold: boolean, resources: Resources): Typeface {
  const key = `${family}-${bold ? 'Bold' : 'Regular'}`;
  const opened = create(resources.font(`${key}.ttf`));
  if (!('layout' in opened)) throw new TypeError(`${key}.ttf is not a single font`);
  guardAnchors(opened);
  knowLetters(opened);
  const shape = shapingOf(opened);
  const covered = new Map<number, boolean>();
  return {
    key,
    rearranges: REARRANGING.has(family),
    font: opened,
    shape,
    covers(codePoint) {
      let has = covered.get(codePoint);
      if (has === undefined) {
        has = opened.hasGlyphForCodePoint(codePoint);
        covered.set(codePoint, has);
      }
      return has;
    },
    widthOf: (text, direction) => shape(text, direction).advanceWidth / 1000,
  };
}

/** Opens the typefaces; each file is parsed when its first letter is needed. */
export function openTypefaces(resources: Resources): Typefaces {
  const opened = new Map<string, Typeface>();
  const face = (family: string, bold: boolean): Typeface => {
    const name = `${family} ${bold}`;
    const known = opened.get(name);
    if (known) return known;
    const made = openTypeface(family, bold, resources);
    opened.set(name, made);
    return made;
  };
  const chains = new Map<string, readonly Typeface[]>();
  return {
    chain(look, bold) {
      const name = `${look} ${bold}`;
      const known = chains.get(name);
      if (known) return known;
      const chain = CHAINS[look].map((family) => lazily(() => face(family, bold)));
      chains.set(name, chain);
      return chain;
    },
  };
}

/** A typeface that is opened when first asked. */
function lazily(open: () => Typeface): Typeface {
  let opened: Typeface | null = null;
  const face = (): Typeface => {
    opened ??= open();
    return opened;
  };
  return {
    get key() {
      return face().key;
    },
    get rearranges() {
      return face().rearranges;
    },
    get font() {
      return face().font;
    },
    get shape() {
      return face().shape;
    },
    covers: (codePoint) => face().covers(codePoint),
    widthOf: (text, direction) => face().widthOf(text, direction),
  };
}
