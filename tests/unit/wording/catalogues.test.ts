/** Is a catalogue of another language whole, against the English one it is held to? */
import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '#shared/wording/catalogues.ts';
import { wording } from '#shared/wording/index.ts';
import { WELSH_FORMATS } from '#shared/wording/welsh.ts';

const ENDING = /_(zero|one|two|few|many|other)$/;

function leavesOf(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    leavesOf(inner, place === '' ? key : `${place}.${key}`),
  );
}

/** Gives the names that a text takes: `{{name}}`, `{{name, gydag}}` and `{page}`. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/\{\{?(\w+)(?:,[^}]*)?\}\}?/g)].map(([, name = '']) => name).sort();
}

const textsOf = (language: keyof typeof CATALOGUES) => {
  const { documents, room, choices } = CATALOGUES[language];
  return new Map(leavesOf({ documents, room, choices }));
};

const english = textsOf('en-GB');
const others = (Object.keys(CATALOGUES) as (keyof typeof CATALOGUES)[]).filter(
  (language) => language !== 'en-GB',
);

/** Texts that are the same in both languages, or only placeholders and marks. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'cy-GB': ['documents.itemKind.people', 'documents.column.person'],
};
const saysNothing = (text: string) => !/\p{L}/u.test(text.replace(/\{\{?[^}]*\}\}?/g, ''));

describe.each(others)('The catalogue of %s [R7.4]', (language) => {
  const texts = textsOf(language);

  it('has every key of the English one, every plural form, and no other', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const wanted = [...english.keys()].flatMap((key) =>
      ENDING.test(key) ? forms.map((form) => key.replace(ENDING, `_${form}`)) : [key],
    );
    expect([...texts.keys()].sort()).toEqual([...new Set(wanted)].sort());
  });

  it('takes the same names in every text', () => {
    for (const [key, text] of texts) {
      const model = english.get(key) ?? english.get(key.replace(ENDING, '_other')) ?? '';
      // A number may be a word in one form: “two agencies”.
      const named = (from: string) =>
        [...new Set(namesIn(from))].filter((name) => name !== 'count' || !ENDING.test(key));
      expect(named(text), key).toEqual(named(model));
    }
  });

  it('leaves nothing empty and nothing in English', () => {
    for (const [key, text] of texts) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/[!"']/);
      if (saysNothing(text) || SAME[language]?.includes(key)) continue;
      expect(text, key).not.toBe(english.get(key));
      const words = text.replace(/\{\{?[^}]*\}\}?/g, '');
      expect(words, key).not.toMatch(/\b(the|and|with|what|this|plan|not|you|is)\b/i);
    }
  });

  it('names only formats that there are', () => {
    for (const [key, text] of texts) {
      for (const [, format = ''] of text.matchAll(/\{\{\w+, *(\w+)\}\}/g)) {
        expect(Object.keys(WELSH_FORMATS), key).toContain(format);
      }
    }
  });
});

describe('Welsh [R7.4]', () => {
  const { documents } = wording('cy-GB');

  it('softens a day after “ar”, “o” and “tan”, and leaves it after “erbyn”', () => {
    const day = 'dydd Mercher 25 Mawrth';
    expect(documents('when.on', { on: day })).toBe('ar ddydd Mercher 25 Mawrth');
    expect(documents('when.by', { by: day })).toBe('erbyn dydd Mercher 25 Mawrth');
    expect(documents('when.fromUntil', { from: day, until: 'Sad 4 Ebr' })).toBe(
      'o ddydd Mercher 25 Mawrth tan Sad 4 Ebr',
    );
  });

  it('says “a” or “ac”, “gyda” or “gydag”, as the name begins', () => {
    expect(documents('map.pair', { one: 'Tyler', other: 'Alfie' })).toBe('Tyler ac Alfie');
    expect(documents('map.pair', { one: 'Alfie', other: 'Tyler' })).toBe('Alfie a Tyler');
    expect(documents('map.pair', { one: 'Alfie', other: 'William' })).toBe('Alfie a William');
    expect(documents('parent.yours.with', { name: 'Ysgol y Bryn' })).toBe('gydag Ysgol y Bryn.');
    expect(documents('parent.yours.with', { name: 'Nain' })).toBe('gyda Nain.');
  });

  it('has a form for every number', () => {
    const said = [0, 1, 2, 3, 6, 7].map((count) => documents('plan.took.agencies', { count }));
    expect(new Set(said).size).toBe(6);
    expect(said[5]).toContain('7 asiantaeth');
  });

  it('says “chi” on the wall and on the sheet that is passed round, which everybody reads', () => {
    for (const [key, text] of leavesOf(CATALOGUES['cy-GB'].room)) {
      expect(text, key).not.toMatch(/\b(ti|di|dy|wyt|rwyt|gelli|byddi|\p{L}+at ti)\b/iu);
    }
  });

  it('is asked for by no screen: those fall back to English', () => {
    expect(wording('cy-GB').shell('appName')).toBe(wording('en-GB').shell('appName'));
  });
});
