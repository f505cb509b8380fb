/** Does a conference ask what its kind of meeting needs, and hide nothing that was typed? */
import { describe, expect, it } from 'vitest';
import { coreGroupNames, pageWording, partName, stepName } from '#renderer/desk/wording.ts';
import type { GapName } from '#shared/plan/gap.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import { isAsked, isToldAt, voicesOf } from '#shared/plan/kindOfMeeting.ts';
import { pageAfter, pagesOf, samePage } from '#shared/plan/way.ts';
import { CONFERENCE_KINDS } from '#shared/record/choices.ts';
import { type Child, type ConferenceRecord, conferenceOf } from '#shared/record/record.ts';
import { filledFamily } from '../../support/filledRows.ts';
import { row, smallFamily, withRows } from './family.ts';

type ConferenceKind = (typeof CONFERENCE_KINDS)[number];

function held(record: ConferenceRecord, kind: ConferenceKind): ConferenceRecord {
  return { ...record, conferences: [{ ...conferenceOf(record), kind }] };
}

function withFirst(record: ConferenceRecord, values: Partial<Child>): ConferenceRecord {
  const [first, ...others] = record.children;
  if (!first) throw new Error('There is no child.');
  return { ...record, children: [{ ...first, ...values }, ...others] };
}

const places = (record: ConferenceRecord) =>
  new Set(pagesOf(record).map(({ step, part }) => `${step}/${part}`));
const names = (record: ConferenceRecord) => new Set(gapsOf(record).map(({ name }) => name));

describe('the pages of a kind of meeting', () => {
  const { record, avasSection, bensSection } = smallFamily();

  it('are all there in every kind of child protection conference [R1.1]', () => {
    for (const kind of ['initial', 'review', 'preBirth', 'transferIn'] as const) {
      expect([...places(held(record, kind))], kind).toEqual([...places(record)]);
    }
  });

  it('leave danger and marks out of an early help meeting [R1.1]', () => {
    const early = places(held(record, 'earlyHelp'));
    expect(early.has('child/danger')).toBe(false);
    expect(early.has('analysis/scales')).toBe(false);
    expect(early.size).toBe(places(record).size - 2);
    expect(places(held(record, 'childInNeed'))).toEqual(places(record));
  });

  it('follow the level that was decided for each child [R1.1]', () => {
    const early = held(record, 'earlyHelp');
    const steppedUp = withFirst(early, { planLevel: 'childProtection' });
    const ofDanger = pagesOf(steppedUp).filter(({ part }) => part === 'danger');
    expect(ofDanger.map(({ subjectId }) => subjectId)).toEqual([avasSection.id]);
    expect(places(steppedUp).has('analysis/scales')).toBe(true);
  });

  it.each(CONFERENCE_KINDS)('hide nothing that was typed before it became %s [R1.1]', (kind) => {
    const full = filledFamily(2);
    expect(places(held(full, kind))).toEqual(places(full));
    const danger = row('dangers', { childId: bensSection.id });
    const one = pagesOf(held(withRows(record, 'dangers', danger), kind));
    expect(one.some((page) => page.part === 'danger' && page.subjectId === bensSection.id)).toBe(
      true,
    );
  });

  it('keep the page somebody is on, and the way on from it', () => {
    const early = held(record, 'earlyHelp');
    const here = { step: 'child', part: 'danger', subjectId: avasSection.id } as const;
    expect(pagesOf(early).some((page) => samePage(page, here))).toBe(false);
    expect(pagesOf(early, here).some((page) => samePage(page, here))).toBe(true);
    expect(pageAfter(early, here, 1)).toMatchObject({ subjectId: bensSection.id });
  });
});

