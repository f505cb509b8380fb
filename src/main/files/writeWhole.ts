import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncToDisk } from '#main/store/dataFolder.ts';

/**
 * Writes a small file that only this user may read: whole under another name, onto the disk, then
 * renamed, so that there is always a whole one.
 * @throws the system's error, with its `code`; what was there before stays
 */
export function writeWhole(path: string, text: string): void {
  const growing = `${path}.new`;
  try {
    rmSync(growing, { force: true });
    writePrivately(growing, text);
    syncToDisk(growing);
    renameSync(growing, path);
    syncToDisk(dirname(path), true);
  } catch (error) {
    rmSync(growing, { force: true });
    throw error;
  }
}

function writePrivately(path: string, text: string): void {
  const handle = openSync(path, 'wx', 0o600);
  try {
    // Not `writeSync`: a disk that is nearly full takes a part, and says nothing.
    writeFileSync(handle, text);
  } finally {
    closeSync(handle);
  }
}
