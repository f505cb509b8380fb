/**
 * Backups of the database: whole, encrypted with the same key, and read back before they count.
 * By `VACUUM INTO`: SQLite's backup interface refuses encrypted databases, and serializing one
 * gives it in the clear.
 */
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, isAbsolute } from 'node:path';
import type { Database } from 'better-sqlite3';
import { makeFolder } from '#main/files/makeFolder.ts';
import { WaymarkError } from '#shared/errors.ts';
import { connectToRead } from './connect.ts';
import { syncToDisk } from './dataFolder.ts';
import { explaining, unreadable } from './failures.ts';
import { whyNot } from './whyNot.ts';

/** What a database holds, to tell whether two hold the same. */
export interface Snapshot {
  readonly schemaVersion: number;
  readonly conferences: number;
  /** Rows in the change log: everything that was ever done. */
  readonly changes: number;
  /** Certificates of conferences that were deleted for good. */
  readonly deletions: number;
  /** Equal where version, count of rows in every table and last change are equal. */
  readonly mark: string;
}

/** What a store offers so that it can be kept safe. */
export interface Keeping {
  snapshot(): Snapshot;
  /**
   * Writes a backup that is verified and on disk when this returns.
   * @param path a file that is not there yet.
   * @throws WaymarkError `fileAccess`; nothing is left at the path then.
   */
  backUpTo(path: string): Snapshot;
}

/** Gives what keeps an open database safe. */
export function keepingOf(database: Database, key: Buffer): Keeping {
  return {
    snapshot: () => snapshotOf(database),
    backUpTo: (path) => writeBackup(database, key, path),
  };
}

/** Makes a folder for backups, for this user only. */
export function prepareBackupFolder(folder: string): void {
  try {
    makeFolder(folder, 0o700);
  } catch (cause) {
    throw notMade(folder, cause);
  }
}

/** See `Keeping.backUpTo`; over a bare connection, as it is needed before an update. */
export function writeBackup(database: Database, key: Buffer, path: string): Snapshot {
  // SQLite may take a path that is not absolute for an address with parameters in it.
  if (!isAbsolute(path)) throw new Error('A backup needs a whole path.');
  const growing = `${path}.new`;
  try {
    if (existsSync(path)) throw new Error('There is a backup of this name.');
    removeGrowing(growing);
    const before = snapshotOf(database);
    database.prepare('VACUUM INTO ?').run(growing);
    settle(growing, path, (file) => requireSame(before, verifyFile(file, key), file));
    return before;
  } catch (cause) {
    removeGrowing(growing);
    throw notMade(dirname(path), cause);
  }
}

/** Lets a file that is written whole take its name, once it was verified and is on disk. */
export function settle(growing: string, path: string, verify: (file: string) => void): void {
  restrict(growing);
  verify(growing);
  syncToDisk(growing);
  renameSync(growing, path);
  syncToDisk(dirname(path), true);
}

/** Where a disk knows no such rights, such as a memory stick, its folder has to do. */
function restrict(path: string): void {
  try {
    chmodSync(path, 0o600);
  } catch {
    // Said above.
  }
}

/** Removes what a backup leaves that was broken off. */
export function removeGrowing(growing: string): void {
  for (const left of [growing, `${growing}-journal`]) rmSync(left, { force: true });
}

/**
 * Reads a database file through, without changing it: every page, every pointer.
 * @throws WaymarkError `storeUnreadable` when it is damaged or has another key,
 *   `storeUnwritable` when it cannot be reached.
 */
export function verifyFile(path: string, key: Buffer): Snapshot {
  return explaining(path, 'open', () => {
    const database = connectToRead(path, key);
    try {
      const sound = database.pragma('integrity_check', { simple: true }) === 'ok';
      const astray = database.pragma('foreign_key_check') as unknown[];
      const found = snapshotOf(database);
      if (sound && astray.length === 0 && found.schemaVersion > 0) return found;
      throw unreadable(path, 'damaged');
    } finally {
      database.close();
    }
  });
}

function requireSame(wanted: Snapshot, found: Snapshot, path: string): void {
  if (found.mark !== wanted.mark) throw unreadable(path, 'other rows');
}

function snapshotOf(database: Database): Snapshot {
  const schemaVersion = database.pragma('user_version', { simple: true }) as number;
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  const counts = Object.fromEntries(
    tables
      .sort()
      .map((table) => [
        table,
        database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number,
      ]),
  );
  const last = tables.includes('change_log')
    ? database.prepare('SELECT id FROM change_log ORDER BY number DESC LIMIT 1').pluck().get()
    : undefined;
  const content = JSON.stringify([schemaVersion, counts, last ?? null]);
  return {
    schemaVersion,
    conferences: counts.conferences ?? 0,
    changes: counts.change_log ?? 0,
    deletions: counts.deletions ?? 0,
    mark: createHash('sha256').update(content).digest('hex'),
  };
}

function notMade(folder: string, cause: unknown): WaymarkError {
  return new WaymarkError(
    'fileAccess',
    `A backup could not be made in ${folder}: ${whyNot(cause)}. The conferences themselves are safe, and nothing else was changed.`,
    { path: folder },
    cause,
  );
}
