/** A picture beside its sentence, and room to write by hand. */
import type { Block } from '#shared/documents/blocks.ts';
import { sizeOfRow } from '#shared/pictures/colours.ts';
import { COLOURS, CONTENT_WIDTH, FIGURE, PAGE } from '../../look.ts';
import { isRecoloured, svgOfFigures, svgOfPicture } from '../../pictureSvg.ts';
import { cleanLine } from '../../text/cleanText.ts';
import { directionOf } from '../../text/direction.ts';
import type { Composing } from '../composing.ts';
import { composeText, heightOf, leftOf, plainRun, textStrips } from '../composing.ts';
import { drawPicture } from '../drawnPictures.ts';
import type { Strip } from '../flow.ts';
import { lazyElement } from '../sheet.ts';

type Of<K extends Block['is']> = Extract<Block, { is: K }>;

export function pictureStrips(block: Of<'picture'>, composing: Composing): readonly Strip[] {
  const { typography } = composing;
  const side = typography.picture;
  const inset = side + typography.body;
  const width = typography.measure - inset;
  const { other } = block;
  const half = (width - typography.body) / 2;
  const sentences = [
    {
      ...composeText(block.runs, composing, { room: { inset, width: other ? half : width } }),
      paragraph: lazyElement('P'),
    },
    ...(other
      ? [
          {
            ...composeText(other.runs, composing, {
              room: { inset: inset + half + typography.body, width: half },
              base: directionOf(other.language),
            }),
            paragraph: lazyElement('P'),
          },
        ]
      : []),
  ];
  const text = Math.max(...sentences.map(({ lines }) => heightOf(lines)));
  const height = Math.max(side, text);
  const left = leftOf({ inset: 0, width: side }, composing.direction);
  const alt = cleanLine(block.alt);
  return [
    {
      height,
      gap: typography.paragraphGap * 0.7,
      paint(sheet, top) {
        // Beside one or two lines the picture is centred; beside more it stands at the top.
        const pictureTop = text > side ? top : top + (height - side) / 2;
        const draw = () => {
          const { picture, skin } = block;
          const key = isRecoloured(block) ? `${picture} ${skin}` : picture;
          const svg = () => svgOfPicture(block, composing.resources);
          const place = { left, top: pictureTop, width: side, height: side };
          drawPicture(sheet.pdf, { key, svg }, place, composing.resources);
        };
        // The sentence says it all: a picture without words of its own is decoration.
        if (alt === '') sheet.artifact('Layout', draw);
        else {
          const bbox = [left, pictureTop, left + side, pictureTop + side] as const;
          sheet.content(sheet.element('Figure', null, { alt, bbox }), 'Figure', draw);
        }
        for (const { lines, left: begins, paragraph } of sentences) {
          let y = top + (height - text) / 2;
          for (const line of lines) {
            sheet.line(line, begins, y, paragraph(sheet), 'P');
            y += line.height;
          }
        }
      },
    },
  ];
}

/** A family stands as wide as its figures, each as tall as one and a half pictures. */
export function figuresStrips(block: Of<'figures'>, composing: Composing): readonly Strip[] {
  const { typography } = composing;
  const { columns, rows } = sizeOfRow(block.figures.length);
  const side = Math.min(typography.picture * FIGURE, CONTENT_WIDTH / columns);
  const [width, height] = [side * columns, side * rows];
  const left = leftOf({ inset: 0, width }, composing.direction);
  return [
    {
      height,
      gap: typography.paragraphGap,
      keepWithNext: true,
      paint(sheet, top) {
        const bbox = [left, top, left + width, top + height] as const;
        const element = sheet.element('Figure', null, { alt: cleanLine(block.alt), bbox });
        sheet.content(element, 'Figure', () => {
          const drawn = {
            key: JSON.stringify(block.figures),
            svg: () => svgOfFigures(block, composing.resources),
          };
          drawPicture(sheet.pdf, drawn, { left, top, width, height }, composing.resources);
        });
      },
    },
  ];
}

const TALLEST_BOX = (PAGE.height - PAGE.margin.top - PAGE.margin.bottom) * 0.8;

export function writeBoxStrips(block: Of<'writeBox'>, composing: Composing): readonly Strip[] {
  const { typography } = composing;
  const label = textStrips(
    composeText(block.runs ?? plainRun(cleanLine(block.label)), composing, { bold: true }),
    { element: lazyElement('P'), type: 'P', gap: typography.paragraphGap + 3, keepWithNext: true },
  );
  const height = Math.min(
    TALLEST_BOX,
    Math.max(1, block.lines) * typography.body * typography.leading,
  );
  const width = PAGE.width - 2 * PAGE.margin.side;
  const box: Strip = {
    height,
    gap: 5,
    gapBelow: typography.paragraphGap * 0.5,
    paint(sheet, top) {
      sheet.artifact('Layout', () => {
        sheet.pdf
          .lineWidth(1)
          .roundedRect(PAGE.margin.side + 0.5, top + 0.5, width - 1, height - 1, 4)
          .stroke(COLOURS.box);
      });
    },
  };
  return [...label, box];
}
