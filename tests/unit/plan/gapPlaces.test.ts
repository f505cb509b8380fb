/** Does each open question lead to the field where it is answered? */
import { describe, expect, it } from 'vitest';
import { type Gap, type GapName, gapIf, ofRow, pageOf } from '#shared/plan/gap.ts';
import { FIRST_FIELD, placeOfGap } from '#shared/plan/gapPlaces.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import { type ConferenceRecord, emptyRecord, KIND_NAMES, type Row } from '#shared/record/record.ts';
import { filledFamily } from '../../support/filledRows.ts';
import { sampleRecord } from '../../support/sample.ts';
import { row, smallFamily, withRows } from './family.ts';

/** Gives the place of the first gap of a name. */
function place(record: ConferenceRecord, name: GapName): string {
  const gap = gapsOf(record).find((other) => other.name === name);
  return gap ? placeOfGap(record, gap) : 'no such gap';
}

/** Says whether a place is a field that its line has. */
function isField(record: ConferenceRecord, found: string): boolean {
  const [id, field = ''] = found.split('/');
  return KIND_NAMES.some(
    (kind) =>
      (record[kind] as readonly Row[]).some((line) => line.id === id) &&
      (field === '' || Object.hasOwn(KINDS[kind].shape, field)),
  );
}

describe('where a gap is closed', () => {
  it.each([
    ['an empty conference', emptyRecord(row('conferences'))],
    ['a small family', smallFamily().record],
    ['a record of every kind', filledFamily(2)],
  ])('is a field that is there, for every gap of %s [R10.2]', (_, record) => {
    const gaps = gapsOf(record);
    expect(gaps.length).toBeGreaterThan(0);
    for (const gap of gaps) {
      const found = placeOfGap(record, gap);
      const isKnown = found === FIRST_FIELD || found.startsWith('add/') || isField(record, found);
      expect(isKnown, `${gap.name}: ${found}`).toBe(true);
    }
  });

  it('is the field of the child, of the meeting, of the line, or what adds one', () => {
    const { record, avasSection } = smallFamily();
    const outcome = row('outcomes', { childId: avasSection.id, what: 'Ava sleeps' });
    const action = row('actions', { outcomeId: outcome.id, what: 'Buy a bed' });
    const planned = withRows(withRows(record, 'outcomes', outcome), 'actions', action);
    expect(place(record, 'noAim')).toBe(`${avasSection.id}/aim`);
    expect(place(record, 'noReviewDate')).toBe(`${record.conferences[0]?.id}/reviewOn`);
    expect(place(record, 'noOutcomes')).toBe('add/outcomes');
    expect(place(planned, 'outcomeWithoutMeasure')).toBe(`${outcome.id}/measure`);
    expect(place(planned, 'outcomeWithoutAction')).toBe('no such gap');
    expect(place(planned, 'actionWithoutPerson')).toBe(`${action.id}/personId`);
  });

  it('is the card of the line where more than one field may be meant', () => {
    const gap: Gap[] = ofRow('line', gapIf(true, 'outcomeAnswersNothing', pageOf('plan', 'aim')));
    expect(gap.map((each) => placeOfGap(sampleRecord(), each))).toEqual(['line']);
  });
});
