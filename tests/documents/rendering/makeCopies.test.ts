import { mkdir, mkdtempDisposable, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileNameOf, safeNames } from '#main/documents/fileNames.ts';
import type { MakingCopies } from '#main/documents/makeCopies.ts';
import { makeCopies } from '#main/documents/makeCopies.ts';
import { openSpareThreads } from '#main/documents/spareThreads.ts';
import { folderError, writeWholeFile } from '#main/documents/writeFile.ts';
import { childCopy, familyCopy, hebrew, plan } from './fixtures.ts';
import { readDocx } from './readDocx.ts';
import { readPdf } from './readPdf.ts';
import { RESOURCES, WORKER } from './rendered.ts';

let folder = '';
const threads = openSpareThreads(WORKER, RESOURCES);
afterAll(() => threads.close());
let temporary: Awaited<ReturnType<typeof mkdtempDisposable>>;

beforeEach(async () => {
  temporary = await mkdtempDisposable(join(tmpdir(), 'waymark-copies-'));
  folder = temporary.path;
});
afterEach(() => temporary.remove());

const making = (more: Partial<MakingCopies> = {}): MakingCopies => ({
  documents: [plan, childCopy],
  formats: ['docx', 'pdf'],
  folder,
  threads,
  onProgress: () => {},
  signal: new AbortController().signal,
  ...more,
});

