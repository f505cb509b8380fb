/** Is what somebody looks for found by a few letters, best first? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '#shared/find/excerpt.ts';
import { prepare, search } from '#shared/find/search.ts';

const THINGS = [
  { text: 'Outcomes and actions Kayleigh Plan', besides: 'What will be different for Kayleigh?' },
  { text: 'Outcomes and actions Tyler Plan', besides: 'What will be different for Tyler?' },
  { text: 'Kayleigh sleeps in her own bed', besides: 'Kayleigh · Outcomes and actions' },
  { text: 'Buys a bed for Kayleigh’s room', besides: 'Kayleigh · Outcomes and actions' },
  { text: 'Embedded in the family', besides: 'Tyler · Strengths' },
  { text: 'Šárka O’Brien', besides: 'Health visitor' },
  { text: 'أمي تقرأ لي', besides: 'Own words' },
  { text: '妈妈给我读书', besides: 'Own words' },
] as const;
const PREPARED = prepare(THINGS);

/** Gives the beginnings of what is found, best first. */
const found = (sought: string, unsought: string[] = []) =>
  search(PREPARED, sought, 10, unsought).items.map(({ text }) => text.slice(0, 12));

describe('finding', () => {
  it('takes a few letters of several words in any order, without case or accents', () => {
    expect(found('kay outc')[0]).toBe('Outcomes and');
    expect(found('OUTC KAY')[0]).toBe('Outcomes and');
    expect(found('sarka')).toEqual(['Šárka O’Brie']);
    expect(found('obrien SÁR')).toEqual(['Šárka O’Brie']);
    expect(found('o’b')).toEqual(['Šárka O’Brie']);
  });

  it('puts whole words before beginnings, and those before what is inside a word', () => {
    expect(found('bed')).toEqual(['Kayleigh sle', 'Buys a bed f', 'Embedded in ']);
  });

  it('puts what is short before what is long', () => {
    const long = { text: `Ada ${'rests '.repeat(40)}`, besides: '' };
    const short = { text: 'Ada rests', besides: '' };
    expect(search(prepare([long, short]), 'ada', 9).items).toEqual([short, long]);
  });

  it('leaves little words out of account, unless they are all there is', () => {
    expect(found('outcomes of kayleigh', ['of'])[0]).toBe('Outcomes and');
    expect(found('outcomes of kayleigh')).toEqual([]);
    expect(found('in', ['in'])).toEqual(['Kayleigh sle', 'Embedded in ']);
  });

  it('also finds by what stands beside, but never by that alone', () => {
    expect(found('embedded tyler')).toEqual(['Embedded in ']);
    expect(found('visitor sarka')).toEqual(['Šárka O’Brie']);
    expect(found('visitor')).toEqual([]);
  });

  it('finds in every script, also where words have no spaces between them', () => {
    expect(found('تقرأ')).toEqual(['أمي تقرأ لي']);
    expect(found('读书')).toEqual(['妈妈给我读书']);
  });

  it('finds nothing for nothing, and says how many there are where fewer are shown', () => {
    expect(found(' — ')).toEqual([]);
    expect(search(PREPARED, 'kayleigh', 1)).toMatchObject({ count: 3, items: { length: 1 } });
  });

  it('finds each thing by the beginnings of its own words, whatever they are', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé]{1,9}$/), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(words, fc.nat(3), (own, cut) => {
        const sought = own.map((word) => word.slice(0, cut + 1)).reverse();
        const thing = { text: own.join(' '), besides: '' };
        expect(search(prepare([...THINGS, thing]), sought.join(' '), 99).items).toContain(thing);
      }),
    );
  });
});

describe('what is shown of a long text', () => {
  const long = `${'He sleeps badly. '.repeat(30)}Then Dr Rao came. ${'It went on. '.repeat(30)}`;

  it('is around the first word that was sought, cut at words, and says which it was', () => {
    const pieces = excerpt(long, 'rao');
    expect(pieces.filter(({ isSought }) => isSought)).toEqual([{ text: 'Rao', isSought: true }]);
    const text = pieces.map((piece) => piece.text).join('');
    expect(text).toMatch(/^… .*Then Dr Rao came\. It went on\. .*…$/);
    expect(text.length).toBeLessThan(200);
  });

  it('is the text itself where it is short, without its line breaks', () => {
    expect(excerpt('Ada’s bed\nis new', 'ada new')).toEqual([
      { text: 'Ada’s', isSought: true },
      { text: ' bed is ', isSought: false },
      { text: 'new', isSought: true },
    ]);
    expect(excerpt('A bed', '')).toEqual([{ text: 'A bed', isSought: false }]);
    expect(excerpt('', 'x')).toEqual([{ text: '', isSought: false }]);
  });

  it('is never long, also of one endless word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 2_000 }),
        fc.string(),
        (text, sought) => {
          const shown = excerpt(text.repeat(3), sought);
          expect([...shown.map((piece) => piece.text).join('')].length).toBeLessThan(400);
        },
      ),
    );
  });
});
