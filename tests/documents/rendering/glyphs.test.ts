import { describe, expect, it } from 'vitest';
import { checkGlyphs } from '#main/documents/pdf/coverage.ts';
import { cleanText } from '#main/documents/text/cleanText.ts';
import type { Block, CopyDocument } from '#shared/documents/blocks.ts';
import { WaymarkError } from '#shared/errors.ts';
import { childCopy, plan } from './fixtures.ts';
import { asPdf, typefaces } from './rendered.ts';

const saying = (text: string, look: CopyDocument['look'] = 'plan'): CopyDocument => ({
  ...plan,
  look,
  blocks: [{ is: 'paragraph', runs: [{ text }] }],
});

function complaint(document: CopyDocument): WaymarkError {
  try {
    checkGlyphs(document, typefaces);
  } catch (error) {
    if (error instanceof WaymarkError) return error;
    throw error;
  }
  throw new Error('nothing was missing');
}

describe('characters that cannot be printed', () => {
  it('are named with the words around them', () => {
    const error = complaint(
      saying('On Monday Kate said that she was 😀 to be asked about it again.'),
    );
    expect(error.code).toBe('missingGlyph');
    expect(error.message).toContain('😀 (U+1F600)');
    expect(error.message).toContain('Kate said that she was 😀 to be asked about it');
    expect(error.message).toContain(plan.title);
    expect(error.details.character).toBe('U+1F600');
  });

  it('stop the PDF before it is begun', async () => {
    await expect(asPdf(saying('日本'))).rejects.toMatchObject({ code: 'missingGlyph' });
  });

  const places: readonly (readonly [string, readonly Block[]])[] = [
    ['heading', [{ is: 'heading', level: 2, text: 'A 😀' }]],
    ['quote', [{ is: 'quote', text: 'A', by: '😀' }]],
    ['list', [{ is: 'list', ordered: false, items: [[{ text: '😀' }]] }]],
    ['facts', [{ is: 'facts', rows: [{ name: '😀', value: [] }] }]],
    ['table', [{ is: 'table', summary: 'A', columns: [{ heading: '😀', share: 1 }], rows: [] }]],
    ['picture', [{ is: 'picture', picture: 'star', alt: 'A', runs: [{ text: '😀' }] }]],
    ['writeBox', [{ is: 'writeBox', label: '😀', lines: 2 }]],
    ['tickBoxes', [{ is: 'tickBoxes', label: 'A', options: ['😀'] }]],
    [
      'signatures',
      [{ is: 'signatures', heading: ['A', 'B', 'C'], people: [{ name: 'A', role: '😀' }] }],
    ],
  ];
  it.each(places)('are found in a %s', (_, blocks) => {
    expect(complaint({ ...plan, blocks }).details.character).toBe('U+1F600');
  });

  it('are found in the foot', () => {
    expect(complaint({ ...plan, footer: '😀' }).code).toBe('missingGlyph');
  });
});

describe('characters that can be printed', () => {
  it.each([
    ['Welsh', 'Ŵŵ Ŷŷ Â Ê Î Ô Û'],
    ['Polish, Romanian, Lithuanian', 'Łódź ąęśćżź Ștefan Țară ąčęėįšųūž'],
    ['Ukrainian and Greek', 'Олена Ґрунт Їжак Ελένη'],
    ['Urdu, Pashto, Kurdish', 'ٹ ڈ ڑ ے پښتو ڕ ڵ'],
    ['Bengali, Punjabi, Tigrinya, Hebrew', 'স্কুল ਗੁਰਪ੍ਰੀਤ ሰላም שָׁלוֹם'],
    [
      'what word processors write',
      '“a” ‘b’ – — … • → ✓ ½ ≥ € £ ° × a‑b a\u200bb\u00adc\ufeff\u202fd\te',
    ],
    ['letters and marks apart', 'e\u0301 n\u0303'],
  ])('are those of %s', (_, text) => {
    for (const look of ['plan', 'child'] as const) {
      expect(() => checkGlyphs(saying(text, look), typefaces)).not.toThrow();
    }
    expect(() => checkGlyphs({ ...childCopy, footer: text }, typefaces)).not.toThrow();
  });
});

describe('clean text', () => {
  it('is composed, with one kind of line end and nothing that XML refuses', () => {
    expect(cleanText('e\u0301\r\na\u2028b\u0000\u0008\u00ad\u202e\u202a\ufeffc\td\ud800')).toBe(
      'é\na\nbc d\ufffd',
    );
  });
});
