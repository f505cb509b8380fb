/** A DOCX unzipped and its XML read back. */
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

/** An element with its attributes (without prefix `w:` left out) and children in order. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly text: string;
}

type Raw = Record<string, unknown>;

function nodeOf(raw: Raw): Node {
  const name = Object.keys(raw).find((key) => key !== ':@') ?? '';
  if (name === '#text') return { name, attributes: {}, children: [], text: String(raw[name]) };
  const children = ((raw[name] as Raw[] | undefined) ?? []).map(nodeOf);
  return {
    name,
    attributes: (raw[':@'] as Record<string, string> | undefined) ?? {},
    children,
    text: name === 'w:tab' || name === 'w:br' ? ' ' : children.map((child) => child.text).join(''),
  };
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
});

export interface ReadDocx {
  readonly paths: readonly string[];
  readonly file: (path: string) => string;
  readonly xml: (path: string) => Node;
  readonly body: Node;
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = unzipSync(bytes);
  const file = (path: string): string => {
    const found = files[path];
    if (!found) throw new Error(`${path} is not in the file`);
    return strFromU8(found);
  };
  const xml = (path: string): Node => {
    const roots = (parser.parse(file(path)) as Raw[]).map(nodeOf);
    const root = roots.find((node) => !node.name.startsWith('?'));
    if (!root) throw new Error(`${path} is empty`);
    return root;
  };
  return { paths: Object.keys(files), file, xml, body: xml('word/document.xml') };
}

/** Elements of a name anywhere below, in order. */
export function all(node: Node, name: string): readonly Node[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}

export function first(node: Node, name: string): Node | undefined {
  return all(node, name)[0];
}

export const styleOf = (paragraph: Node): string =>
  first(paragraph, 'w:pStyle')?.attributes['w:val'] ?? 'Normal';
