/** The file that is handed over, on the disk. Its path comes only from the system’s dialogs. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncToDisk } from '#main/store/dataFolder.ts';
import { whyNot } from '#main/store/whyNot.ts';
import { WaymarkError } from '#shared/errors.ts';

/** What such a file is called. */
export const ENDING = '.waymark';

/** More is never read. */
const MOST_BYTES = 128 * 1024 * 1024;

/** Gives a name that tells the day of the meeting and nothing about anybody. */
export function suggestFileName(heldOn: string | null): string {
  const code = randomBytes(3).toString('hex');
  return `${['waymark', heldOn, code].filter(Boolean).join('-')}${ENDING}`;
}

/**
 * Gives the path with its ending, so that nothing else of Waymark’s can ever be written over.
 * @throws WaymarkError `conflict` when the dialog did not ask about a file that is there.
 */
export function withEnding(path: string, ending = ENDING): string {
  if (path.toLowerCase().endsWith(ending)) return path;
  const whole = `${path}${ending}`;
  if (!existsSync(whole)) return whole;
  throw new WaymarkError(
    'conflict',
    `There is a file “${basename(whole)}” already. Please choose another name; nothing was written.`,
    { path: whole },
  );
}

/**
 * Writes a file whole or not at all: under a passing name, read back, and renamed.
 * @throws WaymarkError `fileAccess`; what was there before stays.
 */
export async function writeHandover(path: string, bytes: Buffer): Promise<void> {
  const passing = join(dirname(path), `.waymark-${randomBytes(4).toString('hex')}.part`);
  try {
    const handle = await open(passing, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (!(await readFile(passing)).equals(bytes)) {
      throw Object.assign(new Error('The file did not read back as it was written.'), {
        code: 'EIO',
      });
    }
    await rename(passing, path);
    syncToDisk(dirname(path), true);
  } catch (cause) {
    await rm(passing, { force: true });
    throw new WaymarkError(
      'fileAccess',
      `The file could not be written to ${dirname(path)}: ${whyNot(cause)}. Nothing was handed over.`,
      { path },
      cause,
    );
  }
}

/**
 * Reads a file that somebody chose, if it is not too large to be one of ours.
 * @throws WaymarkError `fileAccess`, or `invalid` when it is too large.
 */
export async function readChosen(path: string): Promise<Buffer> {
  try {
    // Asked first: opening a pipe would wait for ever.
    if (!(await stat(path)).isFile()) throw Object.assign(new Error(), { code: 'EISDIR' });
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      if (size > MOST_BYTES) throw tooLarge(path);
      // The size may be a lie, or grow: no more than this is ever asked for.
      const bytes = Buffer.alloc(size);
      const { bytesRead } = await handle.read(bytes, 0, size, 0);
      return bytes.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof WaymarkError) throw cause;
    throw new WaymarkError(
      'fileAccess',
      `The file “${basename(path)}” could not be read: ${whyNotRead(cause)}. Nothing was brought in.`,
      { path },
      cause,
    );
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is no longer there',
  EISDIR: 'it is not a file',
  EACCES: 'Waymark may not read it',
  EPERM: 'Waymark may not read it',
};

function whyNotRead(cause: unknown): string {
  return REASONS[(cause as NodeJS.ErrnoException).code ?? ''] ?? whyNot(cause);
}

function tooLarge(path: string): WaymarkError {
  return new WaymarkError(
    'invalid',
    `The file “${basename(path)}” is larger than a conference can be. Nothing was brought in.`,
    { path, reason: 'large' },
  );
}
