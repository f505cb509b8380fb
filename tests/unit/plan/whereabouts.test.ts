import { describe, expect, it } from 'vitest';
import { pagesOf, samePage } from '#shared/plan/way.ts';
import { pageOfRow } from '#shared/plan/whereabouts.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import { KIND_NAMES, type Row } from '#shared/record/record.ts';
import { filledRecord } from '../../support/filledRows.ts';
import { sampleRecord } from '../../support/sample.ts';

describe('where a line is written', () => {
  it.each([
    ['the sample', sampleRecord()],
    ['a record of every kind', filledRecord(2)],
  ])('is a page of the way, for every field of every line of %s', (_, record) => {
    const pages = pagesOf(record);
    for (const kind of KIND_NAMES) {
      for (const row of record[kind] as readonly Row[]) {
        for (const field of ['', ...Object.keys(KINDS[kind].shape)]) {
          const page = pageOfRow(record, kind, row, field);
          const isThere = pages.some((other) => samePage(other, page));
          expect(isThere, `${kind}.${field} ${JSON.stringify(page)}`).toBe(true);
        }
      }
    }
  });

  it('is the page of the child or parent whose words they are', () => {
    const record = sampleRecord();
    const [child] = record.children;
    const [parent] = record.parents;
    const voice = { id: 'x', personId: child?.personId };
    const strength = { id: 'x', personId: parent?.personId };
    expect(pageOfRow(record, 'voices', voice)).toEqual({
      step: 'child',
      part: 'words',
      subjectId: child?.id,
    });
    expect(pageOfRow(record, 'strengths', strength)).toEqual({
      step: 'parent',
      part: 'doesWell',
      subjectId: parent?.id,
    });
  });

  it('is found for what was removed, as long as what it was part of is known', () => {
    const record = sampleRecord();
    const [action] = record.actions;
    const outcome = record.outcomes.find(({ id }) => id === action?.outcomeId);
    const page = pageOfRow({ ...record, actions: [] }, 'actions', action ?? {});
    expect(page).toEqual({ step: 'plan', part: 'outcomes', subjectId: outcome?.childId });
  });
});