describe('making copies', () => {
  it('writes every copy in every format and tells what it wrote', async () => {
    const progress: string[] = [];
    const made = await makeCopies(
      making({ onProgress: (done, total, name) => progress.push(`${done}/${total} ${name}`) }),
    );
    expect(await readdir(folder)).toEqual(made.map(({ fileName }) => fileName).toSorted());
    expect(progress).toEqual(made.map(({ fileName }, at) => `${at + 1}/4 ${fileName}`));
    const pdf = await readFile(join(folder, 'child-copy--Ella.pdf'));
    expect(made[3]).toEqual({
      fileName: 'child-copy--Ella.pdf',
      kind: 'childCopy',
      about: 'Ella Marsh',
      reader: 'Ella',
      language: 'en-GB',
      format: 'pdf',
      pages: (await readPdf(pdf)).pages,
      withheld: 0,
      bytes: pdf.length,
    });
    expect(made[2]?.pages).toBeNull();
    expect(readDocx(await readFile(join(folder, 'child-copy--Ella.docx'))).body.text).toContain(
      'You read to Tom every night.',
    );
  });

  it('writes the same bytes again, over what was there', async () => {
    const name = 'outline-plan--Ella-Marsh.pdf';
    await writeFile(join(folder, name), 'old');
    await makeCopies(making({ documents: [plan], formats: ['pdf'] }));
    const first = await readFile(join(folder, name));
    await makeCopies(making({ documents: [familyCopy, plan], formats: ['pdf'] }));
    expect((await readFile(join(folder, name))).equals(first)).toBe(true);
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('writes nothing when one copy has a character that cannot be printed', async () => {
    const bad = { ...childCopy, footer: 'Sent with 😀 to all' };
    await expect(makeCopies(making({ documents: [plan, bad] }))).rejects.toMatchObject({
      code: 'missingGlyph',
      message: expect.stringContaining('Sent with 😀 to all'),
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('stops when asked, keeps what is finished and leaves nothing half-written', async () => {
    const stop = new AbortController();
    const finished: string[] = [];
    const stopped = makeCopies(
      making({
        documents: [plan, childCopy, familyCopy, hebrew],
        signal: stop.signal,
        onProgress: (done, _, name) => {
          finished.push(name);
          if (done === 2) stop.abort();
        },
      }),
    );
    await expect(stopped).rejects.toMatchObject({
      code: 'cancelled',
      message: 'Making the copies was stopped. 2 of 8 files were written before that.',
    });
    expect(await readdir(folder)).toEqual(finished.toSorted());
    expect((await readPdf(await readFile(join(folder, finished[1] ?? '')))).pages).toBe(3);
  });

  it('does not begin when it was stopped before', async () => {
    await expect(makeCopies(making({ signal: AbortSignal.abort() }))).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('says that a folder is not there, or is none', async () => {
    const missing = join(folder, 'missing');
    await expect(makeCopies(making({ folder: missing }))).rejects.toMatchObject({
      code: 'fileAccess',
      message: `The copies cannot be saved in “${missing}”: it does not exist. No file was written.`,
    });
    const file = join(folder, 'file');
    await writeFile(file, 'x');
    await expect(makeCopies(making({ folder: file }))).rejects.toMatchObject({
      code: 'fileAccess',
      message: expect.stringContaining('it is not a folder'),
    });
    expect(await readdir(folder)).toEqual(['file']);
  });

  it('says when its folder goes away meanwhile, and how far it had come', async () => {
    let gone = Promise.resolve();
    const made = makeCopies(
      making({
        onProgress: (done) => {
          if (done === 1) gone = rm(folder, { recursive: true });
        },
      }),
    );
    await expect(made).rejects.toMatchObject({ code: 'fileAccess', details: { total: 4 } });
    await gone;
    await mkdir(folder);
  });

  it('says when the thread cannot start', async () => {
    const none = openSpareThreads(new URL('./nothing.ts', import.meta.url), RESOURCES);
    await expect(makeCopies(making({ threads: none }))).rejects.toMatchObject({ code: 'internal' });
  });
});

describe('a file', () => {
  it('that cannot be replaced stays, and the passing one goes', async () => {
    await mkdir(join(folder, 'plan.pdf'));
    await writeFile(join(folder, 'plan.pdf', 'inside'), 'x');
    await expect(writeWholeFile(folder, 'plan.pdf', Buffer.from('new'))).rejects.toMatchObject({
      code: 'fileAccess',
      message: expect.stringContaining('cannot be replaced'),
    });
    expect(await readdir(folder)).toEqual(['plan.pdf']);
  });

  it('is given up before it takes its name when asked', async () => {
    await writeFile(join(folder, 'plan.pdf'), 'old');
    const giveUp = () => {
      throw new RangeError('enough');
    };
    await expect(writeWholeFile(folder, 'plan.pdf', Buffer.from('new'), giveUp)).rejects.toThrow(
      'enough',
    );
    expect(await readdir(folder)).toEqual(['plan.pdf']);
    expect(await readFile(join(folder, 'plan.pdf'), 'utf8')).toBe('old');
  });

  it.each([
    ['EACCES', 'you do not have permission to write in it'],
    ['EROFS', 'you do not have permission to write in it'],
    ['ENOSPC', 'the disk is full'],
    ['EIO', 'the system did not allow it'],
  ])('that fails with %s is explained: %s', (code, reason) => {
    const error = folderError(Object.assign(new Error(), { code }), 'C:\\Plans');
    expect(error.message).toBe(`The copies cannot be saved in “C:\\Plans”: ${reason}.`);
  });
});

describe('file names', () => {
  it.each([
    ['child-copy--Ella', 'child-copy--Ella'],
    ['a<b>c:d"e/f\\g|h?i*j', 'a-b-c-d-e-f-g-h-i-j'],
    ['CON', '_CON'],
    ['nul.plan', '_nul.plan'],
    ['com¹', '_com¹'],
    ['console', 'console'],
    ['  trailing. . ', 'trailing'],
    ['..', 'copy'],
    ['', 'copy'],
    ['tab\tnew\nline\u0000', 'tab new line'],
    ['خطة--يوسف', 'خطة--يوسف'],
    ['e\u0301va\u202e', 'éva'],
  ])('make %j to %j', (name, safe) => {
    expect(safeNames([name])).toEqual([safe]);
  });

  it('never are the same, also where capitals do not count', () => {
    expect(safeNames(['Ella', 'ella', 'Ella', 'Ella-2', 'E/a', 'E?a'])).toEqual([
      'Ella',
      'ella-2',
      'Ella-3',
      'Ella-2-2',
      'E-a',
      'E-a-2',
    ]);
  });

  it('are at most 120 characters and 240 bytes with their ending, cut between letters', () => {
    for (const name of ['x'.repeat(300), 'স্কুল'.repeat(60), '👩‍👧‍👦'.repeat(60)]) {
      const names = safeNames([name, name]);
      expect(new Set(names).size).toBe(2);
      for (const each of names) {
        const full = fileNameOf(each, 'docx');
        expect(full.length).toBeLessThanOrEqual(120);
        expect(Buffer.byteLength(full)).toBeLessThanOrEqual(240);
        expect(full.isWellFormed()).toBe(true);
      }
    }
  });
});
