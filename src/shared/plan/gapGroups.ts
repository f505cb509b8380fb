/** Open questions put together by whom they are about, and then by page. */
import type { ConferenceRecord } from '../record/record.ts';
import { childrenOf, parentsOf } from '../record/rowsOf.ts';
import type { Gap } from './gap.ts';
import { type Page, pagesOf, samePage } from './way.ts';

/** The open questions of one page. */
export interface PageGaps {
  readonly page: Page;
  readonly gaps: readonly Gap[];
}

/** The open questions about everybody, one child or one parent. */
export interface GapGroup {
  readonly kind: 'everybody' | 'child' | 'parent';
  /** Id of the row of `children` or `parents`; empty for everybody. */
  readonly id: string;
  readonly personId: string | null;
  readonly count: number;
  readonly pages: readonly PageGaps[];
}

/**
 * Gives everybody, each child and each parent with their open questions, also those without any.
 * @param gaps all gaps of the record, from `gapsOf`
 */
export function gapGroups(record: ConferenceRecord, gaps: readonly Gap[]): GapGroup[] {
  const pages = pagesOf(record);
  const groupOf = (kind: GapGroup['kind'], id: string, personId: string | null): GapGroup => {
    const own = pages
      .filter(({ subjectId }) => (subjectId ?? '') === id)
      .map((page) => ({ page, gaps: gaps.filter((gap) => samePage(gap.page, page)) }))
      .filter((one) => one.gaps.length > 0);
    const count = own.reduce((sum, one) => sum + one.gaps.length, 0);
    return { kind, id, personId, count, pages: own };
  };
  return [
    ...childrenOf(record).map(({ id, personId }) => groupOf('child', id, personId)),
    ...parentsOf(record).map(({ id, personId }) => groupOf('parent', id, personId)),
    groupOf('everybody', '', null),
  ];
}
