import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coach, verdictOf } from '#shared/coach/coach.ts';
import { type Context, SORTS, type Sort } from '#shared/coach/context.ts';
import { englishLists } from '#shared/coach/english.ts';
import type { Finding, Rule } from '#shared/coach/finding.ts';

const look = (text: string, sort: Sort, context: Omit<Context, 'sort'> = {}) =>
  coach(text, { ...context, sort }, englishLists());
const rulesIn = (text: string, sort: Sort, context: Omit<Context, 'sort'> = {}) =>
  look(text, sort, context)
    .filter(({ severity }) => severity === 'lookAgain')
    .map(({ rule }) => rule);
const textOf = (finding: Finding | undefined) =>
  finding?.better && 'text' in finding.better ? finding.better.text : undefined;

describe('each rule', () => {
  it.each<[Rule, Sort, string, string]>([
    ['vague', 'action', 'Jo Hill to give Ava ongoing help from Monday', 'ongoing'],
    ['negative', 'outcome', 'Dad will not shout at Ava', 'not'],
    ['sudden', 'outcome', 'Dad will be sober from tomorrow', 'sober'],
    ['attendance', 'outcome', 'Dad attends ten sessions', 'attends ten sessions'],
    ['process', 'outcome', 'A referral is made', 'referral'],
    ['noFrequency', 'action', 'Jo Hill does direct work with Ava from Monday', 'direct work'],
    ['nothingSeen', 'outcome', 'Ava is happier', 'happier'],
    [
      'housekeeping',
      'action',
      'Jo Hill updates the chronology by Monday',
      'updates the chronology',
    ],
    ['headline', 'concern', 'Domestic abuse', 'Domestic abuse'],
    ['unexplained', 'family', 'The IRO rings you today', 'IRO'],
    ['blame', 'family', 'You failed to ring on Monday', 'failed to'],
  ])('%s finds its words [R10.1]', (rule, sort, text, words) => {
    const finding = look(text, sort).find((one) => one.rule === rule);
    expect(finding && text.slice(finding.start, finding.end)).toBe(words);
  });

  it.each<[Rule, Sort, string]>([
    ['noPerson', 'action', 'School gives Ava breakfast from Monday'],
    ['noDay', 'action', 'Jo Hill buys a bed'],
    ['contingency', 'contingency', 'If Ava is hungry, the core group meets'],
  ])('%s is about the line as a whole [R10.1]', (rule, sort, text) => {
    const finding = look(text, sort).find((one) => one.rule === rule);
    expect(finding).toMatchObject({ start: 0, end: text.length, severity: 'lookAgain' });
  });
});

