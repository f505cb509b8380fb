/** Copies of the backups in a second place, best on another disk. */
import { accessSync, constants, copyFileSync, existsSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { makeFolder } from '#main/files/makeFolder.ts';
import { removeGrowing, settle, verifyFile } from '#main/store/backup.ts';
import { whyNot } from '#main/store/whyNot.ts';
import { WaymarkError } from '#shared/errors.ts';
import type { FoundBackup } from './folder.ts';
import { copyKeyFile } from './keyCopy.ts';

/** What Waymark calls its folder within the one that somebody chose. */
export const OWN_NAME = 'Waymark backups';

/**
 * Gives the folder for backups within one that somebody chose, and makes it.
 * @throws WaymarkError `invalid` when it lies in the data folder, `fileAccess` when it cannot be
 *   written, `conflict` when another Waymark keeps its backups there.
 */
export function prepareSecondFolder(dataFolder: string, chosen: string): string {
  const folder = basename(chosen) === OWN_NAME ? chosen : join(chosen, OWN_NAME);
  try {
    if (isInside(realpathSync(dataFolder), realpathSync(chosen))) throw ownFolder();
    makeFolder(folder);
  } catch (cause) {
    if (cause instanceof WaymarkError) throw cause;
    throw notReached(folder, cause);
  }
  const problem = problemOf(folder);
  if (problem !== null) throw problem;
  copyKeyFile(dataFolder, folder);
  return folder;
}

/** Gives what keeps a folder from being used, or null when nothing does. */
export function problemOf(folder: string): WaymarkError | null {
  try {
    if (!statSync(folder).isDirectory()) return notReached(folder, { code: 'ENOTDIR' });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return null;
  } catch (cause) {
    return notReached(folder, cause);
  }
}

/**
 * Copies the backups that are not there yet, each verified where it came to lie.
 * @throws WaymarkError `fileAccess` or `conflict`; what is there already stays.
 */
export function copyBackups(
  backups: readonly FoundBackup[],
  { dataFolder, key }: { readonly dataFolder: string; readonly key: Buffer },
  folder: string,
): void {
  // A folder that is gone is not made anew: it may be the place where a disk is to appear.
  const problem = problemOf(folder);
  if (problem !== null) throw problem;
  copyKeyFile(dataFolder, folder);
  for (const { name, path, holds } of backups) {
    const place = join(folder, name);
    if (holds === null || existsSync(place)) continue;
    const growing = `${place}.new`;
    try {
      copyFileSync(path, growing);
      settle(growing, place, (file) => verifyFile(file, key));
    } catch (cause) {
      removeGrowing(growing);
      throw notReached(folder, cause);
    }
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way.startsWith('..') || way === path);
}

function ownFolder(): WaymarkError {
  return new WaymarkError(
    'invalid',
    'This is Waymark’s own folder. Please choose one elsewhere, best on another disk.',
  );
}

function notReached(folder: string, cause: unknown): WaymarkError {
  return new WaymarkError(
    'fileAccess',
    `Backups cannot be copied to ${folder}: ${whyNot(cause)}. They are still made on this computer.`,
    { path: folder },
    cause,
  );
}
