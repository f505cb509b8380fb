/** Does a database of the first schema keep every word when the fields of the family come in? */
import type { Database } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { connect } from '#main/store/connect.ts';
import { MIGRATIONS } from '#main/store/migrations/index.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import { conferenceOf, KIND_NAMES, type Kind, type Row } from '#shared/record/record.ts';
import { filledRecord } from '../support/filledRows.ts';
import { databaseOf, openTestStore, type TestStore } from '../support/stores.ts';

const FIRST = MIGRATIONS.slice(0, 1);

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function inspect<T>(
  { path, opening }: Omit<TestStore, 'store'>,
  look: (database: Database) => T,
): T {
  const database = connect(path, opening.key);
  try {
    return look(database);
  } finally {
    database.close();
  }
}

/** Gives the columns a table had in the first schema, or none where there was no such table. */
function columnsOf(database: Database, kind: Kind): string[] {
  return (database.pragma(`table_info("${kind}")`) as { name: string }[]).map(({ name }) => name);
}

function stored(value: unknown): unknown {
  if (typeof value === 'boolean') return Number(value);
  return Array.isArray(value) ? JSON.stringify(value) : value;
}

/** A database of the first schema with every column of every table filled, written by plain SQL. */
function olderDatabase() {
  const opened = databaseOf(FIRST);
  const record = filledRecord(3);
  const conferenceId = conferenceOf(record).id;
  const older = inspect(opened, (database) => {
    const columns = new Map(KIND_NAMES.map((kind) => [kind, columnsOf(database, kind)] as const));
    database.transaction(() => {
      for (const kind of KIND_NAMES) {
        for (const row of record[kind] as readonly Row[]) {
          const all = Object.entries({ ...row, conferenceId }).map(
            ([field, value]) => [snake(field), stored(value)] as const,
          );
          const kept = all.filter(([name]) => columns.get(kind)?.includes(name));
          if (kept.length === 0) continue;
          const names = kept.map(([name]) => `"${name}"`).join(', ');
          const marks = kept.map(() => '?').join(', ');
          database
            .prepare(`INSERT INTO "${kind}" (${names}) VALUES (${marks})`)
            .run(...kept.map(([, value]) => value));
        }
      }
      database
        .prepare(
          `INSERT INTO change_log (id, conference_id, at, actor, command, changes)
           VALUES ('one', ?, '2026-03-25T09:00:00Z', 'minute-taker', '{"name":"import"}', '[]')`,
        )
        .run(conferenceId);
    })();
    return columns;
  });
  return { opened, record, conferenceId, older };
}

/** A conference that is deleted for good takes its log along; nothing else shortens it. */
const SHORTENED = 'change_log_is_never_shortened';

const guards = (database: Database) =>
  database
    .prepare(
      "SELECT name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql NOT NULL ORDER BY name",
    )
    .all() as { name: string; sql: string }[];

describe('bringing a database of the first schema up to the whole record of the family', () => {
  it('keeps every value of every row, and fills the rest with what stands before anybody chose [R1.5, R2.6]', () => {
    const { opened, record, conferenceId, older } = olderDatabase();
    const { store } = openTestStore({ ...opened.opening, migrations: MIGRATIONS });
    const now = store.read(conferenceId)?.record;
    let compared = 0;
    for (const kind of KIND_NAMES) {
      const columns = older.get(kind) ?? [];
      const rows: readonly Row[] = columns.length === 0 ? [] : record[kind];
      const expected = rows.map((row) => {
        const kept = Object.entries(row).filter(([field]) => columns.includes(snake(field)));
        compared += kept.length;
        const completed = KINDS[kind].parse(Object.fromEntries(kept));
        // Marks were in sight of everybody before they could be hidden.
        return kind === 'conferences' ? { ...completed, marksShown: true } : completed;
      });
      expect(now?.[kind], kind).toEqual(expected);
    }
    expect(compared).toBeGreaterThan(600);
  });

  it('keeps every index and every guard of the change log', () => {
    const { opened } = olderDatabase();
    const before = inspect(opened, guards);
    expect(before).not.toEqual([]);
    openTestStore({ ...opened.opening, migrations: MIGRATIONS }).store.close();
    const after = inspect(opened, guards);
    expect(after.map(({ name }) => name)).toEqual(
      expect.arrayContaining(before.map(({ name }) => name)),
    );
    expect(after).toEqual(expect.arrayContaining(before.filter(({ name }) => name !== SHORTENED)));
  });

  it('leaves marks hidden where nobody had given one [R2.6]', () => {
    const { opened, conferenceId } = olderDatabase();
    inspect(opened, (database) => database.exec('UPDATE scales SET safety = NULL'));
    const { store } = openTestStore({ ...opened.opening, migrations: MIGRATIONS });
    expect(store.read(conferenceId)?.record.conferences[0]?.marksShown).toBe(false);
  });
});
