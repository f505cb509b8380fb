/** Tables with columns to fill in by hand. */
import type { Block, Runs } from '../blocks.ts';

/** How high a row is at least, in lines: two or three lines of handwriting. */
const LINES = 4;

export interface Filled<R> {
  readonly heading: string;
  readonly share: number;
  /** Nothing where there is room to write. */
  readonly cell: (row: R) => Runs;
}

/** Gives a table that keeps its empty columns; nothing when there is no row. */
export function toFill<R>(
  summary: string,
  rows: readonly R[],
  columns: readonly Filled<R>[],
  leastLines = LINES,
): Block[] {
  if (rows.length === 0) return [];
  return [
    {
      is: 'table',
      summary,
      columns: columns.map(({ heading, share }) => ({ heading, share })),
      rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
      leastLines,
    },
  ];
}
