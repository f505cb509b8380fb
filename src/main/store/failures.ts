/** SQLite's errors as people meet them. Nothing of SQLite's or drizzle's own text goes further. */
import Database from 'better-sqlite3';
import { WaymarkError } from '#shared/errors.ts';

/** Gives SQLite's error code, also from inside an error of drizzle, or undefined. */
export function sqliteCode(error: unknown): string | undefined {
  if (error instanceof Database.SqliteError) return error.code;
  return error instanceof Error && error.cause !== undefined ? sqliteCode(error.cause) : undefined;
}

function starts(code: string, ...families: readonly string[]): boolean {
  return families.some((family) => code === family || code.startsWith(`${family}_`));
}

/** Gives the reason why SQLite cannot write, in words, or undefined when that is not the matter. */
export function whyUnwritable(code: string): string | undefined {
  if (starts(code, 'SQLITE_FULL')) return 'the disk is full';
  if (starts(code, 'SQLITE_READONLY', 'SQLITE_PERM')) return 'the database may only be read';
  if (starts(code, 'SQLITE_BUSY', 'SQLITE_LOCKED')) return 'another program is using the database';
  if (starts(code, 'SQLITE_IOERR', 'SQLITE_CANTOPEN')) return 'the disk does not answer';
  return undefined;
}

function isDamaged(code: string): boolean {
  return starts(code, 'SQLITE_NOTADB', 'SQLITE_CORRUPT');
}

/** What was being done when it failed, for the sentence. */
export type Doing = 'open' | 'read' | 'write';

/**
 * Gives an error as a WaymarkError where it is one of SQLite's that a person can do something
 * about, and as it is otherwise.
 */
function explainFailure(error: unknown, path: string, doing: Doing): unknown {
  const code = sqliteCode(error);
  if (code === undefined || error instanceof WaymarkError) return error;
  if (isDamaged(code)) return unreadable(path, code, doing === 'write');
  const reason = whyUnwritable(code);
  if (reason === undefined) return error;
  const sentences: Record<Doing, string> = {
    open: `The conferences in ${path} could not be opened: ${reason}. Nothing was changed.`,
    read: `The conferences in ${path} could not be read just now: ${reason}. What was saved before is safe.`,
    write: `The last change was not saved: ${reason}. Everything before it is saved.`,
  };
  return new WaymarkError('storeUnwritable', sentences[doing], { path, code });
}

/** Gives the error for a database that cannot be read. The file was left as it is. */
export function unreadable(path: string, reason: string, writing = false): WaymarkError {
  const lost = writing ? 'The last change was not saved. ' : '';
  return new WaymarkError(
    'storeUnreadable',
    `${lost}The conferences in ${path} cannot be read: the file is damaged or belongs to another key. It was left as it is.`,
    { path, reason },
  );
}

/** Runs what touches the database, with its failures explained. */
export function explaining<T>(path: string, doing: Doing, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw explainFailure(error, path, doing);
  }
}
