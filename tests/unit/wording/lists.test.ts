import { describe, expect, it } from 'vitest';
import { longDate, shortDate, spokenTime } from '#shared/dates/format.ts';
import { listIn } from '#shared/wording/lists.ts';

describe('In Welsh [R7.4]', () => {
  it('a list ends in “a” or “ac”', () => {
    expect(listIn('cy-GB', ['Mam', 'Alfie'])).toBe('Mam ac Alfie');
    expect(listIn('cy-GB', ['Alfie', 'Mam'])).toBe('Alfie a Mam');
    expect(listIn('cy-GB', ['Mam', 'Nain', 'Olivia'])).toBe('Mam, Nain ac Olivia');
    expect(listIn('cy-GB', ['Mam'])).toBe('Mam');
    expect(listIn('cy-GB', [])).toBe('');
    expect(listIn('cy-GB', ['Tom a Jo', 'a(c)', 'Élise'])).toBe('Tom a Jo, a(c) ac Élise');
  });

  it('a day begins with a small letter, as it stands in a sentence', () => {
    expect(longDate('2026-03-25', 'cy-GB')).toBe('dydd Mercher 25 Mawrth 2026');
    expect(shortDate('2026-03-25', 'cy-GB')).toBe('Mer 25 Maw');
  });

  it('a time is written in figures', () => {
    expect(spokenTime('14:30', 'cy-GB')).toBe('14:30');
    expect(spokenTime('', 'cy-GB')).toBe('');
  });
});

describe('In English', () => {
  it('a list ends in “and”', () => {
    expect(listIn('en-GB', ['Mum', 'Nan', 'Samira'])).toBe('Mum, Nan and Samira');
  });
});
