/** A drawing as lines and letters of the PDF: it stays sharp, and needs no typeface but ours. */
import type { Block } from '#shared/documents/blocks.ts';
import type { Path, Text } from '#shared/family/drawMap.ts';
import { STROKE_STYLES } from '#shared/family/strokes.ts';
import { fitOnPage } from '../../fitting.ts';
import { COLOURS, CONTENT_WIDTH, PAGE } from '../../look.ts';
import { cleanLine } from '../../text/cleanText.ts';
import { paragraphDirection } from '../../text/direction.ts';
import type { Composing } from '../composing.ts';
import { plainRun, settingFor, spansOf } from '../composing.ts';
import type { Strip } from '../flow.ts';
import { composeLines } from '../lines/composeLines.ts';
import type { Sheet } from '../sheet.ts';
import { lazyElement } from '../sheet.ts';

type Of<K extends Block['is']> = Extract<Block, { is: K }>;

function drawPath({ pdf }: Sheet, { data, stroke }: Path): void {
  const { width, dashes } = STROKE_STYLES[stroke];
  pdf.path(data).lineWidth(width);
  const [on, off] = dashes;
  if (on === undefined) pdf.undash();
  else pdf.dash(on, { space: off ?? on });
  if (stroke === 'shape') pdf.fillAndStroke('#ffffff', COLOURS.ink);
  else pdf.stroke(COLOURS.ink);
}

/** Wide enough for every line: they were broken when the drawing was made. */
const UNBROKEN = 10_000;

function drawText(sheet: Sheet, { text, x, y, size, bold }: Text, composing: Composing): void {
  const runs = plainRun(text);
  const setting = settingFor(composing, size, UNBROKEN, paragraphDirection(runs, 'ltr'), 1);
  const [line] = composeLines(spansOf(runs, composing, COLOURS.ink, bold), setting);
  if (!line) return;
  const visible = line.phrases.flatMap(({ pieces }) => pieces);
  const left = Math.min(...visible.map((piece) => piece.x));
  // A line that runs from right to left is composed at the right end of its room.
  const shift = visible.length > 0 ? left : 0;
  const width = line.width - shift;
  sheet.line(line, x - width / 2 - shift, y - size * 0.845, null, 'Figure');
}

/** Gives the drawing as one strip, turned on its side where it would be too small upright. */
export function drawingStrips(block: Of<'drawing'>, composing: Composing): readonly Strip[] {
  const { drawing } = block;
  const { scale, isTurned, width, height } = fitOnPage(drawing);
  const figure = (left: number, top: number) =>
    lazyElement('Figure', null, {
      alt: cleanLine(block.alt),
      bbox: [left, top, left + width, top + height],
    });
  return [
    {
      height,
      gap: composing.typography.paragraphGap,
      gapBelow: 4,
      paint(sheet, top) {
        const left = PAGE.margin.side + (CONTENT_WIDTH - width) / 2;
        const { pdf } = sheet;
        sheet.content(figure(left, top)(sheet), 'Figure', () => {
          pdf.save();
          if (isTurned) pdf.translate(left, top + height).rotate(-90);
          else pdf.translate(left, top);
          pdf.scale(scale);
          for (const path of drawing.paths) drawPath(sheet, path);
          for (const text of drawing.texts) drawText(sheet, text, composing);
          for (const person of drawing.people) {
            for (const path of person.paths) drawPath(sheet, path);
            for (const text of person.texts) drawText(sheet, text, composing);
          }
          pdf.restore();
        });
      },
    },
  ];
}
