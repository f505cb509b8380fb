/** A drawing as an SVG file of its own, for what cannot show the drawing itself. */
import type { Drawing, Path, Text } from './drawMap.ts';
import { STROKE_STYLES } from './strokes.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export interface SvgOptions {
  readonly ink: string;
  readonly paper: string;
  readonly family: string;
  /** Lies on its side, its top at the left. */
  readonly isTurned: boolean;
}

/** Gives the SVG of a drawing, a point of the drawing as a pixel. */
export function svgOf(drawing: Drawing, { ink, paper, family, isTurned }: SvgOptions): string {
  const path = ({ data, stroke }: Path) => {
    const { width, dashes } = STROKE_STYLES[stroke];
    const dash = dashes.length === 0 ? '' : ` stroke-dasharray="${dashes.join(' ')}"`;
    const fill = stroke === 'shape' ? paper : 'none';
    return `<path d="${data}" fill="${fill}" stroke="${ink}" stroke-width="${width}"${dash}/>`;
  };
  const text = ({ text: words, x, y, size, bold }: Text) =>
    `<text x="${x}" y="${y}" font-size="${size}" text-anchor="middle"${bold ? ' font-weight="700"' : ''}>${escaped(words)}</text>`;
  const { width, height, paths, texts, people } = drawing;
  const [wide, high] = isTurned ? [height, width] : [width, height];
  const turn = isTurned ? ` transform="translate(0 ${width}) rotate(-90)"` : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}">`,
    `<rect width="${wide}" height="${high}" fill="${paper}"/>`,
    `<g font-family="${escaped(family)}" fill="${ink}"${turn}>`,
    ...paths.map(path),
    ...texts.map(text),
    ...people.flatMap((person) => [...person.paths.map(path), ...person.texts.map(text)]),
    '</g></svg>',
  ].join('');
}
