/** Are the lists what they are taken for, and may an authority change them? */
import { describe, expect, it } from 'vitest';
import english from '#resources/coach/en.json' with { type: 'json' };
import { coach } from '#shared/coach/coach.ts';
import { ENGLISH_FILE, englishLists } from '#shared/coach/english.ts';
import { RULE_NAMES, RULES } from '#shared/coach/finding.ts';
import { listsSchema, readyLists } from '#shared/coach/lists.ts';
import { localSchema, withLocal } from '#shared/coach/local.ts';
import { inSmallLetters, isPhrase, patternOf } from '#shared/coach/phrase.ts';
import { sortNamed } from '#shared/coach/sorts.ts';
import { clausesOf } from '#shared/plan/clauses.ts';

const finds = (phrase: string, text: string) => patternOf([phrase]).exec(text)?.[0];

describe('a phrase', () => {
  it.each([
    ['on going', 'it is on  going', 'on  going'],
    ['when/if required', 'if required', 'if required'],
    ['as [and] when needed', 'as when needed', 'as when needed'],
    ['as [and] when needed', 'as and when needed', 'as and when needed'],
    ['plan .. written', 'plan has been written', 'plan has been written'],
    ['plan .. written', 'plan written', 'plan written'],
    ['isn’t', "isn't", "isn't"],
  ])('“%s” is found in “%s” [R10.1]', (phrase, text, found) => {
    expect(finds(phrase, text)).toBe(found);
  });

  it.each([
    ['stop', 'nonstop'],
    ['stop', 'stops'],
    ['support', 'self-support'],
    ['mum', "mum's"],
    ['plan .. written', 'plan that is not yet even now written'],
    ['c.a.t', 'chart'],
  ])('“%s” is not found in “%s” [R10.1]', (phrase, text) => {
    expect(finds(phrase, text)).toBeUndefined();
  });

  it.each(['', ' ', '[a] b', '.. b', 'a [b'])('“%s” is none [R10.1]', (text) => {
    expect(isPhrase(text)).toBe(false);
  });

  it('no list finds anything where there is no phrase [R10.1]', () => {
    expect(patternOf([]).exec('anything')).toBeNull();
  });

  it('small letters stand where the others stood [R10.1]', () => {
    expect(inSmallLetters('İA Šárka')).toHaveLength('İA Šárka'.length);
  });
});

describe('the lists that ship', () => {
  it('fit their schema [R10.1]', () => {
    expect(listsSchema.parse(english)).toEqual(english);
  });

  it('name clauses that there are [R10.1]', () => {
    for (const rule of RULE_NAMES) expect(clausesOf(RULES[rule]).length).toBeGreaterThan(0);
  });
});

describe('what an authority adds or switches off', () => {
  const lists = (local: object) => readyLists(withLocal(ENGLISH_FILE, localSchema.parse(local)));
  const rulesIn = (text: string, ready = englishLists()) =>
    coach(text, { sort: 'measure' }, ready).map(({ rule }) => rule);

  it('adds a word [R10.1]', () => {
    const text = 'A robust plan at home, seen on Monday at 9';
    expect(rulesIn(text)).toEqual([]);
    expect(rulesIn(text, lists({ add: { vague: [{ say: 'robust' }] } }))).toEqual(['vague']);
  });

  it('adds a name that is none of the words [R10.1]', () => {
    const text = 'Ticks of support circles, 9 of 10, by ongoing ways';
    expect(rulesIn(text)).toContain('vague');
    expect(rulesIn(text, lists({ add: { names: ['ongoing ways'] } }))).not.toContain('lookAgain');
  });

  it('switches a word or a rule off [R10.1]', () => {
    const text = 'Vigilant eyes on Monday at 9, as Ava says';
    expect(rulesIn(text)).toEqual(['vague']);
    expect(rulesIn(text, lists({ off: { phrases: ['vigilant'] } }))).toEqual([]);
    const off = readyLists(ENGLISH_FILE, ['vague']);
    expect(coach(text, { sort: 'measure' }, off)).toEqual([]);
  });

  it.each([{ add: { vague: [{ say: '[x]' }] } }, { off: { rules: ['nope'] } }, { more: 1 }])(
    'is refused where it cannot be read: %j [R10.1]',
    (local) => {
      expect(localSchema.safeParse(local).success).toBe(false);
    },
  );
});

describe('the names of sorts', () => {
  it.each([
    ['outcome', 'outcome'],
    ['Outcomes', 'outcome'],
    ['contingencies', 'contingency'],
    ['safety-rule', 'safety'],
    ['family copy', 'family'],
    ['worries', 'concern'],
    ['strengths', 'strength'],
  ])('“%s” is %s [R10.1]', (word, sort) => {
    expect(sortNamed(word)).toBe(sort);
  });

  it.each(['poem', '', 'constructor', '__proto__'])('“%s” is none [R10.1]', (word) => {
    expect(sortNamed(word)).toBeUndefined();
  });
});
