/** Does what an authority settled stand over the nation's rules and in copies, and nowhere else? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLonger, ownRulesOf, totalMinutes, withAuthority } from '#shared/authority/over.ts';
import { type Authority, NO_AUTHORITY, readAuthority } from '#shared/authority/pack.ts';
import { wordingOf } from '#shared/authority/roleWords.ts';
import type { CopyDocument } from '#shared/documents/blocks.ts';
import { buildCopy } from '#shared/documents/buildCopy.ts';
import { copiesOf } from '#shared/documents/copiesOf.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import { quorumOf } from '#shared/plan/quorum.ts';
import { NATIONS } from '#shared/record/choices.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { deadlinesOf } from '#shared/rules/deadlines.ts';
import { RULE_IDS, UNITS } from '#shared/rules/pack.ts';
import { rulesOf } from '#shared/rules/packs.ts';
import type { WordingLanguage } from '#shared/wording/catalogues.ts';
import { pngLogo } from '../../support/logos.ts';
import { sampleRecord } from '../../support/sample.ts';

const packOf = (more: object): Authority =>
  readAuthority(JSON.stringify({ format: 'waymark-authority', version: 1, ...more }));

const record = sampleRecord();
const with_ = (values: object): ConferenceRecord => ({
  ...record,
  conferences: record.conferences.map((conference) => ({ ...conference, ...values })),
});
/** A conference that has none of what an authority settles. */
const bare = with_({ authority: '', complaintRoute: '', leadRole: '', quorumAgencies: null });

const localRule = fc.record({
  own: fc.option(
    fc.record({ count: fc.integer({ min: 1, max: 400 }), unit: fc.constantFrom(...UNITS) }),
  ),
  source: fc.string({ maxLength: 30, unit: 'grapheme-ascii' }),
  confirmedBy: fc.constantFrom('', 'The policy team'),
  confirmedOn: fc.constantFrom(null, '2026-11-02'),
});
const anyRules = fc.dictionary(fc.constantFrom(...RULE_IDS), localRule);

describe('rules of an authority', () => {
  it('never lose a rule of the nation, its start or its order [R6.1]', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NATIONS), anyRules, (nation, rules) => {
        const authority = packOf({ rules: { [nation]: rules } });
        const national = rulesOf(nation);
        const here = rulesOf(nation, ownRulesOf(authority, nation));
        expect(here.map(({ id }) => id)).toEqual(national.map(({ id }) => id));
        for (const [at, rule] of here.entries()) {
          const of = national[at];
          expect(rule).toMatchObject({ from: of?.from, before: of?.before });
          if (rules[rule.id]?.own)
            expect(rule).toMatchObject({ ...rules[rule.id]?.own, binding: 'local' });
          else
            expect(rule).toMatchObject({ count: of?.count, unit: of?.unit, binding: of?.binding });
          // Nothing that was confirmed for the nation is in doubt because nothing was said here.
          if (of?.confirmed && !rules[rule.id]?.own) expect(rule.confirmed).toBe(true);
        }
        for (const other of NATIONS.filter((one) => one !== nation)) {
          expect(ownRulesOf(authority, other)).toEqual([]);
        }
      }),
    );
  });

  it('are confirmed by a source of their own or by who confirmed them and when [R6.1]', () => {
    const confirmed = (said: object) => {
      const authority = packOf({ rules: { england: { record: said } } });
      return ownRulesOf(authority, 'england')[0]?.confirmed;
    };
    const own = { count: 15, unit: 'workingDays' };
    expect(confirmed({})).toBe(false);
    expect(confirmed({ own })).toBe(false);
    expect(confirmed({ own, source: 'Procedures 4.2' })).toBe(true);
    expect(confirmed({ confirmedBy: 'The policy team' })).toBe(false);
    expect(confirmed({ confirmedBy: 'The policy team', confirmedOn: '2026-11-02' })).toBe(true);
  });

  it('never name the nation’s source for a length of their own', () => {
    const own = { count: 8, unit: 'workingDays' };
    const source = (more: object) =>
      ownRulesOf(packOf({ ...more, rules: { england: { firstCoreGroup: { own } } } }), 'england')[0]
        ?.source;
    expect(source({ name: 'Calder Council' })).toBe('Calder Council');
    expect(source({})).toMatch(/^Settled by the authority/);
  });

  it('move the last day of a step', () => {
    const own = { count: 8, unit: 'workingDays' };
    const authority = packOf({ rules: { england: { firstCoreGroup: { own } } } });
    const dueBy = (by: Authority) =>
      deadlinesOf(record, rulesOf('england', ownRulesOf(by, 'england'))).find(
        ({ rule }) => rule.id === 'firstCoreGroup',
      )?.limit?.due;
    expect(dueBy(authority)).not.toBe(dueBy(NO_AUTHORITY));
    expect(dueBy(authority)?.localeCompare(dueBy(NO_AUTHORITY) ?? '')).toBe(-1);
  });

  it('are called longer only where the nation sets a limit for all', () => {
    const rule = rulesOf('england').find(({ id }) => id === 'firstCoreGroup');
    const letter = rulesOf('england').find(({ id }) => id === 'decisionLetter');
    if (!rule || !letter) throw new Error('Both are there.');
    expect(isLonger({ count: 11, unit: 'workingDays' }, rule)).toBe(true);
    expect(isLonger({ count: 3, unit: 'weeks' }, rule)).toBe(true);
    expect(isLonger({ count: 10, unit: 'workingDays' }, rule)).toBe(false);
    expect(isLonger({ count: 20, unit: 'workingDays' }, letter)).toBe(false);
  });
});

