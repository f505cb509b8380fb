/**
 * The pictures in a child's own colours. OpenMoji draws people in yellow with black lines; skin
 * and hair are filled areas, so another fill is another person. Lines stay black.
 */
import type { FigureLook } from '../documents/blocks.ts';

/** OpenMoji's own tones, the darkest a little lighter so that a photocopy keeps the face [X]. */
export const SKIN_FILLS: Readonly<Record<FigureLook['skin'], string>> = {
  notChosen: '#fcea2b',
  light: '#fadcbc',
  mediumLight: '#debb90',
  medium: '#c19a65',
  mediumDark: '#a57939',
  dark: '#7d5439',
};

export const HAIR_FILLS: Readonly<Record<Exclude<FigureLook['hair'], 'notChosen'>, string>> = {
  black: '#262626',
  brown: '#6a462f',
  fair: '#f1d36b',
  red: '#c8602b',
  grey: '#d0cfce',
};

/** Where only the skin was chosen: the hair that OpenMoji gives to it. */
const HAIR_OF_SKIN: Readonly<Record<FigureLook['skin'], string | null>> = {
  notChosen: null,
  light: '#a57939',
  mediumLight: '#6a462f',
  medium: '#6a462f',
  mediumDark: '#262626',
  dark: '#262626',
};

const YELLOW_SKIN = /#fcea2b/gi;
const DRAWN_HAIR = /#f1b31c/gi;
const GREY_HAIR = /#d0cfce/gi;

/** Gives a picture of people with their skin in another colour. */
export function withSkin(svg: string, skin: FigureLook['skin']): string {
  return svg.replace(YELLOW_SKIN, SKIN_FILLS[skin]);
}

/** Gives one figure in its colours. Old people are drawn grey, and stay so unless hair was chosen. */
export function inColours(svg: string, { skin, hair }: FigureLook): string {
  const chosen = hair === 'notChosen' ? null : HAIR_FILLS[hair];
  const young = chosen ?? HAIR_OF_SKIN[skin];
  const haired = young === null ? svg : svg.replace(DRAWN_HAIR, young);
  return withSkin(chosen === null ? haired : haired.replace(GREY_HAIR, chosen), skin);
}

/** The side of one drawing, in its own units. */
export const SIDE = 72;

/** Gives what is drawn inside an SVG, without the marks that may stand once in a file only. */
function insideOf(svg: string): string {
  return svg
    .replace(/^[\s\S]*?<svg\b[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/\sid="[^"]*"/g, '');
}

/** At most so many stand in one row; more make it smaller. */
const MOST_IN_A_ROW = 6;

/** How wide and tall figures are together, in units of one figure. */
export function sizeOfRow(count: number): { columns: number; rows: number } {
  const columns = Math.max(1, Math.min(MOST_IN_A_ROW, count));
  return { columns, rows: Math.max(1, Math.ceil(count / columns)) };
}

/** Gives figures side by side as one SVG, in rows of six at most. */
export function inARow(svgs: readonly string[]): string {
  const { columns, rows } = sizeOfRow(svgs.length);
  const drawn = svgs.map((svg, at) => {
    const x = (at % columns) * SIDE;
    const y = Math.floor(at / columns) * SIDE;
    return `<g transform="translate(${x} ${y})">${insideOf(svg)}</g>`;
  });
  const box = `0 0 ${columns * SIDE} ${rows * SIDE}`;
  return `<svg viewBox="${box}" xmlns="http://www.w3.org/2000/svg">${drawn.join('')}</svg>`;
}
