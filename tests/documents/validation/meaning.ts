/**
 * What no validator asks: whether tags and styles mean what they should to somebody who hears a
 * copy, cannot read small type, or has it read out by a machine [R7.8].
 */

import { cleanLine } from '#main/documents/text/cleanText.ts';
import { directionOf } from '#main/documents/text/direction.ts';
import type { CopyDocument } from '#shared/documents/blocks.ts';
import type { Node, ReadDocx } from '../rendering/readDocx.ts';
import { all, first, styleOf } from '../rendering/readDocx.ts';
import type { Heard, ReadPdf } from '../rendering/readPdf.ts';
import { ofRole } from '../rendering/readPdf.ts';

/** Points; families read nothing smaller. */
const LEAST_FOR_FAMILIES = 14;

const SCRIPTS = ['Latn', 'Arab', 'Hebr', 'Beng', 'Guru', 'Ethi', 'Cyrl', 'Grek'];

/** Whether a text has letters that the language is not usually written in. */
function isForeign(text: string, language: string): boolean {
  const { script: own } = new Intl.Locale(language).maximize();
  const others = SCRIPTS.filter((script) => script !== own);
  return others.some((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(text));
}

function wrongTitle(told: string, copy: CopyDocument): string[] {
  const title = cleanLine(copy.title);
  return told === title ? [] : [`its title is “${told}” and not “${title}”`];
}

function jumps(levels: readonly number[]): string[] {
  const start = levels[0] === 1 ? [] : ['it does not begin with a heading of level 1'];
  const between = levels.flatMap((level, at) => {
    const before = levels[at - 1] ?? level;
    return level > before + 1 ? [`a heading jumps from ${before} to ${level}`] : [];
  });
  return [...start, ...between];
}

/** Words for a picture that tell somebody nothing. */
function saysNothing(alt: string): boolean {
  return !/\p{L}{2}/u.test(alt) || /\.(svg|png|jpe?g)$|^(drawing|picture|image|figure)$/i.test(alt);
}

const figures = (alts: readonly string[]): string[] =>
  alts.filter(saysNothing).map((alt) => `a picture is told as “${alt}”`);

const isForFamily = ({ kind }: CopyDocument) => kind === 'childCopy' || kind === 'parentCopy';

/** Parts of the page number that must stand together; from right to left pdf.js tells no order. */
function pageNumber({ pageNumber, language }: CopyDocument, page: number, pages: number): string[] {
  const numbers = [String(page), String(pages)];
  if (directionOf(language) === 'rtl') return numbers;
  return [pageNumber.replace('{page}', String(page)).replace('{pages}', String(pages))];
}

/** Letters and digits alone: where a line ends, pdf.js tells no space. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** Gives the pages whose foot does not say which page it is, of how many. */
export function uncountedPages(copy: CopyDocument, texts: readonly string[]): string[] {
  return texts.flatMap((text, at) => {
    const parts = pageNumber(copy, at + 1, texts.length);
    const unsaid = parts.filter((part) => !bare(text).includes(bare(part)));
    return unsaid.map((part) => `page ${at + 1} does not say “${part}”`);
  });
}

/** Gives why type is too small for a family; `smallest` in points. */
export function tooSmall(copy: CopyDocument, smallest: number): string[] {
  // LibreOffice rounds to hundredths.
  if (!isForFamily(copy) || smallest > LEAST_FOR_FAMILIES - 0.05) return [];
  return [`its smallest type has ${smallest} pt`];
}

/** Text of an element itself, without that of the elements in it. */
function ownText({ text, children }: Heard): string {
  return children.reduce((rest, child) => rest.replace(child.text, ' '), text);
}

function unmarkedInPdf(nodes: readonly Heard[], language: string): string[] {
  return nodes.flatMap((node) => {
    if (node.role === 'Figure') return [];
    const own = node.lang ?? language;
    const text = ownText(node).trim();
    const found = isForeign(text, own) ? [`“${text}” is marked as ${own}`] : [];
    return [...found, ...unmarkedInPdf(node.children, own)];
  });
}

/** Gives what is wrong with a PDF for its reader; nothing where all is well. */
export function wrongInPdf(copy: CopyDocument, pdf: ReadPdf): string[] {
  const tables = ofRole(pdf.tree, 'Table');
  // Where two languages stand beside each other neither names the other.
  const isTwin = copy.blocks.some(({ is }) => is === 'twin');
  const rows = isTwin ? [] : ofRole(tables, 'TR');
  return [
    ...wrongTitle(pdf.title, copy),
    ...(pdf.marked ? [] : ['it is not tagged']),
    ...(pdf.language === copy.language ? [] : [`its language is “${pdf.language}”`]),
    ...jumps(ofRole(pdf.tree, 'H1', 'H2', 'H3').map(({ role }) => Number(role[1]))),
    // On later pages of a table pdf.js gives its head again, without its words.
    ...tables
      .filter(({ children: [head] }) => head?.children.some(({ role }) => role !== 'TH') ?? true)
      .map(({ text }) => `a table has no head: ${text}`),
    ...rows
      .filter(({ children: [cell] }) => cell?.role !== 'TH')
      .map(({ text }) => `a row has no header: ${text}`),
    ...figures(ofRole(pdf.tree, 'Figure').map(({ alt }) => alt ?? '')),
    ...unmarkedInPdf(pdf.tree, pdf.language),
    ...uncountedPages(copy, pdf.artifacts),
    ...tooSmall(copy, pdf.smallestType),
  ];
}

const valueIn = (node: Node | undefined, name: string): string | undefined =>
  node && first(node, name)?.attributes['w:val'];

/** Half points of a style: its own size, or that of the style it is based on, or of the document. */
function sizeOfStyle(styles: Node, id: string): number {
  const style = all(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);
  const own = style && valueIn(first(style, 'w:rPr'), 'w:sz');
  if (own !== undefined) return Number(own);
  const basedOn = valueIn(style, 'w:basedOn');
  if (basedOn !== undefined) return sizeOfStyle(styles, basedOn);
  return Number(valueIn(first(styles, 'w:docDefaults'), 'w:sz'));
}

function smallestInDocx(parts: readonly Node[], styles: Node): number {
  const used = parts.flatMap((part) => all(part, 'w:p').filter(({ text }) => text.trim() !== ''));
  const sizes = used.flatMap((paragraph) => [
    sizeOfStyle(styles, styleOf(paragraph)),
    ...all(paragraph, 'w:sz').map(({ attributes }) => Number(attributes['w:val'])),
  ]);
  return Math.min(...sizes) / 2;
}

function unmarkedInDocx(part: Node, language: string): string[] {
  return all(part, 'w:r').flatMap((run) => {
    const marked = first(run, 'w:lang')?.attributes;
    const text = all(run, 'w:t')
      .map((one) => one.text)
      .join('');
    const own = [marked?.['w:val'], marked?.['w:bidi']].filter((tag) => tag !== undefined);
    const languages = own.length === 0 ? [language] : own;
    return languages.some((tag) => !isForeign(text, tag))
      ? []
      : [`“${text}” is marked as ${languages.join()}`];
  });
}

/** Gives what is wrong with a Word file for its reader; nothing where all is well. */
export function wrongInDocx(copy: CopyDocument, docx: ReadDocx): string[] {
  const core = docx.xml('docProps/core.xml');
  const styles = docx.xml('word/styles.xml');
  const footer = docx.xml('word/footer1.xml');
  const language = valueIn(first(styles, 'w:docDefaults'), 'w:lang') ?? '';
  const headings = all(docx.body, 'w:p').flatMap(
    (paragraph) => /^Heading([1-3])$/.exec(styleOf(paragraph))?.[1] ?? [],
  );
  const tables = all(docx.body, 'w:tbl').filter((table) =>
    ['1', 'true'].includes(first(table, 'w:tblLook')?.attributes['w:firstRow'] ?? ''),
  );
  return [
    ...wrongTitle(first(core, 'dc:title')?.text ?? '', copy),
    ...(language === copy.language ? [] : [`its language is “${language}”`]),
    ...jumps(headings.map(Number)),
    ...tables
      .filter((table) => all(table, 'w:tblHeader').length === 0)
      .map(({ text }) => `a table has no head: ${text}`),
    ...figures(all(docx.body, 'wp:docPr').map(({ attributes }) => attributes.descr ?? '')),
    ...[docx.body, footer].flatMap((part) => unmarkedInDocx(part, language)),
    ...(all(footer, 'w:instrText').length === 2 ? [] : ['its foot does not count pages']),
    ...tooSmall(copy, smallestInDocx([docx.body, footer], styles)),
  ];
}
