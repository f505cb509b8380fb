/** Can something be left out of a plan on purpose, with its reason, and is it then asked no more? */
import { describe, expect, it } from 'vitest';
import { gapsOf } from '#shared/plan/gaps.ts';
import { leftOutOnPurpose } from '#shared/plan/joins.ts';
import { threadOf } from '#shared/plan/thread.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { planOf, textOf } from '../../support/sample.ts';
import { row, smallFamily, withRows } from './family.ts';

/** Ava with a worry, a need, a danger and an outcome; what is left out has this reason. */
function family(leftOut: string) {
  const { record, avasSection } = smallFamily();
  const childId = avasSection.id;
  const concern = row('concerns', { headline: 'Cold flat' });
  const impact = row('impacts', { concernId: concern.id, childId, dayToDay: 'Coughs', leftOut });
  const need = row('needs', { childId, what: 'New shoes', leftOut });
  const danger = row('dangers', { childId, couldHappen: 'Falls ill', leftOut });
  const outcome = row('outcomes', { childId, what: 'Ava sleeps' });
  let whole: ConferenceRecord = withRows(record, 'concerns', concern);
  whole = withRows(whole, 'impacts', impact);
  whole = withRows(whole, 'needs', need);
  whole = withRows(whole, 'dangers', danger);
  whole = withRows(whole, 'outcomes', outcome);
  return { record: whole, child: avasSection, need, outcome };
}

const asking = (record: ConferenceRecord) =>
  gapsOf(record)
    .map(({ name }) => name)
    .filter((name) => /^(worry|need|danger)WithoutOutcome$/.test(name));

describe('what a plan leaves out on purpose', () => {
  it('is asked about until there is a reason [R4.3, R4.7]', () => {
    expect(asking(family('').record)).toHaveLength(3);
    expect(asking(family('  ').record)).toHaveLength(3);
    expect(asking(family('The landlord has seen to it').record)).toEqual([]);
  });

  it('stands beside the thread, and breaks nothing [R4.7]', () => {
    const { record, child } = family('The landlord has seen to it');
    const { leftOut, loose } = threadOf(record, child, gapsOf(record));
    expect(leftOut.map(({ words }) => words)).toEqual(['Cold flat', 'New shoes', 'Falls ill']);
    expect(loose).toEqual([]);
  });

  it('is no longer left out once an outcome answers it [R4.3]', () => {
    const { record, child, need, outcome } = family('Later');
    const answer = row('answers', { outcomeId: outcome.id, needId: need.id });
    const joined = withRows(record, 'answers', answer);
    expect(leftOutOnPurpose(joined, child).map(({ words }) => words)).not.toContain('New shoes');
  });

  it('is printed in the outline plan with its reason [R4.3, R7.1]', () => {
    const text = textOf(planOf(family('The landlord has seen to it').record, 'Ava'));
    expect(text).toContain('What this plan leaves out on purpose');
    expect(text).toContain('New shoes: The landlord has seen to it.');
    expect(textOf(planOf(family('').record, 'Ava'))).not.toContain('leaves out on purpose');
  });
});
