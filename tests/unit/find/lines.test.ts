/** Is every text of a record found, on a page that is there? */
import { describe, expect, it } from 'vitest';
import { textFieldsOf } from '#shared/audience/textFields.ts';
import { linesOf, placedLinesOf } from '#shared/find/lines.ts';
import { pagesOf, samePage } from '#shared/plan/way.ts';
import { KIND_NAMES, type Row } from '#shared/record/record.ts';
import { filledRecord } from '../../support/filledRows.ts';
import { sampleRecord } from '../../support/sample.ts';

describe('the lines of a record', () => {
  it('are all its texts, of every field of every kind', () => {
    const record = filledRecord(2);
    const expected = KIND_NAMES.flatMap((kind) =>
      (record[kind] as readonly Row[]).flatMap(() => textFieldsOf(kind).map((field) => field)),
    );
    expect(linesOf(record)).toHaveLength(expected.length);
  });

  it.each([
    ['a record with every field filled', filledRecord(2)],
    ['the sample', sampleRecord()],
  ])('stand each on a page of the way, in %s', (_, record) => {
    const placed = placedLinesOf(record);
    // A line that was left as it is stands where it is written, and not again beside the reason.
    expect(placed).toHaveLength(linesOf(record).length - record.dismissals.length);
    const pages = pagesOf(record);
    expect(placed.every(({ page }) => pages.some((other) => samePage(other, page)))).toBe(true);
  });
});