describe('what a kind of meeting asks', () => {
  const { record, avasSection } = smallFamily();
  const outcome = row('outcomes', { childId: avasSection.id, what: 'Ava sleeps' });
  const planned = withRows(record, 'outcomes', outcome);
  const asked = (kind: ConferenceKind, ...gaps: GapName[]) => {
    const open = names(held(planned, kind));
    return gaps.filter((name) => open.has(name));
  };

  it('only child protection asks about danger, court, services and the core group [R1.1]', () => {
    const protection: GapName[] = [
      'noDanger',
      'noSafetyAction',
      'nothingLongTerm',
      'notToldCourt',
      'notToldServices',
      'notToldCoreGroup',
      'noCoreGroup',
      'noCoreGroupDate',
    ];
    expect(asked('initial', ...protection)).toEqual(protection);
    expect(asked('childInNeed', ...protection)).toEqual([]);
    expect(asked('earlyHelp', ...protection)).toEqual([]);
  });

  it('below child protection the family is asked for consent, everywhere for the rest [R1.1]', () => {
    const consent: GapName[] = ['consentNotAsked', 'noTeam'];
    expect(asked('childInNeed', ...consent)).toEqual(consent);
    expect(asked('earlyHelp', ...consent)).toEqual(consent);
    expect(asked('initial', ...consent)).toEqual([]);
    const always: GapName[] = ['noChildWords', 'noAim', 'noEnding', 'notToldComplaint'];
    for (const kind of CONFERENCE_KINDS) expect(asked(kind, ...always), kind).toEqual(always);
  });

  it('early help needs no social worker and no assessment by domain [R1.1]', () => {
    expect(asked('earlyHelp', 'noLeadWorker', 'assessmentNotSaid', 'nothingOnFamily')).toEqual([]);
    expect(asked('earlyHelp', 'noLeadPractitioner')).toEqual(['noLeadPractitioner']);
    expect(asked('childInNeed', 'noLeadWorker', 'assessmentNotSaid')).toHaveLength(2);
  });

  it('a meeting before birth asks for the unborn child and the day [R1.1, R1.2]', () => {
    expect(asked('preBirth', 'noUnbornChild')).toEqual(['noUnbornChild']);
    expect(asked('initial', 'noUnbornChild')).toEqual([]);
    const unborn = withFirst(held(record, 'preBirth'), { unborn: true });
    expect(names(unborn).has('noUnbornChild')).toBe(false);
    expect(names(unborn).has('noExpectedDay')).toBe(true);
    expect(gapsOf(unborn).filter(({ name }) => name === 'noChildWords')).toHaveLength(1);
    const expected = withFirst(unborn, { expectedOn: '2026-08-10' });
    expect(names(expected).has('noExpectedDay')).toBe(false);
  });

  it('a refusal of consent asks for the reasons, as disagreement does [R1.1, R5.1]', () => {
    const { cora } = smallFamily();
    const own = row('agreements', { personId: cora.id, agrees: 'yes', consents: 'no' });
    const refused = withRows(held(record, 'earlyHelp'), 'agreements', own);
    expect(names(refused).has('disagreementWithoutReasons')).toBe(true);
    const said = { ...refused, agreements: [{ ...own, comments: 'Not now' }] };
    expect(names(said).has('disagreementWithoutReasons')).toBe(false);
  });

  it('a strategy discussion belongs to a first conference, evidence of harm to its level', () => {
    const kinds = CONFERENCE_KINDS.filter((kind) =>
      isAsked(held(record, kind), 'conferences', 'strategyDiscussionOn'),
    );
    expect(kinds).toEqual(['initial', 'preBirth']);
    expect(isAsked(held(record, 'childInNeed'), 'children', 'evidence', avasSection)).toBe(false);
    const child = { ...avasSection, planLevel: 'childProtection' as const };
    const mixed = withFirst(held(record, 'childInNeed'), child);
    expect(isAsked(mixed, 'children', 'evidence', child)).toBe(true);
    expect(isToldAt(mixed, 'toldCourt')).toBe(true);
    expect(isToldAt(held(record, 'childInNeed'), 'toldCourt')).toBe(false);
  });
});

describe('the words of a page', () => {
  const { record, avasSection } = smallFamily();
  const words = (of: ConferenceRecord) =>
    pageWording(of, { step: 'child', part: 'words', subjectId: avasSection.id }, { name: 'Ava' });

  it('are those of the kind, and those for everybody where it has none [R1.1]', () => {
    expect(words(held(record, 'initial')).question).toBe('What does Ava say?');
    expect(words(held(record, 'review')).question).toBe('What does Ava say now?');
    expect(words(held(record, 'review')).why).toBe(words(record).why);
    const unborn = withFirst(held(record, 'review'), { unborn: true });
    expect(voicesOf(unborn, { step: 'child', subjectId: avasSection.id })).toEqual([
      'unborn',
      'review',
    ]);
    expect(words(unborn).question).toBe('Who speaks for Ava?');
  });

  it('follow the level decided for the child, not the kind of meeting [R1.1]', () => {
    const danger = { step: 'child', part: 'danger', subjectId: avasSection.id } as const;
    const early = held(record, 'earlyHelp');
    expect(partName(early, danger)).toBe('If nothing changes');
    expect(partName(withFirst(early, { planLevel: 'childProtection' }), danger)).toBe('Danger');
    const down = withFirst(held(record, 'initial'), { planLevel: 'childInNeed' });
    expect(partName(down, danger)).toBe('If nothing changes');
  });

  it('of a decision are those of the meeting, whatever is chosen [R1.1, R2.7]', () => {
    const decision = { step: 'analysis', part: 'decision', subjectId: avasSection.id } as const;
    const down = withFirst(held(record, 'initial'), { planLevel: 'childInNeed' });
    expect(partName(down, decision)).toBe('Decision');
    const up = withFirst(held(record, 'earlyHelp'), { planLevel: 'childProtection' });
    expect(pageWording(up, decision, { name: 'Ava' }).question).toBe('Which help does Ava need?');
    expect(stepName(up, 'analysis')).toBe('What help is needed');
  });

  it('name the core group as this level does [R1.1, R4.15]', () => {
    const members = { step: 'coreGroup', part: 'members' } as const;
    expect(partName(null, members)).toBe('Core group and dates');
    expect(partName(held(record, 'earlyHelp'), members)).toBe('Team around the family');
    expect(stepName(held(record, 'childInNeed'), 'coreGroup')).toBe('Who helps, and dates');
    expect(coreGroupNames(held(record, 'earlyHelp')).role).toBe('Lead practitioner');
  });
});
