/** Does text that was taken to fit fit in the typefaces that ship? */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { linesOf } from '#shared/typeface/lines.ts';
import { widthOfText } from '#shared/typeface/widths.ts';

describe('Text', () => {
  const [bold, regular, ...others] = [
    'AtkinsonHyperlegibleNext-Bold',
    'AtkinsonHyperlegibleNext-Regular',
    'NotoSans-Bold',
    'NotoSansArabic-Bold',
    'NotoSansHebrew-Bold',
    'NotoSansBengali-Bold',
    'NotoSansEthiopic-Bold',
  ].map((name) => {
    const font = create(readFileSync(`resources/fonts/${name}.ttf`));
    if (!('layout' in font)) throw new Error(`${name} is no single typeface.`);
    return font;
  });
  if (bold === undefined || regular === undefined) throw new Error('There is no typeface.');

  it.each([
    'Wilhelmina Mwangi',
    'Featherstonehaugh',
    'Ægir Œuvrard 2026',
    'Nguyễn Thị Minh Khai',
    'Łukasz Wąsik',
    'Олександра Щербак',
    'مريم عبد الرحمن',
    'שרה לוי',
    'সুমাইয়া আক্তার',
    'ሰላም ተስፋዬ',
  ])('is never wider than it is taken to be: %s', (name) => {
    const real = [bold, ...others].flatMap((font) => {
      const has = [...name].every((letter) =>
        font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
      );
      return has ? [font.layout(name).advanceWidth / font.unitsPerEm] : [];
    });
    expect(real.length).toBeGreaterThan(0);
    expect(widthOfText(name, 1)).toBeGreaterThanOrEqual(Math.min(...real));
  });

  it('is not taken to be much wider than it is: one line in ten at most is broken too early', () => {
    const sentence =
      'Tyler stood between his parents on 30 August and was pushed over. He keeps his phone on.';
    const real = bold.layout(sentence).advanceWidth / bold.unitsPerEm;
    expect(widthOfText(sentence, 1) / real).toBeLessThan(1.1);
  });

  it('has no letter that is wider than it is taken to be', () => {
    const wider = [bold, regular].flatMap((font) =>
      font.characterSet
        .map((point) => String.fromCodePoint(point))
        .filter((letter) => {
          const real = font.layout(letter).advanceWidth / font.unitsPerEm;
          return real > widthOfText(letter, 1) + 0.005;
        }),
    );
    expect(wider).toEqual([]);
  });

  it('is broken into lines without losing a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const lines = linesOf(text, 12, 70);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
