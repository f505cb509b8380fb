/**
 * The text of a Word document that somebody sent: only its main part is unpacked, never more than
 * a sheet can hold, and nothing in it is run, followed or expanded.
 */
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { WaymarkError } from '#shared/errors.ts';

/** Far above a sheet of every text of a large conference, before and after unpacking. */
const MOST_PACKED = 2 * 1024 * 1024;
const MOST_UNPACKED = 24 * 1024 * 1024;
const MOST_PARTS = 2_000;

const MAIN = 'word/document.xml';

/** An element of the document. Text stands in elements called `#text`. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const refused = (sentence: string, reason: string) =>
  new WaymarkError('invalid', `${sentence} Nothing was taken over.`, { reason });

const notWord = () =>
  refused('This is not a Word document, or it did not come over whole.', 'notWord');

function mainPart(bytes: Uint8Array): string {
  let parts = 0;
  const found = unzipSync(bytes, {
    filter({ name, size, originalSize }) {
      parts += 1;
      if (parts > MOST_PARTS) throw tooLarge();
      if (/(?:^|\/)vbaProject\.bin$/i.test(name)) {
        throw refused(
          'This document holds macros. Ask for it as a plain Word document (.docx).',
          'macros',
        );
      }
      if (name !== MAIN) return false;
      if (size > MOST_PACKED || originalSize > MOST_UNPACKED) throw tooLarge();
      return true;
    },
  });
  const main = found[MAIN];
  if (main === undefined) throw notWord();
  return strFromU8(main);
}

const tooLarge = () => refused('This document is larger than a sheet can be.', 'large');

const PLAIN: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Characters that XML writes as signs; any other name stays as it stands. */
function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return PLAIN[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

type Raw = Readonly<Record<string, unknown>>;

function elementOf(raw: Raw): Element {
  const name = Object.keys(raw).find((key) => key !== ':@') ?? '';
  const own = raw[name];
  if (!Array.isArray(own)) {
    return { name, attributes: {}, children: [], text: unescaped(String(own)) };
  }
  const attributes = (raw[':@'] as Record<string, string> | undefined) ?? {};
  return { name, attributes, children: (own as Raw[]).map(elementOf), text: '' };
}

/**
 * Gives the root of a Word document's main part.
 * @throws WaymarkError `invalid` with a sentence for whoever chose the file.
 */
export function unpackWord(bytes: Uint8Array): Element {
  try {
    const xml = mainPart(bytes);
    // Word writes none; with one, names could stand for anything.
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw notWord();
    const parser = new XMLParser({
      preserveOrder: true,
      ignoreAttributes: false,
      attributeNamePrefix: '',
      parseTagValue: false,
      trimValues: false,
      processEntities: false,
    });
    const root = (parser.parse(xml) as Raw[])
      .map(elementOf)
      .find(({ name }) => name === 'w:document');
    if (root === undefined) throw notWord();
    return root;
  } catch (error) {
    if (error instanceof WaymarkError) throw error;
    throw notWord();
  }
}
