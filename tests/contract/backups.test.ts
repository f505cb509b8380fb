/** Are the conferences safe: backed up when something changed, and can one go back and forth? */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openingOf } from '#main/services/backups/openingStore.ts';
import type { WaymarkContext } from '#main/services/openWaymark.ts';
import { verifyFile } from '#main/store/backup.ts';
import { MIGRATIONS } from '#main/store/migrations/index.ts';
import { openStore } from '#main/store/open.ts';
import { damagePages } from '../support/damage.ts';
import { beginConference } from '../support/families.ts';
import { temporaryFolder } from '../support/folders.ts';
import { keyStore } from '../support/keyStore.ts';
import { TEST_PASSPHRASE, testKeyOf } from '../support/passphrase.ts';
import { openTestWaymark, startTestWaymark, type TestWaymark } from '../support/waymark.ts';

/** Waymark with a conference in it, a clock that can be set and an hour that strikes when told. */
async function opened(given: Partial<WaymarkContext> = {}) {
  let now = new Date('2026-03-25T09:00:00Z');
  let strike = () => {};
  const test = await openTestWaymark({
    clock: () => now,
    everyHour(run) {
      strike = run;
      return () => {
        strike = () => {};
      };
    },
    ...given,
  });
  const { conferenceId } = await beginConference(test);
  return {
    ...test,
    conferenceId,
    setClock: (moment: string) => {
      now = new Date(moment);
    },
    strike: () => strike(),
    list: () => test.ask('backups.list', {}),
    setPlace: (place: string) => setPlace(test, conferenceId, place),
    place: () => placeOf(test, conferenceId),
  };
}

async function setPlace({ ask }: TestWaymark, conferenceId: string, place: string) {
  const values = { place };
  const command = { name: 'set', kind: 'conferences', id: conferenceId, values } as const;
  await ask('record.apply', { conferenceId, command });
}

async function placeOf({ ask }: TestWaymark, conferenceId: string) {
  const { record } = await ask('record.read', { conferenceId });
  return record.conferences[0]?.place;
}

const backupsOf = (dataFolder: string) => readdirSync(join(dataFolder, 'backups'));

