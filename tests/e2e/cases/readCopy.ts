/** The text of a copy as a reader would find it, from either format. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Gives text with white space evened out, since lines break where the page wants. */
function even(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function textOfDocx(bytes: Uint8Array): string {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  const paragraphs = xml.replaceAll('</w:p>', ' ').replaceAll(/<w:(tab|br)\/>/g, ' ');
  return paragraphs
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: bytes, useSystemFonts: false }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''),
    );
  }
  await pdf.cleanup();
  return pages.join(' ');
}

/** Gives the text of the one copy of a kind that is for this person. */
export async function readCopy(
  folder: string,
  kind: string,
  person: string,
  format: 'docx' | 'pdf',
): Promise<string> {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = all.filter((file) => {
    const name = basename(file).toLowerCase();
    const isKind = name.startsWith(`${kind}--`) && name.endsWith(`.${format}`);
    return isKind && name.includes(person.toLowerCase());
  });
  const [file] = files;
  if (files.length !== 1 || file === undefined) {
    throw new Error(`Expected one ${kind} for ${person} as ${format}, found: ${files.join(', ')}`);
  }
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  return even(format === 'docx' ? textOfDocx(bytes) : await textOfPdf(bytes));
}
