/** Are copies made where somebody chose, told as they are made, and stopped when asked? */
import { readdirSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Input } from '#shared/contract/routes.ts';
import { newId } from '#shared/record/ids.ts';
import { beginConference } from '../support/families.ts';
import { temporaryFolder } from '../support/folders.ts';
import { openTestWaymark } from '../support/waymark.ts';

async function readyToMake() {
  const folder = temporaryFolder();
  const asked: string[] = [];
  const revealed: string[] = [];
  const test = await openTestWaymark({
    chooseFolder: async (defaultPath) => {
      asked.push(defaultPath);
      return folder;
    },
    revealFolder: async (path) => void revealed.push(path),
  });
  const family = await beginConference(test);
  const { conferenceId, childId, parentId } = family;
  await test.ask('copies.chooseFolder', { conferenceId });
  const wanted: Input<'copies.make'> = {
    conferenceId,
    jobId: newId(),
    copies: [
      { kind: 'outlinePlan', childId },
      { kind: 'childCopy', childId },
      { kind: 'parentCopy', parentId },
    ],
    formats: ['docx', 'pdf'],
    folder,
  };
  return { ...test, ...family, folder, asked, revealed, wanted };
}

describe('making copies', () => {
  it('writes every copy in every format into the chosen folder [R7.1, R7.2, R7.3]', async () => {
    const { ask, wanted, folder, events } = await readyToMake();
    const made = await ask('copies.make', wanted);
    const names = made.copies.map(({ fileName }) => fileName);
    expect(made.folder).toBe(folder);
    expect(readdirSync(folder).sort()).toEqual([...names].sort());
    expect(names.filter((name) => name.endsWith('.pdf'))).toHaveLength(3);
    expect(names.filter((name) => name.endsWith('.docx'))).toHaveLength(3);
    const progress = events.filter(({ name }) => name === 'copies.progress');
    expect(progress.at(-1)?.payload).toMatchObject({ jobId: wanted.jobId, done: 6, total: 6 });
  });

  it('starts looking for a folder where the last one was', async () => {
    const { ask, asked, folder, conferenceId } = await readyToMake();
    await ask('copies.chooseFolder', { conferenceId });
    expect(asked[0]).not.toBe(folder);
    expect(asked[1]).toBe(folder);
  });

  it('writes nowhere that nobody chose', async () => {
    const { ask, wanted } = await readyToMake();
    const elsewhere = temporaryFolder();
    await expect(ask('copies.make', { ...wanted, folder: elsewhere })).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('gives no folder when nobody chose one', async () => {
    const test = await openTestWaymark();
    const { conferenceId } = await beginConference(test);
    expect(await test.ask('copies.chooseFolder', { conferenceId })).toEqual({ folder: null });
  });

  it('writes nothing when one of them is of a child who is not there', async () => {
    const { ask, wanted, folder } = await readyToMake();
    const copies = [...wanted.copies, { kind: 'childCopy' as const, childId: newId() }];
    await expect(ask('copies.make', { ...wanted, copies })).rejects.toMatchObject({
      code: 'notFound',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says so when the folder has gone', async () => {
    const { ask, wanted, folder } = await readyToMake();
    rmSync(folder, { recursive: true });
    await expect(ask('copies.make', wanted)).rejects.toMatchObject({ code: 'fileAccess' });
  });
});

describe('a job', () => {
  it('is refused under an id that was used before', async () => {
    const { ask, wanted } = await readyToMake();
    const first = ask('copies.make', wanted);
    await expect(ask('copies.make', wanted)).rejects.toMatchObject({ code: 'conflict' });
    await first;
    await expect(ask('copies.make', wanted)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('can be stopped while it runs, and leaves only whole files', async () => {
    const { ask, wanted, folder } = await readyToMake();
    const made = ask('copies.make', wanted);
    await ask('copies.cancel', { jobId: wanted.jobId });
    await expect(made).rejects.toMatchObject({ code: 'cancelled' });
    expect(readdirSync(folder).every((name) => /\.(docx|pdf)$/.test(name))).toBe(true);
  });

  it('can be shown once it has ended, not before', async () => {
    const { ask, wanted, folder, revealed } = await readyToMake();
    const made = ask('copies.make', wanted);
    const { jobId } = wanted;
    await expect(ask('copies.reveal', { jobId })).rejects.toMatchObject({ code: 'conflict' });
    await made;
    await ask('copies.reveal', { jobId });
    expect(revealed).toEqual([folder]);
  });

  it('that never was can be neither stopped nor shown', async () => {
    const { ask, revealed } = await readyToMake();
    const jobId = newId();
    for (const route of ['copies.cancel', 'copies.reveal'] as const) {
      await expect(ask(route, { jobId })).rejects.toMatchObject({ code: 'notFound' });
    }
    expect(revealed).toEqual([]);
  });

  it('is stopped and waited for when Waymark closes', async () => {
    const { ask, wanted, waymark, folder } = await readyToMake();
    let ended = false;
    const made = ask('copies.make', wanted).finally(() => {
      ended = true;
    });
    const refused = expect(made).rejects.toMatchObject({ code: 'cancelled' });
    await waymark.close();
    await refused;
    expect(ended).toBe(true);
    expect(readdirSync(folder).every((name) => /\.(docx|pdf)$/.test(name))).toBe(true);
  });
});
