/** Does a database open only as it should, and is it left alone when it does not? */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { connect } from '#main/store/connect.ts';
import { prepareDataFolder } from '#main/store/dataFolder.ts';
import { openStore } from '#main/store/open.ts';
import { WaymarkError } from '#shared/errors.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { filledRecord } from '../support/filledRows.ts';
import { temporaryFolder } from '../support/folders.ts';
import {
  ACTING,
  apply,
  openBare,
  openTestStore,
  type TestStore,
  thrownBy,
} from '../support/stores.ts';

const PLAIN_HEADER = 'SQLite format 3\0';

function errorOf(run: () => unknown): WaymarkError {
  const error = thrownBy(run);
  expect(error).toBeInstanceOf(WaymarkError);
  return error as WaymarkError;
}

/** A closed store with one whole record in it. */
function closedStore(): TestStore {
  const opened = openTestStore();
  opened.store.create(filledRecord(), 'import', ACTING);
  opened.store.close();
  return opened;
}

describe('a database', () => {
  it('keeps a whole record with every field of every kind, also after closing', () => {
    const { store, opening } = openTestStore();
    const record = filledRecord(3);
    store.create(record, 'import', ACTING);
    store.close();
    const again = openTestStore(opening).store.read(conferenceOf(record).id);
    expect(again).toMatchObject({ record, savedAt: ACTING.at });
  });

  it('keeps the longest text that a field takes', () => {
    const { store, opening } = openTestStore();
    const record = filledRecord(1, '🙂'.repeat(10_000));
    store.create(record, 'import', ACTING);
    store.close();
    expect(openTestStore(opening).store.read(conferenceOf(record).id)?.record).toEqual(record);
  });

  it('is encrypted from its first byte, with its write-ahead log', () => {
    const { store, path } = openTestStore();
    store.create(filledRecord(2, 'Zanzibarwort Heidelbeere'), 'import', ACTING);
    const wal = readFileSync(`${path}-wal`);
    expect(wal.length).toBeGreaterThan(0);
    expect(wal.includes('Zanzibarwort')).toBe(false);
    store.close();
    const file = readFileSync(path);
    expect(file.subarray(0, 16).toString('latin1')).not.toBe(PLAIN_HEADER);
    for (const planted of ['Zanzibarwort', 'Heidelbeere', 'CREATE TABLE', 'familyName']) {
      expect(file.includes(planted), planted).toBe(false);
    }
  });

  it('leaves nothing readable of what was removed', () => {
    const { store, opening, path } = openTestStore();
    const record = filledRecord(1, 'Zanzibarwort');
    store.create(record, 'import', ACTING);
    apply(store, conferenceOf(record).id, {
      name: 'remove',
      kind: 'people',
      id: record.people[0]?.id ?? '',
    });
    store.close();
    expect(readFileSync(path).includes('Zanzibarwort')).toBe(false);
    expect(opening.key).toHaveLength(32);
  });

  it('has the settings that keep it whole', () => {
    const database = openBare(openTestStore());
    const setting = (name: string) => database.pragma(name, { simple: true });
    expect({
      journal: setting('journal_mode'),
      synchronous: setting('synchronous'),
      foreignKeys: setting('foreign_keys'),
      temporary: setting('temp_store'),
      secureDelete: setting('secure_delete'),
      trusted: setting('trusted_schema'),
      cells: setting('cell_size_check'),
      cipher: setting('cipher'),
    }).toEqual({
      journal: 'wal',
      synchronous: 2,
      foreignKeys: 1,
      temporary: 2,
      secureDelete: 1,
      trusted: 0,
      cells: 1,
      cipher: 'chacha20',
    });
  });
});

describe('a database that does not open is left as it is', () => {
  const asItWas = ({ opening }: TestStore) => opening.key;
  it.each<[string, (closed: TestStore) => void, (closed: TestStore) => Buffer]>([
    ['with another key', () => {}, () => randomBytes(32)],
    [
      'when it is not a database',
      ({ path }) => writeFileSync(path, 'Dear all, see attached.'),
      asItWas,
    ],
    ['when it is cut off', ({ path }) => truncateSync(path, 1_000), asItWas],
    ['when a byte is left of it', ({ path }) => truncateSync(path, 1), asItWas],
    ['when it is empty', ({ path }) => writeFileSync(path, ''), asItWas],
    ['when it is a plain database', ({ path }) => writeFileSync(path, plainDatabase()), asItWas],
    ['when its first page is damaged', ({ path }) => flipByte(path, 700), asItWas],
  ])('%s', (_, damage, keyOf) => {
    const closed = closedStore();
    damage(closed);
    const before = readFileSync(closed.path);
    const error = errorOf(() => openStore({ ...closed.opening, key: keyOf(closed) }));
    expect(error.code).toBe('storeUnreadable');
    expect(error.message).toContain(closed.path);
    expect(readFileSync(closed.path)).toEqual(before);
    expect(readdirSync(closed.opening.dataFolder)).toEqual(['waymark.db']);
  });

  it('when only what was last written to it is there', () => {
    const { opening, path } = closedStore();
    writeFileSync(`${path}-wal`, randomBytes(4_096));
    rmSync(path);
    expect(errorOf(() => openStore(opening)).code).toBe('storeUnreadable');
    expect(existsSync(path)).toBe(false);
  });

  it('when a newer Waymark made it', () => {
    const closed = closedStore();
    const bare = connect(closed.path, closed.opening.key);
    bare.pragma('user_version = 99');
    bare.close();
    const error = errorOf(() => openStore(closed.opening));
    expect(error.code).toBe('storeNewer');
    expect(error.message).toContain(closed.path);
    const after = connect(closed.path, closed.opening.key);
    expect(after.pragma('user_version', { simple: true })).toBe(99);
    after.close();
  });

  it('while another Waymark has it open', () => {
    const { opening } = openTestStore();
    const error = errorOf(() => openStore(opening));
    expect(error.code).toBe('storeUnwritable');
    expect(error.message).toContain('another program');
  });
});