describe('a backup', () => {
  it('is made when asked for, and told with what it holds', async () => {
    const { ask, dataFolder } = await opened();
    expect(await ask('backups.list', {})).toMatchObject({ backups: [], changed: true });
    const state = await ask('backups.make', {});
    expect(state).toMatchObject({ changed: false, problem: null, second: null });
    expect(state.backups).toMatchObject([
      { madeAt: '2026-03-25T09:00:00.000Z', why: 'usual', good: true, conferences: 1 },
    ]);
    expect(backupsOf(dataFolder).sort()).toEqual(['keys.json', 'waymark-20260325T090000000Z.db']);
  });

  it('is made every hour in which something changed, and not otherwise', async () => {
    const { strike, list, setPlace, setClock } = await opened();
    strike();
    strike();
    expect((await list()).backups).toHaveLength(1);
    await setPlace('Town Hall');
    setClock('2026-03-25T11:00:00Z');
    strike();
    expect((await list()).backups.map(({ madeAt }) => madeAt)).toEqual([
      '2026-03-25T11:00:00.000Z',
      '2026-03-25T09:00:00.000Z',
    ]);
  });

  it('is made on closing when something changed, and not otherwise', async () => {
    const { waymark, dataFolder } = await opened();
    await waymark.close();
    expect(backupsOf(dataFolder)).toHaveLength(2);
    const again = await openTestWaymark({ dataFolder });
    expect((await again.ask('backups.list', {})).changed).toBe(false);
    await again.waymark.close();
    expect(backupsOf(dataFolder)).toHaveLength(2);
  });

  it('is made at the next chance of what a power cut left unsaved elsewhere', async () => {
    const first = await opened();
    await first.ask('backups.make', {});
    await first.setPlace('typed before the cut');
    // As a killed process leaves it: no backup was made on closing.
    const dataFolder = temporaryFolder();
    await first.waymark.close();
    for (const file of ['waymark.db', 'keys.json']) {
      copyFileSync(join(first.dataFolder, file), join(dataFolder, file));
    }
    let strike = () => {};
    const { ask } = await openTestWaymark({
      dataFolder,
      everyHour: (run) => {
        strike = run;
        return () => {};
      },
    });
    expect((await ask('backups.list', {})).changed).toBe(true);
    strike();
    expect(await ask('backups.list', {})).toMatchObject({ changed: false, backups: [{}] });
  });

  it('is not made of nothing', async () => {
    const { waymark, dataFolder } = await openTestWaymark();
    await waymark.close();
    expect(existsSync(join(dataFolder, 'backups'))).toBe(false);
  });

  it('goes when it need not be kept, and never the newest', async () => {
    const { ask, setClock, list } = await opened();
    for (const hour of ['09', '10', '11', '12', '13']) {
      setClock(`2026-03-25T${hour}:00:00Z`);
      await ask('backups.make', {});
    }
    expect((await list()).backups.map(({ madeAt }) => madeAt.slice(11, 13))).toEqual([
      '13',
      '12',
      '11',
    ]);
  });

  it('that is damaged is told, is not restored and is never removed', async () => {
    const { ask, dataFolder, list, setPlace, place } = await opened();
    const { backups } = await ask('backups.make', {});
    const name = backups[0]?.name ?? '';
    await setPlace('Town Hall');
    damagePages(join(dataFolder, 'backups', name));
    expect(await list()).toMatchObject({ backups: [{ good: false, conferences: null }] });
    await expect(ask('backups.restore', { name })).rejects.toMatchObject({
      code: 'storeUnreadable',
    });
    expect(await place()).toBe('Town Hall');
    await ask('backups.make', {});
    expect(backupsOf(dataFolder)).toContain(name);
  });

  it('that cannot be made is told, and everything else goes on', async () => {
    const { ask, dataFolder, list, strike, setPlace, place } = await opened();
    writeFileSync(join(dataFolder, 'backups'), 'a file where the folder should be');
    strike();
    expect((await list()).problem).toContain(join(dataFolder, 'backups'));
    await expect(ask('backups.make', {})).rejects.toMatchObject({ code: 'fileAccess' });
    await setPlace('Town Hall');
    expect(await place()).toBe('Town Hall');
    rmSync(join(dataFolder, 'backups'));
    expect((await ask('backups.make', {})).problem).toBeNull();
  });
});

describe('the key beside the backups', () => {
  it('is written anew when it was damaged, and backups go on', async () => {
    const { ask, dataFolder } = await opened();
    await ask('backups.make', {});
    const copy = join(dataFolder, 'backups', 'keys.json');
    truncateSync(copy, 40);
    expect((await ask('backups.make', {})).problem).toBeNull();
    expect(readFileSync(copy)).toEqual(readFileSync(join(dataFolder, 'keys.json')));
  });
});

describe('a backup that failed on closing', () => {
  async function closedWithoutBackup() {
    const test = await opened();
    writeFileSync(join(test.dataFolder, 'backups'), 'a file where the folder should be');
    await test.waymark.close();
    return test;
  }

  it('is told at the very next start, and at every one until a backup is made', async () => {
    const { dataFolder } = await closedWithoutBackup();
    const sentence =
      'The last backup, on 25 March 2026, could not be made. The conferences themselves are safe.';
    const next = await openTestWaymark({ dataFolder });
    expect((await next.ask('backups.list', {})).problem).toBe(sentence);
    rmSync(join(dataFolder, 'backups'));
    expect((await next.ask('backups.make', {})).problem).toBeNull();
    await next.waymark.close();
    const last = await openTestWaymark({ dataFolder });
    expect((await last.ask('backups.list', {})).problem).toBeNull();
  });

  it('is remembered without a word about anybody, beside the second folder', async () => {
    const second = temporaryFolder();
    const { ask, dataFolder, waymark } = await opened({ chooseBackupFolder: async () => second });
    await ask('backups.chooseFolder', {});
    writeFileSync(join(dataFolder, 'backups'), '');
    await waymark.close();
    expect(JSON.parse(readFileSync(join(dataFolder, 'backups.json'), 'utf8'))).toEqual({
      format: 'waymark-backups',
      version: 1,
      secondFolder: join(second, 'Waymark backups'),
      failedAt: '2026-03-25T09:00:00.000Z',
    });
  });
});

