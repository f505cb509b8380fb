/** Does the passphrase that was written down work, however it is typed, and is a weak one refused? */
import { describe, expect, it } from 'vitest';
import { suggestPassphrase } from '#main/services/keys/suggestion.ts';
import {
  normalisePassphrase,
  passphraseProblem,
  SUGGESTED_GROUP_LENGTH,
  SUGGESTED_GROUPS,
  SUGGESTED_LETTERS,
} from '#shared/keys/passphrase.ts';

describe('a suggested passphrase', () => {
  it('holds at least 80 bits, in groups of letters that are not mistaken for each other', () => {
    const letters = SUGGESTED_GROUPS * SUGGESTED_GROUP_LENGTH;
    expect(letters * Math.log2(SUGGESTED_LETTERS.length)).toBeGreaterThan(80);
    expect(SUGGESTED_LETTERS).not.toMatch(/[01256 8AEIOUL]/);
    expect(new Set(SUGGESTED_LETTERS).size).toBe(SUGGESTED_LETTERS.length);
    expect(suggestPassphrase()).toMatch(/^([3479BCDFGHJKMNPQRSTVWXYZ]{3}-){5}[3479B-Z]{3}$/);
  });

  it('is another one each time, uses every letter, and is strong enough', () => {
    const made = Array.from({ length: 500 }, suggestPassphrase);
    expect(new Set(made).size).toBe(500);
    expect(new Set(made.join('').replaceAll('-', '')).size).toBe(SUGGESTED_LETTERS.length);
    expect(made.filter((one) => passphraseProblem(one) !== null)).toEqual([]);
    expect(made.filter((one) => normalisePassphrase(one) !== one)).toEqual([]);
  });

  it.each([
    ['in small letters', 'ktm-3xp-9qb-4zs-7hg-vwr'],
    ['without hyphens', 'KTM3XP9QB4ZS7HGVWR'],
    ['with spaces', ' ktm 3xp 9qb 4zs 7hg vwr '],
    ['with long dashes', 'KTM–3XP—9QB‐4ZS‑7HG-VWR'],
    ['in other groups', 'KTM3-XP9Q-B4ZS-7HGV-WR'],
    ['as it is misread from paper', 'KTM-3XP-9Q8-425-7H6-UWR'],
    ['in wide letters', 'ＫＴＭ－３ＸＰ－９ＱＢ－４ＺＳ－７ＨＧ－ＶＷＲ'],
  ])('works %s', (_, typed) => {
    expect(normalisePassphrase(typed)).toBe('KTM-3XP-9QB-4ZS-7HG-VWR');
  });
});

describe('one’s own passphrase', () => {
  it('is the same composed and decomposed, and with other gaps between its words', () => {
    const composed = 'Vier Stühle am Café';
    expect(normalisePassphrase(composed.normalize('NFD'))).toBe(composed);
    expect(normalisePassphrase(`  Vier  Stühle\tam\u00a0Café\n`)).toBe(composed);
  });

  it('is another one with other capitals, letters or hyphens', () => {
    const forms = [
      'four boats at sea',
      'Four boats at sea',
      'four-boats at sea',
      'four boats at se',
    ];
    expect(new Set(forms.map(normalisePassphrase)).size).toBe(forms.length);
  });

  it.each([
    ['four lanterns under the old pier', null],
    ['Ωμέγα καφές θάλασσα', null],
    ['elevenchars', 'tooShort'],
    ['   eleven   c   ', 'tooShort'],
    ['', 'tooShort'],
    ['x1'.repeat(101), 'tooLong'],
    ['aaaaaaaaaaaaaaaa', 'tooAlike'],
    ['ababcababcababc', 'tooAlike'],
    ['abcdefghijklm', 'aRow'],
    ['12345678901234', 'aRow'],
    ['zyxwvutsrqponm', 'aRow'],
  ])('%j is judged: %s', (typed, problem) => {
    expect(passphraseProblem(typed)).toBe(problem);
  });
});
