/** In which language is a text read out when nobody said so? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '#main/documents/text/language.ts';

const told = (text: string, language = 'en-GB') =>
  stretchesOf(text, language).map((stretch) => [stretch.text, stretch.language]);

describe('Words in other letters', () => {
  it('have a language whose voice has those letters [R7.8]', () => {
    expect(told('His uncle يوسف الحسن (born 2004) and Олена ring שרה.')).toEqual([
      ['His uncle ', null],
      ['يوسف الحسن', 'ar'],
      [' (born 2004) and ', null],
      ['Олена', 'uk'],
      [' ring ', null],
      ['שרה', 'he'],
      ['.', null],
    ]);
    expect(told('ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ')).toEqual([['ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ', 'pa']]);
    expect(told('আমার নাম')).toEqual([['আমার নাম', 'bn']]);
    expect(told('ሰላም')).toEqual([['ሰላም', 'ti']]);
  });

  it('are English ones in a copy in Arabic, and Welsh letters are no others [R7.8]', () => {
    expect(told('يوسف (Joseph) هنا', 'ar')).toEqual([
      ['يوسف (', null],
      ['Joseph', 'en-GB'],
      [') هنا', null],
    ]);
    expect(told('Ŵyn o’r Tŷ, Šárka', 'cy-GB')).toEqual([['Ŵyn o’r Tŷ, Šárka', null]]);
  });

  it('lose nothing, whatever the text [R7.8]', () => {
    const letters = fc.constantFrom(...'aé1 .\n\tسא\u064eਗ\u0a41আሰж€"'.split(''));
    fc.assert(
      fc.property(fc.array(letters), (text) => {
        const whole = text.join('');
        const parts = stretchesOf(whole, 'en-GB');
        expect(parts.map((part) => part.text).join('')).toBe(whole);
      }),
    );
  });
});
