/** Has every page a card that a frightened family can follow, and tells none of them a secret? */
import { describe, expect, it } from 'vitest';
import chair from '#resources/wording/en/chair.json' with { type: 'json' };
import { NO_AUTHORITY } from '#shared/authority/pack.ts';
import { CARD_NAMES, cardsOfStep, SCRIPT_NAMES } from '#shared/chair/cardNames.ts';
import { cardFor, ownScript, usualScript } from '#shared/chair/cards.ts';
import { OWN_VOICES } from '#shared/plan/kindOfMeeting.ts';
import { type Page, pagesOf, STEPS } from '#shared/plan/way.ts';
import { isTooHard, measured } from '#shared/reading/measure.ts';
import { namesKnown } from '#shared/reading/words.ts';
import { CONFERENCE_KINDS } from '#shared/record/choices.ts';
import { type ConferenceRecord, conferenceOf } from '#shared/record/record.ts';
import { createWording, wording } from '#shared/wording/index.ts';
import { ODD_TEXT } from '../../support/filledRows.ts';
import { chanceOf, plantedRecord } from '../../support/plantedRecord.ts';
import { withheld, withValues } from '../../support/sample.ts';
import { row, smallFamily, withRows } from '../plan/family.ts';

type Kind = (typeof CONFERENCE_KINDS)[number];
type Values = Parameters<typeof withValues<'conferences'>>[3];

const CONTEXT = { authority: NO_AUTHORITY, hereNow: {} };
/** As easy as a family copy for adults has to be; see src/shared/reading/aims.ts. */
const AIM = { age: 11, words: 18 };

const held = (record: ConferenceRecord, values: Values): ConferenceRecord =>
  withValues(record, 'conferences', conferenceOf(record).id, values);
const own = (scripts: object) => ({
  ...CONTEXT,
  authority: { ...NO_AUTHORITY, scripts: { ...NO_AUTHORITY.scripts, ...scripts } },
});
const saidOn = (record: ConferenceRecord, page: Page, context = CONTEXT) =>
  cardFor(record, page, context).say.join('\n');
const about: Page = { step: 'meeting', part: 'about', subjectId: null };
const told: Page = { step: 'agreement', part: 'told', subjectId: null };
const sign: Page = { step: 'agreement', part: 'sign', subjectId: null };
const members: Page = { step: 'coreGroup', part: 'members', subjectId: null };

/** A family with a child, a baby not born yet and a parent, with every day set. */
function family() {
  const small = smallFamily();
  const baby = row('people', { part: 'child', position: 3 });
  let { record } = small;
  record = withRows(record, 'people', baby);
  record = withRows(
    record,
    'children',
    row('children', { personId: baby.id, unborn: true, position: 9 }),
  );
  return {
    ...small,
    baby,
    record: held(record, { coreGroupOn: '2026-10-01', reviewOn: '2026-12-15' }),
  };
}

/** Every card of every kind of meeting, with nobody and with everybody in the room. */
function everyCard(record: ConferenceRecord) {
  const everybody = Object.fromEntries(record.people.map(({ id }) => [id, true]));
  return CONFERENCE_KINDS.flatMap((kind) =>
    [{}, everybody].flatMap((hereNow) => {
      const ofKind = held(record, { kind });
      return pagesOf(ofKind).map((page) => ({
        place: `${kind} ${page.step}/${page.part}`,
        ...cardFor(ofKind, page, { ...CONTEXT, hereNow }),
      }));
    }),
  );
}

