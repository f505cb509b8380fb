/**
 * Deleting a conference for good: every row and log entry of it goes, a certificate stays. The
 * triggers of the database let neither go without one.
 */
import type { Database } from 'better-sqlite3';
import { asc, count, desc, eq } from 'drizzle-orm';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Certificate } from '#shared/contract/deletions.ts';
import { newId } from '#shared/record/ids.ts';
import { KIND_NAMES } from '#shared/record/record.ts';
import { connect } from './connect.ts';
import { explaining } from './failures.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { changeLog } from './schema/changeLog.ts';
import { deletions } from './schema/deletions.ts';
import { finalCopies } from './schema/finalCopies.ts';
import { conferenceColumn, TABLES } from './schema/index.ts';
import { type Acting, notHere } from './store.ts';

/** A certificate as it is kept, with the log entry that was the last. */
export type KeptCertificate = Omit<typeof deletions.$inferSelect, 'number'>;

/** How much there is of a conference. */
export type Extent = Pick<Certificate, 'rowCount' | 'entryCount' | 'firstEntryAt' | 'lastEntryAt'>;

/** Why a conference goes, and who says so. */
export type Ending = Acting & Pick<Certificate, 'reason' | 'note'>;

/** What a store offers so that conferences can be deleted for good. */
export interface Deleting {
  /** Every certificate, newest first. */
  certificates(): KeptCertificate[];
  /** @throws WaymarkError `notFound`. */
  extentOf(conferenceId: string): Extent;
  /**
   * Deletes a conference, in one transaction: on disk when this returns, or nothing is gone.
   * @throws WaymarkError `notFound`, `storeUnwritable`.
   */
  deleteForGood(conferenceId: string, ending: Ending): KeptCertificate;
}

/** Gives what deletes conferences from an open, migrated database. `path` is for sentences. */
export function deletingOf(database: Database, path: string): Deleting {
  const query = drizzle({ client: database, casing: 'snake_case' });
  return {
    certificates: () => explaining(path, 'read', () => certificatesIn(query)),
    extentOf: (conferenceId) =>
      explaining(path, 'read', () => {
        const { lastEntryId: _, ...extent } = database.transaction(() =>
          lookAtWhole(query, conferenceId),
        )();
        return extent;
      }),
    deleteForGood(conferenceId, ending) {
      const certificate = explaining(path, 'write', () =>
        database
          .transaction(() => {
            forgetStatistics(database);
            return erase(query, conferenceId, ending);
          })
          .immediate(),
      );
      emptyLog(database);
      return certificate;
    },
  };
}

export interface CarryingOver {
  /** 32 bytes. */
  readonly key: Buffer;
  readonly appVersion: string;
  readonly clock: () => Date;
  /** What was deleted here, whatever the file still holds. */
  readonly certificates: readonly KeptCertificate[];
  readonly acting: Acting;
}

/**
 * Makes an older database, that is not in use, know of deletions made since: their certificates
 * come in, and what they tell of goes again. A file that knows of all is left as it is.
 * @throws SqliteError; WaymarkError as `migrate`.
 */
export function carryOver(path: string, carrying: CarryingOver): void {
  const { key, appVersion, clock, certificates, acting } = carrying;
  if (certificates.length === 0) return;
  const database = connect(path, key);
  try {
    migrate(database, { migrations: MIGRATIONS, path, appVersion, clock });
    const query = drizzle({ client: database, casing: 'snake_case' });
    database
      .transaction(() => {
        const known = new Set(certificatesIn(query).map(({ id }) => id));
        const missing = certificates.filter(({ id }) => !known.has(id)).reverse();
        for (const certificate of missing) query.insert(deletions).values(certificate).run();
        forgetStatistics(database);
        for (const conferenceId of new Set(missing.map((one) => one.conferenceId))) {
          if (!isThere(query, conferenceId)) continue;
          erase(query, conferenceId, { ...acting, reason: 'again', note: '' });
        }
      })
      .immediate();
    // In one file again, as backups are: it is to be copied and renamed.
    database.pragma('journal_mode = DELETE');
  } finally {
    database.close();
  }
}

function certificatesIn(query: BetterSQLite3Database): KeptCertificate[] {
  const rows = query.select().from(deletions).orderBy(desc(deletions.number)).all();
  return rows.map(({ number: _, ...certificate }) => certificate);
}

function isThere(query: BetterSQLite3Database, conferenceId: string): boolean {
  const table = TABLES.conferences;
  return query.select().from(table).where(eq(table.id, conferenceId)).get() !== undefined;
}

function lookAtWhole(
  query: BetterSQLite3Database,
  conferenceId: string,
): Extent & { readonly lastEntryId: string } {
  const ends = (order: typeof asc) =>
    query
      .select({ id: changeLog.id, at: changeLog.at })
      .from(changeLog)
      .where(eq(changeLog.conferenceId, conferenceId))
      .orderBy(order(changeLog.number))
      .limit(1)
      .get();
  const [first, last] = [ends(asc), ends(desc)];
  if (!isThere(query, conferenceId) || first === undefined || last === undefined) throw notHere();
  const countIn = (table: SQLiteTable, column: SQLiteColumn) =>
    query.select({ rows: count() }).from(table).where(eq(column, conferenceId)).get()?.rows ?? 0;
  const counts = KIND_NAMES.map((kind) => countIn(TABLES[kind], conferenceColumn(TABLES[kind])));
  return {
    rowCount: counts.reduce((sum, rows) => sum + rows, 0),
    entryCount: countIn(changeLog, changeLog.conferenceId),
    firstEntryAt: first.at,
    lastEntryAt: last.at,
    lastEntryId: last.id,
  };
}

/** Inside a transaction of the caller. The certificate comes first: the triggers ask for it. */
function erase(
  query: BetterSQLite3Database,
  conferenceId: string,
  { at, actor, reason, note }: Ending,
): KeptCertificate {
  const whole = lookAtWhole(query, conferenceId);
  const certificate = { id: newId(), conferenceId, at, actor, reason, note, ...whole };
  query.insert(deletions).values(certificate).run();
  for (const kind of KIND_NAMES) {
    const table = TABLES[kind];
    query
      .delete(table)
      .where(eq(conferenceColumn(table), conferenceId))
      .run();
  }
  query.delete(finalCopies).where(eq(finalCopies.conferenceId, conferenceId)).run();
  query.delete(changeLog).where(eq(changeLog.conferenceId, conferenceId)).run();
  return certificate;
}

/**
 * SQLite's statistics hold samples of indexed values, names among them. They are gathered anew
 * when they are missed.
 */
function forgetStatistics(database: Database): void {
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE name IN ('sqlite_stat1', 'sqlite_stat4')")
    .pluck()
    .all() as string[];
  for (const table of tables) database.exec(`DELETE FROM ${table}`);
}

/** What was deleted stands in the write-ahead log, too, until that is emptied. */
function emptyLog(database: Database): void {
  try {
    database.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // The conference is gone; the log is emptied on closing.
  }
}
