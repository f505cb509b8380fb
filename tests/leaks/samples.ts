/** Small copies with some words in one place each, to try the search on. */
import type { Block, CopyDocument } from '#shared/documents/blocks.ts';
import type { Format } from '#shared/documents/request.ts';
import { asDocx, asPdf } from '../documents/rendering/rendered.ts';

const plain: CopyDocument = {
  kind: 'parentCopy',
  title: 'A copy',
  language: 'en-GB',
  reader: 'A reader',
  about: 'A child',
  look: 'family',
  footer: 'A draft',
  pageNumber: 'Page {page} of {pages}',
  blocks: [{ is: 'heading', level: 1, text: 'A copy' }],
  withheld: 0,
  fileName: 'a-copy',
  madeOn: '2026-03-25',
};

function blocksWith(words: string): Block[] {
  const half = Math.floor(words.length / 3);
  const runs = [{ text: words.slice(0, half) }, { text: words.slice(half), bold: true }];
  return [
    { is: 'heading', level: 2, text: words },
    { is: 'paragraph', runs },
    { is: 'quote', text: 'Words', by: words },
    { is: 'list', ordered: true, items: [runs] },
    { is: 'facts', rows: [{ name: 'A fact', value: runs }] },
    {
      is: 'table',
      summary: 'A table',
      columns: [{ heading: 'A column', share: 1 }],
      rows: [[runs]],
    },
    { is: 'table', summary: words, columns: [{ heading: 'A column', share: 1 }], rows: [] },
    { is: 'picture', picture: 'star', alt: words, runs: [{ text: 'A sentence' }] },
    { is: 'writeBox', label: words, lines: 1 },
    { is: 'tickBoxes', label: 'Which?', options: [words] },
    { is: 'signatures', heading: ['Name', 'Signed', 'On'], people: [{ name: words, role: '' }] },
  ];
}

/** Gives copies that say the words in one place each, with the name of that place. */
export function writtenWith(words: string): [where: string, document: CopyDocument][] {
  const blocks = blocksWith(words).map((block): [string, CopyDocument] => [
    block.is,
    { ...plain, blocks: [...plain.blocks, block] },
  ]);
  const fields = (['title', 'footer', 'fileName'] as const).map((field): [string, CopyDocument] => [
    field,
    { ...plain, [field]: words },
  ]);
  return [...blocks, ...fields];
}

/** Gives the bytes of a copy. */
export async function drawnWith(document: CopyDocument, format: Format): Promise<Uint8Array> {
  return format === 'docx' ? asDocx(document) : (await asPdf(document)).bytes;
}