describe('the quorum of an authority', () => {
  it('counts where the conference has no rule of its own [R1.4]', () => {
    const authority = packOf({ quorum: { agencies: 19 } });
    expect(quorumOf(bare, authority)).toMatchObject({ rule: 19, met: false });
    expect(quorumOf(with_({ quorumAgencies: 1 }), authority)).toMatchObject({ rule: 1, met: true });
    expect(quorumOf(bare)).toMatchObject({ rule: null, met: null });
  });

  it('asks for agencies by name, also within a longer name [R1.4]', () => {
    const { agencies } = quorumOf(bare);
    const [first = ''] = agencies;
    const lastWord = first.split(' ').at(-1) ?? '';
    const met = (mustBeThere: string[]) => quorumOf(bare, packOf({ quorum: { mustBeThere } }));
    expect(met([lastWord.toUpperCase()])).toMatchObject({ missing: [], met: true });
    expect(met(['Coastguard'])).toMatchObject({ missing: ['Coastguard'], met: false });
    expect(met([lastWord.slice(0, -1)])).toMatchObject({ met: false });
  });

  it('is asked about where it is not met', () => {
    const noted = with_({ quorumAgencies: null, quorumNote: '' });
    const asks = (authority: Authority) =>
      gapsOf(noted, authority).some(({ name }) => name === 'notQuorate');
    expect(asks(NO_AUTHORITY)).toBe(false);
    expect(asks(packOf({ quorum: { mustBeThere: ['Coastguard'] } }))).toBe(true);
  });
});

const everyText = (document: CopyDocument) => JSON.stringify(document.blocks);
const COMPLAINT = 'Write to the Planted Complaints Desk within 28 days.';

function copies(authority: Authority, language: WordingLanguage = 'en-GB') {
  return copiesOf(bare).map((request) =>
    buildCopy(bare, request, { madeOn: '2026-11-28', language, authority }),
  );
}

