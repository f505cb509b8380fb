/** Finds words for people that stand in the code of the windows and not in a catalogue. */
import { parseSync } from 'vite';

/** A node of the syntax tree, as far as it is looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** Attributes whose text is read by the machine alone. Any other one is for people. */
const FOR_THE_MACHINE = new Set([
  'preserveAspectRatio',
  'about',
  'aria-controls',
  'aria-current',
  'aria-describedby',
  'aria-haspopup',
  'aria-hidden',
  'aria-labelledby',
  'aria-live',
  'at',
  'autoCapitalize',
  'autoComplete',
  'className',
  'data-tour',
  'dir',
  'field',
  'form',
  'href',
  'id',
  'inputMode',
  'key',
  'kind',
  'list',
  'look',
  'menuTrigger',
  'orientation',
  'part',
  'place',
  'placement',
  'popover',
  'role',
  'scope',
  'slot',
  'tone',
  'type',
  'width',
]);

/** Two words side by side: no key, no name of a class, no selector. */
const SENTENCE = /\p{L}{2,} \p{L}{2,}/u;
const LETTER = /\p{L}/u;

/** Gives the bare texts of a file, each with its line. */
export function bareStringsIn(fileName: string, source: string): string[] {
  const { program, errors } = parseSync(fileName, source);
  if (errors.length > 0) throw new Error(`${fileName}: ${errors[0]?.message}`);
  const found: string[] = [];
  const tell = ({ start }: Node, text: string) => {
    const line = source.slice(0, start).split('\n').length;
    found.push(`${fileName}:${line} ${text.trim()}`);
  };
  look(program as unknown as Node, 'code', tell);
  return found;
}

/** Where a text stands: among code, in an attribute for people, or among what is drawn. */
type Around = 'code' | 'shown' | 'machine';
type Tell = (node: Node, text: string) => void;

function look(node: Node, around: Around, tell: Tell): void {
  const text = textOf(node);
  if (text !== null) {
    const isBare = around === 'shown' ? LETTER : SENTENCE;
    if (around !== 'machine' && isBare.test(text)) tell(node, text);
    return;
  }
  for (const [field, child] of childrenOf(node)) look(child, within(node, field, around), tell);
}

/** Gives the text of a node that is one: of a literal, of a piece of a template, between tags. */
function textOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : '';
  if (node.type === 'JSXText') return String(node.value);
  if (node.type === 'TemplateElement') return String((node.value as { raw: string }).raw);
  return null;
}

function within(node: Node, field: string, around: Around): Around {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'TSLiteralType':
      return field === 'source' || field === 'literal' ? 'machine' : around;
    case 'JSXElement':
    case 'JSXFragment':
      return field === 'children' ? 'shown' : around;
    case 'JSXAttribute': {
      const { name } = node.name as { name: string };
      return FOR_THE_MACHINE.has(name) ? 'machine' : 'shown';
    }
    // What is compared, looked up or handed to a function is not what is drawn.
    case 'BinaryExpression':
    case 'CallExpression':
    case 'MemberExpression':
    case 'ArrowFunctionExpression':
    case 'ObjectExpression':
      return around === 'machine' ? 'machine' : 'code';
    case 'ConditionalExpression':
      return field === 'test' ? 'code' : around;
    // A mistake in the code, never met by a person.
    case 'NewExpression':
      return (node.callee as { name?: string }).name === 'Error' ? 'machine' : 'code';
    default:
      return around;
  }
}

function childrenOf(node: Node): [string, Node][] {
  return Object.entries(node).flatMap(([field, value]) => {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return values.filter(isNode).map((child): [string, Node] => [field, child]);
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
