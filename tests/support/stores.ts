import { randomBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { connect } from '#main/store/connect.ts';
import { databasePath } from '#main/store/dataFolder.ts';
import { migrate } from '#main/store/migrate.ts';
import type { Migration } from '#main/store/migrations/index.ts';
import { type OpenedStore, type OpeningStore, openStore } from '#main/store/open.ts';
import type { Store } from '#main/store/store.ts';
import type { Command } from '#shared/record/commands.ts';
import { changesFor } from '#shared/record/commands.ts';
import { temporaryFolder } from './folders.ts';

export const ACTING = { at: '2026-03-25T10:00:00.000Z', actor: 'minute-taker' };

export interface TestStore {
  readonly store: OpenedStore;
  readonly opening: OpeningStore;
  readonly path: string;
}

/** Makes and opens a store in a folder of its own, or opens one again. */
export function openTestStore(given: Partial<OpeningStore> = {}): TestStore {
  const opening = { ...openingIn(given.dataFolder ?? temporaryFolder()), ...given };
  const store = closingLater(openStore(opening));
  return { store, opening, path: databasePath(opening.dataFolder) };
}

/** Makes an empty database as a Waymark that knew only these migrations left it. */
export function databaseOf(migrations: readonly Migration[]): Omit<TestStore, 'store'> {
  const { dataFolder, key, clock, appVersion } = openingIn(temporaryFolder());
  const path = databasePath(dataFolder);
  const database = connect(path, key, true);
  migrate(database, { migrations, path, appVersion, clock });
  database.close();
  return { opening: { dataFolder, key, clock, appVersion }, path };
}

function openingIn(dataFolder: string): OpeningStore {
  return {
    dataFolder,
    key: randomBytes(32),
    appVersion: '0.0.0-test',
    clock: () => new Date('2026-03-25T09:00:00Z'),
  };
}

/** Closes the store and gives a bare connection to its file. */
export function openBare({ store, opening, path }: TestStore): Database {
  store.close();
  return closingLater(connect(path, opening.key));
}

/** Does a command in a store. */
export function apply(store: Store, conferenceId: string, command: Command) {
  return store.change(conferenceId, ACTING, ({ look }) => ({
    command,
    changes: changesFor(look, command),
  })).changes;
}

function closingLater<T extends { close(): unknown }>(closable: T): T {
  onTestFinished(() => {
    try {
      closable.close();
    } catch {
      // Closed by the test itself.
    }
  });
  return closable;
}

/** Gives what running throws. */
export function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}
