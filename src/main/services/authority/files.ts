/** The files of the authority's settings: the one that holds, and the one before it. */
import { existsSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readSmall, TooLarge } from '#main/files/readSmall.ts';
import { writeWhole } from '#main/files/writeWhole.ts';
import { whyNot } from '#main/store/whyNot.ts';
import {
  type Authority,
  LARGEST_PACK,
  NO_AUTHORITY,
  readAuthority,
  writeAuthority,
} from '#shared/authority/pack.ts';
import { toPlainError, WaymarkError } from '#shared/errors.ts';

/** What a file holds, and why it cannot be read; empty where it can, or there is none. */
export interface ReadPack {
  readonly authority: Authority;
  readonly problem: string;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is no longer there',
  EISDIR: 'it is not a file',
  EACCES: 'Waymark may not read it',
  EPERM: 'Waymark may not read it',
};

/** Gives why a file could not be read, to stand after a colon. */
export function whyNotRead(cause: unknown): string {
  if (cause instanceof TooLarge) return 'it is larger than such a file can be';
  return REASONS[(cause as NodeJS.ErrnoException).code ?? ''] ?? whyNot(cause);
}

/**
 * Gives the pack in a file.
 * @throws WaymarkError `fileAccess` or `invalid`, with words to stand after the file's name.
 */
export function packIn(path: string): Authority {
  let bytes: Buffer;
  try {
    bytes = readSmall(path, LARGEST_PACK);
  } catch (cause) {
    throw new WaymarkError('fileAccess', whyNotRead(cause), { path }, cause);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new WaymarkError('invalid', 'it is not text in UTF-8', { path }, cause);
  }
  return readAuthority(text);
}

/** Gives the files of a data folder. */
export function authorityFilesOf(dataFolder: string, clock: () => Date) {
  const path = join(dataFolder, 'authority.json');
  const before = join(dataFolder, 'authority.before.json');
  const passing = join(dataFolder, 'authority.passing.json');

  const read = (): ReadPack => {
    if (!existsSync(path)) return { authority: NO_AUTHORITY, problem: '' };
    try {
      return { authority: packIn(path), problem: '' };
    } catch (error) {
      const why = toPlainError(error).message;
      const problem = `Your authority’s settings (${basename(path)}) cannot be read: ${why}. Waymark goes on without them. The file is not changed; once something is settled here, it is set aside under another name.`;
      return { authority: NO_AUTHORITY, problem };
    }
  };
  /** Nothing is ever written over a file that could not be read. */
  const setAside = () => {
    const stamp = clock().toISOString().replaceAll(/\D/g, '').slice(0, 17);
    renameSync(path, join(dataFolder, `authority.unread-${stamp}.json`));
  };
  return {
    read,
    setAside,
    /** Gives the pack before the one that was taken over; null where there is none. */
    readBefore: () => readBefore(before),
    write: (authority: Authority) => writeWhole(path, writeAuthority(authority)),
    keepBefore: (authority: Authority) => writeWhole(before, writeAuthority(authority)),
    /** Puts the pack before in force, and keeps the present one in its place. */
    goBack(present: Authority, earlier: Authority) {
      // Whenever it ends in between, each of the two is in one of the files.
      writeWhole(passing, writeAuthority(present));
      writeWhole(path, writeAuthority(earlier));
      renameSync(passing, before);
    },
  };
}

function readBefore(path: string): Authority | null {
  try {
    return packIn(path);
  } catch {
    return null;
  }
}
