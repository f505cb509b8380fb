/** What is in a data folder after a process was ended, and whether it holds together. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Database } from 'better-sqlite3';
import { backupFolder } from '#main/services/backups/backups.ts';
import { readSecondFolder } from '#main/services/backups/settings.ts';
import { verifyFile } from '#main/store/backup.ts';
import { connect, connectToRead } from '#main/store/connect.ts';
import { databasePath } from '#main/store/dataFolder.ts';
import { MIGRATIONS, type Migration } from '#main/store/migrations/index.ts';
import { openStore } from '#main/store/open.ts';
import { settleSwaps } from '#main/store/swap.ts';
import { readBackupName } from '#shared/backups/names.ts';
import { type ConferenceRecord, KIND_NAMES } from '#shared/record/record.ts';
import { keyAlone } from '../support/waymarkAlone.ts';
import { replayLog } from './replay.ts';
import { type Act, markOf } from './said.ts';

export interface Examined {
  /** A mark for each act in the log, in order. */
  readonly marks: readonly string[];
  /** For each backup, the marks in it. */
  readonly backups: ReadonlyMap<string, readonly string[]>;
  /** What is wrong, one sentence each. */
  readonly faults: readonly string[];
}

/**
 * Opens a data folder as the next start would, looks at everything in it and closes it again.
 * @param migrations those of the next start.
 */
export async function examine(
  dataFolder: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Examined> {
  const clock = () => new Date();
  settleSwaps(dataFolder);
  const key = await keyAlone(dataFolder);
  const records = recordsIn(openStore({ dataFolder, key, appVersion: 'x', clock, migrations }));
  const path = databasePath(dataFolder);
  const database = connect(path, key);
  const acts = actsIn(database);
  const faults = [...faultsOfFile(database), ...faultsOfLog(acts, records)];
  database.close();
  faults.push(...leftIn(dataFolder));
  const backups = new Map<string, readonly string[]>();
  for (const backup of backupsOf(dataFolder)) {
    try {
      verifyFile(backup.path, key);
      backups.set(backup.name, marksIn(backup.path, key));
    } catch {
      faults.push(`The backup ${backup.path} is not whole.`);
    }
  }
  return { marks: acts.map(markOf), backups, faults };
}

function recordsIn(store: ReturnType<typeof openStore>): Map<string, ConferenceRecord> {
  try {
    const count = Number.MAX_SAFE_INTEGER;
    const { conferences } = store.summaries({ search: '', from: 0, count });
    const entries = conferences.map(({ id }) => [id, store.read(id)?.record] as const);
    return new Map(entries.flatMap(([id, record]) => (record ? [[id, record]] : [])));
  } finally {
    store.close();
  }
}

function marksIn(path: string, key: Buffer): string[] {
  const database = connectToRead(path, key);
  try {
    return actsIn(database).map(markOf);
  } finally {
    database.close();
  }
}

function actsIn(database: Database): Act[] {
  const rows = database
    .prepare(
      `SELECT conference_id AS conferenceId, command ->> '$.name' AS name, changes
       FROM change_log ORDER BY number`,
    )
    .all() as { conferenceId: string; name: string; changes: string }[];
  return rows.map((row) => ({ ...row, changes: JSON.parse(row.changes) as Act['changes'] }));
}

function faultsOfFile(database: Database): string[] {
  const whole = database.pragma('integrity_check', { simple: true });
  const astray = database.pragma('foreign_key_check') as unknown[];
  return [
    ...(whole === 'ok' ? [] : [`integrity_check: ${String(whole)}`]),
    ...(astray.length === 0 ? [] : [`foreign_key_check: ${astray.length} rows point at nothing`]),
  ];
}

/** Replaying the log from its beginning gives the rows. */
function faultsOfLog(
  acts: readonly Act[],
  records: ReadonlyMap<string, ConferenceRecord>,
): string[] {
  const { conferences, faults } = replayLog(acts);
  if (conferences.size !== records.size) faults.push('The log knows other conferences.');
  for (const [id, rows] of conferences) {
    const record = records.get(id);
    if (record === undefined) {
      faults.push(`The conference ${id} is in the log alone.`);
      continue;
    }
    const inRows = KIND_NAMES.flatMap((kind) =>
      record[kind].map((row) => [`${kind} ${row.id}`, row] as const),
    );
    if (!isDeepStrictEqual(new Map(inRows), rows)) faults.push(`Log and rows of ${id} disagree.`);
  }
  return faults;
}

/** What may lie in a data folder that no process uses. */
const USUAL = /^(waymark\.db|keys\.json|backups\.json|backups|second|replaced-.*\.db)$/;

function leftIn(dataFolder: string): string[] {
  return readdirSync(dataFolder)
    .filter((name) => !USUAL.test(name) && !/\.new(-wal|-shm|-journal)?$/.test(name))
    .map((name) => `${name} was left behind.`);
}

function backupsOf(dataFolder: string) {
  const second = readSecondFolder(dataFolder);
  return [backupFolder(dataFolder), ...(second === null ? [] : [second])]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => ({ name, path: join(folder, name) })))
    .filter(({ name }) => readBackupName(name));
}
