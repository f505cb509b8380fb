/** Does bringing a database up to date keep every row, and does it stop where it should? */
import type { Database } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { connect } from '#main/store/connect.ts';
import { type Migrating, migrate } from '#main/store/migrate.ts';
import { MIGRATIONS, type Migration } from '#main/store/migrations/index.ts';
import { openStore } from '#main/store/open.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { filledRecord } from '../support/filledRows.ts';
import { ACTING, openTestStore, type TestStore, thrownBy } from '../support/stores.ts';

const next = MIGRATIONS.length + 1;
const followedBy = (sql: string): Migration[] => [
  ...MIGRATIONS,
  { version: next, name: 'later', sql },
];

/** A closed database with a whole record in it. */
function populated(): TestStore & { record: ReturnType<typeof filledRecord> } {
  const opened = openTestStore();
  const record = filledRecord(3);
  opened.store.create(record, 'import', ACTING);
  opened.store.close();
  return { ...opened, record };
}

function readWith(opened: TestStore, migrations: readonly Migration[], id: string) {
  const { store } = openTestStore({ ...opened.opening, migrations });
  const record = store.read(id)?.record;
  store.close();
  return record;
}

function inspect<T>({ path, opening }: TestStore, look: (database: Database) => T): T {
  const database = connect(path, opening.key);
  try {
    return look(database);
  } finally {
    database.close();
  }
}

/** Gives SQL that rebuilds `outcomes`, which other tables point at, the way drizzle-kit does it. */
function rebuildOf(opened: TestStore): string {
  const { sql } = inspect(opened, (database) =>
    database.prepare("SELECT sql FROM sqlite_schema WHERE name = 'outcomes'").get(),
  ) as { sql: string };
  return `
    ${sql.replace('"outcomes"', '"__new_outcomes"')};
    INSERT INTO "__new_outcomes" SELECT * FROM "outcomes";
    DROP TABLE "outcomes";
    ALTER TABLE "__new_outcomes" RENAME TO "outcomes";`;
}

describe('migrating a database with a record in it', () => {
  it('keeps every row when a table that others point at is rebuilt', () => {
    const opened = populated();
    const { id } = conferenceOf(opened.record);
    expect(readWith(opened, followedBy(rebuildOf(opened)), id)).toEqual(opened.record);
  });

  it('writes down which migration ran, with the fingerprint of its SQL', () => {
    const opened = populated();
    readWith(opened, followedBy('CREATE TABLE more (a TEXT) STRICT'), 'x');
    const log = inspect(opened, (database) =>
      database.prepare('SELECT version, name, app_version FROM schema_migrations').all(),
    );
    expect(log).toEqual([
      ...MIGRATIONS.map(({ version, name }) => ({ version, name, app_version: '0.0.0-test' })),
      { version: next, name: 'later', app_version: '0.0.0-test' },
    ]);
  });

  it('runs each migration once', () => {
    const opened = populated();
    const migrations = followedBy('CREATE TABLE more (a TEXT) STRICT');
    readWith(opened, migrations, 'x');
    expect(() => readWith(opened, migrations, 'x')).not.toThrow();
  });

  it('lets a backup be made first, and changes nothing when that fails', () => {
    const opened = populated();
    const seen: unknown[] = [];
    const beforeMigrating: Migrating['beforeMigrating'] = (database, from, to) => {
      seen.push([from, to, database.inTransaction]);
      throw new Error('no room for a backup');
    };
    const migrations = followedBy('DROP TABLE withholdings');
    expect(() => openStore({ ...opened.opening, migrations, beforeMigrating })).toThrow('no room');
    expect(seen).toEqual([[MIGRATIONS.length, next, false]]);
    expect(readWith(opened, MIGRATIONS, conferenceOf(opened.record).id)).toEqual(opened.record);
  });

  it.each([
    ['SQL that fails half-way', 'CREATE TABLE more (a TEXT) STRICT; SELECT nonsense FROM nowhere'],
    ['rows that lose their owner', 'DELETE FROM people'],
  ])('changes nothing after %s', (_, sql) => {
    const opened = populated();
    const { id } = conferenceOf(opened.record);
    expect(() => readWith(opened, followedBy(sql), id)).toThrow();
    expect(inspect(opened, (database) => database.pragma('user_version', { simple: true }))).toBe(
      MIGRATIONS.length,
    );
    expect(readWith(opened, MIGRATIONS, id)).toEqual(opened.record);
  });

  it('leaves foreign keys on, also after a failure', () => {
    const opened = populated();
    inspect(opened, (database) => {
      const migrating = {
        path: opened.path,
        appVersion: '1',
        clock: () => new Date(),
        migrations: followedBy('SELECT nonsense'),
      };
      expect(() => migrate(database, migrating)).toThrow();
      expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
      migrate(database, {
        ...migrating,
        migrations: followedBy('CREATE TABLE more (a TEXT) STRICT'),
      });
      expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
    });
  });

  it('refuses a database made by migrations that were edited since', () => {
    const opened = populated();
    const edited = MIGRATIONS.map((one) => ({ ...one, sql: `${one.sql} -- edited` }));
    const error = thrownBy(() => openStore({ ...opened.opening, migrations: edited }));
    expect(error).toMatchObject({ code: 'storeUnreadable' });
  });

  it('refuses a database of a newer Waymark, with its log', () => {
    const opened = populated();
    readWith(opened, followedBy('CREATE TABLE more (a TEXT) STRICT'), 'x');
    const error = thrownBy(() => openStore(opened.opening));
    expect(error).toMatchObject({
      code: 'storeNewer',
      details: { found: next, known: MIGRATIONS.length },
    });
  });
});

describe('the list of migrations', () => {
  it('counts from 1 without gaps', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(
      MIGRATIONS.map((_, index) => index + 1),
    );
  });
});
