/** Is it seen at a glance what is known of one child and not of another? */
import { describe, expect, it } from 'vitest';
import { type SiblingTheme, siblingRows } from '#shared/plan/siblings.ts';
import { pagesOf, samePage } from '#shared/plan/way.ts';
import { type ConferenceRecord, emptyRecord } from '#shared/record/record.ts';
import { childNamed, sampleRecord } from '../../support/sample.ts';
import { row, smallFamily, withRows } from './family.ts';

const rowsOf = (record: ConferenceRecord, theme: SiblingTheme) =>
  siblingRows(record).filter((one) => one.theme === theme);

describe('brothers and sisters side by side', () => {
  it('has a column for every child, also for one without a plan [R2.8]', () => {
    const { record, avasSection, bensSection } = smallFamily();
    const children = [{ ...avasSection, planLevel: 'none' as const }, bensSection];
    for (const { cells } of siblingRows({ ...record, children })) {
      expect(cells.map(({ child }) => child.id)).toEqual([avasSection.id, bensSection.id]);
    }
    expect(rowsOf({ ...record, children }, 'plan')[0]?.cells.map((cell) => cell.isMissing)).toEqual(
      [false, true],
    );
  });

  it('shows what was asked for one child and not for another [R2.8]', () => {
    const { record, avasSection } = smallFamily();
    const concern = row('concerns', { headline: 'Cold flat' });
    const impact = row('impacts', {
      concernId: concern.id,
      childId: avasSection.id,
      dayToDay: 'Ava coughs',
      health: 'Has asthma',
    });
    const known = withRows(withRows(record, 'concerns', concern), 'impacts', impact);
    const [worry] = rowsOf(known, 'worries');
    expect(worry?.title).toBe('Cold flat');
    expect(worry?.cells.map(({ items }) => items.map(({ text }) => text))).toEqual([
      ['Ava coughs', 'Has asthma'],
      [],
    ]);
    expect(worry?.cells.map(({ isMissing }) => isMissing)).toEqual([false, true]);
  });

  it('marks what says nearly the same of two children [R2.8, R2.2]', () => {
    const { record, avasSection, bensSection, corasSection } = smallFamily();
    const behaviour = row('behaviours', { parentId: corasSection.id, what: 'stays in bed' });
    const cell = (childId: string, what: string) =>
      row('behaviourImpacts', { behaviourId: behaviour.id, childId, what });
    const known = withRows(
      withRows(record, 'behaviours', behaviour),
      'behaviourImpacts',
      cell(avasSection.id, 'Ava goes to school hungry'),
      cell(bensSection.id, 'Ben goes to school hungry'),
    );
    const [grid] = rowsOf(known, 'behaviours');
    expect(grid?.cells.map(({ items }) => items.flatMap((item) => item.alsoSaidOf))).toEqual([
      [bensSection.id],
      [avasSection.id],
    ]);
  });

  it('puts needs in the row of their domain, and does not ask an unborn child for words [R2.8]', () => {
    const { record, avasSection, bensSection } = smallFamily();
    const need = row('needs', { childId: avasSection.id, dimension: 'housing', what: 'Heating' });
    const children = [avasSection, { ...bensSection, unborn: true }];
    const known = withRows({ ...record, children }, 'needs', need);
    const filled = rowsOf(known, 'needs').filter(({ cells }) => cells[0]?.items.length === 1);
    expect(filled.map(({ domain }) => domain)).toEqual(['family']);
    expect(rowsOf(known, 'ownWords')[0]?.cells.map(({ isMissing }) => isMissing)).toEqual([
      true,
      false,
    ]);
  });

  it('leads from every cell to a page that is there, and to lines that are [R2.8]', () => {
    const record = sampleRecord();
    const pages = pagesOf(record);
    for (const { cells } of siblingRows(record)) {
      for (const { page, items } of cells) {
        expect(pages.some((other) => samePage(other, page))).toBe(true);
        for (const { kind, id } of items) {
          expect(record[kind].some((line) => line.id === id)).toBe(true);
        }
      }
    }
    const tyler = childNamed(record, 'Tyler').id;
    const missing = siblingRows(record).flatMap(({ title, cells }) =>
      cells.filter(({ isMissing }) => isMissing).map(({ child }) => [title, child.id]),
    );
    expect(missing).toEqual([['Nights without sleep and hard mornings', tyler]]);
  });

  it('of nobody is a row without cells [R2.8]', () => {
    expect(
      siblingRows(emptyRecord(row('conferences'))).every(({ cells }) => cells.length === 0),
    ).toBe(true);
  });
});
