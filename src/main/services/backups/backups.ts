/** Keeping the record safe: making backups, listing them, going back to one. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { prepareBackupFolder } from '#main/store/backup.ts';
import { type BackupReason, backupName } from '#shared/backups/names.ts';
import type { BackupState, KeptBackup } from '#shared/contract/backups.ts';
import type { Lasting } from '#shared/contract/deletions.ts';
import { dayOf } from '#shared/dates/dayOf.ts';
import { plainDate } from '#shared/dates/format.ts';
import { toPlainError } from '#shared/errors.ts';
import {
  backupsIn,
  type FoundBackup,
  type Judge,
  judgeWith,
  readThrough,
  removeAllBut,
  rotate,
} from './folder.ts';
import { inTurn } from './inTurn.ts';
import { copyKeyFile } from './keyCopy.ts';
import { lastingIn } from './lasting.ts';
import { type PuttingInPlace, putInPlace, requireRestorable } from './putInPlace.ts';
import { copyBackups, prepareSecondFolder, problemOf } from './secondFolder.ts';
import { readFailure, readSecondFolder, writeFailure, writeSecondFolder } from './settings.ts';

export interface Backups {
  state(): Promise<BackupState>;
  /** @throws WaymarkError `fileAccess`; nothing is changed then. */
  make(): Promise<BackupState>;
  /**
   * Puts the state of a backup in place of the present one, which is backed up first.
   * @throws WaymarkError `notFound`, `storeUnreadable`, `storeNewer` or `fileAccess`; the present
   *   state stays then.
   */
  restore(name: string): Promise<BackupState>;
  /** Asks for the second folder; null when nobody chose one. */
  chooseFolder(): Promise<BackupState | null>;
  /** Copies nothing to the second folder any longer. What is there stays. */
  leaveFolder(): Promise<BackupState>;
  /**
   * Makes a backup when something is there that none holds, and removes what need not be kept any
   * longer. Never rejects: the state tells.
   */
  makeIfChanged(): Promise<void>;
  /** Brings the copies of the key file up to date wherever backups lie. Never rejects. */
  copyKey(): Promise<void>;
  /**
   * Makes a backup, and removes all others: what was deleted for good is in none then.
   * @throws WaymarkError `fileAccess`; nothing is removed before the new one was read back.
   */
  keepNewestOnly(): Promise<BackupState>;
  /** Where what is there now stays after it was deleted. */
  lasting(): Promise<Lasting>;
}

export interface BackupsContext extends PuttingInPlace {
  readonly chooseFolder: (startAt: string) => Promise<string | null>;
}

/** Gives the folder of the backups beside the database. */
export function backupFolder(dataFolder: string): string {
  return join(dataFolder, 'backups');
}

/** Gives the path for a new backup; two of one moment get names of their own. */
export function newBackupPath(dataFolder: string, now: Date, reason: BackupReason): string {
  const path = join(backupFolder(dataFolder), backupName(now, reason));
  if (!existsSync(path)) return path;
  return newBackupPath(dataFolder, new Date(now.getTime() + 1), reason);
}

/** Gives the backups of every folder that can be reached, newest first, each name once. */
export function everyBackup(dataFolder: string, judge: Judge): FoundBackup[] {
  const second = readSecondFolder(dataFolder);
  const elsewhere = second === null ? [] : reachable(() => backupsIn(second, judge));
  const here = reachable(() => backupsIn(backupFolder(dataFolder), judge));
  const byName = new Map<string, FoundBackup>();
  for (const one of [...elsewhere, ...here]) {
    const other = byName.get(one.name);
    if (!other || one.holds || !other.holds) byName.set(one.name, one);
  }
  return [...byName.values()].sort((a, b) => b.madeAt.localeCompare(a.madeAt));
}

function reachable(look: () => FoundBackup[]): FoundBackup[] {
  try {
    return look();
  } catch {
    return [];
  }
}

/** How many of the newest backups are compared with what is there. */
const COMPARED = 3;

