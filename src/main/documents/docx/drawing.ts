/**
 * A drawing for Word, as a picture with three dots for each point. Word's own kind of drawing
 * would need our typeface on every computer, and older versions show no SVG.
 */
import { ImageRun, Paragraph } from 'docx';
import type { Block } from '#shared/documents/blocks.ts';
import { svgOf } from '#shared/family/mapSvg.ts';
import { fitOnPage } from '../fitting.ts';
import { COLOURS } from '../look.ts';
import { cleanLine } from '../text/cleanText.ts';
import { pngOf } from './rasterise.ts';
import { STYLE } from './styles.ts';
import type { Writing } from './writing.ts';

type Of<K extends Block['is']> = Extract<Block, { is: K }>;

/** Dots for each point on paper: some 220 to the inch. */
const DOTS = 3;
/** Pixels of docx are 1/96 of an inch. */
const PIXELS = 96 / 72;

/** Gives the paragraph with the drawing. */
export async function drawingParagraph(block: Of<'drawing'>, writing: Writing): Promise<Paragraph> {
  const { scale, isTurned, width, height } = fitOnPage(block.drawing);
  const svg = svgOf(block.drawing, {
    ink: COLOURS.ink,
    paper: '#ffffff',
    family: writing.typography.family,
    isTurned,
  });
  const alt = cleanLine(block.alt);
  return new Paragraph({
    style: STYLE.picture,
    alignment: 'center',
    children: [
      new ImageRun({
        type: 'png',
        data: await pngOf(svg, scale * DOTS, writing.resources),
        transformation: {
          width: Math.round(width * PIXELS),
          height: Math.round(height * PIXELS),
        },
        altText: {
          id: String(writing.nextDrawing()),
          name: 'drawing',
          title: '',
          description: alt,
        },
      }),
    ],
  });
}
