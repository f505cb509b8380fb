/** The authority's logo at the head of a PDF. */
import type { Logo } from '#shared/documents/blocks.ts';
import type { DrawnLogo } from '../../logo.ts';
import { cleanLine } from '../../text/cleanText.ts';
import { type Composing, leftOf } from '../composing.ts';
import type { Strip } from '../flow.ts';

/** Gives the logo as one strip, on the page of what follows. */
export function logoStrips(logo: Logo, drawn: DrawnLogo, composing: Composing): readonly Strip[] {
  const { width, height, png } = drawn;
  return [
    {
      height,
      gap: 0,
      gapBelow: composing.typography.paragraphGap * 1.5,
      keepWithNext: true,
      paint(sheet, top) {
        const left = leftOf({ inset: 0, width }, composing.direction);
        const bbox = [left, top, left + width, top + height] as const;
        const element = sheet.element('Figure', null, { alt: cleanLine(logo.alt), bbox });
        sheet.content(element, 'Figure', () => {
          sheet.pdf.image(png, left, top, { width, height });
        });
      },
    },
  ];
}
