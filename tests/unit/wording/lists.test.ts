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

  it('every day of a year is written as the data of the language has it', () => {
    const of = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat('cy-GB', { ...options, timeZone: 'UTC' });
    const long = of({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
    const short = of({ weekday: 'short', day: 'numeric', month: 'short' });
    expect(long.resolvedOptions().locale).toBe('cy-GB');
    for (let at = 0; at < 366; at += 1) {
      const date = new Date(Date.UTC(2028, 0, 1 + at));
      const day = date.toISOString().slice(0, 10);
      const written = (format: Intl.DateTimeFormat) => format.format(date).replaceAll(',', '');
      expect(longDate(day, 'cy-GB')).toBe(written(long).replace('Dydd', 'dydd'));
      expect(shortDate(day, 'cy-GB')).toBe(written(short));
    }
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
