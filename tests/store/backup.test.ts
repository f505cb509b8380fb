/** Is a backup whole, encrypted and read back, and is nothing left where it could not be made? */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { verifyFile } from '#main/store/backup.ts';
import { connectToRead } from '#main/store/connect.ts';
import { databasePath } from '#main/store/dataFolder.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { flipByte } from '../support/damage.ts';
import { filledRecord } from '../support/filledRows.ts';
import { ACTING, apply, openBare, openTestStore, thrownBy } from '../support/stores.ts';

const ALONE = fileURLToPath(new URL('../support/backUpAlone.ts', import.meta.url));

/** An open store with one whole record in it, and a place for a backup. */
function filledStore(text?: string) {
  const opened = openTestStore();
  const record = filledRecord(2, text);
  opened.store.create(record, 'import', ACTING);
  const folder = join(opened.opening.dataFolder, 'backups');
  mkdirSync(folder);
  return { ...opened, record, folder, path: join(folder, 'a.db') };
}

describe('a backup', () => {
  it('holds every row, while the database stays open and goes on', () => {
    const { store, opening, record, path } = filledStore();
    const { id } = conferenceOf(record);
    expect(store.backUpTo(path)).toEqual(store.snapshot());
    apply(store, id, { name: 'set', kind: 'conferences', id, values: { place: 'elsewhere' } });
    expect(verifyFile(path, opening.key).mark).not.toBe(store.snapshot().mark);
    store.close();
    mkdirSync(join(opening.dataFolder, 'again'));
    const dataFolder = join(opening.dataFolder, 'again');
    writeFileSync(join(dataFolder, 'waymark.db'), readFileSync(path));
    expect(openTestStore({ ...opening, dataFolder }).store.read(id)?.record).toEqual(record);
  });

  it('is encrypted from its first byte', () => {
    const { store, path } = filledStore('Zanzibarwort Heidelbeere');
    store.backUpTo(path);
    const file = readFileSync(path);
    expect(file.subarray(0, 16).toString('latin1')).not.toBe('SQLite format 3\0');
    for (const planted of ['Zanzibarwort', 'Heidelbeere', 'CREATE TABLE', 'familyName']) {
      expect(file.includes(planted), planted).toBe(false);
    }
  });

  it('is one file, for this user only', () => {
    const { store, folder, path } = filledStore();
    store.backUpTo(path);
    expect(readdirSync(folder)).toEqual(['a.db']);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('is not good when any page of it is damaged, and is left as it is', () => {
    const { store, opening, path } = filledStore();
    store.backUpTo(path);
    const { size } = statSync(path);
    for (const at of [20, 700, 4_096 * 3 + 100, size - 4_096 * 2 + 9]) {
      flipByte(path, at);
      const before = readFileSync(path);
      expect(
        thrownBy(() => verifyFile(path, opening.key)),
        `${at}`,
      ).toMatchObject({
        code: 'storeUnreadable',
      });
      expect(readFileSync(path)).toEqual(before);
      flipByte(path, at);
    }
    expect(verifyFile(path, opening.key)).toEqual(store.snapshot());
  });

  it('is not good with another key, cut off, empty or gone', () => {
    const { store, opening, path } = filledStore();
    store.backUpTo(path);
    const codeFor = (key = opening.key) =>
      (thrownBy(() => verifyFile(path, key)) as { code: string }).code;
    expect(codeFor(randomBytes(32))).toBe('storeUnreadable');
    writeFileSync(path, readFileSync(path).subarray(0, 4_096 * 4));
    expect(codeFor()).toBe('storeUnreadable');
    writeFileSync(path, '');
    expect(codeFor()).toBe('storeUnreadable');
    expect(thrownBy(() => verifyFile(`${path}x`, opening.key))).toMatchObject({
      code: 'storeUnwritable',
    });
  });

  it('is read without writing anything', () => {
    const { store, opening, folder, path } = filledStore();
    store.backUpTo(path);
    const database = connectToRead(path, opening.key);
    expect(() => database.exec('DELETE FROM people')).toThrow();
    database.close();
    expect(readdirSync(folder)).toEqual(['a.db']);
  });
});

describe('a backup that cannot be made', () => {
  it('says so when its folder is not there, and the database goes on', () => {
    const { store, record, opening } = filledStore();
    const path = join(opening.dataFolder, 'gone', 'a.db');
    const error = thrownBy(() => store.backUpTo(path));
    expect(error).toMatchObject({
      code: 'fileAccess',
      message: expect.stringContaining(join(opening.dataFolder, 'gone')),
    });
    expect(store.read(conferenceOf(record).id)?.record).toEqual(record);
  });

  it('never writes over another', () => {
    const { store, folder, path } = filledStore();
    writeFileSync(path, 'there already');
    expect(thrownBy(() => store.backUpTo(path))).toMatchObject({ code: 'fileAccess' });
    expect(readFileSync(path, 'utf8')).toBe('there already');
    expect(readdirSync(folder)).toEqual(['a.db']);
  });

  it('is not kept when what was read back does not hold together', () => {
    const filled = filledStore();
    const bare = openBare({ ...filled, path: databasePath(filled.opening.dataFolder) });
    bare.pragma('foreign_keys = OFF');
    bare.exec('DELETE FROM people');
    bare.close();
    const { store } = openTestStore(filled.opening);
    expect(thrownBy(() => store.backUpTo(filled.path))).toMatchObject({
      code: 'fileAccess',
      message: expect.stringContaining('did not read back'),
    });
    expect(readdirSync(filled.folder)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('leaves nothing when there is no room for it', () => {
    const { store, opening, record, folder } = filledStore();
    store.close();
    // A limit on the size of any file stands for a full disk; its signal would end the process.
    const run = spawnSync(
      'bash',
      [
        '-c',
        'trap "" XFSZ; ulimit -f 64; exec "$@"',
        'bash',
        process.execPath,
        ALONE,
        opening.dataFolder,
        opening.key.toString('hex'),
      ],
      { encoding: 'utf8' },
    );
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toMatchObject({
      code: 'fileAccess',
      message: expect.stringContaining('could not be made'),
    });
    expect(readdirSync(folder)).toEqual([]);
    const { id } = conferenceOf(record);
    expect(openTestStore(opening).store.read(id)?.record).toEqual(record);
  });
});

describe('a backup that is broken off', () => {
  it('never has the name of a whole one', async () => {
    const { store, opening, folder } = filledStore();
    store.close();
    const key = opening.key.toString('hex');
    for (const whole of [1, 3, 6]) {
      const run = spawn(process.execPath, [ALONE, opening.dataFolder, key, '100000'], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      for await (const text of run.stdout) {
        said += String(text);
        if (said.split('\n').length > whole) break;
      }
      run.kill('SIGKILL');
      if (run.exitCode === null && run.signalCode === null) await once(run, 'exit');
      const made = readdirSync(folder).filter((name) => name.endsWith('.db'));
      expect(made.length).toBeGreaterThanOrEqual(1);
      for (const name of made) {
        expect(verifyFile(join(folder, name), opening.key).conferences, name).toBe(1);
      }
    }
    expect(existsSync(join(opening.dataFolder, 'waymark.db'))).toBe(true);
  });
});
