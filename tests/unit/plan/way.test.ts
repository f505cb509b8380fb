/** Does the way lead through every step, child by child and parent by parent? */
import { describe, expect, it } from 'vitest';
import { gapsOf } from '#shared/plan/gaps.ts';
import { progressOf } from '#shared/plan/progress.ts';
import { pageAfter, pagesOf, STEPS, stepsInOrder } from '#shared/plan/way.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { row, smallFamily, withRows } from './family.ts';

describe('the way', () => {
  it('takes each child in turn, and each parent in turn [R1.2, R1.3]', () => {
    const { record, avasSection, bensSection, corasSection } = smallFamily();
    const subjects = (step: string) =>
      pagesOf(record)
        .filter((page) => page.step === step)
        .map(({ subjectId }) => subjectId);
    const [ava, ben] = [avasSection.id, bensSection.id];
    expect(subjects('child')).toEqual([ava, ava, ava, ava, ava, ben, ben, ben, ben, ben]);
    expect(new Set(subjects('parent'))).toEqual(new Set([corasSection.id]));
    expect(subjects('contingency')).toEqual([ava, ben]);
  });

  it('asks for own words before worries and needs [R2.1, R9.4]', () => {
    const parts = pagesOf(smallFamily().record)
      .filter(({ step }) => step === 'child')
      .map(({ part }) => part);
    expect(parts.slice(0, 5)).toEqual(['words', 'strengths', 'worries', 'needs', 'danger']);
  });

  it('offers both orders, and each holds every step once [R9.2]', () => {
    const { record } = smallFamily();
    const decideFirst = stepsInOrder(record);
    const conferences = [{ ...conferenceOf(record), order: 'planThenDecide' as const }];
    const planFirst = stepsInOrder({ ...record, conferences });
    for (const order of [decideFirst, planFirst]) {
      expect([...order].sort()).toEqual([...STEPS].sort());
    }
    expect(decideFirst.indexOf('analysis')).toBeLessThan(decideFirst.indexOf('plan'));
    expect(planFirst.indexOf('analysis')).toBeGreaterThan(planFirst.indexOf('contingency'));
  });

  it('goes on and back, and ends at the copies', () => {
    const { record } = smallFamily();
    const pages = pagesOf(record);
    const [first] = pages;
    const last = pages.at(-1);
    if (!first || !last) throw new Error('The way is empty.');
    expect(last.step).toBe('copies');
    expect(pageAfter(record, first, -1)).toBeUndefined();
    expect(pageAfter(record, last, 1)).toBeUndefined();
    expect(pageAfter(record, first, 1)).toEqual(pages[1]);
  });
});

describe('progress', () => {
  it('of a child goes from empty to a look to done', () => {
    const { record, avasSection, ava, ben } = smallFamily();
    const progress = (of: typeof record) => progressOf(of, gapsOf(of), 'child', avasSection.id);
    expect(progress(record)).toBe('empty');
    const spoke = withRows(record, 'voices', row('voices', { personId: ava.id, quote: 'x' }));
    expect(progress(spoke)).toBe('look');
    const asked = {
      ...spoke,
      children: spoke.children.map((child) => ({
        ...child,
        advocateOffered: 'no' as const,
        spokenForBy: 'Ava herself',
      })),
    };
    const strong = withRows(asked, 'strengths', row('strengths', { personId: ava.id, what: 'x' }));
    const lookedAt = withRows(
      strong,
      'needs',
      ...(['health', 'warmth', 'housing'] as const).map((dimension) =>
        row('needs', { childId: avasSection.id, dimension, what: 'x' }),
      ),
    );
    expect(progress(lookedAt)).toBe('look');
    const danger = row('dangers', {
      childId: avasSection.id,
      couldHappen: 'x',
      worriedBy: 'x',
      howKnown: 'x',
      meaning: 'x',
    });
    expect(progress(withRows(lookedAt, 'dangers', danger))).toBe('done');
    const bens = withRows(record, 'voices', row('voices', { personId: ben.id, quote: 'x' }));
    expect(progress(bens)).toBe('empty');
  });
});
