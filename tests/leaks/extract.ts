/**
 * Everything a file says, in any place of it: text and what is read out for pictures, comments,
 * properties, bookmarks, names of parts. Made comparable by rules of its own, so that what the
 * filter overlooks is not overlooked here for the same reason.
 */
import { unzipSync } from 'fflate';
import { type Heard, readPdf, streamsOf } from '../documents/rendering/readPdf.ts';

/** One text, twice: with the gaps between its words, and without any. */
export interface Extract {
  /** As it is written, with one space for each gap, such as a line that ends. */
  readonly text: string;
  /** The same, folded. */
  readonly words: string;
  /** Letters alone, so that no way of cutting a word into runs or lines hides it. */
  readonly letters: string;
  readonly digits: string;
}

const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae' };

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[łøđßæ]/g, (letter) => PLAIN[letter] ?? letter);
}

/** Gives words without case, accents and apostrophes, with one space between them. */
export function fold(text: string): string {
  return plain(text)
    .replace(/['’‘‛ʼʻʹ′`´＇]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Gives letters alone. */
export const bare = (text: string): string => plain(text).replace(/[^\p{L}\p{M}]/gu, '');

/** The same for bytes, most of which are no text at all. */
const bareBytes = (bytes: string) => bytes.replace(/[^A-Za-z]+/g, '').toLowerCase();

function extractOf(texts: readonly string[], bytes = ''): Extract {
  const text = texts.join(' \u2063 ').replace(/\s+/g, ' ');
  return {
    text,
    words: ` ${fold(text)} `,
    letters: texts.map(bare).join('|') + bareBytes(bytes),
    digits: texts.map((one) => one.replace(/\D/g, '')).join('|'),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};
const unescaped = (text: string) =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity);

/** A text cut into runs is whole without its tags; one property must not run into the next. */
function textOfXml(xml: string): string {
  const whole = xml.replace(/<\/w:p>|<w:(?:br|tab|cr)\b[^>]*>/g, ' ').replace(/<[^>]*>/g, '');
  return unescaped(`${whole}\n${xml.replace(/<[^>]*>/g, ' ')}`);
}

/** Gives every part of a DOCX: with its tags, for attributes and comments, and without them. */
export function extractDocx(bytes: Uint8Array, fileName: string): Extract {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => !/odttf|png$/.test(path));
  const xml = parts.map(([path, part]) => [path, Buffer.from(part).toString('utf8')] as const);
  return extractOf([
    fileName,
    ...xml.flatMap(([path, text]) => [path, textOfXml(text), unescaped(attributesOf(text))]),
  ]);
}

/** What stands in attributes and comments, without the names that every file has. */
function attributesOf(xml: string): string {
  const values = [...xml.matchAll(/="([^"]*)"/g)].map(([, value = '']) => value);
  const comments = [...xml.matchAll(/<!--([\s\S]*?)-->/g)].map(([, comment = '']) => comment);
  return [...values.filter((value) => /\p{L}{3}/u.test(value)), ...comments].join('\n');
}

/** A string of a PDF is two bytes a letter where it begins with the mark for that. */
function decoded(bytes: Buffer): string {
  const isWide = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!isWide) return bytes.toString('latin1');
  return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const unescapedPdf = (literal: string) =>
  literal.replace(/\\([\s\S])/g, (_, letter: string) => ESCAPES[letter] ?? letter);

/** Every string that tells something: properties, alternative and actual texts, bookmarks. */
function stringsOf(raw: string): string[] {
  const hexes = [...raw.matchAll(/<((?:[0-9a-f]{2}){4,})>/gi)].map(([, hex = '']) =>
    decoded(Buffer.from(hex, 'hex')),
  );
  const literals = [...raw.matchAll(/\(((?:\\[\s\S]|[^\\()])*)\)/g)].map(([, literal = '']) =>
    decoded(Buffer.from(unescapedPdf(literal), 'latin1')),
  );
  return [...hexes, ...literals];
}

const alternativesIn = ({ alt, children }: Heard): string[] => [
  ...(alt === null ? [] : [alt]),
  ...children.flatMap(alternativesIn),
];

const FONT_BEGINS = ['\0\u0001\0\0', 'OTTO', 'true'];
const isFont = (stream: string) => FONT_BEGINS.some((begin) => stream.startsWith(begin));

/** Gives everything in a PDF: as it is read out, and every string of the file. */
export async function extractPdf(bytes: Buffer, fileName: string): Promise<Extract> {
  const raw = [bytes.toString('latin1'), ...streamsOf(bytes).filter((one) => !isFont(one))];
  const { title, heard, artifacts, bookmarks, tree } = await readPdf(bytes);
  const strings = stringsOf(raw.join('\n'));
  return extractOf(
    [
      fileName,
      title,
      heard,
      ...artifacts,
      ...tree.flatMap(alternativesIn),
      JSON.stringify(bookmarks),
      strings.join('\n'),
      // An actual text may be given for each piece of a word alone.
      strings.join(''),
    ],
    raw.join(' '),
  );
}

/** Gives everything the preview shows of a copy: its blocks, whatever is in them. */
export const extractShown = (document: unknown): Extract => extractOf(stringsIn(document));

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) {
    const runs = value.every((one) => typeof one?.text === 'string');
    const whole = runs ? [value.map(({ text }) => text).join('')] : [];
    return [...whole, ...value.flatMap(stringsIn)];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
