/**
 * The authority's logo for both formats. It is drawn anew as a plain PNG: whatever its file carried
 * beside the picture (where it was taken, and by whom) goes into no copy.
 */

import { readImage } from '#shared/authority/image.ts';
import { bytesOf } from '#shared/authority/pack.ts';
import type { Logo } from '#shared/documents/blocks.ts';
import { pngOf } from './docx/rasterise.ts';
import { CONTENT_WIDTH } from './look.ts';
import type { Resources } from './resources.ts';

/** How high and wide it is at most, in points: a head, and no picture. */
const HIGHEST = 44;
const WIDEST = CONTENT_WIDTH / 2;
/** Dots for each point on paper: some 290 to the inch. */
const DOTS = 4;

export interface DrawnLogo {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly png: Buffer;
}

/** Gives the logo as it is drawn. @throws RangeError for what is no picture; none such is kept. */
export async function drawnLogo({ image }: Logo, resources: Resources): Promise<DrawnLogo> {
  const read = readImage(bytesOf(image));
  if ('problem' in read) throw new RangeError('The logo is no picture.');
  const scale = Math.min(HIGHEST / read.height, WIDEST / read.width);
  const [width, height] = [read.width * scale, read.height * scale];
  const size = `width="${width}" height="${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size} fill="#ffffff"/><image ${size} href="data:image/${read.type};base64,${image}"/></svg>`;
  return { width, height, png: await pngOf(svg, DOTS, resources) };
}
