import { describe, expect, it } from 'vitest';
import { linesByDimension, notLookedAt } from '#shared/plan/dimensions.ts';
import { DOMAINS } from '#shared/record/choices.ts';
import { row, smallFamily, withRows } from './family.ts';

const { record, avasSection, bensSection } = smallFamily();
const need = (childId: string, dimension: 'health' | 'housing', what: string) =>
  row('needs', { childId, dimension, what });

describe('what nobody has looked at', () => {
  it('is all twenty dimensions at first, domain by domain [R2.4]', () => {
    const open = notLookedAt(record, avasSection.id);
    expect(open.map(({ domain, whole }) => [domain, whole])).toEqual([
      ['child', true],
      ['parenting', true],
      ['family', true],
    ]);
    expect(open.flatMap(({ dimensions }) => dimensions)).toHaveLength(20);
  });

  it('leaves out what has words for this child, and nothing else [R2.4]', () => {
    const begun = withRows(
      record,
      'needs',
      need(avasSection.id, 'health', 'Sleeps well'),
      need(avasSection.id, 'housing', '  '),
      need(bensSection.id, 'housing', 'The flat is damp'),
    );
    const [child, , family] = notLookedAt(begun, avasSection.id);
    expect(child).toEqual({ domain: 'child', dimensions: DOMAINS.child.slice(1), whole: false });
    expect(family?.dimensions).toContain('housing');
  });

  it('is nothing once every dimension was looked at [R2.4]', () => {
    const all = Object.values(DOMAINS)
      .flat()
      .map((dimension) => row('needs', { childId: avasSection.id, dimension, what: 'x' }));
    expect(notLookedAt(withRows(record, 'needs', ...all), avasSection.id)).toEqual([]);
  });
});

describe('what is written by dimension', () => {
  it('is counted by side for one child, in the order of the framework [R2.4]', () => {
    const lines = withRows(
      record,
      'needs',
      need(avasSection.id, 'housing', 'A dry flat'),
      { ...need(avasSection.id, 'housing', 'A garden'), side: 'strength' },
      { ...need(avasSection.id, 'housing', 'Far from school'), side: 'difficulty' },
      need(avasSection.id, 'housing', ' '),
      need(bensSection.id, 'housing', 'The flat is damp'),
    );
    const family = linesByDimension(lines, avasSection.id, 'family');
    expect(family.map(({ dimension }) => dimension)).toEqual(DOMAINS.family);
    expect(family.filter(({ total }) => total > 0)).toEqual([
      { dimension: 'housing', counts: { need: 1, strength: 1, difficulty: 1 }, total: 3 },
    ]);
  });
});
