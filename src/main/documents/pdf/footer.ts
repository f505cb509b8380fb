/** The foot of every page: what this is on one side, the page number on the other. */
import type { CopyDocument } from '#shared/documents/blocks.ts';
import { COLOURS, CONTENT_WIDTH, PAGE } from '../look.ts';
import { cleanLine } from '../text/cleanText.ts';
import type { Composing } from './composing.ts';
import { composeText, plainRun } from './composing.ts';
import type { Sheet } from './sheet.ts';

/** Draws the foot as an artifact; `page` counts from 1. */
export function paintFooter(
  sheet: Sheet,
  document: CopyDocument,
  composing: Composing,
  page: number,
  pages: number,
): void {
  const size = composing.typography.small;
  const number = cleanLine(document.pageNumber)
    .replaceAll('{page}', String(page))
    .replaceAll('{pages}', String(pages));
  const options = { size, leading: 1.3, colour: COLOURS.quiet };
  const wide = composeText(plainRun(number), composing, {
    ...options,
    room: { inset: 0, width: CONTENT_WIDTH },
  });
  const numberWidth = Math.ceil(wide.lines[0]?.width ?? 0) + 1;
  const right = composeText(plainRun(number), composing, {
    ...options,
    room: { inset: CONTENT_WIDTH - numberWidth, width: numberWidth },
  });
  const left = composeText(plainRun(cleanLine(document.footer)), composing, {
    ...options,
    room: { inset: 0, width: CONTENT_WIDTH - numberWidth - 2 * size },
  });
  sheet.artifact('Pagination', () => {
    sheet.pdf.rect(PAGE.margin.side, PAGE.footerTop, CONTENT_WIDTH, 0.75).fill(COLOURS.rule);
    for (const side of [left, right]) {
      let y = PAGE.footerTop + 6;
      for (const line of side.lines) {
        sheet.line(line, side.left, y, null, 'Artifact');
        y += line.height;
      }
    }
  });
}
