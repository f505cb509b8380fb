/** The statements by which rows of every kind are read and written, each prepared once. */
import { and, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { KIND_NAMES, type Kind, type Row } from '#shared/record/record.ts';
import { conferenceColumn, type RecordTable, TABLES } from './schema/index.ts';

/** Reads and writes the rows of one kind. Rows go in and come out as the record knows them. */
export interface Rows<K extends Kind> {
  get(conferenceId: string, id: string): Row<K> | undefined;
  /** In their order: by position, then by id. */
  all(conferenceId: string): Row<K>[];
  insert(conferenceId: string, row: Row<K>): void;
  /** Gives false when the row is gone or has another version meanwhile. */
  replace(conferenceId: string, version: number, row: Row<K>): boolean;
  remove(conferenceId: string, version: number, id: string): boolean;
}

export type RowsOfEveryKind = { readonly [K in Kind]: Rows<K> };

/** Gives the rows of every kind; statements are prepared when first used. */
export function rowsOf(database: BetterSQLite3Database): RowsOfEveryKind {
  const kinds = KIND_NAMES.map((kind) => [kind, rowsOfKind(database, TABLES[kind])]);
  return Object.fromEntries(kinds) as RowsOfEveryKind;
}

const given = (name: string) => sql.placeholder(name);

function rowsOfKind<K extends Kind>(database: BetterSQLite3Database, table: RecordTable): Rows<K> {
  const conference = conferenceColumn(table);
  const columns = ownColumns(table);
  const values = givenValues(table);
  const whichRow = and(eq(conference, given('conferenceId')), eq(table.id, given('id')));
  const whichVersion = and(whichRow, eq(table.version, given('versionBefore')));
  const select = (where: SQL | undefined) => database.select(columns).from(table).where(where);

  const get = once(() => select(whichRow).prepare());
  const all = once(() =>
    select(eq(conference, given('conferenceId')))
      .orderBy(table.position, table.id)
      .prepare(),
  );
  const insert = once(() => database.insert(table).values(values).prepare());
  // Without the key: were it set, even to what it is, SQLite would look through every row that
  // may point at this one.
  const { conferenceId: _, id: __, ...fields } = values;
  const replace = once(() => database.update(table).set(fields).where(whichVersion).prepare());
  const remove = once(() => database.delete(table).where(whichVersion).prepare());
  return {
    get: (conferenceId, id) => get().get({ conferenceId, id }) as Row<K> | undefined,
    all: (conferenceId) => all().all({ conferenceId }) as Row<K>[],
    insert: (conferenceId, row) => void insert().run({ ...row, conferenceId }),
    replace: (conferenceId, versionBefore, row) =>
      replace().run({ ...row, conferenceId, versionBefore }).changes === 1,
    remove: (conferenceId, versionBefore, id) =>
      remove().run({ conferenceId, id, versionBefore }).changes === 1,
  };
}

/** Every column but the conference's id, which the record does not repeat in every row. */
function ownColumns(table: RecordTable): Record<string, SQLiteColumn> {
  const { conferenceId: _, ...own } = getTableColumns(table) as Record<string, SQLiteColumn>;
  return own;
}

function givenValues(table: RecordTable): Record<string, SQL> {
  const names = Object.keys(getTableColumns(table)).map((name) => [name, given(name)]);
  return Object.fromEntries(names) as Record<string, SQL>;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
