/** One connection to an encrypted database file. */
import Database from 'better-sqlite3';
import { unreadable } from './failures.ts';

const KEY_BYTES = 32;

/**
 * Opens a file with its key and reads from it before anything is written, so that a wrong key,
 * a damaged file or one that holds nothing shows here and stays as it is.
 * @param key 32 random bytes, used as they are: nothing is derived from them.
 * @param isNew whether the file is to be made; otherwise it must be there and hold something.
 * @throws SqliteError; WaymarkError `storeUnreadable`; Error when this SQLite cannot encrypt.
 */
export function connect(path: string, key: Buffer, isNew = false): Database.Database {
  if (key.length !== KEY_BYTES) throw new Error('The database key must be 32 bytes.');
  const database = new Database(path, { fileMustExist: !isNew });
  try {
    // Pinned, so that a later default cannot lock anybody out.
    database.pragma("cipher = 'chacha20'");
    database.pragma(`key = "x'${hexOf(key)}'"`);
    database.pragma('busy_timeout = 2000');
    // One Waymark at a time, also from another machine over a shared drive. Holds only when it is
    // said before the first reading.
    database.pragma('locking_mode = EXCLUSIVE');
    requireCipher(database);
    if (!isNew) requireContent(database, path);
    settle(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Opens a file with its key for reading alone: nothing is ever written to it or beside it.
 * @throws SqliteError; Error when this SQLite cannot encrypt.
 */
export function connectToRead(path: string, key: Buffer): Database.Database {
  const database = new Database(path, { readonly: true, fileMustExist: true });
  try {
    database.pragma("cipher = 'chacha20'");
    database.pragma(`key = "x'${hexOf(key)}'"`);
    requireCipher(database);
    database.pragma('trusted_schema = OFF');
    database.pragma('cell_size_check = ON');
    database.pragma('temp_store = MEMORY');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Plain SQLite ignores `PRAGMA key` without a word and would write every name in the clear.
 * Asked after the key is given, because any statement reads the file; nothing is written yet.
 */
function requireCipher(database: Database.Database): void {
  try {
    database.prepare('SELECT sqlite3mc_version()').get();
  } catch (error) {
    if (!String(error).includes('no such function')) throw error;
    throw new Error('This build of SQLite cannot encrypt; nothing was opened.', { cause: error });
  }
}

/** SQLite takes what is left of a cut-off file for an empty database, and would begin anew in it. */
function requireContent(database: Database.Database, path: string): void {
  if (database.pragma('user_version', { simple: true }) === 0) throw unreadable(path, 'no schema');
}

function hexOf(key: Buffer): string {
  const hex = key.toString('hex');
  if (!/^[0-9a-f]{64}$/.test(hex)) throw new Error('The database key is not 32 bytes.');
  return hex;
}

function settle(database: Database.Database): void {
  database.pragma('trusted_schema = OFF');
  database.pragma('cell_size_check = ON');
  // The cipher does not reach temporary files.
  database.pragma('temp_store = MEMORY');
  database.pragma('secure_delete = ON');
  // 64 MiB: reading a page again means decrypting it again.
  database.pragma('cache_size = -65536');
  // Otherwise INSERT OR REPLACE would slip past the triggers that guard the change log.
  database.pragma('recursive_triggers = ON');
  database.prepare('SELECT count(*) FROM sqlite_schema').get();
  database.pragma('journal_mode = WAL');
  // With WAL the default is NORMAL, which may lose the last commits when the power goes.
  database.pragma('synchronous = FULL');
  if (process.platform === 'darwin') {
    database.pragma('fullfsync = ON');
    database.pragma('checkpoint_fullfsync = ON');
  }
  database.pragma('foreign_keys = ON');
}
