/** Does the store do what the commands say, wholly or not at all, and does it log it? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '#main/store/changeLog.ts';
import { applyChanges, type Change } from '#shared/record/changes.ts';
import { changesFor, lookAt } from '#shared/record/commands.ts';
import { newId } from '#shared/record/ids.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { canonical } from '../support/canonical.ts';
import { filledRecord } from '../support/filledRows.ts';
import { commandFor, intents } from '../support/randomCommands.ts';
import { ACTING, apply, openBare, openTestStore, thrownBy } from '../support/stores.ts';

function storeWithRecord() {
  const opened = openTestStore();
  const record = filledRecord();
  const { id } = conferenceOf(record);
  opened.store.create(record, 'import', ACTING);
  return { ...opened, record, id };
}

const firstOf = <T>(list: readonly T[]): T => {
  const [first] = list;
  if (first === undefined) throw new Error('The list is empty.');
  return first;
};

describe('commands in the store', () => {
  it('come to the same as in memory, whatever was done, also after reopening', () => {
    fc.assert(
      fc.property(intents, (work) => {
        const { store, opening, record, id } = storeWithRecord();
        let inMemory = record;
        for (const intent of work) {
          const command = commandFor(inMemory, intent);
          if (!command) continue;
          const changes = changesFor(lookAt(inMemory), command);
          const stored = apply(store, id, command);
          expect(canonicalChanges(stored)).toEqual(canonicalChanges(changes));
          inMemory = applyChanges(inMemory, changes);
        }
        store.close();
        const again = openTestStore(opening).store;
        expect(again.read(id)?.record).toEqual(canonical(inMemory));
        again.close();
      }),
      { numRuns: 25 },
    );
  });

  it('are refused whole when a part of them does not fit', () => {
    const { store, record, id } = storeWithRecord();
    const before = store.read(id);
    const child = firstOf(record.children);
    const command = {
      name: 'add' as const,
      rows: [
        { kind: 'outcomes' as const, row: { id: newId(), childId: child.id, what: 'A bed' } },
        { kind: 'outcomes' as const, row: { id: newId(), childId: child.id, byWhen: 'soon' } },
      ],
    };
    expect(thrownBy(() => apply(store, id, command))).toMatchObject({ code: 'invalid' });
    expect(store.read(id)).toEqual(before);
  });

  it('take a record in whole, or nothing of it', () => {
    const opened = openTestStore();
    const database = openBare(opened);
    database.exec(`CREATE TRIGGER refuses BEFORE INSERT ON withholdings
      BEGIN SELECT RAISE(ABORT, 'refused'); END`);
    database.close();
    const { store } = openTestStore(opened.opening);
    const empty = store.snapshot();
    expect(() => store.create(filledRecord(), 'import', ACTING)).toThrow();
    expect(store.snapshot()).toEqual(empty);
  });

  it('find rows as they left them, or do nothing', () => {
    const { store, record, id } = storeWithRecord();
    const before = firstOf(record.outcomes);
    const stale: Change = {
      kind: 'outcomes',
      id: before.id,
      before: { ...before, version: 7 },
      after: { ...before, version: 8 },
    };
    const command = { name: 'set' as const, kind: 'outcomes' as const, id: before.id, values: {} };
    for (const changes of [[stale], [{ ...stale, after: null }]] as Change[][]) {
      const change = () => store.change(id, ACTING, () => ({ command, changes }));
      expect(thrownBy(change)).toMatchObject({ code: 'conflict' });
    }
    expect(store.read(id)?.record).toEqual(record);
  });

  it('cannot reach into another conference', () => {
    const { store, record } = storeWithRecord();
    const other = filledRecord();
    store.create(other, 'import', ACTING);
    const command = {
      name: 'set' as const,
      kind: 'outcomes' as const,
      id: firstOf(record.outcomes).id,
      values: { what: 'Something else' },
    };
    expect(thrownBy(() => apply(store, conferenceOf(other).id, command))).toMatchObject({
      code: 'notFound',
    });
  });

  it('say so when the conference is not there', () => {
    const { store } = openTestStore();
    const command = { name: 'remove' as const, kind: 'people' as const, id: newId() };
    expect(thrownBy(() => apply(store, newId(), command))).toMatchObject({ code: 'notFound' });
    expect(store.read(newId())).toBeUndefined();
  });

  it('do not take the same conference twice', () => {
    const { store, record } = storeWithRecord();
    const again = () => store.create(record, 'import', ACTING);
    expect(thrownBy(again)).toMatchObject({ code: 'conflict' });
  });
});

describe('foreign keys in the database itself', () => {
  it('refuse a row that points at nothing, or into another family', () => {
    const opened = storeWithRecord();
    const other = filledRecord();
    opened.store.create(other, 'import', ACTING);
    const database = openBare(opened);
    const repoint = database.prepare('UPDATE outcomes SET child_id = ? WHERE id = ?');
    const outcome = firstOf(opened.record.outcomes).id;
    expect(() => repoint.run(newId(), outcome)).toThrow('FOREIGN KEY');
    expect(() => repoint.run(firstOf(other.children).id, outcome)).toThrow('FOREIGN KEY');
    expect(() => repoint.run(opened.record.children[1]?.id, outcome)).not.toThrow();
  });

  it('refuse to leave rows without their owner', () => {
    const database = openBare(storeWithRecord());
    for (const table of ['people', 'children', 'outcomes']) {
      expect(() => database.exec(`DELETE FROM ${table}`), table).toThrow('FOREIGN KEY');
    }
  });
});

describe('the change log', () => {
  it('has one entry for each command, with what it changed', () => {
    const opened = storeWithRecord();
    const outcome = firstOf(opened.record.outcomes);
    const command = {
      name: 'set' as const,
      kind: 'outcomes' as const,
      id: outcome.id,
      values: { what: 'Own bed' },
    };
    apply(opened.store, opened.id, command);
    const log = openBare(opened).prepare('SELECT * FROM change_log ORDER BY number').all();
    expect(log).toHaveLength(2);
    const entry = log[1] as LogEntry & { command: string; changes: string };
    expect(JSON.parse(entry.command)).toEqual(command);
    expect(JSON.parse(entry.changes)).toEqual([
      {
        kind: 'outcomes',
        id: outcome.id,
        before: { what: outcome.what, version: 1 },
        after: { what: 'Own bed', version: 2 },
      },
    ]);
    expect(entry).toMatchObject({ at: ACTING.at, actor: ACTING.actor });
  });

  it('has no entry for what changed nothing', () => {
    const opened = storeWithRecord();
    const person = firstOf(opened.record.people);
    const to = opened.record.people.indexOf(person);
    apply(opened.store, opened.id, { name: 'move', kind: 'people', id: person.id, to });
    expect(openBare(opened).prepare('SELECT * FROM change_log').all()).toHaveLength(1);
  });

  it.each([
    ['changed', "UPDATE change_log SET actor = 'somebody else'"],
    ['shortened', 'DELETE FROM change_log'],
    ['replaced', 'INSERT OR REPLACE INTO change_log SELECT * FROM change_log'],
  ])('cannot be %s', (_, sql) => {
    const opened = storeWithRecord();
    const database = openBare(opened);
    const before = database.prepare('SELECT * FROM change_log').all();
    expect(() => database.exec(sql)).toThrow('only ever added to');
    expect(database.prepare('SELECT * FROM change_log').all()).toEqual(before);
  });
});

/** Rows of one removal may come in any order. */
function canonicalChanges(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => (a.id < b.id ? -1 : 1));
}
