/** Does Waymark open only what it should, and leave the rest alone? */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beginConference } from '../support/families.ts';
import { temporaryFolder } from '../support/folders.ts';
import { keyStore } from '../support/keyStore.ts';
import { openTestWaymark } from '../support/waymark.ts';

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

async function usedFolder() {
  const test = await openTestWaymark();
  const { conferenceId } = await beginConference(test);
  await test.waymark.close();
  return { dataFolder: test.dataFolder, conferenceId };
}

describe('opening Waymark', () => {
  it('makes a database and its key, once', async () => {
    const { dataFolder } = await usedFolder();
    expect(readdirSync(dataFolder).sort()).toEqual(['backups', 'keys.json', 'waymark.db']);
    const { ask } = await openTestWaymark({ dataFolder });
    expect((await ask('conferences.list', {})).total).toBe(1);
  });

  it('says what it runs on and where the data lies', async () => {
    const { ask, dataFolder } = await openTestWaymark({ secrets: keyStore() });
    expect(await ask('app.about', {})).toEqual({
      version: '0.0.0-test',
      backend: 'test',
      dataFolder,
    });
  });

  it.each<[string, string, string?]>([
    ['its key is lost', 'keys.json'],
    ['its key file is damaged', 'keys.json', 'x'],
    ['the database is damaged', 'waymark.db', 'x'],
    ['the database is empty', 'waymark.db', ''],
  ])('refuses a folder of which %s, and changes nothing in it', async (_, file, content) => {
    const { dataFolder } = await usedFolder();
    if (content === undefined) rmSync(join(dataFolder, file));
    else writeFileSync(join(dataFolder, file), content);
    const inside = () =>
      filesIn(dataFolder).map((name) => [
        name,
        readFileSync(join(dataFolder, name), 'base64').slice(-200),
      ]);
    const before = inside();
    await expect(openTestWaymark({ dataFolder })).rejects.toMatchObject({
      code: 'storeUnreadable',
      message: expect.stringContaining(join(dataFolder, file)),
    });
    expect(inside()).toEqual(before);
  });

  it('says so when the folder cannot be made', async () => {
    const place = join(temporaryFolder(), 'file');
    writeFileSync(place, '');
    const opened = openTestWaymark({ dataFolder: join(place, 'data') });
    await expect(opened).rejects.toMatchObject({ code: 'fileAccess' });
  });

  it('closes once, whoever asks', async () => {
    const { waymark } = await openTestWaymark();
    await Promise.all([waymark.close(), waymark.close()]);
    await waymark.close();
  });

  it('answers after closing that it is closing', async () => {
    const { waymark } = await openTestWaymark();
    await waymark.close();
    const envelope = await waymark.handle({ route: 'conferences.list', input: {}, trusted: true });
    expect(envelope).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });

  it('tells the shell when the window is ready to close', async () => {
    const told: string[] = [];
    const { ask } = await openTestWaymark({ readyToClose: () => void told.push('ready') });
    await ask('desk.readyToClose', {});
    expect(told).toEqual(['ready']);
  });
});

describe('the sample', () => {
  it('is taken in once and keeps what was made of it', async () => {
    const { ask } = await openTestWaymark();
    const { id } = await ask('conferences.openSample', {});
    const values = { place: 'Our own room' };
    const command = { name: 'set' as const, kind: 'conferences' as const, id, values };
    await ask('record.apply', { conferenceId: id, command });
    expect(await ask('conferences.openSample', {})).toEqual({ id });
    expect((await ask('conferences.list', {})).total).toBe(1);
    const { record } = await ask('record.read', { conferenceId: id });
    expect(record.conferences[0]).toMatchObject(values);
  });

  it('is either taken in or not when Waymark closes at that moment', async () => {
    const test = await openTestWaymark();
    const call = { input: {}, trusted: true };
    const asked = test.waymark.handle({ ...call, route: 'conferences.openSample' });
    const closed = test.waymark.close();
    const late = test.waymark.handle({ ...call, route: 'conferences.list' });
    expect(await asked).toMatchObject({ ok: true });
    expect(await late).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    await closed;
    const again = await openTestWaymark({ dataFolder: test.dataFolder });
    expect((await again.ask('conferences.list', {})).total).toBe(1);
  });

  it('says so when it is not there', async () => {
    const resourcesFolder = temporaryFolder();
    const { ask } = await openTestWaymark({ resourcesFolder });
    await expect(ask('conferences.openSample', {})).rejects.toMatchObject({ code: 'fileAccess' });
    mkdirSync(join(resourcesFolder, 'sample'));
    writeFileSync(join(resourcesFolder, 'sample', 'sample.json'), '{}');
    await expect(ask('conferences.openSample', {})).rejects.toMatchObject({ code: 'fileAccess' });
    expect(await ask('conferences.list', {})).toEqual({ conferences: [], total: 0 });
    expect(existsSync(resourcesFolder)).toBe(true);
  });
});
