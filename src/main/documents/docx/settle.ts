/**
 * Settles and packs a DOCX: the same document and date give the same bytes, and its properties say title
 * and language and nothing else of the record. docx writes the hour it was made into three
 * places and hides embedded fonts behind a random key.
 */
import type { Typography } from '../look.ts';
import { type PackedFile, packFile, zip } from './zip.ts';

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

const packedFonts = new WeakMap<Buffer, PackedFile>();

/** Gives an embedded font as it lies in every package; packed once. */
function packedFont(font: Buffer): PackedFile {
  const known = packedFonts.get(font);
  if (known) return known;
  const packed = packFile(obfuscate(font));
  packedFonts.set(font, packed);
  return packed;
}

/** Where Andika is not installed Word takes the plainest relative it has. */
const ANDIKA = `<w:font w:name="Andika"><w:altName w:val="Verdana"/><w:panose1 w:val="02000000000000000000"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`;

/** The list of contents comes first in every package. */
const order = (path: string): number => (path === '[Content_Types].xml' ? 0 : 1);

/** Gives the package of the files that docx made, by their paths. */
export function settle(
  files: ReadonlyMap<string, string | Uint8Array>,
  settling: Settling,
): Buffer {
  const settled = new Map(files);
  const edit = (path: string, change: (xml: string) => string) => {
    const xml = settled.get(path);
    if (typeof xml === 'string') settled.set(path, change(xml));
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
    const settledXml = xml.replace(/w:fontKey="[^"]*"/g, `w:fontKey="{${FONT_KEY}}"`);
    if (settling.family !== 'Andika') return settledXml;
    return settledXml.includes('</w:fonts>')
      ? settledXml.replace('</w:fonts>', `${ANDIKA}</w:fonts>`)
      : settledXml.replace(/<w:fonts\b([^>]*)\/>/, `<w:fonts$1>${ANDIKA}</w:fonts>`);
  });
  const fonts = new Map(
    settling.fonts.map((font, at) => [`word/fonts/font${at + 1}.odttf`, packedFont(font)]),
  );
  const paths = [...settled.keys()].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
  const packed = paths.map((path): [string, PackedFile] => {
    const content = settled.get(path) ?? '';
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    // PNGs do not get smaller.
    return [path, fonts.get(path) ?? packFile(bytes, { isSmall: path.endsWith('.png') })];
  });
  return zip(new Map(packed), settling.madeOn);
}
