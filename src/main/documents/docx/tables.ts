/** Tables: data and signatures with a head that repeats, and pictures beside their sentences. */
import type { ITableBordersOptions } from 'docx';
import {
  BorderStyle,
  HeightRule,
  ImageRun,
  Paragraph,
  ShadingType,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Block, Runs } from '#shared/documents/blocks.ts';
import { columnWidths } from '../columnWidths.ts';
import { COLOURS, CONTENT_WIDTH } from '../look.ts';
import { isRecoloured, svgOfPicture } from '../pictureSvg.ts';
import { cleanLine, cleanText } from '../text/cleanText.ts';
import type { Direction } from '../text/direction.ts';
import { directionOf } from '../text/direction.ts';
import { rowsThatStay } from '../text/keeping.ts';
import { hex, twips } from './measures.ts';
import { pngOf } from './rasterise.ts';
import { STYLE } from './styles.ts';
import type { Writing } from './writing.ts';
import { paragraph } from './writing.ts';

type Of<K extends Block['is']> = Extract<Block, { is: K }>;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS: ITableBordersOptions = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
/** Edges of cells to write in must survive a photocopier. */
const EDGE = { style: BorderStyle.SINGLE, size: 6, color: hex(COLOURS.box) };
const THIN = { style: BorderStyle.SINGLE, size: 6, color: hex(COLOURS.rule) };

/** Rows with more letters than this may be cut at the foot of a page. */
const LONG_ROW = 700;

interface Cell {
  readonly paragraphs: readonly { readonly runs: Runs; readonly bold?: boolean }[];
}

interface TableText {
  readonly summary: string;
  readonly heads: readonly Runs[];
  readonly shares: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  readonly leastRowHeight: number;
  /** To fill in by hand, and so with edges around each cell. */
  readonly toFill?: boolean;
  /** In two languages: which way each column runs. No cell is then the header of its row. */
  readonly directions?: readonly Direction[];
}

interface WithProperties {
  readonly root: readonly { readonly root: unknown[] }[];
}

/** The table's description for those who hear it; docx has no option for it. */
function describe(table: Table, summary: string): Table {
  const [properties] = (table as unknown as WithProperties).root;
  properties?.root.push(new StringValueElement('w:tblDescription', cleanLine(summary)));
  return table;
}

/** Word measures for itself; this only keeps a column from cutting its longest word. */
function leastWidth(texts: readonly string[], size: number): number {
  const words = texts.flatMap((text) => cleanText(text).split(/\s+|(?<=-)/u));
  return Math.max(0, ...words.map((word) => word.length)) * size * 0.58 + size * 1.3;
}

/** About how tall a row will be, in points: Word breaks the lines, with a typeface that it has. */
function heightOf(cells: readonly Cell[], widths: readonly number[], size: number): number {
  const lines = cells.map(({ paragraphs }, at) => {
    const onALine = Math.max(1, ((widths[at] ?? 0) - size * 1.2) / (size * 0.52));
    const lengths = paragraphs.map(({ runs }) =>
      runs.reduce((sum, run) => sum + run.text.length, 0),
    );
    return lengths.reduce((sum, length) => sum + Math.max(1, Math.ceil(length / onALine)), 0);
  });
  return Math.max(1, ...lines) * size * 1.36 + size * 0.9;
}