describe('the chair’s cards', () => {
  it('are there for every page of every kind of meeting, two to six lines long [R9.3]', () => {
    for (const { place, say, quiet } of everyCard(family().record)) {
      expect(say.length, place).toBeGreaterThanOrEqual(2);
      expect(say.length, place).toBeLessThanOrEqual(6);
      expect(quiet.length, place).toBeGreaterThanOrEqual(1);
      for (const line of [...say, ...quiet]) {
        expect(line, place).toMatch(/^[\p{Lu}\d\u2068].*[.?]$/u);
        expect(line, place).not.toMatch(/\{|\}|undefined|null|\s{2}/u);
      }
    }
  });

  it('are as easy to follow as a family copy for adults has to be [R9.3, R7.5]', () => {
    const { record } = family();
    const names = namesKnown(record);
    const lines = [...new Set(everyCard(record).flatMap(({ say }) => say))];
    const blocks = lines.map((text) => ({ is: 'paragraph' as const, runs: [{ text }] }));
    const measure = measured({ blocks, language: 'en-GB' }, names);
    if (measure.is !== 'measured') throw new Error(`It is measured, not ${measure.is}.`);
    expect(measure.sentences.length).toBeGreaterThan(150);
    expect(measure.age).toBeLessThanOrEqual(AIM.age);
    const hard = [...measure.sentences, ...measure.besides].filter((one) => isTooHard(one, AIM));
    expect(hard.map(({ text, hard: words }) => `${text} [${words.join(', ')}]`)).toEqual([]);
  });

  it('use none of the words that mean nothing, and blame nobody [R9.3, Y]', () => {
    const empty =
      /\b(appropriate|ongoing|monitor|support|clean and tidy|engage|concerns?|issues|as soon as possible|comply|failed|refus|must|unfortunately|obviously)/iu;
    for (const { place, say } of everyCard(family().record)) {
      expect(say.join(' '), place).not.toMatch(empty);
      expect(say.join(' '), place).not.toMatch(/!/u);
    }
  });

  it('open, say what the core group is for, tell the rights and close [R9.3, W, M3.23]', () => {
    const { record } = family();
    expect(saidOn(record, about)).toMatch(/Thank you for coming/);
    expect(saidOn(record, members)).toMatch(/there to help you make the changes/);
    expect(saidOn(record, members)).toMatch(/Nobody expects change overnight/);
    expect(saidOn(record, members)).toMatch(/We first meet on Thursday 1 October\./);
    expect(saidOn(record, told)).toMatch(/you can complain/);
    expect(saidOn(record, told)).toMatch(/A court may be shown/);
    expect(saidOn(record, sign)).toMatch(/We all meet again on Tuesday 15 December\./);
    expect(saidOn(held(record, { reviewOn: null }), sign)).not.toMatch(/meet again/);
  });

  it('speak as the kind of meeting asks [R9.3, R1.1]', () => {
    const { record } = family();
    const opening = (kind: Kind) => saidOn(held(record, { kind }), about);
    expect(new Set(CONFERENCE_KINDS.map(opening)).size).toBe(CONFERENCE_KINDS.length);
    expect(opening('review')).toContain('what has changed');
    expect(opening('preBirth')).toContain('the birth and the first weeks');
    expect(opening('transferIn')).toContain('where you lived before');
    expect(saidOn(held(record, { kind: 'earlyHelp' }), told)).not.toContain('court');
  });

  it('name no child that is kept from somebody who may be in the room [R9.3, R7.6]', () => {
    const { record, cora, ava, avasSection, baby } = family();
    const words: Page = { step: 'child', part: 'words', subjectId: avasSection.id };
    expect(saidOn(record, about)).toContain('the baby');
    const unborn = withheld(record, cora.id, 'people', baby.id);
    expect(saidOn(unborn, about)).not.toContain('baby');
    const kept = withheld(record, cora.id, 'people', ava.id);
    const isOut = { ...CONTEXT, hereNow: { [cora.id]: false } };
    for (const page of [about, words]) {
      expect(saidOn(kept, page)).not.toContain('Ava');
      expect(saidOn(kept, page, isOut)).toContain('Ava');
    }
  });

  it('use the names of the page, and kinder words for a child without one [R9.3]', () => {
    const { record, avasSection, corasSection, ava } = family();
    const words: Page = { step: 'child', part: 'words', subjectId: avasSection.id };
    expect(saidOn(record, words)).toContain('what Ava says');
    expect(saidOn(record, about)).toContain('for Ava, Ben and the baby:');
    const well: Page = { step: 'parent', part: 'doesWell', subjectId: corasSection.id };
    expect(saidOn(record, well)).toContain('We now come to Cora');
    const nameless = withValues(record, 'people', ava.id, { name: '', knownAs: '' });
    expect(saidOn(nameless, words)).toContain('what this child says');
    expect(saidOn(nameless, about)).toContain('for your children:');
    const unborn = record.children.find((child) => child.unborn);
    const page: Page = { ...words, subjectId: unborn?.id ?? null };
    expect(saidOn(record, page)).toContain('The baby cannot speak yet');
  });

  it('tell two people of one name apart, and name many children together [R9.3]', () => {
    const { record, ben, avasSection } = family();
    const twins = withValues(record, 'people', ben.id, { knownAs: 'Ava' });
    const page: Page = { step: 'child', part: 'words', subjectId: avasSection.id };
    expect(saidOn(twins, page)).toContain('what Ava Lane says');
    let many = record;
    for (let count = 0; count < 9; count += 1) {
      const person = row('people', { part: 'child', name: `Child ${count}` });
      many = withRows(many, 'people', person);
      many = withRows(many, 'children', row('children', { personId: person.id }));
    }
    expect(saidOn(many, about)).toContain('for all 12 children:');
  });

  it('speak to a child who is in the room, and remind the chair of them [R9.3]', () => {
    const { record, ava, ben, avasSection, bensSection } = family();
    const with_ = (id: string) => ({ ...CONTEXT, hereNow: { [id]: true } });
    expect(saidOn(record, about, with_(ava.id))).toContain('Ava, you do not have to talk.');
    const avas: Page = { step: 'child', part: 'words', subjectId: avasSection.id };
    expect(saidOn(record, avas, with_(ava.id))).toContain('Ava, would you like to say it?');
    // Nobody is asked to speak for somebody else.
    expect(saidOn(record, avas, with_(ben.id))).not.toContain('would you like to say it');
    const bens: Page = { step: 'child', part: 'worries', subjectId: bensSection.id };
    expect(cardFor(record, bens, with_(ava.id)).quiet.join(' ')).toContain('A child is listening');
    expect(cardFor(record, bens, CONTEXT).quiet.join(' ')).not.toContain('A child is listening');
  });

  it.each(['{{children}} $t(names.child)', '{{- name}}', '<b>x</b> & "y"'])(
    'never read a name as a template: %s [R9.3]',
    (knownAs) => {
      const { record, ava, avasSection } = family();
      const odd = withValues(record, 'people', ava.id, { knownAs });
      const page: Page = { step: 'child', part: 'words', subjectId: avasSection.id };
      expect(saidOn(odd, page)).toContain(`what ${knownAs} says`);
    },
  );

  it('keep a name in one line, and one from the right in its place [R9.3]', () => {
    const { record, ava, avasSection } = family();
    const page: Page = { step: 'child', part: 'words', subjectId: avasSection.id };
    const named = (knownAs: string) =>
      cardFor(withValues(record, 'people', ava.id, { knownAs }), page, CONTEXT).say;
    expect(named('سارة')[0]).toBe('We begin with what \u2068سارة\u2069 says.');
    expect(named('Ava\n\tMay')[0]).toBe('We begin with what Ava May says.');
    expect(named(ODD_TEXT)).toHaveLength(named('Ava').length);
  });

  it('say nothing of the record but names [R9.3, R7.6]', () => {
    const record = plantedRecord(chanceOf(7));
    const called = new Set(record.people.flatMap(({ name, knownAs }) => [name, knownAs]));
    const everybody = Object.fromEntries(record.people.map(({ id }) => [id, true]));
    const said = pagesOf(record).flatMap((page) => {
      const { say, quiet } = cardFor(record, page, { ...CONTEXT, hereNow: everybody });
      return [...say, ...quiet];
    });
    const left = [...called].reduce((text, name) => text.replaceAll(name, ''), said.join('\n'));
    // Every planted word begins so.
    expect(said.join('\n')).toMatch(/\bXu/);
    expect(left).not.toMatch(/\bXu[a-z]/);
  });
});