describe('copies', () => {
  it('say how to complain in the authority’s words, in place of none [R6.1, R7.3]', () => {
    const authority = packOf({ complaint: { 'en-GB': COMPLAINT } });
    const before = copies(NO_AUTHORITY).filter((copy) =>
      everyText(copy).includes('How to complain is not'),
    );
    expect(before.map(({ kind }) => kind)).toContain('decisionLetter');
    for (const copy of copies(authority)) {
      expect(everyText(copy)).not.toContain('How to complain is not');
      const told = before.some(({ fileName }) => fileName === copy.fileName);
      if (told) expect(everyText(copy)).toContain(COMPLAINT);
    }
    expect(gapsOf(bare, authority).some(({ name }) => name === 'noWayToComplain')).toBe(false);
    expect(gapsOf(bare).some(({ name }) => name === 'noWayToComplain')).toBe(true);
  });

  it('keep the words that a conference has of its own', () => {
    const authority = packOf({ complaint: { 'en-GB': COMPLAINT }, name: 'Calder' });
    const own = with_({ complaintRoute: 'Ring Ann.', authority: 'Westford' });
    expect(withAuthority(own, authority, 'en-GB').conferences[0]).toMatchObject({
      complaintRoute: 'Ring Ann.',
      authority: 'Westford',
    });
  });

  it('in Welsh say it in Welsh, else in English and marked as that [R7.4]', () => {
    const english = copies(packOf({ complaint: { 'en-GB': COMPLAINT } }), 'cy-GB');
    const letter = english.find(({ kind }) => kind === 'decisionLetter');
    expect(letter && everyText(letter)).toContain(
      `"text":"${COMPLAINT.slice(0, -1)}","language":"en-GB"`,
    );
    const both = { 'en-GB': COMPLAINT, 'cy-GB': 'Ysgrifennwch atom.' };
    const welsh = copies(packOf({ complaint: both }), 'cy-GB');
    expect(welsh.some((copy) => everyText(copy).includes('Ysgrifennwch atom.'))).toBe(true);
    expect(welsh.some((copy) => everyText(copy).includes(COMPLAINT))).toBe(false);
  });

  it('call roles as they are called here, with grammar that holds [R6.1]', () => {
    const roles = {
      leadWorker: { 'en-GB': 'lead child protection practitioner' },
      chair: { 'en-GB': 'IRO' },
      member: { 'en-GB': 'Partner' },
    };
    const all = copies(packOf({ roles })).map(everyText).join('\n');
    expect(all).toContain('Lead child protection practitioner');
    expect(all).toContain('Your lead child protection practitioner');
    expect(all).toContain(', IRO.');
    expect(all).toContain('"heading":"Partner"');
    expect(all.includes('{{')).toBe(false);
    const { instance } = wordingOf(packOf({ roles }), 'en-GB');
    const fixed = JSON.stringify(instance.getResourceBundle('en-GB', 'documents'));
    const usual =
      /\b[Tt]he chair\b|[Cc]hair of the meeting|Lead social worker|[Yy]our social worker/g;
    expect(fixed.match(usual)).toBeNull();
    expect(fixed).toContain('the IRO');
    const desk = JSON.stringify(instance.getResourceBundle('en-GB', 'desk'));
    expect(desk).toContain('Who is the lead child protection practitioner?');
    expect(desk).toContain('whether the IRO goes on');
  });

  it('carry the logo with words for it, and are the same for the same pack [R7.4]', () => {
    const authority = packOf({ name: 'Calder Council', logo: pngLogo().toString('base64') });
    const made = copies(authority);
    for (const copy of made) expect(copy.logo?.alt).toBe('Logo of Calder Council');
    expect(copies(packOf(JSON.parse(JSON.stringify(authority))))).toEqual(made);
    for (const copy of copies(NO_AUTHORITY)) expect(copy).not.toHaveProperty('logo');
  });

  it('are what they were where nothing is settled', () => {
    const without = copiesOf(bare).map((request) =>
      buildCopy(bare, request, { madeOn: '2026-11-28', language: 'en-GB' }),
    );
    expect(copies(NO_AUTHORITY)).toEqual(without);
  });
});

it('minutes are summed up', () => {
  expect(totalMinutes(NO_AUTHORITY)).toBe(0);
  expect(totalMinutes(packOf({ minutes: { meeting: 10, plan: 45 } }))).toBe(55);
});
