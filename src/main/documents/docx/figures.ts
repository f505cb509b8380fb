/** A child's family for Word, as a picture with three dots for each point. */
import { ImageRun, Paragraph } from 'docx';
import type { Block } from '#shared/documents/blocks.ts';
import { SIDE, sizeOfRow } from '#shared/pictures/colours.ts';
import { CONTENT_WIDTH, FIGURE } from '../look.ts';
import { svgOfFigures } from '../pictureSvg.ts';
import { cleanLine } from '../text/cleanText.ts';
import { pngOf } from './rasterise.ts';
import { STYLE } from './styles.ts';
import type { Writing } from './writing.ts';

/** Dots for each point on paper: some 220 to the inch. */
const DOTS = 3;
/** Pixels of docx are 1/96 of an inch. */
const PIXELS = 96 / 72;

/** Gives the paragraph with the figures. */
export async function figuresParagraph(
  block: Extract<Block, { is: 'figures' }>,
  writing: Writing,
): Promise<Paragraph> {
  const { columns, rows } = sizeOfRow(block.figures.length);
  const side = Math.min(writing.typography.picture * FIGURE, CONTENT_WIDTH / columns);
  const svg = svgOfFigures(block, writing.resources);
  return new Paragraph({
    style: STYLE.picture,
    keepNext: true,
    ...(writing.direction === 'rtl' ? { bidirectional: true } : {}),
    children: [
      new ImageRun({
        type: 'png',
        data: await pngOf(svg, (side / SIDE) * DOTS, writing.resources),
        transformation: {
          width: Math.round(side * columns * PIXELS),
          height: Math.round(side * rows * PIXELS),
        },
        altText: {
          id: String(writing.nextDrawing()),
          name: 'figures',
          title: '',
          description: cleanLine(block.alt),
        },
      }),
    ],
  });
}