describe('the authority’s own words', () => {
  const { record, avasSection } = family();
  const page = (part: Page['part']): Page => ({ step: 'child', part, subjectId: avasSection.id });

  it('stand in place of ours on their card, and leave the reminder [R9.3]', () => {
    const context = own({ childWords: 'Our words.\n\n  Line two. ' });
    const card = cardFor(record, page('words'), context);
    expect(card).toMatchObject({ say: ['Our words.', 'Line two.'], isOwn: true });
    expect(card.quiet).toEqual(cardFor(record, page('words'), CONTEXT).quiet);
    expect(cardFor(record, page('needs'), context).isOwn).toBe(false);
  });

  it('written for a step stand on all its cards that have none of their own [R9.3]', () => {
    const context = own({ child: 'For the step.', needs: 'For needs.' });
    expect(saidOn(record, page('words'), context)).toBe('For the step.');
    expect(saidOn(record, page('needs'), context)).toBe('For needs.');
    expect(saidOn(record, about, context)).toBe(saidOn(record, about));
    expect(ownScript(context.authority, 'strengths', 'child')).toBe('For the step.');
  });

  it('are never read as a template either [R9.3]', () => {
    const odd = '{{children}} and $t(names.child)';
    expect(saidOn(record, about, own({ opening: odd }))).toBe(odd);
  });

  it('tell how to complain, unless the meeting has its own way [R9.3, M3.23]', () => {
    const authority = {
      ...NO_AUTHORITY,
      complaint: { ...NO_AUTHORITY.complaint, 'en-GB': 'Ring 01234.' },
    };
    const context = { ...CONTEXT, authority };
    expect(cardFor(record, told, context).route).toBe('Ring 01234.');
    expect(cardFor(record, about, context).route).toBe('');
    const other = held(record, { complaintRoute: 'Write to the office.' });
    expect(cardFor(other, told, context).route).toBe('');
  });

  it('name roles as they are called here [R9.3]', () => {
    const roles = { ...NO_AUTHORITY.roles };
    roles.leadWorker = { ...roles.leadWorker, 'en-GB': 'Key worker' };
    const context = { ...CONTEXT, authority: { ...NO_AUTHORITY, roles } };
    expect(saidOn(record, sign)).toContain('your social worker');
    expect(saidOn(record, sign, context)).toContain('your key worker');
  });
});

describe('the catalogue of the cards', () => {
  it('has a card for each name, and nothing else', () => {
    expect(Object.keys(chair.cards)).toEqual([...CARD_NAMES]);
    const known = new Set<string>(CARD_NAMES);
    const { voices, withChild, days } = chair;
    for (const cards of [...Object.values(voices), withChild, days]) {
      for (const card of Object.keys(cards)) expect(known.has(card), card).toBe(true);
    }
    expect(Object.keys(voices).sort()).toEqual([...OWN_VOICES].sort());
    expect(SCRIPT_NAMES).toEqual(expect.arrayContaining([...STEPS, ...CARD_NAMES]));
    expect(STEPS.flatMap(cardsOfStep)).toEqual([...CARD_NAMES]);
  });

  it('shows an office what each card says otherwise, with nobody’s name in it', () => {
    for (const card of CARD_NAMES) {
      const lines = usualScript(card, createWording());
      expect(lines.length, card).toBeGreaterThanOrEqual(2);
      expect(lines.join(' '), card).not.toMatch(/[{}]/);
    }
    expect(usualScript('closing', wording()).join(' ')).toContain('Thank you');
  });
});
