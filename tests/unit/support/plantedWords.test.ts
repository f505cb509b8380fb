/** Does the search for planted words find them, however they are written? */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/folders.ts';
import { findWordsIn, findWordsInText, WRITINGS } from '../../support/plantedWords.ts';

const WORD = 'Vrøxumpelt';
const NOISE = Buffer.from('Nothing to see here. x\u009c~ '.repeat(50));

function filesFoundIn(files: Readonly<Record<string, Buffer>>): string[] {
  const folder = temporaryFolder();
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  return [...new Set(findWordsIn(folder, [WORD]).map(({ file }) => file))];
}

describe('the search for planted words', () => {
  it.each(Object.entries(WRITINGS))('finds a word as %s', (_, write) => {
    for (const bytes of write(WORD)) {
      expect(filesFoundIn({ planted: Buffer.concat([NOISE, bytes, NOISE]) })).toEqual(['planted']);
    }
  });

  it.each([0, 1, 2])('finds it in base64 wherever it begins (%i)', (shift) => {
    const text = `${'a'.repeat(shift)}${WORD} and more`;
    expect(filesFoundIn({ planted: Buffer.from(Buffer.from(text).toString('base64')) })).toEqual([
      'planted',
    ]);
  });

  it.each([
    ['zlib', deflateSync(Buffer.from(`before ${WORD} after`))],
    ['gzip', gzipSync(Buffer.from(`before ${WORD} after`))],
    ['a zip archive', Buffer.from(zipSync({ 'a.xml': Buffer.from(`before ${WORD} after`) }))],
    ['zlib that is broken off', deflateSync(Buffer.from(`${WORD} ${NOISE}`)).subarray(0, 60)],
  ])('finds it packed with %s', (_, packed) => {
    expect(filesFoundIn({ planted: Buffer.concat([NOISE, packed]) })).toEqual(['planted']);
  });

  it('finds it in names of files and in what was said', () => {
    expect(filesFoundIn({ [`${WORD}.tmp`]: Buffer.from('empty') })).toHaveLength(1);
    expect(findWordsInText(`Failed for ${WORD}.`, [WORD])).not.toEqual([]);
  });

  it('finds nothing where nothing is', () => {
    expect(filesFoundIn({ quiet: NOISE, empty: Buffer.alloc(0) })).toEqual([]);
  });
});
