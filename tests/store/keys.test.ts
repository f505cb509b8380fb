/** Is the key of the database kept well, given back always, and never made anew over a lost one? */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  findKey,
  guardKey,
  keyFromPassphrase,
  keyFromSystem,
  type LookingForKey,
  makeKey,
  renewSystemWay,
} from '#main/services/keys/keys.ts';
import type { Secrets } from '#main/services/keys/secrets.ts';
import { temporaryFolder } from '../support/folders.ts';
import { keyStore } from '../support/keyStore.ts';
import { TEST_COST, TEST_PASSPHRASE } from '../support/passphrase.ts';

interface Written {
  format: string;
  version: number;
  madeAt: string;
  ways: { guard: string; wrapped?: string; key?: string }[];
}

const away = () => keyStore({ away: true });
const broken: Secrets = {
  available: async () => true,
  wrap: async (plain) => plain,
  unwrap: async () => {
    throw new Error('another account');
  },
};

function emptyFolder(secrets: Secrets = keyStore()) {
  const dataFolder = temporaryFolder();
  const path = join(dataFolder, 'keys.json');
  const read = () => JSON.parse(readFileSync(path, 'utf8')) as Written;
  const write = (file: unknown) => writeFileSync(path, JSON.stringify(file));
  const guards = () => read().ways.map(({ guard }) => guard);
  const guard = (key: Buffer, passphrase = TEST_PASSPHRASE, from = secrets) =>
    guardKey({
      dataFolder,
      key,
      passphrase,
      secrets: from,
      clock: () => new Date('2026-03-25T09:00:00Z'),
      scryptCost: TEST_COST,
    });
  const find = (given: Partial<LookingForKey> = {}) =>
    findKey({ dataFolder, hasDatabase: true, secrets, wasLocked: false, ...given });
  return { dataFolder, secrets, path, read, write, guards, guard, find };
}

async function guardedFolder(secrets: Secrets = keyStore()) {
  const folder = emptyFolder(secrets);
  const key = makeKey();
  await folder.guard(key);
  return { ...folder, key };
}

/** A folder as an earlier Waymark left it: one way, and no passphrase. */
function earlierFolder(way: object, secrets: Secrets = keyStore()) {
  const folder = emptyFolder(secrets);
  folder.write({
    format: 'waymark-keys',
    version: 1,
    madeAt: '2026-01-05T09:00:00.000Z',
    ways: [way],
  });
  return folder;
}

describe('a new key', () => {
  it('is random, and nothing is there before it is guarded', async () => {
    const { find, path } = emptyFolder();
    expect(await find({ hasDatabase: false })).toEqual({ is: 'none' });
    expect(existsSync(path)).toBe(false);
    expect(makeKey()).toHaveLength(32);
    expect(makeKey()).not.toEqual(makeKey());
  });

  it('is guarded by the system and by a passphrase, and lies nowhere as it is', async () => {
    const { guards, key, path, dataFolder, secrets } = await guardedFolder();
    expect(guards()).toEqual(['system', 'passphrase']);
    const file = readFileSync(path, 'utf8');
    for (const form of ['base64', 'hex', 'latin1'] as const) {
      expect(file).not.toContain(key.toString(form));
    }
    expect(file).not.toContain(TEST_PASSPHRASE);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(await keyFromSystem(dataFolder, secrets)).toEqual(key);
    expect(await keyFromPassphrase(dataFolder, TEST_PASSPHRASE)).toEqual(key);
    expect(await keyFromPassphrase(dataFolder, 'another passphrase')).toBeUndefined();
  });

  it.each([
    ['there is no key store', away()],
    ['the key store does not give back what it took', broken],
  ])('is guarded by the passphrase alone where %s', async (_, secrets) => {
    const { guards, find } = await guardedFolder(secrets);
    expect(guards()).toEqual(['passphrase']);
    expect(await find()).toEqual({ is: 'behindPassphrase', wasNotAsked: false });
  });

  it('leaves no half-written file behind', async () => {
    const { path, guard } = emptyFolder();
    writeFileSync(`${path}.new`, 'half');
    await guard(makeKey());
    expect(existsSync(`${path}.new`)).toBe(false);
  });

  it('says so when it cannot be written', async () => {
    const { dataFolder, guard } = emptyFolder();
    rmSync(dataFolder, { recursive: true });
    await expect(guard(makeKey())).rejects.toMatchObject({ code: 'fileAccess' });
  });
});

