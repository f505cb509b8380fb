/** The backups that lie in a folder. */
import { readdirSync, rmSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { removeGrowing, type Snapshot, verifyFile } from '#main/store/backup.ts';
import { syncToDisk } from '#main/store/dataFolder.ts';
import { type NamedBackup, readBackupName } from '#shared/backups/names.ts';
import { backupsToRemove } from '#shared/backups/rotation.ts';

/** A backup as it was found. It is read through when somebody asks what it holds. */
export interface FoundBackup extends NamedBackup {
  readonly path: string;
  readonly bytes: number;
  /** What it holds; null when it is damaged or has another key. */
  readonly holds: Snapshot | null;
}

/** Gives what a backup holds, or null when it is not good. */
export type Judge = (path: string, size: Stats) => Snapshot | null;

/** Gives a judge that reads a file through once, and again when it has changed. */
export function judgeWith(key: Buffer): Judge {
  const judged = new Map<string, Snapshot | null>();
  return (path, { size, mtimeMs, ino }) => {
    const file = [path, size, mtimeMs, ino].join('\n');
    const known = judged.get(file);
    if (known !== undefined) return known;
    const holds = holdsOf(path, key);
    judged.set(file, holds);
    return holds;
  };
}

function holdsOf(path: string, key: Buffer): Snapshot | null {
  try {
    return verifyFile(path, key);
  } catch {
    return null;
  }
}

/**
 * Gives the backups in a folder, newest first; none when the folder is not there.
 * @throws Error of the file system when the folder cannot be read.
 */
export function backupsIn(folder: string, judge: Judge): FoundBackup[] {
  return namesIn(folder)
    .flatMap((name): FoundBackup[] => {
      const named = readBackupName(name);
      const path = join(folder, name);
      const file = statSync(path, { throwIfNoEntry: false });
      if (named === undefined || !file?.isFile()) return [];
      return [
        {
          ...named,
          path,
          bytes: file.size,
          get holds() {
            return judge(path, file);
          },
        },
      ];
    })
    .sort((a, b) => b.madeAt.localeCompare(a.madeAt));
}

/** Reads backups through, one by one, so that nobody waits for more than one of them. */
export async function readThrough(backups: readonly FoundBackup[]): Promise<void> {
  for (const backup of backups) {
    await nextTurn();
    void backup.holds;
  }
}

/** Removes what need not be kept any longer, and what was broken off. */
export async function rotate(folder: string, judge: Judge, now: Date): Promise<void> {
  for (const name of namesIn(folder)) {
    if (readBackupName(name.replace(/\.new$/, '')) && name.endsWith('.new')) {
      removeGrowing(join(folder, name));
    }
  }
  const found = backupsIn(folder, judge);
  const named = found.map(({ name, madeAt, reason }) => ({ name, madeAt, reason }));
  // Were all of them good, more would go than really do: mostly nothing needs to be read.
  if (
    backupsToRemove(
      named.map((one) => ({ ...one, good: true })),
      now,
    ).length === 0
  )
    return;
  await readThrough(found);
  const judged = found.map(({ name, madeAt, reason, holds }) => ({
    name,
    madeAt,
    reason,
    good: holds !== null,
  }));
  const going = backupsToRemove(judged, now);
  for (const name of going) rmSync(join(folder, name), { force: true });
  if (going.length > 0) syncToDisk(folder, true);
}

/**
 * Removes every backup in a folder but one, also those that cannot be read.
 * @throws Error of the file system; nothing when the one is not there.
 */
export function removeAllBut(kept: string, folder: string): void {
  const names = namesIn(folder);
  if (!names.includes(kept)) return;
  const others = names.filter((name) => readBackupName(name) !== undefined && name !== kept);
  for (const name of others) rmSync(join(folder, name), { force: true });
  if (others.length > 0) syncToDisk(folder, true);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