function tableOf(text: TableText, writing: Writing): Table {
  const size = writing.typography.table;
  const least = text.heads.map((head, at) =>
    leastWidth(
      [
        ...head.map((run) => run.text),
        ...text.rows.flatMap((row) =>
          (row[at]?.paragraphs ?? []).flatMap(({ runs }) => runs.map((run) => run.text)),
        ),
      ],
      size,
    ),
  );
  const points = columnWidths(text.shares, least, CONTENT_WIDTH);
  const stays = rowsThatStay(
    text.rows.map((cells) => Math.max(text.leastRowHeight, heightOf(cells, points, size))),
  );
  const widths = points.map(twips);
  const width = (at: number) => ({ size: widths[at] ?? 0, type: WidthType.DXA });
  const inColumn = (at: number): Writing => ({
    ...writing,
    direction: text.directions?.[at] ?? writing.direction,
  });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: text.heads.map(
      (each, at) =>
        new TableCell({
          width: width(at),
          shading: { type: ShadingType.CLEAR, fill: hex(COLOURS.tableHead), color: 'auto' },
          borders: { bottom: { style: BorderStyle.SINGLE, size: 8, color: hex(COLOURS.heading) } },
          children: [paragraph(each, inColumn(at), { style: STYLE.tableHead })],
        }),
    ),
  });
  const rows = text.rows.map((cells, row) => {
    const letters = cells
      .flatMap((cell) => cell.paragraphs.flatMap(({ runs }) => runs))
      .reduce((sum, run) => sum + run.text.length, 0);
    return new TableRow({
      ...(letters <= LONG_ROW ? { cantSplit: true } : {}),
      keepNext: stays[row] ?? false,
      ...(text.leastRowHeight > 0
        ? { height: { value: twips(text.leastRowHeight), rule: HeightRule.ATLEAST } }
        : {}),
      children: text.heads.map((_, at) => {
        const paragraphs = cells[at]?.paragraphs ?? [];
        return new TableCell({
          width: width(at),
          children:
            paragraphs.length > 0
              ? paragraphs.map(({ runs, bold }) =>
                  paragraph(runs, inColumn(at), { style: STYLE.tableText }, bold ? { bold } : {}),
                )
              : [new Paragraph({ style: STYLE.tableText })],
        });
      }),
    });
  });
  return describe(
    new Table({
      width: { size: twips(CONTENT_WIDTH), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: {
        ...NO_BORDERS,
        insideHorizontal: THIN,
        bottom: THIN,
        ...(text.toFill ? { insideVertical: EDGE, insideHorizontal: EDGE, bottom: EDGE } : {}),
      },
      margins: {
        top: twips(size * 0.45),
        bottom: twips(size * 0.45),
        left: twips(size * 0.6),
        right: twips(size * 0.6),
      },
      tableLook: {
        firstRow: true,
        firstColumn: text.directions === undefined,
        noHBand: true,
        noVBand: true,
      },
      ...(writing.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
      rows: [head, ...rows],
    }),
    text.summary,
  );
}

export function dataTable(block: Of<'table'>, writing: Writing): Table {
  const { body, leading } = writing.typography;
  return tableOf(
    {
      summary: block.summary,
      heads: block.columns.map(({ heading }) => [{ text: cleanLine(heading) }]),
      shares: block.columns.map((column) => column.share),
      rows: block.rows.map((row) => row.map((runs) => ({ paragraphs: [{ runs }] }))),
      leastRowHeight: (block.leastLines ?? 0) * body * leading,
      toFill: block.leastLines !== undefined,
    },
    writing,
  );
}

/** Two languages side by side. */
export function twinTable(block: Of<'twin'>, writing: Writing): Table {
  return tableOf(
    {
      summary: block.summary,
      heads: block.columns.map(({ heading, language }) => [{ text: cleanLine(heading), language }]),
      shares: [1, 1],
      rows: block.rows.map((cells) =>
        cells.map((cell) => ({ paragraphs: cell.map((runs) => ({ runs })) })),
      ),
      leastRowHeight: 0,
      directions: block.columns.map(({ language }) => directionOf(language)),
    },
    writing,
  );
}

/** A cell with one text, or with room to write. */
function cellOf(text: string | undefined): Cell {
  return { paragraphs: text ? [{ runs: [{ text: cleanLine(text) }] }] : [] };
}

export function signatureTable(block: Of<'signatures'>, writing: Writing): Table {
  return tableOf(
    {
      summary: block.heading.join(', '),
      heads: block.heading.map((heading) => [{ text: cleanLine(heading) }]),
      shares: [5, 5, 3],
      rows: block.people.map(({ name, role, signed }) => [
        {
          paragraphs: [
            { runs: [{ text: cleanLine(name) }], bold: true },
            { runs: [{ text: cleanLine(role) }] },
          ],
        },
        cellOf(signed?.as),
        cellOf(signed?.on),
      ]),
      leastRowHeight: writing.typography.table * 3.6,
    },
    writing,
  );
}

/** The sentence of a picture in its second language. */
function besideOf({ other }: Of<'picture'>, writing: Writing): Paragraph {
  if (other === undefined) return new Paragraph({ style: STYLE.beside });
  const direction = directionOf(other.language);
  return paragraph(other.runs, { ...writing, direction }, { style: STYLE.beside });
}

/** Dots for each unit of a picture in other colours, as many as the pictures that ship have. */
const DOTS = 5;

/** What ships as it is needs no drawing. */
async function pngOfPicture(block: Of<'picture'>, writing: Writing): Promise<Buffer> {
  const { resources } = writing;
  return isRecoloured(block)
    ? pngOf(svgOfPicture(block, resources), DOTS, resources)
    : resources.picture(block.picture, 'png');
}

/** Pictures that follow one another: one row each, picture first. */
export async function pictureTable(
  blocks: readonly Of<'picture'>[],
  writing: Writing,
): Promise<Table> {
  const { picture: side, body } = writing.typography;
  const left = side + body;
  const room = writing.typography.measure - left;
  const isTwin = blocks.some(({ other }) => other !== undefined);
  const widths = isTwin
    ? [twips(left), twips(room / 2), twips(room / 2)]
    : [twips(left), twips(room)];
  const drawn = await Promise.all(blocks.map((block) => pngOfPicture(block, writing)));
  // ImageRun counts in pixels of 96 to the inch.
  const pixels = Math.round((side * 96) / 72);
  const cell = (at: number, child: Paragraph) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [child],
    });
  return new Table({
    width: { size: twips(writing.typography.measure), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { top: twips(3), bottom: twips(3), left: 0, right: 0 },
    tableLook: { firstRow: false, firstColumn: false, noHBand: true, noVBand: true },
    ...(writing.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    rows: blocks.map((block, at) => {
      const alt = cleanLine(block.alt);
      const image = new ImageRun({
        type: 'png',
        data: drawn[at] ?? Buffer.alloc(0),
        transformation: { width: pixels, height: pixels },
        altText: {
          id: String(writing.nextDrawing()),
          name: block.picture,
          title: alt,
          description: alt,
        },
      });
      const turned = writing.direction === 'rtl' ? { bidirectional: true } : {};
      return new TableRow({
        cantSplit: true,
        children: [
          cell(0, new Paragraph({ style: STYLE.picture, ...turned, children: [image] })),
          cell(1, paragraph(block.runs, writing, { style: STYLE.beside })),
          ...(isTwin ? [cell(2, besideOf(block, writing))] : []),
        ],
      });
    }),
  });
}
