/** Does the share of the family fit the stage of the plan? */
import { describe, expect, it } from 'vitest';
import { familyShares } from '#shared/plan/familyShare.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import type { Child } from '#shared/record/record.ts';
import { plannedFamily, withActions } from './plannedFamily.ts';

/** Ava's plan with so many actions of her mother and of a practitioner. */
function shared(values: Partial<Child>, family: number, practitioners: number) {
  const { record, avasSection, cora, dora, forAva } = plannedFamily();
  const actions = [
    ...Array.from({ length: family }, () => cora.id),
    ...Array.from({ length: practitioners }, () => dora.id),
  ].map((personId, at) => ({ personId, outcomeId: forAva.id, what: `line ${at}` }));
  const children = record.children.map((child) =>
    child.id === avasSection.id ? { ...child, ...values } : child,
  );
  return withActions({ ...record, children }, ...actions);
}

describe('the family’s share of the actions', () => {
  it('counts who does an action, housekeeping left out [R4.6, R4.5]', () => {
    const record = shared({}, 2, 3);
    const [first, ...others] = record.actions.toReversed();
    if (!first) throw new Error('There is no action.');
    const actions = [{ ...first, sharing: 'professional' as const }, ...others];
    expect(familyShares({ ...record, actions })[0]).toMatchObject({ family: 2, practitioners: 2 });
  });

  it.each([
    ['engagement', 3, 1, 'workersFirst'],
    ['engagement', 1, 3, null],
    ['directWork', 1, 3, 'familyMore'],
    ['directWork', 2, 2, 'familyMore'],
    ['directWork', 3, 1, null],
    ['exit', 1, 3, null],
    ['engagement', 0, 0, null],
  ] as const)('at %s with %i and %i asks %s [R4.6]', (stage, family, practitioners, question) => {
    const record = shared({ planLevel: 'earlyHelp', stage }, family, practitioners);
    expect(familyShares(record)[0]?.question).toBe(question);
    const names = gapsOf(record).map(({ name }) => name);
    expect(names.includes('familyAskedFirst')).toBe(question === 'workersFirst');
    expect(names.includes('familyShareSmall')).toBe(question === 'familyMore');
  });

  it('asks nothing of a plan that is no early help plan [R4.6]', () => {
    const record = shared({ planLevel: 'childProtection', stage: 'engagement' }, 3, 0);
    expect(familyShares(record)[0]?.question).toBeNull();
  });
});