describe('damage further inside a database', () => {
  it('is told when it is met, and nothing wrong is read', () => {
    const closed = closedStore();
    const size = readFileSync(closed.path).length;
    for (let at = 4_096 + 50; at < size; at += 4_096) flipByte(closed.path, at);
    const error = errorOf(() => {
      const store = openStore(closed.opening);
      try {
        store.summaries({ search: '', from: 0, count: 50 });
      } finally {
        store.close();
      }
    });
    expect(error.code).toBe('storeUnreadable');
  });
});

describe('what cannot be written', () => {
  it('says so when the disk is full, keeps what was saved and goes on reading', () => {
    const opened = openTestStore();
    const record = filledRecord(1, 'short');
    const { id } = conferenceOf(record);
    opened.store.create(record, 'import', ACTING);
    opened.store.close();
    const { store } = openTestStore({ ...opened.opening, mostPages: 150 });
    const fill = () => {
      for (let count = 0; count < 500; count += 1) {
        apply(store, id, {
          name: 'set',
          kind: 'conferences',
          id,
          values: { place: `${count} ${'x'.repeat(15_000)}` },
        });
      }
    };
    const error = errorOf(fill);
    expect(error.code).toBe('storeUnwritable');
    expect(error.message).toBe(
      'The last change was not saved: the disk is full. Everything before it is saved.',
    );
    const read = store.read(id)?.record;
    const written = Number.parseInt(read ? conferenceOf(read).place : '', 10);
    expect(written).toBeGreaterThanOrEqual(0);
    expect(read && conferenceOf(read).version).toBe(written + 2);
    store.close();
    expect(openTestStore(opened.opening).store.read(id)?.record).toEqual(read);
  });

  it.runIf(process.platform !== 'win32')('says so when the file may only be read', () => {
    const closed = closedStore();
    chmodSync(closed.path, 0o444);
    expect(openAsOrdinaryUser(closed).code).toBe('storeUnwritable');
  });

  it.runIf(process.platform !== 'win32')('says so when the folder may only be read', () => {
    const closed = closedStore();
    chmodSync(closed.opening.dataFolder, 0o555);
    expect(openAsOrdinaryUser(closed).code).toBe('fileAccess');
    chmodSync(closed.opening.dataFolder, 0o755);
  });

  it('says so when something else is where the folder should be', () => {
    const place = join(temporaryFolder(), 'data');
    writeFileSync(place, '');
    const error = errorOf(() => prepareDataFolder(place));
    expect(error.code).toBe('fileAccess');
    expect(error.message).toContain(place);
  });

  it('makes the folder when it is not there', () => {
    const place = join(temporaryFolder(), 'a', 'b');
    prepareDataFolder(place);
    expect(existsSync(place)).toBe(true);
  });
});

describe('a half-made database of an earlier start', () => {
  it('is made anew', () => {
    const dataFolder = temporaryFolder();
    mkdirSync(dataFolder, { recursive: true });
    writeFileSync(join(dataFolder, 'waymark.db.new'), 'half');
    const { store } = openTestStore({ dataFolder });
    expect(store.summaries({ search: '', from: 0, count: 50 }).total).toBe(0);
    expect(readdirSync(dataFolder)).not.toContain('waymark.db.new');
  });
});

function plainDatabase(): Buffer {
  return Buffer.concat([Buffer.from(PLAIN_HEADER), Buffer.alloc(8_176)]);
}

function flipByte(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

/** Opens in a plain Node of its own, since for an administrator nothing is read-only. */
function openAsOrdinaryUser({ opening, path }: TestStore): { code: string; message: string } {
  const isRoot = process.getuid?.() === 0;
  const nobody = 65_534;
  if (isRoot) {
    for (const place of [opening.dataFolder, path]) chownSync(place, nobody, nobody);
  }
  const script = fileURLToPath(new URL('../support/openAlone.ts', import.meta.url));
  const run = spawnSync(
    process.execPath,
    [script, opening.dataFolder, opening.key.toString('hex')],
    {
      encoding: 'utf8',
      ...(isRoot ? { uid: nobody, gid: nobody } : {}),
    },
  );
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout) as { code: string; message: string };
}
