import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copiesOf } from '#shared/documents/copiesOf.ts';
import { COPY_KINDS } from '#shared/record/choices.ts';
import { writeRecordFile } from '#shared/record/file.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { pngLogo } from '../support/logos.ts';
import { sampleRecord, withValues } from '../support/sample.ts';

const COMMAND = fileURLToPath(new URL('../../src/main/commandLine/documents.ts', import.meta.url));
const record = sampleRecord();
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-documents-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function run(...args: string[]): Promise<{ code: number | null; out: string; error: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd: folder });
    let out = '';
    let error = '';
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (error += data));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, error }));
  });
}

async function fileOf(from: ConferenceRecord): Promise<string> {
  const file = join(folder, 'record.json');
  await writeFile(file, writeRecordFile(from));
  return file;
}

const oneSentence = (text: string) => text.trim() !== '' && text.trimEnd().split('\n').length === 1;

describe('npm run documents', () => {
  it('makes every kind of copy of the sample, in both formats and languages, and lists them [R7.1, R7.2, R7.3, R7.4, R7.7]', async () => {
    const out = join(folder, 'made', 'here');
    const { code, error } = await run('--sample', '--out', out, '--date', '2026-09-24');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const files = (await readdir(out)).sort();
    const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as Record<
      string,
      unknown
    >[];
    const each = copiesOf(record).length;
    for (const language of ['en-GB', 'cy-GB']) {
      for (const format of ['docx', 'pdf']) {
        const made = manifest.filter(
          (line) => line.language === language && line.format === format,
        );
        expect(made).toHaveLength(each);
        expect(new Set(made.map(({ kind }) => kind))).toEqual(new Set(COPY_KINDS));
      }
    }
    expect(manifest).toHaveLength(4 * each);
    expect(files).toEqual([...manifest.map(({ file }) => file), 'manifest.json'].sort());
    for (const line of manifest) {
      expect(Object.keys(line)).toEqual([
        'file',
        'kind',
        'child',
        'reader',
        'language',
        'format',
        'pages',
        'withheld',
        'reading',
      ]);
      if (line.format === 'pdf') expect(line.pages).toBeGreaterThan(0);
      expect(line.reading).toBeNull();
    }
    const craigs = manifest.find(
      ({ file }) => file === 'parent-copy--tyler-maisie-alfie--craig-ashdown.pdf',
    );
    expect(craigs).toMatchObject({
      kind: 'parentCopy',
      reader: 'Craig Ashdown',
      language: 'en-GB',
      withheld: record.withholdings.length - 1,
    });
  }, 60_000);

  it.each([
    [[]],
    [['--sample']],
    [['--out', 'x']],
    [['--sample', '--record', 'a.json', '--out', 'x']],
    [['--sample', '--out', 'x', '--date', 'tomorrow']],
    [['--sample', '--out', 'x', '--date', '2026-02-30']],
    [['--sample', '--out', 'x', '--wrong']],
  ])('tells how it is used when asked %j', async (args) => {
    const { code, error } = await run(...args);
    expect(code).toBe(2);
    expect(error).toContain('npm run -s documents -- --sample --out FOLDER');
  });

  it('makes every copy in Welsh, and tells so in each file [R7.4, R7.8]', async () => {
    const out = join(folder, 'cymraeg');
    const { code, error } = await run('--sample', '--language', 'cy', '--out', out);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const lines = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as {
      file: string;
      language: string;
    }[];
    expect(new Set(lines.map(({ language }) => language))).toEqual(new Set(['cy-GB']));
    for (const { file } of lines) {
      expect(file).toMatch(/--cy\.(?:docx|pdf)$/);
      const bytes = await readFile(join(out, file));
      if (file.endsWith('.pdf')) expect(bytes.toString('latin1')).toContain('/Lang (cy-GB)');
      else {
        const styles = strFromU8(unzipSync(bytes)['word/styles.xml'] ?? new Uint8Array());
        expect(styles).toContain('<w:lang w:val="cy-GB"');
      }
    }
  }, 60_000);

  it('takes the settings of an authority, and says what is wrong with them [R6.1]', async () => {
    const settings = join(folder, 'office.waymark-authority');
    const office = { format: 'waymark-authority', version: 1, name: 'Calder', logo: '' };
    await writeFile(settings, JSON.stringify(office));
    const file = await fileOf(record);
    const args = ['--record', file, '--out', join(folder, 'made'), '--authority', settings];
    const refused = await run(...args);
    expect(refused.code).toBe(1);
    expect(refused.error).toContain('office.waymark-authority: logo is neither');
    expect(oneSentence(refused.error)).toBe(true);
    await writeFile(settings, JSON.stringify({ ...office, logo: pngLogo().toString('base64') }));
    expect(await run(...args)).toMatchObject({ code: 0, error: '' });
    const name = (await readdir(join(folder, 'made'))).find((one) => one.endsWith('.docx')) ?? '';
    const inside = unzipSync(await readFile(join(folder, 'made', name)));
    expect(strFromU8(inside['word/document.xml'] ?? new Uint8Array())).toContain('descr="Logo of ');
  });

  it('knows no language without wording', async () => {
    const { code, error } = await run('--sample', '--language', 'fr', '--out', folder);
    expect(code).toBe(2);
    expect(error).toContain('--language');
  });

  it('names the file and the field of a record it cannot read', async () => {
    const file = join(folder, 'record.json');
    const [outcome] = record.outcomes;
    const text = writeRecordFile(record).replace(
      `"byWhen": "${outcome?.byWhen}"`,
      '"byWhen": "2026-02-30"',
    );
    await writeFile(file, text);
    const { code, error } = await run('--record', file, '--out', join(folder, 'out'));
    expect(code).toBe(1);
    expect(oneSentence(error)).toBe(true);
    expect(error).toContain(file);
    expect(error).toMatch(/\[\d+\]\.byWhen is not a day/);
  });

  it.each<[string, Buffer]>([
    ['saved as UTF-16', Buffer.from(`\uFEFF${writeRecordFile(record)}`, 'utf16le')],
    ['in an older encoding', Buffer.from(writeRecordFile(record).replace('a', 'ö'), 'latin1')],
  ])('says that a record file is %s', async (_, bytes) => {
    const file = join(folder, 'record.json');
    await writeFile(file, bytes);
    const { code, error } = await run('--record', file, '--out', join(folder, 'out'));
    expect({ code, error }).toEqual({ code: 1, error: `${file}: it is not text in UTF-8.\n` });
    expect(await readdir(folder)).toEqual(['record.json']);
  });

  it('says that a file is too large to be a record', async () => {
    const file = join(folder, 'record.json');
    await writeFile(file, '');
    await truncate(file, 3 * 2 ** 30);
    const { code, error } = await run('--record', file, '--out', join(folder, 'out'));
    expect({ code, error }).toEqual({
      code: 1,
      error: `${file}: it is too large to be a record.\n`,
    });
  });

  it('says that a record file is not there', async () => {
    const { code, error } = await run('--record', 'nowhere.json', '--out', folder);
    expect(code).toBe(1);
    expect(error).toBe('nowhere.json: there is no such file.\n');
  });

  it('says that the folder cannot be written', async () => {
    const taken = join(folder, 'taken');
    await writeFile(taken, 'a file');
    const { code, error } = await run('--sample', '--out', join(taken, 'out'));
    expect(code).toBe(1);
    expect(oneSentence(error)).toBe(true);
    expect(error).toContain(taken);
  });

  it('names a leak and makes no copy at all [R7.6]', async () => {
    const [action] = record.actions;
    const leaking = withValues(record, 'outcomes', record.outcomes[0]?.id ?? '', {
      what: 'Alfie plays at Auntie Dee’s',
    });
    expect(action).toBeDefined();
    const out = join(folder, 'out');
    const { code, error } = await run('--record', await fileOf(leaking), '--out', out);
    expect(code).toBe(1);
    expect(oneSentence(error)).toBe(true);
    expect(error).toContain('Dee');
    expect(error).toContain('Craig Ashdown');
    await expect(readdir(out)).rejects.toThrow();
  });

  it('makes an empty list of an empty record', async () => {
    const [conference] = record.conferences;
    if (conference === undefined) throw new Error('There is a conference.');
    const bare = emptyRecord({ ...conference, leadWorkerId: null });
    const out = join(folder, 'out');
    const { code } = await run('--record', await fileOf(bare), '--out', out);
    expect(code).toBe(0);
    expect(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'))).toEqual([]);
  });
});
