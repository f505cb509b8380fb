/**
 * Opens the database of a data folder, or makes it where there is none. What does not open is
 * left as it is: nothing here ever makes a new database over one.
 */
import { accessSync, constants, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from 'better-sqlite3';
import { WaymarkError } from '#shared/errors.ts';
import { type Keeping, keepingOf } from './backup.ts';
import { connect } from './connect.ts';
import { databasePath, hasDatabase, syncToDisk } from './dataFolder.ts';
import { type Deleting, deletingOf } from './deletions.ts';
import { explaining, unreadable } from './failures.ts';
import { type KeepingFinals, keepingFinalsOf } from './finalCopies.ts';
import { type Migrating, migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { type Store, storeOver } from './store.ts';
import { requireWholeLog } from './writeAheadLog.ts';

export interface OpeningStore {
  /** There already, see `prepareDataFolder`. */
  readonly dataFolder: string;
  /** 32 bytes. */
  readonly key: Buffer;
  readonly appVersion: string;
  readonly clock: () => Date;
  readonly beforeMigrating?: NonNullable<Migrating['beforeMigrating']>;
  readonly migrations?: Migrating['migrations'];
  /** At most so many pages of 4 KiB in the file; without, as many as the disk has room for. */
  readonly mostPages?: number;
}

/** A store that also keeps final copies, can be backed up, and from which conferences can be deleted. */
export type OpenedStore = Store & Keeping & Deleting & KeepingFinals;

/**
 * Gives the store of a data folder.
 * @throws WaymarkError `storeUnreadable`, `storeNewer` or `storeUnwritable`; the file is then
 *   as it was.
 */
export function openStore(opening: OpeningStore): OpenedStore {
  const path = databasePath(opening.dataFolder);
  return explaining(path, 'open', () => {
    if (hasDatabase(opening.dataFolder)) {
      requireWhole(path);
      requireWholeLog(path, opening.key);
    } else makeDatabase(path, opening);
    const database = connect(path, opening.key);
    return closingOnFailure(database, () => {
      if (opening.mostPages) database.pragma(`max_page_count = ${Math.trunc(opening.mostPages)}`);
      requireIntact(database, path);
      migrate(database, migratingOf(path, opening));
      const store = storeOver(database, path);
      return {
        ...store,
        ...keepingFinalsOf(database, path, store),
        ...keepingOf(database, opening.key),
        ...deletingOf(database, path),
      };
    });
  });
}

function migratingOf(path: string, opening: OpeningStore): Migrating {
  const { appVersion, clock, beforeMigrating, migrations = MIGRATIONS } = opening;
  const seam = beforeMigrating === undefined ? {} : { beforeMigrating };
  return { migrations, path, appVersion, clock, ...seam };
}

/** SQLite would take an empty file, or a missing one beside its write-ahead log, for a new database. */
function requireWhole(path: string): void {
  if (!existsSync(path) || statSync(path).size === 0) throw unreadable(path, 'empty');
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
  } catch (cause) {
    throw new WaymarkError(
      'storeUnwritable',
      `Waymark may not write to ${path}, so nothing could be saved. The file was left as it is.`,
      { path, code: (cause as NodeJS.ErrnoException).code ?? '' },
      cause,
    );
  }
}

/** Damage is met now, while a backup can be offered, and not in the middle of a meeting. */
function requireIntact(database: Database, path: string): void {
  const found = database.pragma('quick_check', { simple: true });
  if (found !== 'ok') throw unreadable(path, 'damaged');
}

/** Made under another name and renamed when whole, so that no start ever finds half of one. */
function makeDatabase(path: string, opening: OpeningStore): void {
  const growing = `${path}.new`;
  for (const left of [growing, `${growing}-wal`, `${growing}-shm`]) rmSync(left, { force: true });
  const database = connect(growing, opening.key, true);
  closingOnFailure(database, () => migrate(database, migratingOf(path, opening)));
  database.close();
  syncToDisk(growing);
  renameSync(growing, path);
  syncToDisk(dirname(path), true);
}

function closingOnFailure<T>(database: Database, run: () => T): T {
  try {
    return run();
  } catch (error) {
    database.close();
    throw error;
  }
}
