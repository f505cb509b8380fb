/** Sentences for a child: are they made of the plan alone, fit for the form, and kept from whom they should be? */
import { describe, expect, it } from 'vitest';
import { childLines, notLookedAt } from '#shared/documents/childCopy/lines.ts';
import { saidToYou } from '#shared/documents/language/aboutYou.ts';
import { inPlainWords } from '#shared/documents/language/plainWords.ts';
import { sentencesOf } from '#shared/documents/language/sentences.ts';
import { inShortSentences, wordsIn } from '#shared/documents/language/shorter.ts';
import { translationOfCopy } from '#shared/documents/translating.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import { CHILD_FORMS } from '#shared/record/choices.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import {
  build,
  childCopyOf,
  childNamed,
  personNamed,
  saidUnder,
  sampleRecord,
  textOf,
  withheld,
  withRow,
  withValues,
} from '../../support/sample.ts';

const sample = sampleRecord();
const plain: ConferenceRecord = { ...sample, childSentences: [], figures: [] };
const maisie = childNamed(sample, 'Maisie');
const inForm = (form: (typeof CHILD_FORMS)[number], record = plain) =>
  withValues(record, 'children', maisie.id, { copyForm: form });
const linesIn = (record: ConferenceRecord) => childLines(record, maisie.id)?.lines ?? [];
const lineOf = (record: ConferenceRecord, start: string) => {
  const found = linesIn(record).find(({ plan }) => plan.startsWith(start));
  if (found === undefined) throw new Error(`No line begins with “${start}”.`);
  return found;
};