/** Gives the backups of an open store. What is asked of them is done one after the other. */
export function backupsOf(context: BackupsContext): Backups {
  const { dataFolder, key, store, clock } = context;
  const here = backupFolder(dataFolder);
  const judge = judgeWith(key);
  let problem = problemBefore(readFailure(dataFolder));
  let secondProblem: string | null = null;

  const succeed = () => {
    problem = null;
    writeFailure(dataFolder, null);
  };
  const fail = (error: unknown) => {
    problem = toPlainError(error).message;
    writeFailure(dataFolder, clock().toISOString());
  };
  const find = () => everyBackup(dataFolder, judge);
  const isChanged = (found: readonly FoundBackup[]) => {
    const { mark, changes, deletions } = store.snapshot();
    return (
      changes + deletions > 0 && !found.slice(0, COMPARED).some(({ holds }) => holds?.mark === mark)
    );
  };
  const copyElsewhere = async () => {
    const folder = readSecondFolder(dataFolder);
    secondProblem = null;
    if (folder === null) return;
    try {
      copyBackups(backupsIn(here, judge), context, folder);
      await rotate(folder, judge, clock());
    } catch (error) {
      secondProblem = toPlainError(error).message;
    }
  };
  const backUp = (reason: BackupReason): string => {
    try {
      prepareBackupFolder(here);
      copyKeyFile(dataFolder, here);
      const path = newBackupPath(dataFolder, clock(), reason);
      store.backUpTo(path);
      succeed();
      return basename(path);
    } catch (error) {
      fail(error);
      throw error;
    }
  };
  const tidy = async () => {
    try {
      await rotate(here, judge, clock());
    } catch (error) {
      problem = toPlainError(error).message;
    }
    await copyElsewhere();
  };
  const state = async (): Promise<BackupState> => {
    const found = find();
    await readThrough(found);
    const second = readSecondFolder(dataFolder);
    const now = second === null ? null : (problemOf(second)?.message ?? secondProblem);
    return {
      folder: here,
      backups: found.map(asKept),
      changed: isChanged(found),
      problem,
      second: second === null ? null : { folder: second, problem: now },
    };
  };
  const then = inTurn();
  return {
    state: () => then(state),
    make: () =>
      then(async () => {
        backUp({ why: 'usual' });
        await tidy();
        return state();
      }),
    restore: (name) =>
      then(async () => {
        const chosen = find().find((one) => one.name === name);
        requireRestorable(chosen, here);
        backUp({ why: 'beforeRestore' });
        putInPlace(context, chosen);
        // Not earlier: the one that was chosen may be one that goes.
        await tidy();
        return state();
      }),
    async chooseFolder() {
      const startAt = readSecondFolder(dataFolder) ?? dataFolder;
      const chosen = await context.chooseFolder(startAt);
      if (chosen === null) return null;
      return then(async () => {
        writeSecondFolder(dataFolder, prepareSecondFolder(dataFolder, chosen));
        await copyElsewhere();
        return state();
      });
    },
    leaveFolder: () =>
      then(async () => {
        writeSecondFolder(dataFolder, null);
        secondProblem = null;
        return state();
      }),
    copyKey: () =>
      then(async () => {
        const copyTo = (folder: string | null) => {
          try {
            // One that is not there gets it with its next backup.
            if (folder !== null && existsSync(folder)) copyKeyFile(dataFolder, folder);
            return null;
          } catch (error) {
            return toPlainError(error).message;
          }
        };
        // That a backup is missing weighs more than that its key is an older one.
        problem ??= copyTo(here);
        secondProblem ??= copyTo(readSecondFolder(dataFolder));
      }),
    makeIfChanged: () =>
      then(async () => {
        try {
          if (isChanged(find())) backUp({ why: 'usual' });
          // Also when nothing was changed: what was deleted for good is to go in time.
          if (existsSync(here)) await tidy();
        } catch (error) {
          fail(error);
        }
      }),
    keepNewestOnly: () =>
      then(async () => {
        // By its name: where a clock was wrong once, another one seems to be newer.
        const newest = backUp({ why: 'usual' });
        await copyElsewhere();
        for (const folder of [here, readSecondFolder(dataFolder)]) {
          if (folder !== null) removeAllBut(newest, folder);
        }
        return state();
      }),
    lasting: () => then(async () => lastingIn(dataFolder, find(), clock())),
  };
}

/** A backup that failed on closing is told at the next start, and until one is made. */
function problemBefore(failedAt: string | null): string | null {
  if (failedAt === null) return null;
  const day = plainDate(dayOf(new Date(failedAt)));
  return `The last backup, on ${day}, could not be made. The conferences themselves are safe.`;
}

function asKept({ name, madeAt, reason, bytes, holds }: FoundBackup): KeptBackup {
  return {
    name,
    madeAt,
    why: reason.why,
    bytes,
    good: holds !== null,
    conferences: holds?.conferences ?? null,
  };
}
