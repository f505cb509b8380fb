/**
 * A copy in two languages side by side [R7.4]: what its reader reads, and beside it the same in
 * the language of whoever helps them. What is filled in by hand is there once, named in both.
 */
import type { Block, Runs, TwinCell, TwinColumn } from '../blocks.ts';
import { plain } from '../language/sentences.ts';
import { cellsOf } from './cells.ts';
import { type Pair, paired } from './pairing.ts';

type Of<K extends Block['is']> = Extract<Block, { is: K }>;
type Row = Of<'twin'>['rows'][number];

const BETWEEN = ' / ';

/** Gives the runs with their language, where they do not say another. */
const inLanguage = (runs: Runs, language: string): Runs =>
  runs.map((run) => ({ ...run, language: run.language ?? language }));

const textOf = (runs: Runs) => runs.map(({ text }) => text).join('');

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const MARK = '\u200e';

/** In a line from right to left a question mark would go to the wrong end of an English question. */
const keptInOrder = (runs: Runs, beside: Runs): Runs =>
  RIGHT_TO_LEFT.test(textOf(beside)) ? [{ text: MARK }, ...runs, { text: MARK }] : runs;

/** One text after the other; once where both say the same, such as a name. */
function both(first: Runs, second: Runs, language: string): Runs {
  if (textOf(first).trim() === textOf(second).trim()) return first;
  return [...first, { text: BETWEEN }, ...inLanguage(keptInOrder(second, first), language)];
}

/** Gives a pair as one block that says both; null where each has its cell. */
function joined([first, second]: Pair<Block>, language: string): Block | null {
  if (second === null) return first.is === 'heading' ? first : null;
  if (first === null) {
    if (second.is !== 'heading') return null;
    return { ...second, runs: inLanguage(second.runs ?? plain(second.text), language) };
  }
  if (first.is === 'heading' && second.is === 'heading') {
    const runs = both(first.runs ?? plain(first.text), second.runs ?? plain(second.text), language);
    return { ...first, text: textOf(runs), runs };
  }
  if (first.is === 'picture' && second.is === 'picture') {
    return { ...first, other: { runs: inLanguage(second.runs, language), language } };
  }
  if (first.is === 'writeBox' && second.is === 'writeBox') {
    const runs = both(
      first.runs ?? plain(first.label),
      second.runs ?? plain(second.label),
      language,
    );
    return { ...first, label: textOf(runs), runs };
  }
  if (first.is === 'tickBoxes' && second.is === 'tickBoxes') {
    if (first.options.length !== second.options.length) return null;
    const runs = both(
      first.runs ?? plain(first.label),
      second.runs ?? plain(second.label),
      language,
    );
    const optionRuns = first.options.map((option, at) =>
      both(plain(option), plain(second.options[at] ?? ''), language),
    );
    return { ...first, label: textOf(runs), runs, options: optionRuns.map(textOf), optionRuns };
  }
  return null;
}

/** Drawn or filled in once: below what it is called in both languages. */
const isOnce = (block: Block | null): block is Block =>
  block !== null &&
  (['drawing', 'figures', 'pageBreak', 'signatures', 'writeBox', 'tickBoxes'].includes(block.is) ||
    (block.is === 'table' && block.leastLines !== undefined));

function rowsOf([first, second]: Pair<Block>, language: string): Row[] {
  const [left, right] = [cellsOf(first), cellsOf(second)];
  const marked = (cell: TwinCell = []) => cell.map((runs) => inLanguage(runs, language));
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, at): Row => [left[at] ?? [], marked(right[at])]).filter(
    (cells) => cells.some((cell) => cell.some((runs) => textOf(runs).trim() !== '')),
  );
}

/**
 * Gives the blocks of a copy in two languages.
 * @param columns the reader's language and the other one
 * @param summary what a table of both tells, in the reader's language
 */
export function twinBlocks(
  first: readonly Block[],
  second: readonly Block[],
  columns: readonly [TwinColumn, TwinColumn],
  summary: string,
): Block[] {
  const { language } = columns[1];
  const blocks: Block[] = [];
  const addRows = (rows: readonly Row[]) => {
    if (rows.length === 0) return;
    const last = blocks.at(-1);
    if (last?.is === 'twin') blocks[blocks.length - 1] = { ...last, rows: [...last.rows, ...rows] };
    else blocks.push({ is: 'twin', summary, columns, rows });
  };
  for (const pair of paired(first, second)) {
    const whole = joined(pair, language);
    const once = pair[0] ?? pair[1];
    if (whole !== null) blocks.push(whole);
    else {
      addRows(rowsOf(pair, language));
      if (isOnce(once)) blocks.push(once);
    }
  }
  return blocks;
}
