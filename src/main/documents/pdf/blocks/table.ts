/**
 * Tables. The head stands again on every page (as an artifact, so that it is read out once); a
 * row taller than half a page is cut between lines, cell by cell, without losing a word.
 */
import type { Block, Runs } from '#shared/documents/blocks.ts';
import { columnWidths } from '../../columnWidths.ts';
import { COLOURS, CONTENT_WIDTH, PAGE } from '../../look.ts';
import { cleanLine } from '../../text/cleanText.ts';
import type { Direction } from '../../text/direction.ts';
import { directionOf, paragraphDirection } from '../../text/direction.ts';
import { rowsThatStay } from '../../text/keeping.ts';
import type { Composing, Room } from '../composing.ts';
import { heightOf, leftOf, plainRun, settingFor, spansOf } from '../composing.ts';
import type { Strip } from '../flow.ts';
import { composeLines, longestWord } from '../lines/composeLines.ts';
import type { Line } from '../lines/line.ts';
import type { LazyElement, Sheet } from '../sheet.ts';
import { lazyElement } from '../sheet.ts';

type Of<K extends Block['is']> = Extract<Block, { is: K }>;

/** Paragraphs of a cell. */
export type CellText = readonly { readonly runs: Runs; readonly bold?: boolean }[];

export interface TableText {
  readonly summary: string;
  readonly heads: readonly Runs[];
  readonly shares: readonly number[];
  readonly rows: readonly (readonly CellText[])[];
  readonly leastRowHeight: number;
  /** To fill in by hand, and so with edges around each cell. */
  readonly toFill?: boolean;
  /** In two languages: which way each column runs. No cell is then the header of its row. */
  readonly directions?: readonly Direction[];
}

interface CellLine extends Line {
  readonly element: LazyElement;
  readonly type: 'TH' | 'TD' | 'P';
}

interface Cell {
  /** Made even where nothing is said, so that each row has all its cells. */
  readonly element: LazyElement;
  readonly left: number;
  readonly lines: readonly CellLine[];
}

interface Row {
  readonly cells: readonly Cell[];
  readonly leastHeight: number;
  readonly padding: number;
  /** Where lines between its cells stand, from the left edge of the page; none in a table to read. */
  readonly edges: readonly number[];
}

const CAN_BE_CUT = (PAGE.height - PAGE.margin.top - PAGE.margin.bottom) / 2;

function heightOfRow(row: Row): number {
  const text = Math.max(0, ...row.cells.map((cell) => heightOf(cell.lines)));
  return Math.max(row.leastHeight, text + 2 * row.padding);
}

function paintRow(row: Row, sheet: Sheet, top: number, artifact: boolean): void {
  for (const cell of row.cells) {
    if (!artifact) cell.element(sheet);
    let y = top + row.padding;
    for (const line of cell.lines) {
      sheet.line(line, cell.left, y, artifact ? null : line.element(sheet), line.type);
      y += line.height;
    }
  }
}

function rule(sheet: Sheet, y: number, thickness: number, colour: string): void {
  sheet.artifact('Layout', () => {
    sheet.pdf.rect(PAGE.margin.side, y - thickness, CONTENT_WIDTH, thickness).fill(colour);
  });
}

/** Edges of cells to write in must survive a photocopier. */
function upright(sheet: Sheet, left: number, top: number, height: number): void {
  sheet.artifact('Layout', () => {
    sheet.pdf.rect(left - 0.375, top, 0.75, height).fill(COLOURS.box);
  });
}

function rowStrip(row: Row, head: Strip): Strip {
  const height = heightOfRow(row);
  const cuttable = height > CAN_BE_CUT;
  const lineHeight = row.cells[0]?.lines[0]?.height ?? 16;
  return {
    height,
    gap: 0,
    repeated: head,
    ...(cuttable ? { least: lineHeight * 4 + 2 * row.padding } : {}),
    split(available) {
      const room = available - 2 * row.padding;
      const taken = row.cells.map((cell) => {
        let used = 0;
        let count = 0;
        for (const line of cell.lines) {
          if (used + line.height > room) break;
          used += line.height;
          count += 1;
        }
        return count;
      });
      if (!cuttable || taken.every((count) => count === 0)) return null;
      const part = (from: (at: number) => number, to: (at: number) => number): Row => ({
        ...row,
        leastHeight: 0,
        cells: row.cells.map((cell, at) => ({
          ...cell,
          lines: cell.lines.slice(from(at), to(at)),
        })),
      });
      const upTo = (at: number) => taken[at] ?? 0;
      const first = part(() => 0, upTo);
      const rest = part(upTo, () => Number.POSITIVE_INFINITY);
      return [rowStrip(first, head), rowStrip(rest, head)];
    },
    paint(sheet, top) {
      paintRow(row, sheet, top, false);
      rule(sheet, top + height, 0.75, row.edges.length > 0 ? COLOURS.box : COLOURS.rule);
      for (const edge of row.edges) upright(sheet, edge, top, height);
    },
  };
}

function headStrip(row: Row, artifact: boolean): Strip {
  const height = heightOfRow(row);
  return {
    height,
    gap: 0,
    keepWithNext: true,
    paint(sheet, top) {
      sheet.artifact('Layout', () => {
        sheet.pdf.rect(PAGE.margin.side, top, CONTENT_WIDTH, height).fill(COLOURS.tableHead);
      });
      if (artifact) sheet.artifact('Pagination', () => paintRow(row, sheet, top, true));
      else paintRow(row, sheet, top, false);
      rule(sheet, top + height, 1, COLOURS.heading);
    },
  };
}

