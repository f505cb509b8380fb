/** Every text of a record, with where it is written. */
import { textsOf } from '../audience/textFields.ts';
import { keyOfPage, type Page, pagesOf } from '../plan/way.ts';
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

/**
 * Gives where on its page a text is: its field, and of a signature, which is drawn in the card of
 * whoever signed, that card.
 */
export function placeOfLine({ row, field }: Line): string {
  return 'signedName' in row ? row.personId : `${row.id}/${field}`;
}

/** Gives every text that stands on a page of the way, in the order of the way. */
export function placedLinesOf(record: ConferenceRecord): PlacedLine[] {
  const pages = pagesOf(record);
  const places = new Map(pages.map((page, index) => [keyOfPage(page), index]));
  const placed = linesOf(record).flatMap((line) => {
    // The line that was left as it is: found where it stands.
    if (line.kind === 'dismissals' && line.field === 'text') return [];
    const page = pageOfRow(record, line.kind, line.row, line.field);
    const place = places.get(keyOfPage(page));
    return place === undefined ? [] : [{ line: { ...line, page }, place }];
  });
  return placed.sort((a, b) => a.place - b.place).map(({ line }) => line);
}
