/** Are open questions put together by whom they are about, with none lost and none twice? */
import { describe, expect, it } from 'vitest';
import { gapGroups } from '#shared/plan/gapGroups.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { filledFamily } from '../../support/filledRows.ts';
import { sampleRecord } from '../../support/sample.ts';
import { row, smallFamily } from './family.ts';

describe('open questions by whom they are about', () => {
  it.each([
    ['an empty conference', emptyRecord(row('conferences'))],
    ['a small family', smallFamily().record],
    ['a record of every kind', filledFamily(2)],
  ])('of %s are each in one group [R10.2]', (_, record) => {
    const gaps = gapsOf(record);
    const groups = gapGroups(record, gaps);
    const grouped = groups.flatMap(({ pages }) => pages.flatMap((page) => page.gaps));
    expect(gaps.length).toBeGreaterThan(0);
    expect(new Set(grouped)).toEqual(new Set(gaps));
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(gaps.length);
  });

  it('stand under each child, each parent and everybody, page by page [R10.2]', () => {
    const { record, avasSection } = smallFamily();
    const groups = gapGroups(record, gapsOf(record));
    expect(groups.map(({ kind }) => kind)).toEqual(['child', 'child', 'parent', 'everybody']);
    const [avas] = groups;
    expect(avas?.id).toBe(avasSection.id);
    expect(avas?.pages.map(({ page }) => `${page.step}/${page.part}`).slice(0, 3)).toEqual([
      'child/words',
      'child/strengths',
      'child/needs',
    ]);
  });

  it('keep in sight who has none [R10.2]', () => {
    const sample = sampleRecord();
    const groups = gapGroups(sample, gapsOf(sample));
    expect(groups).toHaveLength(sample.children.length + sample.parents.length + 1);
    expect(groups.every(({ count }) => count === 0)).toBe(true);
  });
});
