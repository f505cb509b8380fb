/** A copy as a tagged PDF. */
import type { Block, CopyDocument } from '#shared/documents/blocks.ts';
import { drawnLogo } from '../logo.ts';
import { PAGE, TYPOGRAPHY } from '../look.ts';
import type { Resources } from '../resources.ts';
import { directionOf } from '../text/direction.ts';
import { languageOf, printedBlocks, titleOf } from '../text/outline.ts';
import { drawingStrips } from './blocks/drawing.ts';
import { factsStrips, listStrips, tickBoxStrips } from './blocks/lists.ts';
import { logoStrips } from './blocks/logo.ts';
import { figuresStrips, pictureStrips, writeBoxStrips } from './blocks/pictures.ts';
import { signatureStrips, tableStrips, twinStrips } from './blocks/table.ts';
import type { Bookmark } from './blocks/text.ts';
import { headingStrips, paragraphStrips, quoteStrips } from './blocks/text.ts';
import type { Composing } from './composing.ts';
import { checkGlyphs } from './coverage.ts';
import type { Strip } from './flow.ts';
import { paginate, paintPage } from './flow.ts';
import { paintFooter } from './footer.ts';
import { closePdf, openPdf } from './pdfFile.ts';
import { openSheet } from './sheet.ts';
import type { Typefaces } from './typefaces.ts';

function stripsOf(block: Block, composing: Composing, bookmark: Bookmark): readonly Strip[] {
  switch (block.is) {
    case 'heading':
      return headingStrips(block, composing, bookmark);
    case 'paragraph':
      return paragraphStrips(block, composing);
    case 'quote':
      return quoteStrips(block, composing);
    case 'list':
      return listStrips(block, composing);
    case 'facts':
      return factsStrips(block, composing);
    case 'table':
      return tableStrips(block, composing);
    case 'twin':
      return twinStrips(block, composing);
    case 'picture':
      return pictureStrips(block, composing);
    case 'figures':
      return figuresStrips(block, composing);
    case 'drawing':
      return drawingStrips(block, composing);
    case 'writeBox':
      return writeBoxStrips(block, composing);
    case 'tickBoxes':
      return tickBoxStrips(block, composing);
    case 'signatures':
      return signatureStrips(block, composing);
    case 'pageBreak':
      return [];
  }
}

/** The strips of all blocks; what follows a page break starts a page. */
function composeBlocks(
  document: CopyDocument,
  composing: Composing,
  bookmark: Bookmark,
): readonly Strip[] {
  let breaking = false;
  return printedBlocks(document).flatMap((block) => {
    if (block.is === 'pageBreak') breaking = true;
    const [first, ...rest] = stripsOf(block, composing, bookmark);
    if (!first) return [];
    const startsPage = breaking;
    breaking = false;
    return [startsPage ? { ...first, startsPage } : first, ...rest];
  });
}

/** Bookmarks below one another as the headings are. */
function bookmarks(): Bookmark {
  const path: PDFKit.PDFOutline[] = [];
  return ({ pdf }, level, text, top) => {
    path.length = level - 1;
    const parent = path.at(-1) ?? pdf.outline;
    // `left` counts from the right edge in pdfkit 0.20.
    const place = { top: Math.max(0, top - 12), left: PAGE.width, expanded: level === 1 };
    path.push(parent.addItem(text, place));
  };
}

export interface RenderedPdf {
  readonly bytes: Buffer;
  readonly pages: number;
}

/**
 * Gives the copy as PDF/UA-1 and PDF/A-2a. The same document gives the same bytes.
 * Throws `missingGlyph` before anything is made when a character cannot be printed.
 */
export async function renderPdf(
  document: CopyDocument,
  resources: Resources,
  typefaces: Typefaces,
): Promise<RenderedPdf> {
  checkGlyphs(document, typefaces);
  const language = languageOf(document);
  const composing: Composing = {
    look: document.look,
    typography: TYPOGRAPHY[document.look],
    typefaces,
    resources,
    language,
    direction: directionOf(language),
  };
  const bookmark = bookmarks();
  const { logo } = document;
  const head = logo ? logoStrips(logo, await drawnLogo(logo, resources), composing) : [];
  const pages = paginate([...head, ...composeBlocks(document, composing, bookmark)]);
  const pdf = openPdf({ title: titleOf(document), language, madeOn: document.madeOn }, resources);
  const sheet = openSheet(pdf);
  pages.forEach((page, at) => {
    pdf.addPage();
    paintPage(sheet, page);
    paintFooter(sheet, document, composing, at + 1, pages.length);
  });
  return { bytes: await closePdf(pdf), pages: pages.length };
}
