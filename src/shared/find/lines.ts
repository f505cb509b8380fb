/** Every text of a record, with where it is written. */
import { textsOf } from '../audience/textFields.ts';
import { type Page, pagesOf, samePage } from '../plan/way.ts';
import { pageOfRow } from '../plan/whereabouts.ts';
import {
  type ConferenceRecord,
  inOrder,
  KIND_NAMES,
  type Kind,
  type Row,
} from '../record/record.ts';

/** One text of one row. */
export interface Line {
  readonly kind: Kind;
  readonly row: Row;
  readonly field: string;
  readonly text: string;
}

/** A text with the page on which it is written. */
export interface PlacedLine extends Line {
  readonly page: Page;
}

/** Gives every text of a record that is not empty, kind by kind, in the order of the rows. */
export function linesOf(record: ConferenceRecord): Line[] {
  return KIND_NAMES.flatMap((kind) =>
    inOrder(record[kind] as readonly Row[]).flatMap((row) =>
      textsOf(kind, row).map(({ field, text }) => ({ kind, row, field, text })),
    ),
  );
}

/** Gives the page on which a text is written, or undefined where that page is not there. */
export function pageOfLine(
  record: ConferenceRecord,
  { kind, row, field }: Line,
  pages: readonly Page[] = pagesOf(record),
): Page | undefined {
  const page = pageOfRow(record, kind, row, field);
  return pages.find((other) => samePage(other, page));
}

/** Gives every text that stands on a page, in the order of the way. */
export function placedLinesOf(record: ConferenceRecord): PlacedLine[] {
  const pages = pagesOf(record);
  const placed = linesOf(record).flatMap((line) => {
    const page = pageOfLine(record, line, pages);
    return page ? [{ ...line, page }] : [];
  });
  const places = new Map(pages.map((page, index) => [page, index]));
  return placed.sort((a, b) => (places.get(a.page) ?? 0) - (places.get(b.page) ?? 0));
}
