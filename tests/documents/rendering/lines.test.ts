import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLines, longestWord } from '#main/documents/pdf/lines/composeLines.ts';
import type { Line, Span } from '#main/documents/pdf/lines/line.ts';
import type { Direction } from '#main/documents/text/direction.ts';
import { paragraphDirection } from '#main/documents/text/direction.ts';
import { LONG_NAME } from './fixtures.ts';
import { typefaces } from './rendered.ts';

const span = (text: string, language: string | null = null): Span => ({
  text,
  bold: false,
  colour: '#000000',
  language,
});

const setting = (width: number, direction: Direction) => ({
  size: 10,
  height: 14,
  width,
  direction,
  chain: (bold: boolean) => typefaces.chain('plan', bold),
});

const lines = (text: string, width: number, direction: Direction = 'ltr') =>
  composeLines([span(text)], setting(width, direction));

/** What stands on the line from left to right. */
const seen = (line: Line | undefined): readonly string[] =>
  (line?.phrases ?? [])
    .flatMap(({ pieces }) => pieces)
    .toSorted((a, b) => a.x - b.x)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');

const written = (line: Line): string =>
  line.phrases.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');

describe('lines of text', () => {
  it('break between words and keep the space, so that words are not read as one', () => {
    const [one, two] = lines('The quick brown fox jumps over the lazy dog', 100);
    expect(one && written(one)).toMatch(/\S $/);
    expect(two && written(two)).toMatch(/^\S/);
  });

  it('cut a word only when it is longer than a line', () => {
    const cut = lines(`Mr ${LONG_NAME}`, 100);
    expect(cut.length).toBeGreaterThan(2);
    expect(cut.map(written).join('')).toBe(`Mr ${LONG_NAME}`);
    expect(lines(`Mr ${LONG_NAME}`, 300)).toHaveLength(1);
  });

  it('never stand out of their room and lose no letter', () => {
    const words = fc.array(fc.stringMatching(/^[a-zA-Zéłș]{1,30}$/), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 400 }), (each, width) => {
        const text = each.join(' ');
        const made = lines(text, width);
        expect(made.map(written).join('')).toBe(text);
        // Words are measured one by one; what kerning across a space adds nobody can see.
        for (const line of made) expect(line.width).toBeLessThanOrEqual(width + 0.1);
        expect(longestWord([span(text)], setting(width, 'ltr'))).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('stay in their room where letters side by side are wider than one by one', () => {
    const made = lines('GAłérłGPwbCł é', 60);
    expect(made.map(written).join('')).toBe('GAłérłGPwbCł é');
    for (const line of made) expect(line.width).toBeLessThanOrEqual(60.1);
  });

  it('end where the text ends a line', () => {
    expect(lines('One\nTwo', 300).map(written)).toEqual(['One', 'Two']);
  });

  it('set a name in another alphabet in one typeface', () => {
    const [line] = lines('Олена Шевченко', 300);
    const faces = line?.phrases.flatMap(({ pieces }) => pieces.map(({ face }) => face.key));
    expect(new Set(faces)).toEqual(new Set(['NotoSans-Regular']));
  });
});

describe('text from right to left', () => {
  it('turns an Arabic name within English round, and nothing else', () => {
    const [line] = lines('His uncle يوسف الحسن (born 2004) rings', 400);
    expect(seen(line)).toEqual(['His uncle', 'يوسف الحسن', '(born 2004) rings']);
    expect(line?.phrases[0]?.spoken).toBe('His uncle يوسف الحسن (born 2004) rings');
  });

  it('keeps digits and Latin words as they are in Hebrew', () => {
    const [line] = lines('דוד גר עם אמא Kate ברחוב 12', 400, 'rtl');
    expect(seen(line)).toEqual(['12', 'ברחוב', 'Kate', 'דוד גר עם אמא']);
    const directions = line?.phrases[0]?.pieces.map(({ text, direction }) => [
      text.trim(),
      direction,
    ]);
    expect(directions).toEqual(
      expect.arrayContaining([
        ['12', 'ltr'],
        ['Kate', 'ltr'],
        ['דוד גר עם אמא', 'rtl'],
      ]),
    );
  });

  it('keeps a telephone number in order', () => {
    const [line] = lines('تتصل بالرقم 0300 123 4567 كل يوم', 400, 'rtl');
    expect(seen(line).map((text) => text.replaceAll('\u00a0', ' '))).toContain('0300 123 4567');
  });

  it('keeps Arabic digits in order', () => {
    const [line] = lines('في ١٢ مارس', 400, 'rtl');
    const digits = line?.phrases[0]?.pieces.find(({ text }) => text.includes('١'));
    expect(digits).toMatchObject({ text: '١٢', direction: 'ltr' });
  });

  it('is handed to the font with its direction, which the font cannot guess', () => {
    const [face] = typefaces
      .chain('plan', false)
      .filter((each) => each.key === 'NotoSansArabic-Regular');
    const order = (text: string, direction: Direction) =>
      face
        ?.shape(text, direction)
        .glyphs.flatMap(({ codePoints }) => codePoints)
        .map((code) => String.fromCodePoint(code))
        .join('');
    expect(order('١٢', 'ltr')).toBe('١٢');
    expect(order('با', 'rtl')?.endsWith('ب')).toBe(true);
  });

  it('mirrors brackets', () => {
    const [line] = lines('(שלום)', 400, 'rtl');
    expect(line?.phrases[0]?.pieces.map(({ text }) => text).join('')).toBe(')שלום(');
  });

  it('reaches the right edge of its room', () => {
    const made = lines('هذه الخطة تقول ما الذي يجب أن يتغير ليكون آمنا وبصحة جيدة', 150, 'rtl');
    expect(made.length).toBeGreaterThan(1);
    for (const line of made) {
      const ends = line.phrases.flatMap(({ pieces }) =>
        pieces.map((piece) => piece.x + piece.face.widthOf(piece.text, piece.direction) * 10),
      );
      expect(Math.max(...ends)).toBeCloseTo(150, 3);
    }
  });

  it('shapes Gurmukhi, whose empty anchors break fontkit', () => {
    expect(() => lines('ਮੇਰਾ ਨਾਮ ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ ਹੈ', 400)).not.toThrow();
  });

  it('turns a paragraph round only when all of it is from right to left', () => {
    expect(paragraphDirection([{ text: 'يوسف is at school' }], 'ltr')).toBe('ltr');
    expect(paragraphDirection([{ text: 'يوسف في المدرسة.' }], 'ltr')).toBe('rtl');
    expect(paragraphDirection([{ text: '12' }], 'ltr')).toBe('ltr');
    expect(paragraphDirection([{ text: 'Joseph' }], 'rtl')).toBe('rtl');
  });
});
