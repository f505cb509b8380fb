/** Is somebody found by a few letters or by initials, and nobody guessed at? */
import { describe, expect, it } from 'vitest';
import { fittingOnes, meantOne } from '#shared/wording/fitting.ts';

const PEOPLE = [
  { label: 'Malcolm Price', detail: 'Police' },
  { label: 'Leanne Calvert', detail: 'Mum' },
  { label: 'Lucy Carter', detail: 'Health visitor' },
  { label: 'Zoë Ó Briain', detail: 'School nurse' },
  { label: 'Dr Amir Khan' },
];

const labels = (typed: string) => fittingOnes(PEOPLE, typed).map(({ label }) => label);

describe('those that fit', () => {
  it('by initials come before those that only hold the letters [R9.3]', () => {
    expect(labels('lc')).toEqual(['Leanne Calvert', 'Lucy Carter', 'Malcolm Price']);
    expect(labels('l.c.')).toEqual(['Leanne Calvert', 'Lucy Carter']);
    expect(labels('DAK')).toEqual(['Dr Amir Khan']);
  });

  it('are found without accents, by any word, and by what they are [R9.3]', () => {
    expect(labels('zoe')).toEqual(['Zoë Ó Briain']);
    expect(labels('calv')).toEqual(['Leanne Calvert']);
    expect(labels('health')).toEqual(['Lucy Carter']);
    expect(labels('')).toHaveLength(PEOPLE.length);
  });
});

describe('what the keyboard writes otherwise', () => {
  const OTHERS = [
    { label: 'Mary O’Connor', detail: 'Mum’s sister' },
    { label: 'Siân Lloyd–Rees', detail: 'Works at “The Nest”' },
    { label: 'Aliʻi Kahananui' },
  ];
  const found = (typed: string) => fittingOnes(OTHERS, typed).map(({ label }) => label);

  it.each(["o'connor", 'o’connor', 'O‘Connor', 'oʼconnor', 'o`connor', 'o´connor'])(
    'an apostrophe is found however it is typed: %s [R9.3]',
    (typed) => {
      expect(found(typed)).toEqual(['Mary O’Connor']);
      expect(meantOne(OTHERS, `Mary ${typed}`)?.label).toBe('Mary O’Connor');
    },
  );

  it('quotation marks and dashes are too [R9.3]', () => {
    expect(found('lloyd-rees')).toEqual(['Siân Lloyd–Rees']);
    expect(found('sian')).toEqual(['Siân Lloyd–Rees']);
    expect(found('"the nest"')).toEqual(['Siân Lloyd–Rees']);
    expect(found("ali'i")).toEqual(['Aliʻi Kahananui']);
    expect(found("mum's")).toEqual(['Mary O’Connor']);
  });
});

describe('the one that is meant', () => {
  it('is the only one, by name, by initials or by letters [R9.3]', () => {
    expect(meantOne(PEOPLE, 'leanne  calvert')).toBeUndefined();
    expect(meantOne(PEOPLE, 'Leanne Calvert')?.label).toBe('Leanne Calvert');
    expect(meantOne(PEOPLE, 'mp')?.label).toBe('Malcolm Price');
    expect(meantOne(PEOPLE, 'carter')?.label).toBe('Lucy Carter');
  });

  it('is nobody where two fit alike, or none [R9.3]', () => {
    expect(meantOne(PEOPLE, 'LC')).toBeUndefined();
    expect(meantOne([...PEOPLE, { label: 'Lucy Carter' }], 'Lucy Carter')).toBeUndefined();
    expect(meantOne(PEOPLE, 'nobody')).toBeUndefined();
    expect(meantOne(PEOPLE, 'l')).toBeUndefined();
  });
});
