/** What a block says, thing by thing, as it stands in a column of a copy in two languages. */
import type { Block, Run, Runs, Signing, TwinCell } from '../blocks.ts';
import { bold, plain } from '../language/sentences.ts';

const filled = (runs: Runs) => runs.some(({ text }) => text.trim() !== '');

/** A row of a table: its header, and below it each cell with the heading of its column. */
function ofRow(columns: readonly { heading: string }[], row: readonly Runs[]): TwinCell {
  const [header = [], ...rest] = row;
  const others = rest.flatMap((runs, at) => {
    const name = columns[at + 1]?.heading ?? '';
    return filled(runs) ? [[bold(`${name}: `), ...runs]] : [];
  });
  return [header.map((run): Run => ({ ...run, bold: true })), ...others];
}

const ofSigning = ({ name, role }: Signing): TwinCell =>
  role.trim() === '' ? [] : [[bold(`${name}: `), { text: role }]];

/** Gives the cells of a block, one for each thing it says; none where it says nothing in words. */
export function cellsOf(block: Block | null): TwinCell[] {
  switch (block?.is) {
    case 'paragraph':
    case 'picture':
      return [[block.runs]];
    case 'quote': {
      const words = (block.runs ?? plain(block.text)).map((run): Run => ({ ...run, own: true }));
      return [[words, ...(block.by.trim() === '' ? [] : [[bold(block.by)]])]];
    }
    case 'list':
      return block.items.map((runs, at) => [
        [{ text: block.ordered ? `${at + 1}. ` : '• ' }, ...runs],
      ]);
    case 'facts':
      return block.rows.map(({ name, value }) => [[bold(name)], value]);
    case 'table':
      return block.rows.map((row) => ofRow(block.columns, row));
    case 'writeBox':
      return [[block.runs ?? plain(block.label)]];
    case 'tickBoxes':
      return [[block.runs ?? plain(block.label)], ...block.options.map((text) => [plain(text)])];
    case 'signatures':
      return [[plain(block.heading.join(' · '))], ...block.people.map(ofSigning)];
    default:
      return [];
  }
}
