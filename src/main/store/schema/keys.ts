/**
 * The keys of a table. Every pointer carries its conference with it, so that no row can point
 * into another family's record. Nothing cascades: removing is a command that names every row it
 * removes. Checks wait for the end of the transaction; drizzle cannot say so, the migration tool
 * adds it (`DEFERRABLE INITIALLY DEFERRED`).
 */
import {
  foreignKey,
  primaryKey,
  type SQLiteColumn,
  type SQLiteTable,
  type SQLiteTableExtraConfigValue,
} from 'drizzle-orm/sqlite-core';

export type Keys = SQLiteTableExtraConfigValue[];

interface OwnColumns {
  readonly conferenceId: SQLiteColumn;
  readonly id: SQLiteColumn;
}

/** The table `conferences`, of which `id` is the conference. */
type Root = SQLiteTable & { readonly id: SQLiteColumn };

/** A column that points, and the table it points at. */
type Pointer = readonly [column: SQLiteColumn, target: OwnColumns];

/** Gives the keys of a table whose rows belong to one conference. */
export function keysOf(root: Root, table: OwnColumns, ...pointers: readonly Pointer[]): Keys {
  return [
    primaryKey({ columns: [table.conferenceId, table.id] }),
    foreignKey({ columns: [table.conferenceId], foreignColumns: [root.id] }),
    ...pointers.map(([column, target]) => pointing(table.conferenceId, column, target)),
  ];
}

/** Gives the foreign key of one pointer, within the conference. */
export function pointing(conference: SQLiteColumn, column: SQLiteColumn, target: OwnColumns) {
  return foreignKey({
    columns: [conference, column],
    foreignColumns: [target.conferenceId, target.id],
  });
}
