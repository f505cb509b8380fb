/** Every text that a copy prints, in reading order, with the weight it is printed in. */
import type { Block, CopyDocument, Runs } from '#shared/documents/blocks.ts';
import { printedBlocks } from './outline.ts';

export interface PrintedText {
  readonly text: string;
  readonly bold: boolean;
}

const plain = (text: string): PrintedText => ({ text, bold: false });
const strong = (text: string): PrintedText => ({ text, bold: true });
const ofRuns = (runs: Runs): readonly PrintedText[] =>
  runs.map((run) => ({ text: run.text, bold: run.bold ?? false }));

function ofBlock(block: Block): readonly PrintedText[] {
  switch (block.is) {
    case 'heading':
      return [strong(block.text)];
    case 'paragraph':
      return ofRuns(block.runs);
    case 'picture':
      return [...ofRuns(block.runs), ...ofRuns(block.other?.runs ?? [])];
    case 'twin':
      return [
        ...block.columns.map((column) => strong(column.heading)),
        ...block.rows.flatMap((cells) => cells.flatMap((cell) => cell.flatMap(ofRuns))),
      ];
    case 'quote':
      return [plain(block.text), strong(block.by)];
    case 'list':
      return block.items.flatMap(ofRuns);
    case 'facts':
      return block.rows.flatMap((row) => [strong(row.name), ...ofRuns(row.value)]);
    case 'table':
      return [
        ...block.columns.map((column) => strong(column.heading)),
        ...block.rows.flatMap((row) => row.flatMap(ofRuns)),
      ];
    case 'drawing':
      return [...block.drawing.texts, ...block.drawing.people.flatMap(({ texts }) => texts)];
    case 'writeBox':
      return [strong(block.label)];
    case 'tickBoxes':
      return [strong(block.label), ...block.options.map(plain)];
    case 'signatures':
      return [
        ...block.heading.map(strong),
        ...block.people.flatMap(({ name, role, signed }) => [
          strong(name),
          plain(role),
          ...(signed ? [plain(signed.as), plain(signed.on)] : []),
        ]),
      ];
    case 'figures':
    case 'pageBreak':
      return [];
  }
}

export function everyText(document: CopyDocument): readonly PrintedText[] {
  return [
    ...printedBlocks(document).flatMap(ofBlock),
    plain(document.footer),
    plain(document.pageNumber),
  ];
}
