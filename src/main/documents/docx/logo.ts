/** The authority's logo at the head of a Word document. */
import { ImageRun, Paragraph } from 'docx';
import type { Logo } from '#shared/documents/blocks.ts';
import { drawnLogo } from '../logo.ts';
import { cleanLine } from '../text/cleanText.ts';
import { twips } from './measures.ts';
import { STYLE } from './styles.ts';
import type { Writing } from './writing.ts';

/** Pixels of docx are 1/96 of an inch. */
const PIXELS = 96 / 72;

/** Gives the paragraph with the logo. */
export async function logoParagraph(logo: Logo, writing: Writing): Promise<Paragraph> {
  const { width, height, png } = await drawnLogo(logo, writing.resources);
  return new Paragraph({
    style: STYLE.picture,
    keepNext: true,
    spacing: { after: twips(writing.typography.paragraphGap * 1.5) },
    ...(writing.direction === 'rtl' ? { bidirectional: true } : {}),
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: {
          width: Math.round(width * PIXELS),
          height: Math.round(height * PIXELS),
        },
        altText: {
          id: String(writing.nextDrawing()),
          name: 'logo',
          title: '',
          description: cleanLine(logo.alt),
        },
      }),
    ],
  });
}
