/**
 * Every effect on the disk, by name: what is asked of SQLite and of the file system. The names
 * are not written down anywhere: whatever the code does next year is a point at which a process
 * can be killed then.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import Database from 'better-sqlite3';

/** Is told of each point: `before COMMIT`, `after rename incoming.db.new to incoming.db`. */
export type OnPoint = (name: string) => void;

/** Files written and not yet seen onto the disk: what a power cut may take. */
const unsynced = new Set<string>();
const openFiles = new Map<number, string>();

/** Watches everything this process does from now on. */
export function watchEffects(onPoint: OnPoint): void {
  watchDatabase(onPoint);
  watchFiles(onPoint);
}

/** Does to the files what a power cut may: those not yet on the disk lose their end, or all. */
export function loseUnsynced(kept: number): void {
  for (const path of unsynced) {
    if (fs.existsSync(path)) fs.truncateSync(path, Math.floor(fs.statSync(path).size * kept));
  }
}

function around<T>(onPoint: OnPoint, what: string, run: () => T): T {
  onPoint(`before ${what}`);
  const result = run();
  onPoint(`after ${what}`);
  return result;
}

function watchDatabase(onPoint: OnPoint): void {
  const probe = new Database(':memory:');
  const statements = Object.getPrototypeOf(probe.prepare('SELECT 1')) as Database.Statement;
  const { run } = statements;
  statements.run = function watched(this: Database.Statement, ...values: unknown[]) {
    if (this.source.startsWith('VACUUM INTO')) unsynced.add(String(values[0]));
    return around(onPoint, nameOfStatement(this.source), () => run.apply(this, values));
  };
  const databases = Database.prototype as Database.Database;
  const { exec } = databases;
  databases.exec = function watched(this: Database.Database, sql: string) {
    return around(onPoint, nameOfStatement(sql), () => exec.call(this, sql));
  };
  probe.close();
}

/** Gives a statement's first words; the rows of a record are alike whatever their kind. */
function nameOfStatement(sql: string): string {
  const words = sql
    .trim()
    .replaceAll('"', '')
    .split(/[\s(;]+/);
  const isRow = /^(insert|update|delete)$/.test(words[0] ?? '') && !words.includes('change_log');
  return isRow ? `${words[0]} of a row` : words.slice(0, 3).join(' ');
}

function watchFiles(onPoint: OnPoint): void {
  const { openSync, closeSync, fsyncSync, renameSync, rmSync, copyFileSync, writeFileSync } = fs;
  const named = (path: fs.PathLike) =>
    String(path)
      .replace(/^.*[/\\]/, '')
      .replaceAll(/\d{8}T\d{9}Z/g, '<moment>');
  Object.assign(fs, {
    openSync(...given: Parameters<typeof openSync>) {
      const handle = openSync(...given);
      openFiles.set(handle, String(given[0]));
      return handle;
    },
    closeSync(handle: number) {
      openFiles.delete(handle);
      closeSync(handle);
    },
    fsyncSync(handle: number) {
      const path = openFiles.get(handle) ?? '';
      around(onPoint, `sync ${named(path)}`, () => {
        fsyncSync(handle);
        unsynced.delete(path);
      });
    },
    renameSync(from: string, to: string) {
      around(onPoint, `rename ${named(from)} to ${named(to)}`, () => {
        renameSync(from, to);
        if (unsynced.delete(from)) unsynced.add(to);
      });
    },
    rmSync(...given: Parameters<typeof rmSync>) {
      if (!fs.existsSync(given[0])) return;
      around(onPoint, `remove ${named(given[0])}`, () => {
        rmSync(...given);
        unsynced.delete(String(given[0]));
      });
    },
    copyFileSync(from: string, to: string) {
      unsynced.add(to);
      around(onPoint, `copy ${named(from)} to ${named(to)}`, () => copyFileSync(from, to));
    },
    writeFileSync(...given: Parameters<typeof writeFileSync>) {
      const [file] = given;
      const path = typeof file === 'number' ? (openFiles.get(file) ?? '') : String(file);
      unsynced.add(path);
      around(onPoint, `write ${named(path)}`, () => writeFileSync(...given));
    },
  });
  syncBuiltinESMExports();
}
