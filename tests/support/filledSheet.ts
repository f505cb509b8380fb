/** A sheet for a translator, changed as somebody with a word processor changes it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'word/document.xml';

/** Gives a Word document with its main part changed. */
export function withMainPart(docx: Uint8Array, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(docx);
  const main = files[MAIN] ?? new Uint8Array();
  return zipSync({ ...files, [MAIN]: strToU8(change(strFromU8(main))) });
}

/** Gives a Word document with one more part. */
export const withPart = (docx: Uint8Array, path: string, bytes: Uint8Array): Uint8Array =>
  zipSync({ ...unzipSync(docx), [path]: bytes });

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A paragraph as Word writes it. */
export const wordParagraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

const ROW = /<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs;
const LAST_CELL = /(<w:tc>(?:(?!<w:tc>).)*?<\/w:tcPr>)((?:(?!<w:tc>).)*)(<\/w:tc><\/w:tr>)$/s;

/**
 * Gives a sheet whose rows are changed one by one; the head stays.
 * @param change is given a row and its place, counted from 0
 */
export function withRows(
  docx: Uint8Array,
  change: (rows: readonly string[]) => readonly string[],
): Uint8Array {
  return withMainPart(docx, (xml) => {
    const [head, ...rows] = xml.match(ROW) ?? [];
    const all = [head ?? '', ...rows].join('');
    return xml.replace(all, () => [head ?? '', ...change(rows)].join(''));
  });
}

/** Gives a row with this in its last cell. */
export const inLastCell = (row: string, content: string): string =>
  row.replace(LAST_CELL, (_, start: string, __, end: string) => `${start}${content}${end}`);

/** Gives a sheet with a translation in each row for which there is one. */
export function filledIn(
  docx: Uint8Array,
  translate: (place: number, row: string) => string | null,
): Uint8Array {
  return withRows(docx, (rows) =>
    rows.map((row, place) => {
      const text = translate(place, row);
      return text === null ? row : inLastCell(row, wordParagraph(text));
    }),
  );
}
