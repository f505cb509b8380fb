/**
 * Writes a file whole or not at all: under a passing name in the same folder, onto the disk,
 * and only then under its own name.
 */
import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { WaymarkError } from '#shared/errors.ts';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const NO_PERMISSION = new Set(['EACCES', 'EPERM', 'EROFS']);
const DISK_FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** Says in one sentence why nothing can be written in `folder`. */
export function folderError(error: unknown, folder: string): WaymarkError {
  const code = codeOf(error);
  const reason =
    code === 'ENOENT'
      ? 'it does not exist'
      : code === 'ENOTDIR'
        ? 'it is not a folder'
        : NO_PERMISSION.has(code)
          ? 'you do not have permission to write in it'
          : DISK_FULL.has(code)
            ? 'the disk is full'
            : 'the system did not allow it';
  return new WaymarkError(
    'fileAccess',
    `The copies cannot be saved in “${folder}”: ${reason}.`,
    { folder, code },
    error,
  );
}

/** Throws `fileAccess` unless `folder` is one. */
export async function checkFolder(folder: string): Promise<void> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(folder)).isDirectory();
  } catch (error) {
    throw folderError(error, folder);
  }
  if (!isFolder) throw folderError(Object.assign(new Error(), { code: 'ENOTDIR' }), folder);
}

/** Directories cannot be synced everywhere; where they can, the new name survives a power cut. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows has no such thing; the file itself is on the disk already.
  }
}

/**
 * Writes `bytes` as `fileName` in `folder`, replacing a file of that name in one step.
 * `beforeRenaming` may throw to give up; whatever goes wrong, nothing half-written stays.
 * Throws WaymarkError `fileAccess`.
 */
export async function writeWholeFile(
  folder: string,
  fileName: string,
  bytes: Uint8Array,
  beforeRenaming: () => void = () => {},
): Promise<void> {
  const passing = join(folder, `.waymark-${randomUUID().slice(0, 8)}.part`);
  try {
    try {
      const handle = await open(passing, 'wx');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
    } catch (error) {
      throw folderError(error, folder);
    }
    beforeRenaming();
    try {
      await rename(passing, join(folder, fileName));
    } catch (error) {
      throw new WaymarkError(
        'fileAccess',
        `“${fileName}” in “${folder}” cannot be replaced: it is open in another program, or it is a folder.`,
        { folder, fileName, code: codeOf(error) },
        error,
      );
    }
  } catch (error) {
    await rm(passing, { force: true });
    throw error;
  }
  await syncFolder(folder);
}
