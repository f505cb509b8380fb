/** A copy as a Word document. */
import type { FileChild } from 'docx';
import { Document, Paragraph } from 'docx';
import type { Block, CopyDocument } from '#shared/documents/blocks.ts';
import { CONTENT_WIDTH, PAGE, TYPOGRAPHY } from '../look.ts';
import type { Resources } from '../resources.ts';
import { directionOf } from '../text/direction.ts';
import { introduces } from '../text/keeping.ts';
import { languageOf, printedBlocks, titleOf } from '../text/outline.ts';
import { facts, heading, list, quote, tickBoxes, writeBox } from './blocks.ts';
import { drawingParagraph } from './drawing.ts';
import { figuresParagraph } from './figures.ts';
import { filesOf } from './filesOf.ts';
import { footerOf } from './footer.ts';
import { logoParagraph } from './logo.ts';
import { twips } from './measures.ts';
import { settle } from './settle.ts';
import { numberingFor, STYLE, stylesFor } from './styles.ts';
import { dataTable, pictureTable, signatureTable, twinTable } from './tables.ts';
import type { Writing } from './writing.ts';
import { paragraph } from './writing.ts';

/** Word joins tables that touch; this keeps them apart, and is the space below them. */
function afterTable(space: number): Paragraph {
  return new Paragraph({ spacing: { line: twips(space), lineRule: 'exact', after: 0 } });
}

const newPage = (): Paragraph =>
  new Paragraph({ pageBreakBefore: true, spacing: { line: 20, lineRule: 'exact', after: 0 } });

function styleOf({ lead, small }: Extract<Block, { is: 'paragraph' }>): string {
  if (lead) return STYLE.lead;
  return small ? STYLE.smallPrint : STYLE.body;
}

function childrenOf(
  block: Exclude<Block, { is: 'picture' | 'figures' | 'drawing' | 'pageBreak' }>,
  writing: Writing,
  startsPage: boolean,
  before: Block | undefined,
): readonly FileChild[] {
  const start = startsPage && block.is !== 'heading' ? [newPage()] : [];
  switch (block.is) {
    case 'heading':
      return [heading(block, writing, startsPage)];
    case 'paragraph':
      return [
        ...start,
        paragraph(block.runs, writing, {
          style: styleOf(block),
          ...(introduces(block.runs) ? { keepNext: true } : {}),
        }),
      ];
    case 'quote':
      return [...start, ...quote(block, writing, before?.is === 'quote')];
    case 'list':
      return [...start, ...list(block, writing)];
    case 'facts':
      return [...start, ...facts(block, writing)];
    case 'table':
      return [...start, dataTable(block, writing), afterTable(writing.typography.paragraphGap)];
    case 'twin':
      return [...start, twinTable(block, writing), afterTable(writing.typography.paragraphGap)];
    case 'writeBox':
      return [...start, ...writeBox(block, writing)];
    case 'tickBoxes':
      return [...start, ...tickBoxes(block, writing)];
    case 'signatures':
      return [...start, signatureTable(block, writing), afterTable(2)];
  }
}

async function write(blocks: readonly Block[], writing: Writing): Promise<readonly FileChild[]> {
  const children: FileChild[] = [];
  let startsPage = false;
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i];
    if (!block) break;
    if (block.is === 'pageBreak') {
      startsPage = children.length > 0;
      continue;
    }
    if (block.is === 'picture') {
      const pictures = [block];
      for (let next = blocks[i + 1]; next?.is === 'picture'; next = blocks[i + 1]) {
        pictures.push(next);
        i += 1;
      }
      if (startsPage) children.push(newPage());
      children.push(await pictureTable(pictures, writing), afterTable(2));
    } else if (block.is === 'figures') {
      if (startsPage) children.push(newPage());
      children.push(await figuresParagraph(block, writing));
    } else if (block.is === 'drawing') {
      if (startsPage) children.push(newPage());
      children.push(await drawingParagraph(block, writing));
    } else {
      children.push(...childrenOf(block, writing, startsPage, blocks[i - 1]));
    }
    startsPage = false;
  }
  return children;
}

/** Gives the copy as DOCX. The same document gives the same bytes. */
export async function renderDocx(document: CopyDocument, resources: Resources): Promise<Buffer> {
  const typography = TYPOGRAPHY[document.look];
  const language = languageOf(document);
  const count = () => {
    let last = 0;
    return () => {
      last += 1;
      return last;
    };
  };
  const writing: Writing = {
    typography,
    resources,
    language,
    direction: directionOf(language),
    nextList: count(),
    nextDrawing: count(),
  };
  // Atkinson is small enough to travel with every copy; Andika is named and may be substituted.
  const embedded =
    typography.family === 'Andika'
      ? []
      : (['Regular', 'Bold'] as const).map((face) =>
          resources.font(`AtkinsonHyperlegibleNext-${face}.ttf`),
        );
  const [regular, bold] = embedded;
  const head = document.logo ? [await logoParagraph(document.logo, writing)] : [];
  const children = [...head, ...(await write(printedBlocks(document), writing))];
  const file = new Document({
    title: titleOf(document),
    creator: 'Waymark',
    lastModifiedBy: 'Waymark',
    revision: 1,
    compatabilityModeVersion: 15,
    styles: stylesFor(typography, language, writing.direction),
    numbering: numberingFor(typography),
    ...(regular && bold ? { fonts: [{ name: typography.family, data: regular, bold }] } : {}),
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(PAGE.width), height: twips(PAGE.height) },
            margin: {
              top: twips(PAGE.margin.top),
              bottom: twips(PAGE.margin.bottom),
              left: twips(PAGE.margin.side),
              right: twips(PAGE.width - PAGE.margin.side - CONTENT_WIDTH),
              header: twips(30),
              footer: twips(34),
            },
          },
        },
        footers: { default: footerOf(document, writing) },
        children,
      },
    ],
  });
  return settle(filesOf(file), {
    madeOn: document.madeOn,
    language,
    family: typography.family,
    fonts: embedded,
  });
}
