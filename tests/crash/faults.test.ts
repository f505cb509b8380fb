/** A full disk, a database in use, a folder that may only be read: is it said, and is all kept? */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { databasePath } from '#main/store/dataFolder.ts';
import { temporaryFolder } from '../support/folders.ts';
import { openTestWaymark } from '../support/waymark.ts';
import { keyAlone } from '../support/waymarkAlone.ts';
import { examine } from './examine.ts';
import { copyGround, prepareGround } from './ground.ts';
import { judge, runWork, runWorkWithin } from './rounds.ts';
import type { Task } from './said.ts';

const WORK = fileURLToPath(new URL('./work.ts', import.meta.url));
const BACK_UP = fileURLToPath(new URL('../support/backUpAlone.ts', import.meta.url));
const onUnix = describe.runIf(process.platform !== 'win32');

async function groundCopy(): Promise<string> {
  const ground = temporaryFolder();
  const dataFolder = join(temporaryFolder(), 'data');
  await prepareGround(ground);
  copyGround(ground, dataFolder);
  return dataFolder;
}

onUnix('a disk that is full', () => {
  const kibibytesOf = (dataFolder: string) =>
    Math.ceil(statSync(databasePath(dataFolder)).size / 1_024);

  it('while somebody works: it is said, and everything before is saved', async () => {
    const dataFolder = await groundCopy();
    const before = await examine(dataFolder);
    const run = await runWorkWithin({ dataFolder, seed: 3 }, kibibytesOf(dataFolder) + 40);
    expect(run.killed).toBe(false);
    // Which act meets the end of the disk is chance: a change, or one of the backups in between.
    expect(run.errorOutput).toMatch(
      /WaymarkError: (The last change was not saved: .* is saved\.|A backup could not be made in )/,
    );
    const verdict = await judge(dataFolder, before, run);
    expect(verdict).toMatchObject({ lost: 0, faults: [] });
    expect(verdict.acknowledged).toBeGreaterThan(0);
  }, 60_000);

  it.each<[Task, RegExp]>([
    ['backUp', /A backup could not be made in .*: .*\. The conferences themselves are safe/],
    ['restore', /A backup could not be made in /],
    ['update', /A backup could not be made in /],
  ])(
    'in the task “%s”: it is said, and everything is as it was',
    async (task, sentence) => {
      const dataFolder = await groundCopy();
      const before = await examine(dataFolder);
      const work = { dataFolder, task, seed: 1, nextSchema: 'SELECT 1' };
      const run = await runWorkWithin(work, 100);
      expect(run.errorOutput).toMatch(sentence);
      expect(await judge(dataFolder, before, run)).toMatchObject({ lost: 0, faults: [] });
      expect(
        readdirSync(join(dataFolder, 'backups')).filter((name) => name.endsWith('.new')),
      ).toEqual([]);
    },
    60_000,
  );

  it('at the very first start: it is said, and the next start begins anew', async () => {
    const dataFolder = temporaryFolder();
    const run = await runWorkWithin({ dataFolder, task: 'start', seed: 1 }, 40);
    expect(run.errorOutput).toMatch(/WaymarkError: The conferences in .* could not be opened: /);
    const { ask } = await openTestWaymark({ dataFolder });
    expect((await ask('conferences.list', {})).total).toBe(0);
  });
});

onUnix('a database that another process holds', () => {
  it('is refused with a sentence, stays as it is, and opens when that process has gone', async () => {
    const dataFolder = await groundCopy();
    const holder = spawn(process.execPath, [WORK, JSON.stringify({ dataFolder, seed: 1 })]);
    try {
      await once(holder.stdout, 'data');
      // It holds on and does nothing: a restore would let go for a moment.
      holder.kill('SIGSTOP');
      await expect(openTestWaymark({ dataFolder })).rejects.toMatchObject({
        code: 'storeUnwritable',
        message: expect.stringContaining('another program is using the database'),
      });
    } finally {
      holder.kill('SIGKILL');
      await once(holder, 'close');
    }
    expect((await examine(dataFolder)).faults).toEqual([]);
  }, 60_000);
});

onUnix('a folder for backups that may only be read', () => {
  it('is named, and the conferences go on', async () => {
    const dataFolder = await groundCopy();
    const backups = join(dataFolder, 'backups');
    const isRoot = process.getuid?.() === 0;
    const nobody = 65_534;
    // For an administrator nothing is read-only.
    const owned = ['..', '.', 'waymark.db', 'keys.json', 'backups'];
    if (isRoot) for (const name of owned) chownSync(join(dataFolder, name), nobody, nobody);
    chmodSync(backups, 0o555);
    const key = await keyAlone(dataFolder);
    const run = spawnSync(process.execPath, [BACK_UP, dataFolder, key.toString('hex')], {
      encoding: 'utf8',
      ...(isRoot ? { uid: nobody, gid: nobody } : {}),
    });
    chmodSync(backups, 0o755);
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toMatchObject({
      code: 'fileAccess',
      message: expect.stringContaining(backups),
    });
    expect((await examine(dataFolder)).faults).toEqual([]);
  }, 60_000);
});

describe('a process that ends by itself', () => {
  it('leaves everything as it was said', async () => {
    const dataFolder = await groundCopy();
    const before = await examine(dataFolder);
    const run = await runWork({ dataFolder, task: 'edit', seed: 5 });
    expect(run).toMatchObject({ killed: false, errorOutput: '' });
    const verdict = await judge(dataFolder, before, run);
    expect(verdict).toMatchObject({ lost: 0, faults: [] });
    expect(verdict.found?.marks.length).toBe(before.marks.length + verdict.acknowledged);
  }, 60_000);
});
