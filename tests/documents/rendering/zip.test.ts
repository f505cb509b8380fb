/** Does a package hold what was put into it, for readers that are not ours? */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packFile, zip } from '#main/documents/docx/zip.ts';

const text = Buffer.from('The same words again and again. '.repeat(200));
const files = new Map([
  ['[Content_Types].xml', packFile(text)],
  ['word/ŵy.xml', packFile(Buffer.from('Dim byd'))],
  ['empty.xml', packFile(Buffer.alloc(0))],
  ['word/media/picture.png', packFile(text, { isSmall: true })],
]);

describe('a package', () => {
  it('gives every file back, in its order', () => {
    const opened = unzipSync(zip(files, '2026-03-25'));
    expect(Object.keys(opened)).toEqual([...files.keys()]);
    expect(strFromU8(opened['word/ŵy.xml'] ?? new Uint8Array())).toBe('Dim byd');
    expect(opened['empty.xml']).toHaveLength(0);
    for (const path of ['[Content_Types].xml', 'word/media/picture.png']) {
      expect(Buffer.from(opened[path] ?? []).equals(text)).toBe(true);
    }
  });

  it('compresses text and leaves alone what is small already', () => {
    expect(packFile(text).bytes.length).toBeLessThan(text.length / 10);
    expect(packFile(text, { isSmall: true }).bytes).toBe(text);
  });

  it('is dated by the day alone, and the same day gives the same bytes', () => {
    const packed = zip(files, '2026-03-25');
    expect(packed.equals(zip(files, '2026-03-25'))).toBe(true);
    expect(packed.readUInt16LE(12)).toBe((46 << 9) | (3 << 5) | 25);
    expect(packed.readUInt16LE(10)).toBe(12 << 11);
  });
});
