/** Does the record say what the guidance asks for and it does not yet hold? */
import { describe, expect, it } from 'vitest';
import { GAP_CLAUSES, type GapName } from '#shared/plan/gap.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import { pagesOf, samePage } from '#shared/plan/way.ts';
import { type ConferenceRecord, emptyRecord } from '#shared/record/record.ts';
import { sampleRecord } from '../../support/sample.ts';
import { row, smallFamily, withRows } from './family.ts';

/** Gives what one kind of gap is about, once for each. */
function about(record: ConferenceRecord, name: GapName): string[] {
  return gapsOf(record)
    .filter((gap) => gap.name === name)
    .map((gap) => gap.about);
}

describe('gaps', () => {
  it('an empty record asks for children, parents, a day and people first', () => {
    const names = gapsOf(emptyRecord(row('conferences'))).map(({ name }) => name);
    expect(names.slice(0, 4)).toEqual(['noDate', 'nobodyPresent', 'noChildren', 'noParents']);
  });

  it('every gap names its clause and leads to a page that is there [R10.2]', () => {
    const { record } = smallFamily();
    const pages = pagesOf(record);
    const gaps = gapsOf(record);
    expect(gaps.length).toBeGreaterThan(10);
    for (const { name, page } of gaps) {
      expect(GAP_CLAUSES[name]).not.toBe('');
      expect(
        pages.some((other) => samePage(other, page)),
        name,
      ).toBe(true);
    }
  });

  it('flags an empty section of a parent and asks why somebody is not involved [R1.3, R3.1]', () => {
    const { record, corasSection, cora } = smallFamily();
    expect(about(record, 'parentWithoutStrength')).toEqual(['Cora']);
    expect(about(record, 'parentWithoutWords')).toEqual(['Cora']);
    const absent = { ...corasSection, involvement: 'notInvolved' as const };
    const without = { ...record, parents: [absent] };
    expect(about(without, 'parentNotInvolvedWithoutReason')).toEqual(['Cora']);
    expect(about(without, 'parentWithoutStrength')).toEqual([]);
    const reasoned = { ...record, parents: [{ ...absent, notInvolvedReason: 'Lives abroad' }] };
    expect(about(reasoned, 'parentNotInvolvedWithoutReason')).toEqual([]);
    const strong = withRows(
      record,
      'strengths',
      row('strengths', { personId: cora.id, what: 'x' }),
    );
    expect(about(strong, 'parentWithoutStrength')).toEqual([]);
  });

  it('challenges the same impact on two siblings, however it is written [R2.2]', () => {
    const { record, avasSection, bensSection } = smallFamily();
    const concern = row('concerns', { headline: 'Cold flat' });
    const impact = (childId: string, dayToDay: string) =>
      row('impacts', { concernId: concern.id, childId, dayToDay });
    const same = withRows(
      withRows(record, 'concerns', concern),
      'impacts',
      impact(avasSection.id, 'Is cold at night'),
      impact(bensSection.id, ' is cold at NIGHT '),
    );
    expect(about(same, 'sameImpact')).toEqual(['Cold flat', 'Cold flat']);
    const different = {
      ...same,
      impacts: [impact(avasSection.id, 'Is cold at night'), impact(bensSection.id, 'Coughs')],
    };
    expect(about(different, 'sameImpact')).toEqual([]);
  });

  it('asks for the impact behind a headline [R2.2]', () => {
    const { record, avasSection } = smallFamily();
    const concern = row('concerns', { headline: 'Domestic abuse' });
    const bare = withRows(
      withRows(record, 'concerns', concern),
      'impacts',
      row('impacts', { concernId: concern.id, childId: avasSection.id }),
    );
    expect(about(bare, 'worryWithoutImpact')).toEqual(['Domestic abuse']);
  });

  it('an outcome asks what it answers, how it is known, by when and what is done [R4.3, R4.7]', () => {
    const { record, avasSection } = smallFamily();
    const outcome = row('outcomes', { childId: avasSection.id, what: 'Ava sleeps' });
    const planned = withRows(record, 'outcomes', outcome);
    for (const name of [
      'outcomeAnswersNothing',
      'outcomeWithoutMeasure',
      'outcomeWithoutDate',
      'outcomeWithoutAction',
    ] as const) {
      expect(about(planned, name), name).toEqual(['Ava sleeps']);
    }
    const need = row('needs', { childId: avasSection.id, what: 'Sleep' });
    const joined = withRows(
      withRows(planned, 'needs', need),
      'answers',
      row('answers', { outcomeId: outcome.id, needId: need.id }),
    );
    expect(about(joined, 'outcomeAnswersNothing')).toEqual([]);
  });

  it('an action asks who does it and by when, or from when [R4.4]', () => {
    const { record, avasSection, cora } = smallFamily();
    const outcome = row('outcomes', { childId: avasSection.id, what: 'Ava sleeps' });
    const planned = withRows(record, 'outcomes', outcome);
    const action = row('actions', { outcomeId: outcome.id, what: 'reads to Ava' });
    const bare = withRows(planned, 'actions', action);
    expect(about(bare, 'actionWithoutPerson')).toEqual(['reads to Ava']);
    expect(about(bare, 'actionWithoutDate')).toEqual(['reads to Ava']);
    const whole = { ...action, personId: cora.id, startsOn: '2026-03-23' };
    const kept = withRows(planned, 'actions', whole);
    expect(about(kept, 'actionWithoutPerson')).toEqual([]);
    expect(about(kept, 'actionWithoutDate')).toEqual([]);
  });

  it.each([
    [6, 0],
    [7, 1],
  ])('%i outcomes for one child are challenged %i times [R4.3]', (count, times) => {
    const { record, avasSection } = smallFamily();
    const outcomes = Array.from({ length: count }, () =>
      row('outcomes', { childId: avasSection.id, what: 'x' }),
    );
    expect(about(withRows(record, 'outcomes', ...outcomes), 'tooManyOutcomes')).toHaveLength(times);
  });

  it('a contingency asks for trigger, response, person and time [R4.11]', () => {
    const { record, avasSection, cora } = smallFamily();
    expect(about(record, 'noContingency')).toEqual(['Ava', 'Ben']);
    const whole = row('contingencies', {
      childId: avasSection.id,
      trigger: 'a',
      response: 'b',
      personId: cora.id,
      howFast: 'c',
    });
    expect(about(withRows(record, 'contingencies', whole), 'contingencyIncomplete')).toEqual([]);
    for (const missing of [
      { trigger: '' },
      { response: ' ' },
      { personId: null },
      { howFast: '' },
    ]) {
      const half = withRows(record, 'contingencies', { ...whole, ...missing });
      expect(about(half, 'contingencyIncomplete'), JSON.stringify(missing)).toEqual(['Ava']);
    }
  });

  it('a child without a plan is asked for reasons and for no plan [R1.1]', () => {
    const { record, avasSection, bensSection } = smallFamily();
    const level = {
      ...record,
      children: [{ ...avasSection, planLevel: 'none' as const }, bensSection],
    };
    expect(about(level, 'decisionWithoutReasons')).toEqual(['Ava']);
    expect(about(level, 'noAim')).toEqual(['Ben']);
  });

  it('an unborn child is asked for no words, no birth date and no explaining [R1.2]', () => {
    const { record, avasSection, bensSection } = smallFamily();
    const unborn = { ...record, children: [{ ...avasSection, unborn: true }, bensSection] };
    for (const name of ['noChildWords', 'childWithoutBirthDate', 'nobodyExplains'] as const) {
      expect(about(unborn, name), name).toEqual(['Ben']);
    }
  });

  it('asks why somebody was left out and why a report was not shared [R1.4]', () => {
    const { record, cora } = smallFamily();
    const leftOut = row('attendances', { personId: cora.id, came: 'leftOut', reportSent: true });
    const asked = withRows(record, 'attendances', leftOut);
    expect(about(asked, 'leftOutWithoutReason')).toEqual(['Cora']);
    expect(about(asked, 'reportNotShared')).toEqual(['Cora']);
    const told = { ...leftOut, reason: 'Risk', reportNotSharedReason: 'Came late' };
    const answered = withRows(record, 'attendances', told);
    expect(about(answered, 'leftOutWithoutReason')).toEqual([]);
    expect(about(answered, 'reportNotShared')).toEqual([]);
  });

  it('a contingency for one sort of change asks for the other [R4.11]', () => {
    const { record, avasSection } = smallFamily();
    const one = row('contingencies', { childId: avasSection.id, sort: 'suddenChange' });
    const sudden = withRows(record, 'contingencies', one);
    expect(about(sudden, 'nothingIfTooLittle')).toEqual(['Ava']);
    expect(about(sudden, 'nothingIfSudden')).toEqual([]);
    const other = row('contingencies', { childId: avasSection.id, sort: 'tooLittleChange' });
    expect(about(withRows(record, 'contingencies', other), 'nothingIfSudden')).toEqual(['Ava']);
    const both = withRows(sudden, 'contingencies', other);
    expect(about(both, 'nothingIfTooLittle')).toEqual([]);
  });

  it('a parent is asked for all three, and for the reasons of a no [R5.1]', () => {
    const { record, cora } = smallFamily();
    const said = (values: object) =>
      withRows(record, 'agreements', row('agreements', { personId: cora.id, ...values }));
    expect(about(said({ understood: 'yes' }), 'agreementNotAsked')).toEqual(['Cora']);
    const agreed = said({ agrees: 'yes' });
    expect(about(agreed, 'agreementNotAsked')).toEqual([]);
    expect(about(agreed, 'understandingNotAsked')).toEqual(['Cora']);
    expect(about(agreed, 'tookPartNotAsked')).toEqual(['Cora']);
    const no = said({ agrees: 'no' });
    expect(about(no, 'disagreementWithoutReasons')).toEqual(['Cora']);
    const why = said({ agrees: 'partly', comments: 'Too many visits' });
    expect(about(why, 'disagreementWithoutReasons')).toEqual([]);
    const dissent = withRows(no, 'dissents', row('dissents', { personId: cora.id }));
    expect(about(dissent, 'disagreementWithoutReasons')).toEqual([]);
    expect(about(dissent, 'dissentWithoutReasons')).toEqual(['Cora']);
    expect(about(dissent, 'dissentWithoutMeaning')).toEqual(['Cora']);
  });

  it('a parent with whom the plan was not discussed is asked why, and not whether they agree [R5.2]', () => {
    const { record, cora } = smallFamily();
    const absent = withRows(record, 'notDiscussed', row('notDiscussed', { personId: cora.id }));
    expect(about(absent, 'agreementNotAsked')).toEqual([]);
    expect(about(absent, 'notDiscussedWithoutReason')).toEqual(['Cora']);
    const agency = row('notDiscussed', { who: 'Housing', why: 'Not reached' });
    expect(about(withRows(record, 'notDiscussed', agency), 'notDiscussedWithoutReason')).toEqual(
      [],
    );
  });

  it('the family needs to know how to complain, not only that it may [R5.4]', () => {
    const { record } = smallFamily();
    expect(about(record, 'noWayToComplain')).toEqual(['']);
    const conferences = record.conferences.map((one) => ({ ...one, complaintRoute: 'Ring' }));
    expect(about({ ...record, conferences }, 'noWayToComplain')).toEqual([]);
  });

  it('the sample leaves no gap, as a model should', () => {
    expect(gapsOf(sampleRecord())).toEqual([]);
  });
});