describe('before an update', () => {
  it('the database as it was is backed up, and nothing is changed when that fails', async () => {
    const { waymark, dataFolder } = await opened();
    await waymark.close();
    rmSync(join(dataFolder, 'backups'), { recursive: true });
    const key = await testKeyOf(dataFolder);
    const later = { version: MIGRATIONS.length + 1, name: 'later', sql: 'CREATE TABLE more (a)' };
    const opening = {
      ...openingOf(
        { dataFolder, version: '1', clock: () => new Date('2026-03-26T09:00:00Z') },
        key,
      ),
      migrations: [...MIGRATIONS, later],
    };
    writeFileSync(join(dataFolder, 'backups'), '');
    expect(() => openStore(opening)).toThrow('A backup could not be made');
    rmSync(join(dataFolder, 'backups'));
    openStore(opening).close();
    const to = MIGRATIONS.length + 1;
    const name = `waymark-20260326T090000000Z-before-update-${to - 1}-to-${to}.db`;
    expect(backupsOf(dataFolder).sort()).toEqual(['keys.json', name]);
    const holds = verifyFile(join(dataFolder, 'backups', name), key);
    expect(holds).toMatchObject({ schemaVersion: to - 1, conferences: 1 });
  });
});

describe('restoring', () => {
  it('goes back to a backup, and forth again to what was there before', async () => {
    const { ask, setPlace, place, dataFolder } = await opened();
    await setPlace('old');
    const [old] = (await ask('backups.make', {})).backups;
    await setPlace('new');
    const { backups } = await ask('backups.restore', { name: old?.name ?? '' });
    expect(await place()).toBe('old');
    const before = backups.find(({ why }) => why === 'beforeRestore');
    expect(before).toMatchObject({ good: true, conferences: 1 });
    await ask('backups.restore', { name: before?.name ?? '' });
    expect(await place()).toBe('new');
    await setPlace('newer');
    expect(await place()).toBe('newer');
    expect(readdirSync(dataFolder).sort()).toEqual([
      'backups',
      'keys.json',
      'waymark.db',
      'waymark.db-wal',
    ]);
  });

  it('reaches also a backup that goes for the one made before', async () => {
    const { ask, setPlace, place, setClock } = await opened();
    for (const hour of ['09', '10', '11']) {
      setClock(`2026-03-25T${hour}:00:00Z`);
      await setPlace(hour);
      await ask('backups.make', {});
    }
    setClock('2026-03-25T12:00:00Z');
    await setPlace('12');
    const oldest = (await ask('backups.list', {})).backups.at(-1);
    const { backups, changed } = await ask('backups.restore', { name: oldest?.name ?? '' });
    expect(await place()).toBe('09');
    expect(backups.map(({ madeAt }) => madeAt.slice(11, 13))).toEqual(['12', '11', '10']);
    expect(changed).toBe(true);
  });

  it('keeps what was restored after closing', async () => {
    const test = await opened();
    const [old] = (await test.ask('backups.make', {})).backups;
    await test.setPlace('new');
    await test.ask('backups.restore', { name: old?.name ?? '' });
    await test.waymark.close();
    const again = await openTestWaymark({ dataFolder: test.dataFolder });
    expect(await placeOf(again, test.conferenceId)).toBe('');
  });

  it('is refused when the present state cannot be backed up first', async () => {
    const second = temporaryFolder();
    const { ask, setPlace, place, dataFolder } = await opened({
      chooseBackupFolder: async () => second,
    });
    await ask('backups.chooseFolder', {});
    const [old] = (await ask('backups.make', {})).backups;
    await setPlace('new');
    rmSync(join(dataFolder, 'backups'), { recursive: true });
    writeFileSync(join(dataFolder, 'backups'), '');
    await expect(ask('backups.restore', { name: old?.name ?? '' })).rejects.toMatchObject({
      code: 'fileAccess',
    });
    expect(await place()).toBe('new');
  });

  it('says so when the backup is gone', async () => {
    const { ask, place } = await opened();
    const name = 'waymark-20200101T000000000Z.db';
    await expect(ask('backups.restore', { name })).rejects.toMatchObject({ code: 'notFound' });
    expect(await place()).toBe('');
  });
});

