/** Does the record answer the nine closing questions in its own words, and name what is missing? */
import { describe, expect, it } from 'vitest';
import { gapsOf } from '#shared/plan/gaps.ts';
import { NINE_QUESTIONS, type NineQuestion, nineQuestions } from '#shared/plan/nineQuestions.ts';
import { pagesOf, samePage } from '#shared/plan/way.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { filledFamily } from '../../support/filledRows.ts';
import { sampleRecord } from '../../support/sample.ts';
import { row, smallFamily, withRows } from './family.ts';
import { plannedFamily, withActions } from './plannedFamily.ts';

/** Gives the answer to one question about the plan of the first child, or of the one with this id. */
function ask(record: ConferenceRecord, name: NineQuestion, childId = record.children[0]?.id) {
  const child = record.children.find(({ id }) => id === childId);
  if (!child) throw new Error('No such child.');
  const found = nineQuestions(record, child, gapsOf(record)).find((one) => one.name === name);
  if (!found) throw new Error('No such question.');
  return found;
}

const open = (record: ConferenceRecord, name: NineQuestion, childId?: string) =>
  ask(record, name, childId).open.map((gap) => [gap.name, gap.about]);

describe('the nine questions', () => {
  it('are nine, in the order of the guidance, and all answered in the sample [R5.5]', () => {
    const record = sampleRecord();
    expect(NINE_QUESTIONS).toHaveLength(9);
    for (const child of record.children) {
      const questions = nineQuestions(record, child, gapsOf(record));
      expect(questions.map(({ name }) => name)).toEqual(NINE_QUESTIONS);
      expect(questions.filter(({ isAnswered }) => !isAnswered)).toEqual([]);
    }
  });

  it.each([
    ['an empty plan', smallFamily().record],
    ['a plan begun', plannedFamily().record],
    ['a record of every kind', filledFamily(2)],
    ['the sample', sampleRecord()],
  ])('in %s are either answered by words, or say what is missing [R5.5]', (_, record) => {
    const pages = pagesOf(record);
    for (const child of record.children) {
      for (const { name, said, open: missing, isAnswered } of nineQuestions(
        record,
        child,
        gapsOf(record),
      )) {
        expect(isAnswered, name).toBe(missing.length === 0);
        if (isAnswered) expect(said.length, name).toBeGreaterThan(0);
        for (const { page } of said) {
          expect(
            pages.some((other) => samePage(other, page)),
            name,
          ).toBe(true);
        }
      }
    }
  });

  it('ask of a plan without outcomes what will be different, and close nothing [R5.5]', () => {
    const { record } = smallFamily();
    for (const name of ['detail', 'aims', 'measures', 'realistic', 'risksAndNeeds'] as const) {
      expect(open(record, name), name).toContainEqual(['noOutcomes', 'Ava']);
    }
    expect(open(record, 'contributed')).toEqual([
      ['noChildWords', 'Ava'],
      ['parentWithoutWords', 'Cora'],
      ['agreementNotAsked', 'Cora'],
    ]);
  });

  it('of one child say nothing of another child’s plan [R5.5]', () => {
    const { record, bensSection, cora, dora, forAva, forBen } = plannedFamily();
    const plan = withActions(
      record,
      { outcomeId: forAva.id, what: 'reads', personId: dora.id },
      { outcomeId: forBen.id, what: 'takes Ben to school', personId: cora.id },
    );
    expect(open(plan, 'realistic')).toContainEqual(['commitmentNotAsked', 'Dora']);
    expect(open(plan, 'realistic')).not.toContainEqual(['commitmentNotAsked', 'Cora']);
    expect(open(plan, 'realistic', bensSection.id)).toContainEqual(['commitmentNotAsked', 'Cora']);
    expect(open(plan, 'days').map(([, about]) => about)).not.toContain('takes Ben to school');
  });

  it('ask for the signature of each who signs this plan, and take it as the answer [R5.5, R5.6]', () => {
    const { record, cora, avasSection, bensSection, dora } = plannedFamily();
    const members = withRows(
      record,
      'coreGroupMembers',
      row('coreGroupMembers', { personId: dora.id }),
    );
    expect(open(members, 'signed')).toEqual([
      ['notSigned', 'Cora'],
      ['notSigned', 'Dora'],
    ]);
    const signed = withRows(
      members,
      'signatures',
      ...[cora, dora].map(({ id }) =>
        row('signatures', { personId: id, childId: avasSection.id, how: 'onPaper' }),
      ),
    );
    expect(ask(signed, 'signed').isAnswered).toBe(true);
    expect(ask(signed, 'signed').said.map(({ people }) => people)).toEqual([[cora.id], [dora.id]]);
    expect(ask(signed, 'signed', bensSection.id).isAnswered).toBe(false);
  });

  it('answer with the words of the record, each with its place [R5.5]', () => {
    const { record, avasSection, cora, forAva } = plannedFamily();
    const action = {
      outcomeId: forAva.id,
      what: 'reads',
      personId: cora.id,
      because: 'Ava sleeps',
    };
    const need = row('needs', { childId: avasSection.id, what: 'Ava needs rest', side: 'need' });
    let plan = withActions(record, { ...action, howOften: 'Every evening' });
    plan = withRows(plan, 'needs', need);
    plan = withRows(plan, 'answers', row('answers', { outcomeId: forAva.id, needId: need.id }));
    expect(ask(plan, 'detail').said).toMatchObject([
      { words: 'reads', people: [cora.id], more: ['Every evening', 'Ava sleeps'] },
    ]);
    expect(ask(plan, 'risksAndNeeds').said).toMatchObject([
      { as: 'need', words: 'Ava needs rest', more: ['Ava sleeps'], at: need.id },
    ]);
    expect(ask(plan, 'days').said).toMatchObject([{ as: 'review', day: '2026-06-17' }]);
    expect(ask(plan, 'responsible').said).toMatchObject([
      { words: 'reads', people: [cora.id], count: 1 },
    ]);
  });

  it('count a parent who is not involved, with the reason, as said [R5.5]', () => {
    const { record, corasSection } = smallFamily();
    const absent = { ...corasSection, involvement: 'notInvolved' as const };
    expect(open({ ...record, parents: [absent] }, 'contributed')).toContainEqual([
      'parentNotInvolvedWithoutReason',
      'Cora',
    ]);
    const reasoned = { ...record, parents: [{ ...absent, notInvolvedReason: 'Lives abroad' }] };
    expect(ask(reasoned, 'contributed').said).toMatchObject([
      { as: 'notInvolved', words: 'Lives abroad' },
    ]);
  });
});