type Owner = Pick<CellLine, 'element' | 'type'>;

const paragraphIn = ({ element }: Owner): Owner => ({
  element: lazyElement('P', element),
  type: 'P',
});

function tableStripsOf(table: TableText, composing: Composing): readonly Strip[] {
  const { typography } = composing;
  const size = typography.table;
  const padding = { x: size * 0.6, y: size * 0.48 };
  const leading = Math.min(typography.leading, 1.36);
  const setting = (runs: Runs, width: number, at: number) => {
    const base = table.directions?.[at] ?? composing.direction;
    return settingFor(composing, size, width, paragraphDirection(runs, base), leading);
  };
  const heads: readonly CellText[] = table.heads.map((runs) => [{ runs, bold: true }]);
  const columns: readonly (readonly CellText[])[] = heads.map((head, at) => [
    head,
    ...table.rows.map((row) => row[at] ?? []),
  ]);
  const least = columns.map((cells, at) => {
    const words = cells
      .flat()
      .map(({ runs, bold }) =>
        longestWord(spansOf(runs, composing, COLOURS.ink, bold), setting(runs, 0, at)),
      );
    return Math.max(0, ...words) + 2 * padding.x + 0.5;
  });
  const widths = columnWidths(table.shares, least, CONTENT_WIDTH);
  let inset = 0;
  const rooms: readonly Room[] = widths.map((width) => {
    const room = { inset: inset + padding.x, width: width - 2 * padding.x };
    inset += width;
    return room;
  });
  // Each column's room begins after its padding; the first begins at the margin and needs no edge.
  const edges = rooms
    .slice(1)
    .map(({ inset: begins, width }) =>
      composing.direction === 'rtl'
        ? leftOf({ inset: begins, width }, 'rtl') + width + padding.x
        : leftOf({ inset: begins, width }, 'ltr') - padding.x,
    );
  const element = lazyElement('Table', null, { summary: cleanLine(table.summary) });
  const compose = (text: CellText, at: number, colour: string, owner: Owner): CellLine[] =>
    text.flatMap(({ runs, bold }) => {
      // Several paragraphs are told apart by who hears them too.
      const own = table.directions === undefined ? owner : paragraphIn(owner);
      return composeLines(
        spansOf(runs, composing, colour, bold),
        setting(runs, rooms[at]?.width ?? 0, at),
      ).map((line) => ({ ...line, ...own }));
    });
  const rowOf = (cells: readonly CellText[], isHead: boolean): Row => {
    const row = lazyElement('TR', element);
    return {
      padding: padding.y,
      leastHeight: isHead ? 0 : table.leastRowHeight,
      edges: table.toFill && !isHead ? edges : [],
      cells: rooms.map((room, at): Cell => {
        const type = isHead || (at === 0 && table.directions === undefined) ? 'TH' : 'TD';
        const scope = isHead ? 'Column' : 'Row';
        const cell = lazyElement(type, row, type === 'TH' ? { scope } : {});
        const colour = isHead ? COLOURS.heading : COLOURS.ink;
        return {
          element: cell,
          left: leftOf(room, composing.direction),
          lines: compose(cells[at] ?? [], at, colour, { element: cell, type }),
        };
      }),
    };
  };
  const head = rowOf(heads, true);
  const repeated = headStrip(head, true);
  const first = { ...headStrip(head, false), gap: typography.paragraphGap + 2 };
  const rows = table.rows.map((cells) => rowStrip(rowOf(cells, false), repeated));
  const stays = rowsThatStay(rows.map(({ height }) => height));
  return [first, ...rows.map((row, at) => ({ ...row, keepWithNext: stays[at] ?? false }))];
}

export function tableStrips(block: Of<'table'>, composing: Composing): readonly Strip[] {
  const { body, leading } = composing.typography;
  return tableStripsOf(
    {
      summary: block.summary,
      heads: block.columns.map(({ heading }) => plainRun(cleanLine(heading))),
      shares: block.columns.map((column) => column.share),
      rows: block.rows.map((row) => row.map((runs) => [{ runs }])),
      leastRowHeight: (block.leastLines ?? 0) * body * leading,
      toFill: block.leastLines !== undefined,
    },
    composing,
  );
}

/** Two languages side by side. */
export function twinStrips(block: Of<'twin'>, composing: Composing): readonly Strip[] {
  return tableStripsOf(
    {
      summary: block.summary,
      heads: block.columns.map(({ heading, language }) => [{ text: cleanLine(heading), language }]),
      shares: [1, 1],
      rows: block.rows.map((cells) => cells.map((cell) => cell.map((runs) => ({ runs })))),
      leastRowHeight: 0,
      directions: block.columns.map(({ language }) => directionOf(language)),
    },
    composing,
  );
}

/** A cell with one text, or with room to write. */
function cellOf(text: string | undefined): CellText {
  return text ? [{ runs: plainRun(cleanLine(text)) }] : [];
}

/** A table to sign: tall rows, the name and below it the role, and who signed in the room. */
export function signatureStrips(block: Of<'signatures'>, composing: Composing): readonly Strip[] {
  return tableStripsOf(
    {
      summary: block.heading.join(', '),
      heads: block.heading.map((heading) => plainRun(cleanLine(heading))),
      shares: [5, 5, 3],
      rows: block.people.map(({ name, role, signed }) => [
        [{ runs: plainRun(cleanLine(name)), bold: true }, { runs: plainRun(cleanLine(role)) }],
        cellOf(signed?.as),
        cellOf(signed?.on),
      ]),
      leastRowHeight: composing.typography.table * 3.6,
    },
    composing,
  );
}
