/**
 * Brings a database up to the schema of this Waymark. Own runner, because drizzle's `migrate`
 * opens its transaction before foreign keys are off, where SQLite ignores that switch, so that
 * rebuilding a table can take the rows below it along (drizzle-orm issue 5782).
 */
import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { WaymarkError } from '#shared/errors.ts';
import type { Migration } from './migrations/index.ts';

export interface Migrating {
  readonly migrations: readonly Migration[];
  /** The file, for sentences. */
  readonly path: string;
  /** Version of the app, for the log. */
  readonly appVersion: string;
  readonly clock: () => Date;
  /** Runs before a database that holds something is changed; when it throws, nothing changes. */
  readonly beforeMigrating?: (database: Database, from: number, to: number) => void;
}

interface Applied {
  readonly version: number;
  readonly checksum: string;
}

/**
 * Applies what is missing, in one transaction, and verifies the outcome.
 * @throws WaymarkError `storeNewer`, or `storeUnreadable` when the database was made by other
 *   migrations than these, or when its rows do not hold together afterwards. Nothing is changed then.
 */
export function migrate(database: Database, migrating: Migrating): void {
  const { migrations, path, beforeMigrating } = migrating;
  const from = database.pragma('user_version', { simple: true }) as number;
  const to = migrations.length;
  if (from > to) {
    throw new WaymarkError(
      'storeNewer',
      `The conferences in ${path} were saved by a newer Waymark. Please open them with that one; nothing was changed.`,
      { path, found: from, known: to },
    );
  }
  requireSameHistory(database, migrating, from);
  if (from === to) return;
  if (from > 0) beforeMigrating?.(database, from, to);
  // Only outside a transaction does SQLite heed this.
  database.pragma('foreign_keys = OFF');
  try {
    database.exec('BEGIN IMMEDIATE');
    for (const migration of migrations.slice(from)) apply(database, migration, migrating);
    requireSoundness(database, path);
    database.exec('COMMIT');
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  } finally {
    database.pragma('foreign_keys = ON');
  }
}

/** Gives the fingerprint of a migration's SQL. */
function checksumOf(sql: string): string {
  return createHash('sha256').update(sql).digest('hex');
}

function requireSameHistory(database: Database, { migrations, path }: Migrating, from: number) {
  if (from === 0) return;
  const applied = database
    .prepare('SELECT version, checksum FROM schema_migrations ORDER BY version')
    .all() as Applied[];
  const same =
    applied.length === from &&
    applied.every(({ version, checksum }, index) => {
      const known = migrations[index];
      return known?.version === version && checksumOf(known.sql) === checksum;
    });
  if (same) return;
  throw new WaymarkError(
    'storeUnreadable',
    `The conferences in ${path} were made by a different build of Waymark and cannot be opened with this one. The file was left as it is.`,
    { path, reason: 'migrations differ' },
  );
}

function apply(database: Database, migration: Migration, { appVersion, clock }: Migrating): void {
  database.exec(migration.sql);
  database.exec(`CREATE TABLE IF NOT EXISTS schema_migrations (
    version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL,
    app_version TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT`);
  database
    .prepare('INSERT INTO schema_migrations VALUES (?, ?, ?, ?, ?)')
    .run(
      migration.version,
      migration.name,
      checksumOf(migration.sql),
      appVersion,
      clock().toISOString(),
    );
  database.pragma(`user_version = ${migration.version}`);
}

function requireSoundness(database: Database, path: string): void {
  const astray = database.pragma('foreign_key_check') as unknown[];
  const check = database.pragma('quick_check', { simple: true });
  if (astray.length === 0 && check === 'ok') return;
  throw new WaymarkError(
    'storeUnreadable',
    `The conferences in ${path} could not be brought up to this Waymark: their parts would no longer hold together. The file was left as it is.`,
    { path, reason: astray.length > 0 ? 'foreign_key_check' : 'quick_check' },
  );
}
