/** The foot of every page: what this is, and the page number as fields that Word counts. */
import { Footer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { CopyDocument } from '#shared/documents/blocks.ts';
import { cleanLine } from '../text/cleanText.ts';
import { pageNumberParts } from '../text/outline.ts';
import { textRuns } from './runs.ts';
import { rightTab, STYLE } from './styles.ts';
import type { Writing } from './writing.ts';

export function footerOf(document: CopyDocument, writing: Writing): Footer {
  const number = pageNumberParts(cleanLine(document.pageNumber)).flatMap((part) => {
    if (part === '{page}') return [new TextRun({ children: [PageNumber.CURRENT] })];
    if (part === '{pages}') return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })];
    return textRuns([{ text: part }], writing.language, writing.direction);
  });
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        ...(writing.direction === 'rtl' ? { bidirectional: true } : {}),
        tabStops: [rightTab],
        children: [
          ...textRuns([{ text: cleanLine(document.footer) }], writing.language, writing.direction),
          new TextRun({ children: [new Tab()] }),
          ...number,
        ],
      }),
    ],
  });
}
