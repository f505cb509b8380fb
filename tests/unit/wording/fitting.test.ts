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