describe('a second folder', () => {
  const within = (folder: string) => join(folder, 'Waymark backups');

  it('gets every backup and the wrapped key, from which all of it can be put back', async () => {
    const second = temporaryFolder();
    const secrets = keyStore();
    const test = await opened({ secrets, chooseBackupFolder: async () => second });
    await test.setPlace('old');
    await test.ask('backups.make', {});
    const state = await test.ask('backups.chooseFolder', {});
    expect(state).toMatchObject({ second: { folder: within(second), problem: null } });
    expect(readdirSync(within(second)).sort()).toEqual(backupsOf(test.dataFolder).sort());
    await test.waymark.close();
    rmSync(test.dataFolder, { recursive: true });
    mkdirSync(test.dataFolder);
    const { dataFolder } = test;
    const [name = ''] = readdirSync(within(second)).filter((file) => file.endsWith('.db'));
    copyFileSync(join(within(second), 'keys.json'), join(dataFolder, 'keys.json'));
    copyFileSync(join(within(second), name), join(dataFolder, 'waymark.db'));
    const again = await openTestWaymark({ dataFolder, secrets });
    expect(await placeOf(again, test.conferenceId)).toBe('old');
  });

  it('opens on another computer by the passphrase alone, and by itself from then on', async () => {
    const second = temporaryFolder();
    const test = await opened({ secrets: keyStore(), chooseBackupFolder: async () => second });
    await test.setPlace('old');
    await test.ask('backups.make', {});
    await test.ask('backups.chooseFolder', {});
    await test.waymark.close();
    const dataFolder = temporaryFolder();
    const [name = ''] = readdirSync(within(second)).filter((file) => file.endsWith('.db'));
    copyFileSync(join(within(second), 'keys.json'), join(dataFolder, 'keys.json'));
    copyFileSync(join(within(second), name), join(dataFolder, 'waymark.db'));
    const secrets = keyStore();
    const there = await startTestWaymark({ dataFolder, secrets });
    expect(await there.ask('keys.state', {})).toMatchObject({ state: 'locked', cause: 'start' });
    await there.ask('keys.unlock', { passphrase: TEST_PASSPHRASE });
    expect(await placeOf(there, test.conferenceId)).toBe('old');
    await there.waymark.close();
    const again = await startTestWaymark({ dataFolder, secrets });
    expect(await placeOf(again, test.conferenceId)).toBe('old');
  });

  it('is taken over on another computer: passphrase, folder, and the newest backup opens', async () => {
    const second = temporaryFolder();
    const test = await opened({ secrets: keyStore(), chooseBackupFolder: async () => second });
    await test.setPlace('old');
    await test.ask('backups.make', {});
    await test.ask('backups.chooseFolder', {});
    test.setClock('2026-03-25T10:00:00Z');
    await test.setPlace('new');
    await test.waymark.close();
    const [oldest = ''] = backupsOf(test.dataFolder)
      .filter((file) => file.endsWith('.db'))
      .sort();
    damagePages(join(within(second), oldest));
    const secrets = keyStore();
    let chosen = temporaryFolder();
    const context = {
      secrets,
      chooseBackupFolder: async () => chosen,
      askToRestore: async () => true,
    };
    const there = await startTestWaymark(context);
    const takeOver = (passphrase: string) => there.ask('keys.takeOverBackups', { passphrase });
    await expect(takeOver(TEST_PASSPHRASE)).rejects.toMatchObject({ code: 'notFound' });
    chosen = second;
    await expect(takeOver('not the passphrase')).rejects.toMatchObject({ code: 'wrongPassphrase' });
    expect(readdirSync(there.dataFolder)).toEqual([]);
    const again = await startTestWaymark({ ...context, dataFolder: there.dataFolder });
    const state = await again.ask('keys.takeOverBackups', { passphrase: TEST_PASSPHRASE });
    expect(state).toMatchObject({ state: 'open', opensByItself: true });
    expect(await placeOf(again, test.conferenceId)).toBe('new');
    expect(backupsOf(there.dataFolder)).not.toContain(oldest);
    await expect(
      again.ask('keys.takeOverBackups', { passphrase: TEST_PASSPHRASE }),
    ).rejects.toMatchObject({ code: 'conflict' });
  });

  it('none of which opens is not begun with, as if there had been nothing', async () => {
    const [one, other] = [await opened(), await opened()];
    for (const { ask } of [one, other]) await ask('backups.make', {});
    const folder = join(other.dataFolder, 'backups');
    copyFileSync(join(one.dataFolder, 'keys.json'), join(folder, 'keys.json'));
    const { ask, dataFolder } = await startTestWaymark({ chooseBackupFolder: async () => folder });
    await expect(
      ask('keys.takeOverBackups', { passphrase: TEST_PASSPHRASE }),
    ).rejects.toMatchObject({ code: 'storeUnreadable' });
    expect((await ask('keys.state', {})).state).toBe('settingUp');
    expect(existsSync(join(dataFolder, 'keys.json'))).toBe(false);
  });

  it('that is gone is told and loses nothing, and gets all of it when it is back', async () => {
    const second = temporaryFolder();
    const { ask, list, dataFolder } = await opened({ chooseBackupFolder: async () => second });
    await ask('backups.chooseFolder', {});
    rmSync(within(second), { recursive: true });
    const { problem } = (await ask('backups.make', {})).second ?? {};
    expect(problem).toContain(within(second));
    expect(problem).toContain('the folder is not there');
    expect((await list()).problem).toBeNull();
    expect(backupsOf(dataFolder)).toHaveLength(2);
    expect(existsSync(within(second))).toBe(false);
    mkdirSync(within(second));
    const back = await ask('backups.make', {});
    expect(back.second?.problem).toBeNull();
    expect(readdirSync(within(second)).filter((file) => file.endsWith('.db'))).toHaveLength(2);
  });

  it('is still known after a restore and after closing, until it is left', async () => {
    const second = temporaryFolder();
    const { ask, dataFolder, waymark } = await opened({ chooseBackupFolder: async () => second });
    const [old] = (await ask('backups.make', {})).backups;
    await ask('backups.chooseFolder', {});
    await ask('backups.restore', { name: old?.name ?? '' });
    await waymark.close();
    const again = await openTestWaymark({ dataFolder });
    expect((await again.ask('backups.list', {})).second?.folder).toBe(within(second));
    const count = readdirSync(within(second)).length;
    expect((await again.ask('backups.leaveFolder', {})).second).toBeNull();
    expect(readdirSync(within(second))).toHaveLength(count);
  });

  it('is refused inside Waymark’s own, and when another Waymark uses it', async () => {
    const second = temporaryFolder();
    const other = await opened({
      secrets: keyStore(),
      chooseBackupFolder: async () => second,
      clock: () => new Date('2020-01-01T00:00:00Z'),
    });
    await other.ask('backups.chooseFolder', {});
    let chosen = second;
    const { ask, dataFolder } = await opened({ chooseBackupFolder: async () => chosen });
    await expect(ask('backups.chooseFolder', {})).rejects.toMatchObject({ code: 'conflict' });
    chosen = dataFolder;
    await expect(ask('backups.chooseFolder', {})).rejects.toMatchObject({ code: 'invalid' });
    expect((await ask('backups.list', {})).second).toBeNull();
  });

  it('is refused when it cannot be written to, and the one before stays', async () => {
    let chosen = temporaryFolder();
    const before = within(chosen);
    const { ask, list } = await opened({ chooseBackupFolder: async () => chosen });
    await ask('backups.chooseFolder', {});
    chosen = join(temporaryFolder(), 'file');
    writeFileSync(chosen, 'no folder');
    await expect(ask('backups.chooseFolder', {})).rejects.toMatchObject({
      code: 'fileAccess',
      message: expect.stringContaining(chosen),
    });
    expect((await list()).second).toEqual({ folder: before, problem: null });
  });

  it('stays as it was when nobody chose one', async () => {
    const { ask } = await opened();
    expect(await ask('backups.chooseFolder', {})).toBeNull();
  });

  it('offers its backups when those beside the database are lost', async () => {
    const second = temporaryFolder();
    const { ask, dataFolder, setPlace, place } = await opened({
      chooseBackupFolder: async () => second,
    });
    await ask('backups.chooseFolder', {});
    const [old] = (await ask('backups.make', {})).backups;
    await setPlace('new');
    rmSync(join(dataFolder, 'backups'), { recursive: true });
    await ask('backups.restore', { name: old?.name ?? '' });
    expect(await place()).toBe('');
  });
});
