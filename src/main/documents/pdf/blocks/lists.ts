/** Lists, facts and boxes to tick: all are lists with a label and a body (ISO 32000, 14.8.4.3). */
import type { Block, Runs } from '#shared/documents/blocks.ts';
import { COLOURS } from '../../look.ts';
import { cleanLine } from '../../text/cleanText.ts';
import { factStaysWithNext } from '../../text/keeping.ts';
import type { Composed, Composing } from '../composing.ts';
import { composeText, plainRun, settingFor, spansOf, textStrips } from '../composing.ts';
import type { Strip } from '../flow.ts';
import { longestWord } from '../lines/composeLines.ts';
import type { LazyElement, Sheet } from '../sheet.ts';
import { lazyElement } from '../sheet.ts';

type Of<K extends Block['is']> = Extract<Block, { is: K }>;

function labelled(
  list: LazyElement,
  label: Composed,
  body: Composed,
  gap: number,
  keepWithNext = false,
): readonly Strip[] {
  const item = lazyElement('LI', list);
  const name = lazyElement('Lbl', item);
  return textStrips(body, {
    element: lazyElement('LBody', item),
    type: 'LBody',
    gap,
    keepWithNext,
    beside(sheet, top) {
      label.lines.forEach((line, at) => {
        sheet.line(line, label.left, top + at * line.height, name(sheet), 'Lbl');
      });
    },
  });
}

export function listStrips(block: Of<'list'>, composing: Composing): readonly Strip[] {
  const { typography } = composing;
  const size = block.small ? typography.small : typography.body;
  const indent = size * (block.ordered ? 1.9 : 1.35);
  const list = lazyElement('L');
  return block.items.flatMap((runs, at) => {
    const label = composeText(plainRun(block.ordered ? `${at + 1}.` : '•'), composing, {
      room: { inset: size * 0.15, width: indent },
      size,
      colour: COLOURS.heading,
      bold: true,
    });
    const body = composeText(runs, composing, {
      room: { inset: indent, width: typography.measure - indent },
      size,
    });
    const gap = at === 0 ? typography.paragraphGap : typography.paragraphGap * 0.55;
    return labelled(list, label, body, gap);
  });
}

/** Names in a column of their own where they are short; a long name stands above its value. */
export function factsStrips(block: Of<'facts'>, composing: Composing): readonly Strip[] {
  const { typography } = composing;
  const most = typography.measure * 0.36;
  const room = { inset: 0, width: typography.measure };
  const names = block.rows.map((row) => plainRun(cleanLine(row.name)));
  const widths = names.map((name) => widthOf(name, composing));
  const column = Math.max(0, ...widths.filter((width) => width <= most)) + typography.body * 1.3;
  const list = lazyElement('L');
  return block.rows.flatMap((row, at) => {
    const gap = typography.paragraphGap * (at === 0 ? 1.4 : 0.55);
    const label = composeText(names[at] ?? [], composing, {
      room,
      colour: COLOURS.heading,
      bold: true,
    });
    const beside = (widths[at] ?? 0) <= most;
    const value: Runs = row.value.length > 0 ? row.value : plainRun('–');
    const body = composeText(value, composing, {
      room: { inset: column, width: typography.measure - column },
    });
    const keepWithNext = factStaysWithNext(at, block.rows.length);
    if (beside) return labelled(list, label, body, gap, keepWithNext);
    const item = lazyElement('LI', list);
    return [
      ...textStrips(label, {
        element: lazyElement('Lbl', item),
        type: 'Lbl',
        gap,
        keepWithNext: true,
      }),
      ...textStrips(body, { element: lazyElement('LBody', item), type: 'LBody', keepWithNext }),
    ];
  });
}

function widthOf(name: Runs, composing: Composing): number {
  const lines = composeText(name, composing, { bold: true, room: { inset: 0, width: 10_000 } });
  const setting = settingFor(composing, composing.typography.body, 0, composing.direction);
  return Math.max(
    longestWord(spansOf(name, composing, COLOURS.ink, true), setting),
    ...lines.lines.map((line) => line.width),
  );
}

export function tickBoxStrips(block: Of<'tickBoxes'>, composing: Composing): readonly Strip[] {
  const { typography } = composing;
  const side = typography.body * 1.05;
  const indent = side + typography.body * 0.75;
  const label = textStrips(
    composeText(block.runs ?? plainRun(cleanLine(block.label)), composing, { bold: true }),
    { element: lazyElement('P'), type: 'P', gap: typography.paragraphGap + 3, keepWithNext: true },
  );
  const list = lazyElement('L');
  const options = block.options.flatMap((option, at) => {
    const item = lazyElement('LI', list);
    const box = lazyElement('Lbl', item, { actual: '☐' });
    const body = composeText(block.optionRuns?.[at] ?? plainRun(cleanLine(option)), composing, {
      room: { inset: indent, width: typography.measure - indent },
    });
    const left =
      composing.direction === 'rtl' ? body.left + typography.measure - side : body.left - indent;
    return textStrips(body, {
      element: lazyElement('LBody', item),
      type: 'LBody',
      gap: typography.paragraphGap * 0.8,
      keepWithNext: at < block.options.length - 1,
      beside: (sheet, top) => {
        sheet.content(box(sheet), 'Lbl', () => drawBox(sheet, left, top, side, typography));
      },
    });
  });
  return [...label, ...options];
}

function drawBox(
  { pdf }: Sheet,
  left: number,
  top: number,
  side: number,
  { body, leading }: Composing['typography'],
): void {
  pdf
    .lineWidth(1.1)
    .roundedRect(left + 0.5, top + (body * leading - side) / 2, side, side, 1.5)
    .stroke(COLOURS.box);
}