describe('what makes a checker hated', () => {
  it.each<[Sort, string]>([
    ['action', 'Jo Hill, support worker, rings Ava’s mum on Monday'],
    ['action', 'Ava’s mum goes to the Support Group on Mondays'],
    ['outcome', 'Mum has rung Child Support and knows what Dad pays each month'],
    ['outcome', 'Ava says “I do not want ongoing support” and goes home at 4'],
    ['outcome', "Ava says 'stop it, that is not appropriate' to the boy and walks off"],
    ['safety', 'Dad must not come to the house'],
    ['safety', 'Ava is never alone with him'],
    ['outcome', 'Ava has read “Appropriate adults and you” and can say what it means'],
  ])('is not asked about in a line of %s: %s [R10.1]', (sort, text) => {
    expect(rulesIn(text, sort)).toEqual([]);
  });

  it.each([
    'by Friday 12 June',
    'within 10 working days',
    'every Tuesday until 30 April',
    'from birth',
    'on 3/6/26',
    'on 04.06.2026',
    'by 1st July',
    'tonight',
    'on Sat 6 June',
    'before baby comes home',
    'by half-term',
  ])('a day may be said as “%s” [R10.1]', (day) => {
    expect(rulesIn(`Jo Hill brings the cot ${day}`, 'action')).toEqual([]);
  });

  it('“sat” is no Saturday [R10.1]', () => {
    expect(rulesIn('Jo Hill brings the cot they sat in', 'action')).toEqual(['noDay']);
  });

  it.each([
    'Ms Carter',
    'Grandma Joan',
    'J. Reed',
    'Health visitor Priya Shah',
    'Mum',
    'Mr O’Neill',
    'Zofia Nowak-Hill',
    'Ahmed (youth worker)',
    'Her nan',
  ])('somebody may be called “%s” [R10.1]', (name) => {
    expect(rulesIn(`${name} rings the school on Monday`, 'action')).toEqual([]);
  });

  it.each(['Parents ring', 'The family rings', 'School rings', 'CAMHS rings', 'Staff ring'])(
    '“%s” names nobody [R10.1]',
    (start) => {
      expect(rulesIn(`${start} the surgery on Monday`, 'action')).toEqual(['noPerson']);
    },
  );

  it('a name that is known is one, also in small letters or beside a doctor’s [R10.1]', () => {
    expect(rulesIn('kit rings the school on Monday', 'action')).toEqual(['noPerson']);
    expect(rulesIn('kit rings the school on Monday', 'action', { people: ['Kit Roe'] })).toEqual(
      [],
    );
  });

  it('names, services and quotes of the record are left alone [R10.1]', () => {
    const text = 'Ava goes to Engage Together at 4 and sees that she is good enough to sing';
    expect(rulesIn(text, 'outcome')).toContain('vague');
    const context = { services: ['Engage Together'], quotes: ['good enough to sing'] };
    expect(rulesIn(text, 'outcome', context)).toEqual([]);
  });

  it.each([
    'Mae Mam yn darllen gyda Kit bob nos ac yn stopio gweiddi ar y plant',
    'Mama czyta Kubie codziennie wieczorem książkę i wyłącza telewizor',
    'ماما تقرأ كل مساء مع سامي قبل النوم',
  ])('a line in another language is left alone: %s [R10.1]', (text) => {
    for (const sort of SORTS) expect(look(text, sort)).toEqual([]);
  });

  it('own words are never looked at [R10.1]', () => {
    expect(look('I want Dad to stop and not be inappropriate', 'quote')).toEqual([]);
  });

  it('what stands in fields of its own is not asked for again [R10.1]', () => {
    expect(rulesIn('takes Ava to the dentist', 'action', { inFields: true })).toEqual([]);
    expect(rulesIn('rings the police', 'contingency', { inFields: true })).toEqual([]);
  });
});

describe('the better shape', () => {
  it.each<[Sort, string, string]>([
    ['outcome', 'Dad to stop shouting at Ava.', 'Dad … without shouting at Ava.'],
    [
      'outcome',
      'Dad attends ten sessions.',
      'Dad attends ten sessions, and can then say … and do ….',
    ],
    ['action', 'Jo Hill buys a bed.', 'Jo Hill buys a bed by ….'],
    ['action', 'Jo Hill rings as soon as possible', 'Jo Hill rings by …'],
    [
      'family',
      'Your GP and the IRO ring',
      'Your GP and the IRO (a person who checks plans and speaks up for children) ring',
    ],
    ['need', 'ADHD', 'ADHD, so that …'],
  ])('of a line of %s “%s” [R10.1]', (sort, text, better) => {
    expect(look(text, sort).map(textOf)).toContain(better);
  });

  it('of housekeeping is the mark that keeps it among practitioners [R10.1, R4.5]', () => {
    const [first] = look('makes a referral to the clinic', 'action', { inFields: true });
    expect(first?.better).toEqual({ sharing: 'professional' });
  });

  it('loses nothing of a text that is longer than what is looked at [R10.1]', () => {
    const text = `Jo Hill rings as soon as possible. ${'And so on. '.repeat(1_000)}`;
    const texts = look(text, 'action').map(textOf);
    expect(texts.includes(text.replace('as soon as possible', 'by …'))).toBe(true);
  });
});

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'Mum',
          'to',
          'not',
          'Ava',
          'by',
          '“',
          '’',
          "'",
          '.',
          'stop',
          'İ',
          'A.',
          'support',
          '12',
          'May',
          '(',
          '\n',
          'سارة',
        ),
        {
          maxLength: 60,
        },
      )
      .map((words) => words.join(' ')),
  );

  it('is looked through; what is found lies within it, the telling first [R10.1]', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...SORTS), (text, sort) => {
        const findings = look(text, sort, { people: ['Ava İnci'], quotes: ['stop it now'] });
        for (const { start, end, better } of findings) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          if (better && 'text' in better) expect(better.text).not.toBe('');
        }
        const severities = findings.map(({ severity }) => severity);
        expect(severities).toEqual(severities.toSorted().toReversed());
        expect(verdictOf(findings)).toBe(severities.includes('lookAgain') ? 'look-again' : 'fine');
      }),
      { numRuns: 400 },
    );
  });
});
