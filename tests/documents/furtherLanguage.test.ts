/**
 * Does a folder of wording and the lines that `resources/wording/README.md` names give copies in
 * one more language? The steps are taken in a copy of the code, with made-up wording in the
 * letters of Urdu, so that right to left is tried as well.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CopyDocument } from '#shared/documents/blocks.ts';
import { readDocx } from './rendering/readDocx.ts';
import { ofRole, readPdf } from './rendering/readPdf.ts';
import { asDocx, asPdf } from './rendering/rendered.ts';

const HERE = fileURLToPath(new URL('../..', import.meta.url));
const TAG = 'ur-PK';

/** A text in other letters, its names kept: each word gives one of a few. */
const WORDS = ['بچے', 'کا', 'منصوبہ', 'ہم', 'سب', 'مدد', 'گھر', 'اسکول'];
function madeUp(text: string): string {
  const kept = /(\{\{[^}]*\}\}|\{pages?\})/;
  return text
    .split(kept)
    .map((part) =>
      kept.test(part)
        ? part.replace(/, \w+\}\}/, '}}')
        : part.replace(/\p{L}[\p{L}\p{M}’-]*/gu, (word) => WORDS[word.length % WORDS.length] ?? ''),
    )
    .join('');
}

function translated(value: unknown): unknown {
  if (typeof value === 'string') return madeUp(value);
  if (Array.isArray(value)) return value.map(translated);
  return Object.fromEntries(
    Object.entries(value as object).map(([key, one]) => [key, translated(one)]),
  );
}

function change(path: string, what: string, by: string): void {
  const before = readFileSync(path, 'utf8');
  if (!before.includes(what)) throw new Error(`${path} does not say ${what}`);
  writeFileSync(path, before.replace(what, by));
}

/** Takes the steps of the README in a folder that holds a copy of the shared code. */
function addLanguage(folder: string): void {
  const wordingOf = (language: string, name: string) =>
    join(folder, 'resources/wording', language, `${name}.json`);
  mkdirSync(join(folder, 'resources/wording/ur'));
  for (const language of ['en', 'cy']) {
    const path = wordingOf(language, 'choices');
    const choices = JSON.parse(readFileSync(path, 'utf8'));
    for (const list of ['copyLanguage', 'planLanguage']) choices[list][TAG] = 'Urdu';
    writeFileSync(path, JSON.stringify(choices));
  }
  for (const name of ['documents', 'room', 'choices']) {
    const english = JSON.parse(readFileSync(wordingOf('en', name), 'utf8'));
    const own = translated(english) as Record<string, Record<string, string>>;
    if (name === 'choices' && own.copyLanguage) own.copyLanguage[TAG] = 'اردو';
    writeFileSync(wordingOf('ur', name), JSON.stringify(own));
  }
  const catalogues = join(folder, 'src/shared/wording/catalogues.ts');
  change(
    catalogues,
    'import { FIRST_LANGUAGE }',
    `import choicesInUrdu from '#resources/wording/ur/choices.json' with { type: 'json' };
import documentsInUrdu from '#resources/wording/ur/documents.json' with { type: 'json' };
import roomInUrdu from '#resources/wording/ur/room.json' with { type: 'json' };
import { FIRST_LANGUAGE }`,
  );
  change(
    catalogues,
    "  'cy-GB': {",
    `  '${TAG}': { documents: documentsInUrdu, room: roomInUrdu, choices: choicesInUrdu },\n  'cy-GB': {`,
  );
  change(
    join(folder, 'src/shared/record/choices.ts'),
    "'cy-GB'] as const",
    `'cy-GB', '${TAG}'] as const`,
  );
}

const SCRIPT = `
import { readFileSync } from 'node:fs';
import { buildCopy } from '#shared/documents/buildCopy.ts';
import { copiesOf } from '#shared/documents/copiesOf.ts';
import { readRecordFile } from '#shared/record/file.ts';
const record = readRecordFile(readFileSync('resources/sample/sample.json', 'utf8'));
const people = record.people.map((person) => ({ ...person, writtenLanguage: 'Urdu', twinCopy: true }));
const one = (twinCopy) => {
  const read = { ...record, people: people.map((person) => ({ ...person, twinCopy })) };
  const request = copiesOf(read).find(({ kind }) => kind === 'childLetter');
  return buildCopy(read, request, { madeOn: '2026-03-12' });
};
console.log(JSON.stringify([one(false), one(true)]));
`;

let alone: CopyDocument;
let twin: CopyDocument;

const folder = mkdtempSync(join(tmpdir(), 'waymark-language-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  for (const part of ['src/shared', 'resources', 'package.json']) {
    cpSync(join(HERE, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(HERE, 'node_modules'), join(folder, 'node_modules'), 'junction');
  addLanguage(folder);
  writeFileSync(join(folder, 'src/shared/compose.ts'), SCRIPT);
  const made = spawnSync(process.execPath, ['src/shared/compose.ts'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (made.status !== 0) throw new Error(made.stderr);
  [alone, twin] = JSON.parse(made.stdout) as [CopyDocument, CopyDocument];
}, 60_000);

describe('One more language', () => {
  it('is a folder of wording and a few lines: a copy is in it [R7.4]', () => {
    expect(alone.language).toBe(TAG);
    expect(alone.title).toMatch(/\p{Script=Arabic}/u);
    expect(alone.fileName).toMatch(/--ur$/);
    expect(alone.footer).toMatch(/\p{Script=Arabic}/u);
  });

  it('stands beside English, each running its own way, in both formats [R7.4]', async () => {
    expect(twin.fileName).toMatch(/--ur-en$/);
    const table = twin.blocks.find((block) => block.is === 'twin');
    expect(table?.columns).toEqual([
      { heading: 'اردو', language: TAG },
      { heading: expect.stringMatching(/\w/), language: 'en-GB' },
    ]);
    const { tree, language } = await readPdf((await asPdf(twin)).bytes);
    expect(language).toBe(TAG);
    const cells = ofRole(tree, 'TD');
    expect(cells.length).toBeGreaterThan(4);
    expect(ofRole(cells, 'Span').some(({ lang }) => lang === 'en-GB')).toBe(true);
    const { body } = readDocx(await asDocx(twin));
    expect(body.text).toContain('اردو');
  });
});
