/** Taking over the backups that Waymark made on another computer. */
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepareBackupFolder, removeGrowing, settle, verifyFile } from '#main/store/backup.ts';
import { whyNot } from '#main/store/whyNot.ts';
import { readBackupName } from '#shared/backups/names.ts';
import { WaymarkError } from '#shared/errors.ts';
import { keyFilePath, readKeyFile, writeKeyFile } from '../keys/keyFile.ts';
import { backupFolder } from './backups.ts';
import { OWN_NAME } from './secondFolder.ts';

/**
 * Gives the folder with backups and their key that somebody meant: the chosen one or Waymark's
 * own within it.
 * @throws WaymarkError `notFound`.
 */
export function findBackupsToTakeOver(chosen: string): string {
  const folder = [chosen, join(chosen, OWN_NAME)].find(
    (each) => backupNamesIn(each).length > 0 && readKeyFile(keyFilePath(each)) !== undefined,
  );
  if (folder !== undefined) return folder;
  throw new WaymarkError(
    'notFound',
    `There are no backups of Waymark with their key in ${chosen}. Please choose another folder.`,
    { path: chosen },
  );
}

/**
 * Copies backups, each verified where it comes to lie, and last their key into a data folder that
 * has neither. Those that are damaged stay where they are.
 * @throws WaymarkError `storeUnreadable` when none is good, `fileAccess`; there is no key in the
 *   data folder then.
 */
export function takeOverBackups(folder: string, dataFolder: string, key: Buffer): void {
  const here = backupFolder(dataFolder);
  const file = readKeyFile(keyFilePath(folder));
  if (file === undefined) return;
  prepareBackupFolder(here);
  const good = backupNamesIn(folder).filter((name) => copyVerified(folder, here, name, key));
  // To begin with nothing would look as if everything was lost, and could not be begun again.
  if (good.length === 0) throw noneOpens(folder);
  writeKeyFile(keyFilePath(dataFolder), file.madeAt, file.ways);
}

/** Gives whether it was good and is there now. */
function copyVerified(from: string, to: string, name: string, key: Buffer): boolean {
  const growing = join(to, `${name}.new`);
  try {
    removeGrowing(growing);
    copyFileSync(join(from, name), growing);
    settle(growing, join(to, name), (copy) => verifyFile(copy, key));
    return true;
  } catch (cause) {
    removeGrowing(growing);
    if (cause instanceof WaymarkError && cause.code === 'storeUnreadable') return false;
    throw new WaymarkError(
      'fileAccess',
      `The backups could not be copied from ${from}: ${whyNot(cause)}. Nothing was opened.`,
      { path: from },
      cause,
    );
  }
}

function noneOpens(folder: string): WaymarkError {
  return new WaymarkError(
    'storeUnreadable',
    `None of the backups in ${folder} can be read: they are damaged, or belong to another key. Nothing was changed.`,
    { path: folder },
  );
}

function backupNamesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => readBackupName(name) !== undefined);
  } catch {
    return [];
  }
}