describe('A proposed sentence', () => {
  it.each([
    ['pictures', 'Mum reads with Maisie at 7.30 pm.'],
    [
      'shortSentences',
      'Mum reads with you at 7.30 pm. Then Mum checks the lock once together with you. Every evening. It starts on Monday 28 September.',
    ],
    [
      'myPlan',
      'Mum reads with you at 7.30 pm. Then Mum checks the lock once together with you. Every evening, from Monday 28 September.',
    ],
    [
      'letter',
      'Mum reads with you at 7.30 pm, and then checks the lock once together with you. This happens every evening, from Monday 28 September until Friday 13 November. Where: At home.',
    ],
    [
      'easyRead',
      'Mum reads with you at 7.30 pm. Then Mum checks the lock once together with you. Every evening. It starts on Monday 28 September.',
    ],
  ] as const)('says in the form %s who does what and when [R7.2]', (form, said) => {
    const [quick] = plain.outcomes.filter(
      ({ childId, quickWin }) => childId === maisie.id && quickWin,
    );
    // A page for the youngest has room for the first action of an outcome.
    const others = plain.outcomes.filter(({ id }) => id !== quick?.id);
    expect(lineOf(inForm(form, { ...plain, outcomes: others }), 'Leanne reads').proposal).toBe(
      said,
    );
  });

  it.each(CHILD_FORMS)(
    'of the form %s says no name, day or number that the plan does not [R7.2]',
    (form) => {
      for (const { plan, proposal } of linesIn(inForm(form))) {
        const told = textOf(childCopyOf(inForm(form), 'Maisie'));
        expect(told).not.toMatch(/undefined|null|\{\{/);
        const numbers = proposal.match(/\d+/g) ?? [];
        const figures = inPlainWords(plan, true);
        for (const number of numbers) expect(figures, proposal).toContain(number);
      }
    },
  );

  it('has at most ten words in the short forms where the plan’s line has a joint [R7.2]', () => {
    const { proposal } = lineOf(inForm('shortSentences'), 'Maisie hid');
    expect(sentencesOf(proposal)).toEqual([
      'You hid in the bathroom.',
      'You check the lock again and again before bed.',
    ]);
  });

  it('keeps the child’s name on a page that is read out', () => {
    const alfie = childNamed(plain, 'Alfie');
    const said = (childLines(plain, alfie.id)?.lines ?? []).map(({ proposal }) => proposal);
    expect(said).toContain('Mummy stays with Alfie for 10 minutes each morning.');
  });

  it('stays as it was typed in a copy in another language', () => {
    const record = withValues(plain, 'people', maisie.personId, { copyLanguage: 'cy-GB' });
    expect(textOf(childCopyOf(record, 'Maisie'))).toContain('Maisie has a best friend, Orla');
  });

  it('of a text of any length and script is made calmly', () => {
    const odd = [
      'Maisie '.repeat(2_500),
      'سارة محمد تقرأ كل يوم. שרה לוי.',
      '<b>Maisie</b> & "she" -- %_\\',
      '. . . !',
    ];
    for (const what of odd) {
      const record = withRow(plain, 'strengths', { personId: maisie.personId, what });
      for (const form of CHILD_FORMS) {
        expect(textOf(childCopyOf(inForm(form, record), 'Maisie')).length).toBeGreaterThan(0);
      }
    }
  });
});

describe('A sentence about the child, said to the child', () => {
  const spoken = {
    names: ['Maisie Ashdown', 'Maisie'],
    sex: 'female',
    others: [
      { name: 'Mum', sex: 'female' },
      { name: 'Dad', sex: 'male' },
      { name: 'Orla', sex: 'notSaid' },
    ],
  } as const;
  const said = (text: string) => saidToYou(sentencesOf(text), spoken).join(' ');
  it.each([
    ['Maisie checks the lock and cries.', 'You check the lock and cry.'],
    [
      'Maisie is late. She was tired, and has slept.',
      'You are late. You were tired, and have slept.',
    ],
    ['She keeps her phone in her room.', 'You keep your phone in your room.'],
    ['Maisie and Mum sing.', 'You and Mum sing.'],
    ['Maisie’s teacher waits for Maisie.', 'Your teacher waits for you.'],
    // Whom “she” means here nobody can tell.
    ['Mum rings Orla when she is sad.', 'Mum rings Orla when she is sad.'],
    ['Maisie tells Mum that she is sad.', 'Maisie tells Mum that she is sad.'],
    // A word that is no verb that is known stays with the name.
    ['Maisie fidgets and daydreams.', 'Maisie fidgets and daydreams.'],
    ['Nan bakes with Maisie.', 'Nan bakes with you.'],
  ])('“%s” becomes “%s” [R7.2]', (text, to) => {
    expect(said(text)).toBe(to);
  });
});

describe('A long sentence', () => {
  it.each([
    ['You have had breakfast, are at school by 8.45 and stay awake in lessons.', 3],
    ['Mum gets up at seven in the morning and has breakfast with you there.', 2],
    ['You like the big red bus and the small blue car and the old green train.', 1],
    ['If you are hurt at home then somebody comes to you and stays all night.', 1],
  ])('“%s” becomes %d', (text, count) => {
    const parts = inShortSentences(text, 10, []);
    expect(parts).toHaveLength(count);
    expect(parts.reduce((sum, part) => sum + wordsIn(part), 0)).toBeGreaterThanOrEqual(
      wordsIn(text) - count,
    );
  });

  it('says words of the field in words a child knows, and only those', () => {
    expect(inPlainWords('Core group reviews contact with Dad', true)).toBe(
      'The people who help with your plan reviews seeing Dad',
    );
    expect(inPlainWords('An adult counts three times', true)).toBe('A grown-up counts 3 times');
    expect(inPlainWords('An adult is here', false)).toBe('An adult is here');
  });
});

describe('A sentence that somebody looked at', () => {
  const [line] = linesIn(plain);
  if (line === undefined) throw new Error('Maisie’s copy has lines.');
  const keeping = (text: string, values: object = {}) =>
    withRow(plain, 'childSentences', {
      childId: maisie.id,
      itemKind: line.item.kind,
      itemId: line.item.id,
      itemField: line.item.field,
      form: 'myPlan',
      original: line.plan,
      text,
      ...values,
    });

  it('stands on the copy in place of the proposal, in its own form alone [R7.2]', () => {
    const kept = keeping('You tell Mrs Whitlock');
    expect(textOf(childCopyOf(kept, 'Maisie'))).toContain('You tell Mrs Whitlock.');
    expect(textOf(childCopyOf(kept, 'Maisie'))).not.toContain(line.proposal);
    const other = withValues(kept, 'children', maisie.id, { copyForm: 'easyRead' });
    expect(textOf(childCopyOf(other, 'Maisie'))).not.toContain('Mrs Whitlock.');
  });

  it('no longer counts when the plan’s line has changed: the copy says what the plan says [R7.2]', () => {
    const changed = withValues(keeping('You tell Mrs Whitlock'), 'strengths', line.item.id, {
      what: 'Maisie draws every day',
    });
    expect(textOf(childCopyOf(changed, 'Maisie'))).toContain('You draw every day.');
    expect(textOf(childCopyOf(changed, 'Maisie'))).not.toContain('You tell Mrs Whitlock');
    expect(linesIn(changed)[0]?.state).toBe('changed');
    expect(gapsOf(changed).map(({ name }) => name)).toContain('childSentencesChanged');
  });

  it('may leave its line out of the copy', () => {
    const said = saidUnder(
      childCopyOf(keeping('', { leftOut: true }), 'Maisie'),
      'What is going well',
    );
    expect(said).not.toContain(line.proposal);
    expect(said).toContain('You and Mum sing and laugh');
  });

  it('is asked about until then, and only for a child who gets a copy [R7.2, R10.2]', () => {
    const names = (record: ConferenceRecord) =>
      gapsOf(record)
        .filter(({ name }) => name === 'childSentencesNotSeen')
        .map(({ about }) => about);
    expect(names(plain)).toEqual(['Tyler', 'Maisie', 'Alfie']);
    expect(names(sample)).toEqual([]);
    expect(notLookedAt(sample, maisie.id)).toEqual([]);
    expect(names(withValues(plain, 'children', maisie.id, { unborn: true }))).not.toContain(
      'Maisie',
    );
  });

  it('is kept from the child when its line is, and says nobody who is kept from the child [R7.6]', () => {
    const kept = keeping('You told about the quillwort');
    const from = withheld(kept, maisie.personId, line.item.kind, line.item.id);
    expect(textOf(childCopyOf(from, 'Maisie'))).not.toContain('quillwort');
    const carly = personNamed(sample, 'Carly');
    const without = withheld(sample, maisie.personId, 'people', carly.id);
    expect(textOf(childCopyOf(without, 'Maisie'))).not.toContain('Carly');
  });

  it('is what is translated, and goes with its line from whom that is kept [R7.4, R7.6]', () => {
    const kept = keeping('You told about the quillwort');
    const request = { kind: 'childCopy', childId: maisie.id } as const;
    const asked = translationOfCopy(kept, request, 'cy-GB');
    expect(asked.map(({ text }) => text)).toContain('You told about the quillwort');
    const sentence = kept.childSentences.at(-1);
    const translated = withRow(kept, 'translations', {
      itemKind: 'childSentences',
      itemId: sentence?.id ?? '',
      itemField: 'text',
      language: 'cy-GB',
      original: 'You told about the quillwort',
      text: 'Dywedaist ti am y gwair merllyn',
    });
    const welsh = withValues(translated, 'people', maisie.personId, { copyLanguage: 'cy-GB' });
    expect(textOf(build(welsh, request))).toContain('gwair merllyn');
    const from = withheld(welsh, maisie.personId, line.item.kind, line.item.id);
    expect(textOf(build(from, request))).not.toContain('merllyn');
  });
});
