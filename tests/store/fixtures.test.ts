/**
 * Does the present Waymark open a database of every schema that was released, with every value
 * in its place? The rows are in `tests/store/fixtures`, written by `write.ts` there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { recordServiceOf } from '#main/services/record.ts';
import { connect } from '#main/store/connect.ts';
import { MIGRATIONS } from '#main/store/migrations/index.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import { KIND_NAMES, type Row } from '#shared/record/record.ts';
import { ACTING, databaseOf, openBare, openTestStore } from '../support/stores.ts';
import { coded, columnNameOf, decoded, type Fixture } from './fixtures/fixture.ts';

const FOLDER = new URL('./fixtures/', import.meta.url);

const FIXTURES = readdirSync(FOLDER)
  .filter((name) => /^\d{4}\.json$/.test(name))
  .map((name) => {
    const fixture = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Fixture;
    return { name, fixture };
  });

/** Makes a database as a Waymark of that schema left it, and opens it with this one. */
function openOld({ schema, tables }: Fixture) {
  const { opening, path } = databaseOf(MIGRATIONS.slice(0, schema));
  const database = connect(path, opening.key);
  database.transaction(() => {
    for (const [table, rows] of Object.entries(tables)) {
      // Of a conference that was deleted for good there may be none.
      if (rows.length === 0) continue;
      const columns = Object.keys(rows[0] ?? {});
      const insert = database.prepare(
        `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
         VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
      );
      for (const row of rows) insert.run(decoded(row));
    }
  })();
  database.close();
  return openTestStore(opening);
}

/** What a migration tells of old rows: marks that were in sight of everybody stay so. */
const SET_BY_MIGRATIONS: Readonly<Record<string, unknown>> = { 'conferences.marksShown': true };

it('there is a fixture for every schema but the newest, which may not be released yet', () => {
  const known = FIXTURES.map(({ name, fixture }) => {
    expect(Number(name.slice(0, 4))).toBe(fixture.schema);
    return fixture.schema;
  });
  const released = MIGRATIONS.slice(0, -1).map(({ version }) => version);
  expect(
    released.filter((version) => !known.includes(version)),
    'Write them with: node tests/store/fixtures/write.ts <schema>',
  ).toEqual([]);
});

describe.each(FIXTURES)('a database of the schema in $name', ({ fixture }) => {
  const { tables } = fixture;
  const conferenceIds = (tables.conferences ?? []).map(({ id }) => String(id));

  it('has something in every column', () => {
    for (const [table, rows] of Object.entries(tables)) {
      for (const column of Object.keys(rows[0] ?? {})) {
        const filled = rows.some((row) => row[column] !== null && row[column] !== '');
        expect(filled, `${table}.${column}`).toBe(true);
      }
    }
  });

  it('keeps every value where it was', () => {
    const database = openBare(openOld(fixture));
    for (const [table, rows] of Object.entries(tables)) {
      if (rows.length === 0) continue;
      const columns = Object.keys(rows[0] ?? {}).map((column) => `"${column}"`);
      const query = `SELECT ${columns.join(', ')} FROM "${table}" ORDER BY rowid`;
      expect(inAnyOrder(database.prepare(query).all().map(coded)), table).toEqual(inAnyOrder(rows));
    }
  });

  it('reads as a record, with what is new in it as nobody filled it yet', () => {
    const { store } = openOld(fixture);
    for (const id of conferenceIds) {
      const record = store.read(id)?.record;
      for (const kind of KIND_NAMES) {
        const old = Object.keys(tables[kind]?.[0] ?? {});
        const fields = Object.entries(KINDS[kind].shape as Record<string, z.ZodType>);
        const added = fields.filter(([field]) => !old.includes(columnNameOf(field)));
        for (const row of (record?.[kind] ?? []) as Row[]) {
          expect(KINDS[kind].parse(row)).toEqual(row);
          for (const [field, schema] of added) {
            const usual = schema.safeParse(undefined);
            const value = (row as unknown as Record<string, unknown>)[field];
            const expected = SET_BY_MIGRATIONS[`${kind}.${field}`] ?? usual.data;
            if (usual.success) expect(value, `${kind}.${field}`).toEqual(expected);
          }
        }
      }
    }
  });

  it('has a log that still tells what to take back, to the first command', () => {
    const { store } = openOld(fixture);
    const clock = () => new Date(ACTING.at);
    const { undo } = recordServiceOf({ store, acting: () => ACTING, clock, emit: () => {} });
    for (const id of conferenceIds) {
      const before = store.read(id)?.record;
      const commands = (tables.change_log ?? []).filter(
        (entry) =>
          entry.conference_id === id &&
          /"name":"(add|set|remove|move)"/.test(String(entry.command)),
      );
      const taken = (tables.change_log ?? []).filter(
        (entry) => entry.conference_id === id && entry.undo_of !== null,
      );
      for (let left = commands.length - taken.length; left > 0; left -= 1) undo(id);
      expect(() => undo(id)).toThrow('nothing more to take back');
      const after = store.read(id)?.record;
      expect(after).not.toEqual(before);
      expect(after?.outcomes[0]?.what).toBe(importedOutcome(fixture, id));
    }
  });
});

/** Gives what the first outcome said when the conference came here, by the log. */
function importedOutcome({ tables }: Fixture, conferenceId: string): string | undefined {
  const entry = tables.change_log?.find((row) => row.conference_id === conferenceId);
  const changes = JSON.parse(String(entry?.changes)) as {
    kind: string;
    after: { what: string };
  }[];
  return changes.find(({ kind }) => kind === 'outcomes')?.after.what;
}

function inAnyOrder(rows: readonly unknown[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
