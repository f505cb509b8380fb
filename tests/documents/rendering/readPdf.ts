/** A PDF as a screen reader hears it, parsed back with pdf.js. */
import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A structure element; `text` of its own content, what is read out where that is told. */
export interface Heard {
  readonly role: string;
  readonly alt: string | null;
  readonly lang: string | null;
  readonly text: string;
  readonly children: readonly Heard[];
}

export interface ReadPdf {
  readonly pages: number;
  readonly title: string;
  readonly language: string;
  readonly marked: boolean;
  /** The document element of each page. */
  readonly tree: readonly Heard[];
  /** All that is read out, in order. */
  readonly heard: string;
  /** Text of artifacts, page by page. */
  readonly artifacts: readonly string[];
  readonly bookmarks: readonly Bookmark[];
  /** Everything that stands on each page, tagged or not. */
  readonly pageTexts: readonly string[];
  /** Size of the smallest letter of the file, in points. */
  readonly smallestType: number;
}

export interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

interface RawNode {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly RawNode[];
}

const INLINE = new Set(['Span', 'Lbl']);

function hear(node: RawNode, contents: ReadonlyMap<string, string>): Heard {
  const children: Heard[] = [];
  let text = '';
  for (const child of node.children ?? []) {
    if (child.type === 'content') text += contents.get(child.id ?? '') ?? '';
    else {
      const heard = hear(child, contents);
      children.push(heard);
      text += INLINE.has(heard.role) ? heard.text : `${heard.text}\n`;
    }
  }
  const told = node.alt !== undefined && node.role !== 'Table' ? node.alt : text;
  return {
    role: node.role ?? '',
    alt: node.alt ?? null,
    lang: node.lang ?? null,
    text: told,
    children,
  };
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  const tree: Heard[] = [];
  const artifacts: string[] = [];
  const pageTexts: string[] = [];
  let smallestType = Number.POSITIVE_INFINITY;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const contents = new Map<string, string>();
    let id = '';
    let outside = '';
    for (const item of items) {
      if ('str' in item) {
        // pdf.js takes the space off the end of a line and tells of the end instead.
        const text = item.hasEOL ? `${item.str}\n` : item.str;
        if (id === '') outside += text;
        else contents.set(id, (contents.get(id) ?? '') + text);
      } else if (item.type === 'beginMarkedContentProps') id = item.id ?? '';
      else if (item.type === 'endMarkedContent') id = '';
    }
    artifacts.push(outside);
    const shown = items.filter((item) => 'str' in item);
    pageTexts.push(shown.map(({ str }) => str).join(' '));
    for (const { str, transform } of shown) {
      const [, , across, up] = transform as readonly number[];
      const size = Math.hypot(across ?? 0, up ?? 0);
      if (str.trim() !== '') smallestType = Math.min(smallestType, size);
    }
    const root = (await page.getStructTree()) as RawNode | null;
    for (const child of root?.children ?? []) tree.push(hear(child, contents));
  }
  const { info } = await document.getMetadata();
  const details = info as { Title?: string; Language?: string };
  // pdf.js gives a map where its types promise an object.
  const marks = (await document.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  const outline = (await document.getOutline()) as readonly Bookmark[] | null;
  const read: ReadPdf = {
    pages: document.numPages,
    title: details.Title ?? '',
    language: details.Language ?? '',
    marked: marks?.get('Marked') ?? false,
    tree,
    heard: tree.map((page) => page.text).join('\n'),
    artifacts,
    bookmarks: outline ?? [],
    pageTexts,
    smallestType,
  };
  await task.destroy();
  return read;
}

/** Elements of a role anywhere below, in reading order. */
export function ofRole(nodes: readonly Heard[], ...roles: readonly string[]): readonly Heard[] {
  return nodes.flatMap((node) => [
    ...(roles.includes(node.role) ? [node] : []),
    ...ofRole(node.children, ...roles),
  ]);
}

/** Every stream of the file, inflated, as Latin-1. */
export function streamsOf(bytes: Buffer): readonly string[] {
  const raw = bytes.toString('latin1');
  return [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return body;
    }
  });
}

/** Codes of all glyphs shown on all pages. */
export function shownGlyphs(bytes: Buffer): readonly string[] {
  return streamsOf(bytes)
    .filter((stream) => stream.includes(' TJ'))
    .flatMap((stream) => [...stream.matchAll(/<([0-9a-f]+)>/g)])
    .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
}
