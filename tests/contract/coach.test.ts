/** Does what an authority settled reach the coach, and does the command read lists of its own? */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLocalLists } from '#main/commandLine/coachLists.ts';
import { openTestWaymark } from '../support/waymark.ts';

const COMMAND = fileURLToPath(new URL('../../src/main/commandLine/coach.ts', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-coach-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const settle = (text: string) => writeFileSync(join(folder, 'lists.json'), text);
const nothing = { add: {}, off: { rules: [], phrases: [] } };

describe('what an authority settled of the coach', () => {
  it('is nothing at first, and is told as it is now [R10.1]', async () => {
    const { ask } = await openTestWaymark();
    expect(await ask('coach.local', {})).toEqual({ local: nothing, problem: '' });
    const vague = [{ say: 'robust' }];
    await ask('authority.set', { path: ['coach', 'add', 'vague'], value: vague, over: null });
    const local = { ...nothing, add: { vague } };
    expect(await ask('coach.local', {})).toEqual({ local, problem: '' });
  });
});

describe('a file of lists', () => {
  it.each([
    ['{', /lists\.json: it is not JSON\.$/],
    ['{"add":{"vague":[{"say":"[x]"}]}}', /lists\.json: add\.vague\[0\]\.say is no phrase/],
    ['{"more":1}', /lists\.json: it holds an unknown field “more”\.$/],
    [' '.repeat(2 ** 20 + 1), /lists\.json: it is too large\.$/],
  ])('is refused with what is wrong with it', (text, why) => {
    settle(text);
    expect(() => readLocalLists(join(folder, 'lists.json'))).toThrow(why);
  });
});

describe('the command', () => {
  const run = (input: string, ...args: string[]) =>
    new Promise<{ code: number | null; out: string; error: string }>((resolve, reject) => {
      const child = spawn(process.execPath, [COMMAND, ...args]);
      let out = '';
      let error = '';
      child.stdout.on('data', (data) => (out += data));
      child.stderr.on('data', (data) => (error += data));
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, out, error }));
      child.stdin.end(input);
    });

  it('reads lines, also with a file of lists and without a last line end [R10.1]', async () => {
    settle('{"off":{"rules":["negative"]}}');
    const args = ['--kind', 'outcome', '--lists', join(folder, 'lists.json')];
    const { code, out, error } = await run('Dad will not shout.\r\nKit eats at 8.', ...args);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toBe('fine        Dad will not shout.\nfine        Kit eats at 8.\n');
  });

  it('gives as many lines as it is given [R10.1]', async () => {
    const many = 3_000;
    const line = JSON.stringify({ text: 'CAMHS to support Kit', kind: 'action' });
    const { code, out } = await run(`${line}\n`.repeat(many), '--jsonl');
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(many);
  });
});
