/**
 * Settles a DOCX: the same document and date give the same bytes, and its properties say title
 * and language and nothing else of the record. docx writes the hour it was made into three
 * places and hides embedded fonts behind a random key.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Typography } from '../look.ts';

export interface Settling {
  /** `YYYY-MM-DD` */
  readonly madeOn: string;
  readonly language: string;
  readonly family: Typography['family'];
  /** Embedded fonts in the order in which docx numbers them. */
  readonly fonts: readonly Buffer[];
}

/** Any key will do: obfuscation (ECMA-376 part 1, 17.8.1) is no protection. */
const FONT_KEY = '5B6E3A52-0C1D-4E8F-9A70-B1C2D3E4F506';

/** XORs the first 32 bytes of a font with the key, its last byte first. */
function obfuscate(font: Uint8Array): Uint8Array<ArrayBuffer> {
  const key = Buffer.from(FONT_KEY.replaceAll('-', ''), 'hex').reverse();
  const hidden = Uint8Array.from(font);
  for (let i = 0; i < 32; i += 1) hidden[i] = (hidden[i] ?? 0) ^ (key[i % 16] ?? 0);
  return hidden;
}

/** Where Andika is not installed Word takes the plainest relative it has. */
const ANDIKA = `<w:font w:name="Andika"><w:altName w:val="Verdana"/><w:panose1 w:val="02000000000000000000"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`;

export function settle(docx: Uint8Array, settling: Settling): Buffer {
  const files = unzipSync(docx);
  const edit = (path: string, change: (xml: string) => string) => {
    const bytes = files[path];
    if (bytes) files[path] = strToU8(change(strFromU8(bytes)));
  };
  const moment = `${settling.madeOn}T00:00:00Z`;
  edit('docProps/core.xml', (xml) =>
    xml
      .replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*/g, `$1${moment}`)
      .replace(
        '</cp:coreProperties>',
        `<dc:language>${settling.language}</dc:language></cp:coreProperties>`,
      ),
  );
  edit('word/fontTable.xml', (xml) => {
    const settled = xml.replace(/w:fontKey="[^"]*"/g, `w:fontKey="{${FONT_KEY}}"`);
    if (settling.family !== 'Andika') return settled;
    return settled.includes('</w:fonts>')
      ? settled.replace('</w:fonts>', `${ANDIKA}</w:fonts>`)
      : settled.replace(/<w:fonts\b([^>]*)\/>/, `<w:fonts$1>${ANDIKA}</w:fonts>`);
  });
  settling.fonts.forEach((font, at) => {
    files[`word/fonts/font${at + 1}.odttf`] = obfuscate(font);
  });
  // Zip knows no time zone; noon keeps the day everywhere. PNGs do not get smaller.
  const mtime = new Date(`${settling.madeOn}T12:00:00`);
  const paths = Object.keys(files).sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
  const settled = Object.fromEntries(
    paths.map((path) => [
      path,
      [files[path] ?? new Uint8Array(), { level: path.endsWith('.png') ? 0 : 6, mtime }],
    ]),
  );
  return Buffer.from(zipSync(settled as Parameters<typeof zipSync>[0]));
}

/** The list of contents comes first in every package. */
const order = (path: string): number => (path === '[Content_Types].xml' ? 0 : 1);