describe('a key that is there', () => {
  it('is given by the system at the start, and left alone when somebody had locked', async () => {
    const { find, key } = await guardedFolder();
    expect(await find()).toEqual({ is: 'givenBySystem', key });
    expect(await find({ wasLocked: true })).toEqual({ is: 'behindPassphrase', wasNotAsked: true });
  });

  it('is behind the passphrase for another account, and given there once wrapped anew', async () => {
    const { find, key, dataFolder, guards } = await guardedFolder();
    const secrets = keyStore();
    expect(await find({ secrets })).toEqual({ is: 'behindPassphrase', wasNotAsked: false });
    expect(await renewSystemWay(dataFolder, key, secrets)).toBe(true);
    expect(guards()).toEqual(['system', 'passphrase']);
    expect(await find({ secrets })).toEqual({ is: 'givenBySystem', key });
    expect(await keyFromPassphrase(dataFolder, TEST_PASSPHRASE)).toEqual(key);
  });

  it('stays as it is when the key store takes but does not give', async () => {
    const { key, dataFolder, path, secrets } = await guardedFolder();
    const before = readFileSync(path, 'utf8');
    expect(await renewSystemWay(dataFolder, key, broken)).toBe(false);
    expect(await renewSystemWay(dataFolder, key, away())).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(await keyFromSystem(dataFolder, secrets)).toEqual(key);
  });

  it('is wrapped anew when the system asks for it', async () => {
    const { read, find, key } = await guardedFolder(keyStore({ rewrap: true }));
    const before = read().ways[0]?.wrapped;
    expect(await find()).toEqual({ is: 'givenBySystem', key });
    expect(read().ways[0]?.wrapped).not.toBe(before);
    expect(await find()).toEqual({ is: 'givenBySystem', key });
  });

  it('gets another passphrase, and the one before no longer opens it', async () => {
    const { guard, key, dataFolder, guards, read } = await guardedFolder();
    const { madeAt } = read();
    await guard(key, 'nine boats at the long jetty');
    expect(guards()).toEqual(['system', 'passphrase']);
    expect(read().madeAt).toBe(madeAt);
    expect(await keyFromPassphrase(dataFolder, TEST_PASSPHRASE)).toBeUndefined();
    expect(await keyFromPassphrase(dataFolder, 'nine boats at the long jetty')).toEqual(key);
  });

  it('keeps the way of a key store that is away for now', async () => {
    const { guard, key, guards, find } = await guardedFolder();
    await guard(key, 'nine boats at the long jetty', away());
    expect(guards()).toEqual(['system', 'passphrase']);
    expect(await find()).toEqual({ is: 'givenBySystem', key });
  });

  it('keeps ways of wrapping that this Waymark does not know', async () => {
    const { guard, key, read, write, guards, dataFolder, secrets } = await guardedFolder();
    const other = { guard: 'smartcard', slot: 3 };
    write({ ...read(), ways: [...read().ways, other] });
    await guard(key, 'nine boats at the long jetty');
    await renewSystemWay(dataFolder, key, secrets);
    expect(guards()).toEqual(['system', 'passphrase', 'smartcard']);
    expect(read().ways[2]).toEqual(other);
  });
});

describe('a key from before there were passphrases', () => {
  it('is given from its file, and no longer lies there once there is a passphrase', async () => {
    const key = makeKey();
    const folder = earlierFolder({ guard: 'file', key: key.toString('base64') }, away());
    expect(await folder.find()).toEqual({ is: 'withoutPassphrase', key });
    await folder.guard(key);
    expect(folder.guards()).toEqual(['passphrase']);
    expect(readFileSync(folder.path, 'utf8')).not.toContain(key.toString('base64'));
    expect(await keyFromPassphrase(folder.dataFolder, TEST_PASSPHRASE)).toEqual(key);
  });

  it('is given by the system, and asked to get a passphrase', async () => {
    const secrets = keyStore();
    const key = makeKey();
    const wrapped = (await secrets.wrap(key)).toString('base64');
    const folder = earlierFolder({ guard: 'system', wrapped }, secrets);
    expect(await folder.find()).toEqual({ is: 'withoutPassphrase', key });
    expect(folder.guards()).toEqual(['system']);
  });
});

describe('a key that is lost is never replaced', () => {
  type Folder = Awaited<ReturnType<typeof guardedFolder>>;
  it.each<[string, (folder: Folder) => void, string]>([
    ['the file is missing', ({ path }) => rmSync(path), 'is missing'],
    ['the file is empty', ({ path }) => writeFileSync(path, ''), 'cannot be read'],
    ['the file is something else', ({ write }) => write({ a: 1 }), 'cannot be read'],
    [
      'the key is too short',
      ({ write, read }) => write({ ...read(), ways: [{ guard: 'file', key: 'YWJj' }] }),
      'cannot be read',
    ],
    [
      'its passphrase asks for more memory than there is',
      ({ write, read }) =>
        write({ ...read(), ways: read().ways.map((way) => ({ ...way, cost: 40 })) }),
      'cannot be read',
    ],
    [
      'the wrapping was tampered with',
      ({ write, read }) => write({ ...read(), ways: [{ guard: 'system', wrapped: 'YWJjZGVm' }] }),
      'does not give back the key',
    ],
    [
      'there are only ways that this Waymark does not know',
      ({ write, read }) => write({ ...read(), ways: [{ guard: 'smartcard' }] }),
      'does not give back the key',
    ],
  ])('when %s', async (_, damage, sentence) => {
    const folder = await guardedFolder();
    damage(folder);
    const before = existsSync(folder.path) && readFileSync(folder.path, 'utf8');
    const found = folder.find();
    await expect(found).rejects.toMatchObject({
      code: 'storeUnreadable',
      message: expect.stringContaining(sentence),
    });
    await expect(found).rejects.toMatchObject({ message: expect.stringContaining(folder.path) });
    expect(existsSync(folder.path) && readFileSync(folder.path, 'utf8')).toBe(before);
  });

  it('when the key store is away or belongs to another account, and there is no passphrase', async () => {
    const secrets = keyStore();
    const wrapped = (await secrets.wrap(makeKey())).toString('base64');
    const { find } = earlierFolder({ guard: 'system', wrapped });
    for (const other of [away(), broken, keyStore()]) {
      await expect(find({ secrets: other })).rejects.toMatchObject({ code: 'storeUnreadable' });
    }
  });

  it('when a newer Waymark wrote it', async () => {
    const { find, read, write } = await guardedFolder();
    write({ ...read(), version: 2 });
    await expect(find()).rejects.toMatchObject({ code: 'storeNewer' });
  });
});
