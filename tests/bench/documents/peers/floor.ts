/** The least that can be done: the words without any layout, and the same bytes deflated. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type PDFDocument from 'pdfkit';
import { everyText } from '#main/documents/text/everyText.ts';
import type { CopyDocument } from '#shared/documents/blocks.ts';
import type { OpenProducer } from '../producing.ts';

const SIZE = 11;
const LINES = 50;

async function wordsOf(document: CopyDocument, Pdf: typeof PDFDocument): Promise<Buffer> {
  const pdf = new Pdf({ size: 'A4', font: 'Helvetica' });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  pdf.fontSize(SIZE);
  everyText(document).forEach(({ text }, at) => {
    if (at > 0 && at % LINES === 0) pdf.addPage();
    pdf.text(text, 60, 60 + (at % LINES) * 14, { lineBreak: false });
  });
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

/** The words alone, as PDFs. */
export const openWords: OpenProducer = async () => {
  const { default: Pdf } = await import('pdfkit');
  return {
    async make(pack, folder) {
      let bytes = 0;
      for (const document of pack) {
        const pdf = await wordsOf(document, Pdf);
        await writeFile(join(folder, `${document.fileName}.pdf`), pdf);
        bytes += pdf.length;
      }
      return bytes;
    },
    close: async () => {},
  };
};

/** The words as PDFs, and what all files of this pack hold deflated again. */
export const open: OpenProducer = async (root) => {
  const words = await openWords(root);
  return {
    async make(pack, folder, raw) {
      const bytes = await words.make(pack, folder, raw);
      return raw.reduce((sum, each) => sum + deflateSync(each).length, bytes);
    },
    close: words.close,
  };
};
