/** Why a file could not be written or read, in words. */
import { WaymarkError } from '#shared/errors.ts';
import { sqliteCode, whyUnwritable } from './failures.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'the file would be larger than this disk allows',
  EACCES: 'Waymark may not write there',
  EPERM: 'Waymark may not write there',
  EROFS: 'Waymark may not write there',
  ENOENT: 'the folder is not there',
  ENOTDIR: 'the folder is not there',
  EIO: 'the disk does not answer',
};

/** Gives the reason for a failure of the file system or of SQLite, to stand after a colon. */
export function whyNot(error: unknown): string {
  if (error instanceof WaymarkError && error.code === 'storeUnreadable') {
    return 'the file did not read back as it should';
  }
  const code = error instanceof WaymarkError ? error.details.code : codeOf(error);
  const known = REASONS[String(code)] ?? whyUnwritable(String(code));
  return known ?? 'something happened that Waymark did not expect';
}

function codeOf(error: unknown): string {
  return sqliteCode(error) ?? (error as NodeJS.ErrnoException).code ?? '';
}
