import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, day, time, words } from '#shared/record/fields.ts';
import { ODD_TEXT } from '../../support/filledRows.ts';

describe('clean text', () => {
  it.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\u0000b\u0007c\u001bd\u007f', 'abcd'],
    ['tab\tand\nline', 'tab\tand\nline'],
    ['half \ud83d of a pair, and \ude00', 'half  of a pair, and '],
    ['\ud83d\u0000\ude00', ''],
    ['whole 🙂 pair', 'whole 🙂 pair'],
    ['\ufffe\uffff', ''],
  ])('of %j is %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('leaves what people write as it is', () => {
    expect(cleanText(ODD_TEXT)).toBe(ODD_TEXT);
  });

  it('is what every text field takes, whatever was pasted', () => {
    const anything = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) });
    fc.assert(
      fc.property(anything, (text) => {
        const clean = cleanText(text);
        expect(words().safeParse(clean).success).toBe(true);
        expect(cleanText(clean)).toBe(clean);
        expect(clean.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('days and times', () => {
  it.each(['2026-02-29', '2026-13-01', '25/03/2026', '2026-3-5', ''])('%j is no day', (text) => {
    expect(day().safeParse(text).success).toBe(false);
  });

  it.each(['2028-02-29', null])('%j is a day or none', (value) => {
    expect(day().parse(value)).toBe(value);
  });

  it.each(['24:00', '9:30', '09:60', '0930', 'noon'])('%j is no time', (text) => {
    expect(time().safeParse(text).success).toBe(false);
  });

  it.each(['', '00:00', '23:59'])('%j is a time or none', (text) => {
    expect(time().parse(text)).toBe(text);
  });
});
