/** Do the files of a pack go where they belong, over nothing and beside nobody else's? */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Existing, settlePlaces } from '#main/documents/filePlaces.ts';
import { temporaryFolder } from '../../support/folders.ts';

const TWO = [
  { name: 'child-copy--ola', inside: 'Ola' },
  { name: 'child-copy--ola', inside: 'Ola-2' },
];
const settle = (folder: string, existing: Existing = 'ask', wanted = TWO) =>
  settlePlaces({ folder, wanted, formats: ['pdf'], existing });

describe('where files go', () => {
  it('is a folder for each reader, which is made', async () => {
    const folder = temporaryFolder();
    const places = await settle(folder);
    expect(readdirSync(folder).sort()).toEqual(['Ola', 'Ola-2']);
    expect([0, 1].map((at) => places.nameOf(at, 'pdf'))).toEqual([
      'Ola/child-copy--ola.pdf',
      'Ola-2/child-copy--ola.pdf',
    ]);
    await places.tidy();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is the folder itself where nobody asked for more', async () => {
    const folder = temporaryFolder();
    const places = await settle(folder, 'ask', [{ name: 'a', inside: '' }]);
    expect(places.nameOf(0, 'pdf')).toBe('a.pdf');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is beside what is there when both are kept, and over it when that is said', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'Ola'));
    writeFileSync(join(folder, 'Ola', 'child-copy--ola.pdf'), 'mine');
    writeFileSync(join(folder, 'Ola', 'Child-Copy--Ola-2.docx'), 'mine as well');
    await expect(settle(folder)).rejects.toMatchObject({
      code: 'conflict',
      details: { existing: 1, total: 2 },
    });
    expect(readdirSync(folder)).toEqual(['Ola']);
    const both = await settle(folder, 'keepBoth');
    expect(both.nameOf(0, 'pdf')).toBe('Ola/child-copy--ola-3.pdf');
    const over = await settle(folder, 'replace');
    expect(over.nameOf(0, 'pdf')).toBe('Ola/child-copy--ola.pdf');
    await over.tidy();
    // What holds somebody's files stays.
    expect(readdirSync(join(folder, 'Ola'))).toHaveLength(2);
  });

  it('is looked at once more before a file takes its name', async () => {
    const folder = temporaryFolder();
    const places = await settle(folder);
    expect(() => places.requireFree(0, 'pdf')).not.toThrow();
    writeFileSync(join(folder, 'Ola', 'child-copy--ola.pdf'), 'came meanwhile');
    expect(() => places.requireFree(0, 'pdf')).toThrow('written over');
  });

  it('is nowhere when the folder has gone', async () => {
    const gone = join(temporaryFolder(), 'gone');
    await expect(settle(gone)).rejects.toMatchObject({ code: 'fileAccess' });
  });
});
