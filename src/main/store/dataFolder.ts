/** The folder on this computer in which the database lies. */
import { accessSync, closeSync, constants, existsSync, fsyncSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '#main/files/makeFolder.ts';
import { WaymarkError } from '#shared/errors.ts';

/** Gives the path of the database. Only this user may read the folder. */
export function databasePath(dataFolder: string): string {
  return join(dataFolder, 'waymark.db');
}

/** Tells whether anything of a database is there, be it only what was last written to it. */
export function hasDatabase(dataFolder: string): boolean {
  const path = databasePath(dataFolder);
  return existsSync(path) || existsSync(`${path}-wal`);
}

/**
 * Makes the folder when it is not there and checks that it can be written.
 * @throws WaymarkError `fileAccess`.
 */
export function prepareDataFolder(dataFolder: string): void {
  try {
    makeFolder(dataFolder, 0o700);
    accessSync(dataFolder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new WaymarkError(
      'fileAccess',
      `Waymark cannot write to its folder ${dataFolder}, so nothing was opened. Please ask whoever looks after this computer for access to it.`,
      { path: dataFolder, reason: (cause as NodeJS.ErrnoException).code ?? '' },
      cause,
    );
  }
}

/** Sees a file, or a renaming within a folder, onto the disk. */
export function syncToDisk(path: string, isFolder = false): void {
  // Windows cannot sync a folder and does not need it: renaming is journalled.
  if (isFolder && process.platform === 'win32') return;
  const handle = openSync(path, isFolder ? 'r' : 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
