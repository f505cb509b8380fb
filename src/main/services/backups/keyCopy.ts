/** The key file beside the backups: without it they cannot be read. */
import { dirname, join } from 'node:path';
import { WaymarkError } from '#shared/errors.ts';
import { type KeyFile, keyFilePath, readKeyFile, writeKeyFile } from '../keys/keyFile.ts';

/**
 * Brings the copy of the key file beside backups up to date.
 * @throws WaymarkError `conflict` when the folder has the key of other conferences, `fileAccess`.
 */
export function copyKeyFile(dataFolder: string, folder: string): void {
  const file = readKeyFile(keyFilePath(dataFolder));
  if (file === undefined) return;
  const there = keyIn(folder, dirname(folder) === dataFolder);
  if (there !== undefined && there.madeAt !== file.madeAt) throw otherKey(folder);
  if (JSON.stringify(there) !== JSON.stringify(file)) {
    writeKeyFile(keyFilePath(folder), file.madeAt, file.ways);
  }
}

function keyIn(folder: string, isOwn: boolean): KeyFile | undefined {
  try {
    return readKeyFile(join(folder, 'keys.json'));
  } catch (cause) {
    // A damaged copy beside the database must not be the end of all backups.
    if (isOwn && cause instanceof WaymarkError && cause.code === 'storeUnreadable') return;
    throw otherKey(folder, cause);
  }
}

function otherKey(folder: string, cause?: unknown): WaymarkError {
  return new WaymarkError(
    'conflict',
    `The folder ${folder} holds the backups of another Waymark. Please choose another folder.`,
    { path: folder },
    cause,
  );
}
