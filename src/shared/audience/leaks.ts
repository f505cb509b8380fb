/**
 * The last gate before a copy is made [R7.6]: is anything withheld still said somewhere in it,
 * in a sentence of another row, in its title or in its file name?
 */
import type { Block, CopyDocument, Runs, Signing } from '../documents/blocks.ts';
import type { Drawing } from '../family/drawMap.ts';
import { hear, type Secret, sayerOf } from './says.ts';

export interface Leak {
  readonly secret: Secret;
  /** The whole text that says it. */
  readonly text: string;
}

const signingTexts = ({ name, role, signed }: Signing) =>
  signed ? [name, role, signed.as, signed.on] : [name, role];

const textOf = (runs: Runs) => runs.map(({ text }) => text).join('');

/** A name may stand in one line and the rest of it in the next. */
function textsInDrawing({ texts, people }: Drawing): string[] {
  const together = (lines: Drawing['texts']) => lines.map(({ text }) => text).join(' ');
  return [together(texts), ...people.map((person) => together(person.texts))];
}

/** Gives every text of a block, whatever it is. */
export function textsInBlock(block: Block): string[] {
  switch (block.is) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [textOf(block.runs)];
    case 'quote':
      return [block.text, block.by];
    case 'list':
      return block.items.map(textOf);
    case 'facts':
      return block.rows.flatMap(({ name, value }) => [name, textOf(value)]);
    case 'table':
      return [
        block.summary,
        ...block.columns.map(({ heading }) => heading),
        ...block.rows.flatMap((row) => row.map(textOf)),
        // A name may stand in one cell and the rest of it in the next.
        ...block.rows.map((row) => row.map(textOf).join(' ')),
      ];
    case 'picture':
      return [block.alt, textOf(block.runs), ...(block.other ? [textOf(block.other.runs)] : [])];
    case 'twin':
      return [
        block.summary,
        ...block.columns.map(({ heading }) => heading),
        ...block.rows.flatMap((cells) => cells.flatMap((cell) => cell.map(textOf))),
        // A name may stand in one paragraph and the rest of it in the next.
        ...block.rows.flatMap((cells) => cells.map((cell) => cell.map(textOf).join(' '))),
      ];
    case 'figures':
      return [block.alt];
    case 'drawing':
      return [block.alt, ...textsInDrawing(block.drawing)];
    case 'writeBox':
      return [block.label];
    case 'tickBoxes':
      return [block.label, ...block.options];
    case 'signatures':
      return [...block.heading, ...block.people.flatMap(signingTexts)];
    case 'pageBreak':
      return [];
  }
}

/**
 * Gives what a copy still says of what was withheld, once for each secret. Misspellings are looked
 * for where people type (`findings.ts`): the words of every copy would give too many.
 */
export function leaksIn(document: CopyDocument, secrets: readonly Secret[]): Leak[] {
  if (secrets.length === 0) return [];
  const { title, reader, about, footer, fileName, pageNumber, blocks } = document;
  const texts = [
    title,
    reader,
    about,
    footer,
    fileName,
    pageNumber,
    ...blocks.flatMap(textsInBlock),
  ];
  const heard = [...new Set(texts)].map(hear);
  return secrets.flatMap((secret) => {
    if (secret.as === 'near') return [];
    const found = heard.find(sayerOf(secret));
    return found ? [{ secret, text: found.text }] : [];
  });
}
