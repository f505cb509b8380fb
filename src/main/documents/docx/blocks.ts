/** Blocks as paragraphs of Word. */
import { CheckBox, HeadingLevel, Paragraph, Tab, TextRun } from 'docx';
import type { Block, Runs } from '#shared/documents/blocks.ts';
import { CONTENT_WIDTH } from '../look.ts';
import { cleanLine } from '../text/cleanText.ts';
import { factStaysWithNext } from '../text/keeping.ts';
import { twips } from './measures.ts';
import { textRuns } from './runs.ts';
import { BULLETS, NUMBERS, STYLE } from './styles.ts';
import type { Writing } from './writing.ts';
import { paragraph } from './writing.ts';

type Of<K extends Block['is']> = Extract<Block, { is: K }>;

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

const plain = (text: string): Runs => [{ text: cleanLine(text) }];

export function heading(block: Of<'heading'>, writing: Writing, startsPage: boolean): Paragraph {
  return paragraph(block.runs ?? plain(block.text), writing, {
    heading: HEADINGS[block.level],
    ...(startsPage ? { pageBreakBefore: true } : {}),
  });
}

/** Word gives the space after a paragraph only; the last of a group has that of any other. */
function afterLast(at: number, count: number, { typography }: Writing) {
  return at === count - 1 ? { spacing: { after: twips(typography.paragraphGap) } } : {};
}

/** Word joins the panels of quotes that touch: one that follows another is kept apart by a line. */
export function quote(
  block: Of<'quote'>,
  writing: Writing,
  followsQuote: boolean,
): readonly Paragraph[] {
  const apart = new Paragraph({ spacing: { line: 20, lineRule: 'exact', after: 0 } });
  return [
    ...(followsQuote ? [apart] : []),
    paragraph(block.runs ?? [{ text: block.text }], writing, {
      style: STYLE.quote,
      ...(followsQuote ? { spacing: { before: 0 } } : {}),
    }),
    paragraph(plain(block.by), writing, { style: STYLE.quoteBy }),
  ];
}

export function list(block: Of<'list'>, writing: Writing): readonly Paragraph[] {
  const instance = writing.nextList();
  const reference = block.ordered ? NUMBERS : BULLETS;
  return block.items.map((runs, at) =>
    paragraph(runs, writing, {
      ...(block.small ? { style: STYLE.small } : {}),
      numbering: { reference, level: 0, instance },
      ...afterLast(at, block.items.length, writing),
    }),
  );
}

/** Name, tab, value; a long name stands on a line of its own. */
export function facts(block: Of<'facts'>, writing: Writing): readonly Paragraph[] {
  const { body, measure } = writing.typography;
  const most = measure * 0.36;
  const names = block.rows.map((row) => cleanLine(row.name));
  const widths = names.map((name) => name.length * body * 0.56);
  const column = Math.max(0, ...widths.filter((width) => width <= most)) + body * 1.3;
  return block.rows.map((row, at) => {
    const value: Runs = row.value.length > 0 ? row.value : [{ text: '–' }];
    const gap = (widths[at] ?? 0) <= most ? { children: [new Tab()] } : { break: 1 };
    return new Paragraph({
      style: STYLE.fact,
      keepNext: factStaysWithNext(at, block.rows.length),
      ...afterLast(at, block.rows.length, writing),
      ...(writing.direction === 'rtl' ? { bidirectional: true } : {}),
      tabStops: [{ type: 'left', position: twips(column) }],
      indent: {
        left: twips(column),
        hanging: twips(column),
        right: twips(CONTENT_WIDTH - measure),
      },
      children: [
        ...textRuns(plain(names[at] ?? ''), writing.language, writing.direction, {
          style: STYLE.factName,
        }),
        new TextRun(gap),
        ...textRuns(value, writing.language, writing.direction),
      ],
    });
  });
}

export function tickBoxes(block: Of<'tickBoxes'>, writing: Writing): readonly Paragraph[] {
  const turned = writing.direction === 'rtl' ? { bidirectional: true } : {};
  return [
    paragraph(block.runs ?? plain(block.label), writing, { style: STYLE.label }),
    ...block.options.map((option, at) => {
      const text = cleanLine(option);
      return new Paragraph({
        style: STYLE.tick,
        ...turned,
        keepNext: at < block.options.length - 1,
        children: [
          new CheckBox({
            alias: text,
            checked: false,
            checkedState: { value: '2612', font: 'Segoe UI Symbol' },
            uncheckedState: { value: '2610', font: 'Segoe UI Symbol' },
          }),
          new TextRun({ children: [new Tab()] }),
          ...textRuns(block.optionRuns?.[at] ?? [{ text }], writing.language, writing.direction),
        ],
      });
    }),
  ];
}

const MOST_LINES = 30;

/** A framed paragraph of empty lines: it can be written in by hand or typed in. */
export function writeBox(block: Of<'writeBox'>, writing: Writing): readonly Paragraph[] {
  const lines = Math.min(MOST_LINES, Math.max(1, block.lines));
  return [
    paragraph(block.runs ?? plain(block.label), writing, { style: STYLE.label }),
    new Paragraph({
      style: STYLE.write,
      ...(writing.direction === 'rtl' ? { bidirectional: true } : {}),
      children: lines > 1 ? [new TextRun({ break: lines - 1 })] : [],
    }),
  ];
}
