/** Is everybody asked who is named on a line of a plan, and nobody else? */
import { describe, expect, it } from 'vitest';
import { commitmentsOf, stillToBeAsked } from '#shared/plan/commitments.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { row, smallFamily, withRows } from './family.ts';

/** Cora and a helper on one action for Ava, Cora alone on a safety action. */
function named() {
  const family = smallFamily();
  const helper = row('people', { part: 'practitioner', name: 'Mo Hill', position: 3 });
  const outcome = row('outcomes', { childId: family.avasSection.id, what: 'Ava sleeps' });
  const action = row('actions', {
    outcomeId: outcome.id,
    what: 'reads to Ava',
    personId: family.cora.id,
    withPersonId: helper.id,
  });
  const safety = row('safetyActions', {
    childId: family.avasSection.id,
    what: 'locks the door',
    personId: family.cora.id,
  });
  let record = withRows(family.record, 'people', helper);
  record = withRows(record, 'outcomes', outcome);
  record = withRows(record, 'actions', action);
  record = withRows(record, 'safetyActions', safety);
  return { ...family, record, helper, action, safety };
}

const gaps = (record: ConferenceRecord, name: string) =>
  gapsOf(record)
    .filter((gap) => gap.name === name)
    .map(({ about }) => about);

describe('Can you do this by then', () => {
  it('is asked of the doer and the helper of an action, and of whoever keeps a child safe [R4.14]', () => {
    const { record, cora, helper } = named();
    const asked = commitmentsOf(record).map(({ personId, what }) => [personId, what]);
    expect(asked).toEqual([
      [cora.id, 'locks the door'],
      [cora.id, 'reads to Ava'],
      [helper.id, 'reads to Ava'],
    ]);
  });

  it('is still to be asked until each line has an answer [R4.14]', () => {
    const { record, cora, helper, action, safety } = named();
    const of = (from: ConferenceRecord) => stillToBeAsked(commitmentsOf(from));
    expect(of(record)).toEqual([cora.id, helper.id]);
    expect(gaps(record, 'commitmentNotAsked')).toEqual(['Cora', 'Mo Hill']);
    const first = row('commitments', { actionId: action.id, personId: cora.id, answer: 'yes' });
    const half = withRows(record, 'commitments', first);
    expect(of(half)).toEqual([cora.id, helper.id]);
    const second = row('safetyCommitments', {
      safetyActionId: safety.id,
      personId: cora.id,
      answer: 'no',
    });
    expect(of(withRows(half, 'safetyCommitments', second))).toEqual([helper.id]);
  });

  it('asks what was agreed anew, and who does it instead [R4.14]', () => {
    const { record, cora, action } = named();
    const said = (answer: 'changed' | 'no', agreed = '') =>
      withRows(
        record,
        'commitments',
        row('commitments', { actionId: action.id, personId: cora.id, answer, agreed }),
      );
    expect(gaps(said('changed'), 'commitmentWithoutTerms')).toEqual(['reads to Ava']);
    expect(gaps(said('changed', 'on Mondays only'), 'commitmentWithoutTerms')).toEqual([]);
    expect(gaps(said('no'), 'commitmentRefused')).toEqual(['reads to Ava']);
  });

  it('is not asked about a child without a plan, an empty line, or somebody no longer named [R4.14]', () => {
    const { record, avasSection, bensSection, action, cora } = named();
    const noPlan = { ...avasSection, planLevel: 'none' as const };
    expect(commitmentsOf({ ...record, children: [noPlan, bensSection] })).toEqual([]);
    const bare = { ...record, actions: [{ ...action, what: ' ' }], safetyActions: [] };
    expect(commitmentsOf(bare)).toEqual([]);
    const answered = row('commitments', { actionId: action.id, personId: cora.id, answer: 'yes' });
    const changed = {
      ...withRows(record, 'commitments', answered),
      safetyActions: [],
      actions: [{ ...action, personId: null }],
    };
    expect(commitmentsOf(changed).map(({ personId }) => personId)).not.toContain(cora.id);
  });
});
