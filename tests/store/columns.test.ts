/** Do the tables of a migrated database, the drizzle tables and the kinds of the record say the same? */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getTableColumns, getTableName } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { connect } from '#main/store/connect.ts';
import { databasePath } from '#main/store/dataFolder.ts';
import { openStore } from '#main/store/open.ts';
import { TABLES } from '#main/store/schema/index.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import { KIND_NAMES, type Kind } from '#shared/record/record.ts';
import { REFERENCES } from '#shared/record/references.ts';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: 0 | 1;
}
interface ForeignKey {
  readonly id: number;
  readonly table: string;
  readonly from: string;
  readonly to: string;
  readonly on_delete: string;
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

// One for all: nothing is written to it.
const dataFolder = mkdtempSync(join(tmpdir(), 'waymark-test-'));
const key = randomBytes(32);
openStore({ dataFolder, key, appVersion: '0.0.0-test', clock: () => new Date() }).close();
const database = connect(databasePath(dataFolder), key);
afterAll(() => {
  database.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

const columnsOf = (kind: Kind) => database.pragma(`table_info("${kind}")`) as Column[];

describe.each(KIND_NAMES)('the table %s', (kind) => {
  const shape: Record<string, z.ZodType> = KINDS[kind].shape;
  const own = kind === 'conferences' ? [] : ['conference_id'];

  it('has a column for every field, and no other', () => {
    const names = columnsOf(kind).map(({ name }) => name);
    expect(names.sort()).toEqual([...own, ...Object.keys(shape).map(snake)].sort());
  });

  it('takes nothing where the field may be null, and only there', () => {
    const nullable = columnsOf(kind)
      .filter(({ notnull }) => notnull === 0)
      .map(({ name }) => name);
    const fields = Object.entries(shape)
      .filter(([, schema]) => schema.safeParse(null).success)
      .map(([field]) => snake(field));
    expect(nullable.sort()).toEqual(fields.sort());
  });

  it('is as drizzle believes it to be', () => {
    const believed = Object.entries(getTableColumns(TABLES[kind])).map(([field, column]) => ({
      name: snake(field),
      type: column.getSQLType().toUpperCase(),
      notnull: column.notNull ? 1 : 0,
    }));
    const there = columnsOf(kind).map(({ name, type, notnull }) => ({ name, type, notnull }));
    expect(getTableName(TABLES[kind])).toBe(kind);
    expect(there.map((column) => ({ ...column, type: column.type.toUpperCase() }))).toEqual(
      believed,
    );
  });

  it('has a foreign key for every reference, within the conference, and none that cascades', () => {
    const keys = database.pragma(`foreign_key_list("${kind}")`) as ForeignKey[];
    const pointers = keys.filter(({ to }) => to === 'id' || to === 'conference_id');
    const byKey = Map.groupBy(pointers, ({ id }) => id);
    const there = [...byKey.values()].map((parts) => ({
      target: parts[0]?.table,
      columns: parts.map(({ from, to }) => `${from}→${to}`).sort(),
    }));
    const conference = kind === 'conferences' ? 'id' : 'conference_id';
    const wanted = REFERENCES.filter((reference) => reference.kind === kind).map((reference) => ({
      target: reference.target as string,
      columns: [`${conference}→conference_id`, `${snake(reference.field)}→id`].sort(),
    }));
    if (kind !== 'conferences') {
      wanted.push({ target: 'conferences', columns: ['conference_id→id'] });
    }
    const sorted = (list: typeof there) => list.map((key) => JSON.stringify(key)).sort();
    expect(sorted(there)).toEqual(sorted(wanted));
    expect(keys.map((key) => key.on_delete)).toEqual(keys.map(() => 'NO ACTION'));
    expect(getTableConfig(TABLES[kind]).foreignKeys).toHaveLength(wanted.length);
  });
});

describe('the schema', () => {
  it('is strict in every table', () => {
    const tables = database.pragma('table_list') as { name: string; strict: number }[];
    const lax = tables.filter(({ name, strict }) => !name.startsWith('sqlite_') && strict === 0);
    expect(lax.map(({ name }) => name)).toEqual([]);
  });

  it('checks every foreign key at the end of the transaction', () => {
    const tables = database
      .prepare(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%FOREIGN KEY%'",
      )
      .all() as { name: string; sql: string }[];
    const count = (text: string, part: string) => text.split(part).length - 1;
    for (const { name, sql } of tables) {
      expect(count(sql, 'DEFERRABLE INITIALLY DEFERRED'), name).toBe(count(sql, 'FOREIGN KEY'));
    }
    // And those of the change log and of the final copies.
    expect(tables).toHaveLength(KIND_NAMES.length + 2);
  });
});
