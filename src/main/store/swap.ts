/**
 * Putting another file in the place of the database, while it is closed. The live file is never
 * written: it goes aside under a name of its own, and a verified copy takes its place. After a
 * crash the files themselves say what to do: as long as the copy still waits under its name,
 * which tells where the old file went, the old one is put back.
 */
import { copyFileSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { WaymarkError } from '#shared/errors.ts';
import { settle, verifyFile } from './backup.ts';
import { databasePath, syncToDisk } from './dataFolder.ts';
import { whyNot } from './whyNot.ts';

/** `replaced` may go once the other is open; `damaged` stays for good. */
export type AsideKind = 'replaced' | 'damaged';

export interface Swap {
  readonly dataFolder: string;
  readonly live: string;
  /** The verified copy that waits. */
  readonly incoming: string;
  /** Where the live file goes. */
  readonly aside: string;
}

const INCOMING = /^incoming-((?:replaced|damaged)-\d{8}T\d{9}Z)\.db$/;
const REPLACED = /^replaced-\d{8}T\d{9}Z\.db(-wal)?$/;

/**
 * Copies a backup beside the database and verifies the copy. Nothing is changed yet.
 * @param stamp of the moment, see `stampOf`.
 * @param workIn what the copy still has to take in before it may be used.
 * @throws WaymarkError `storeUnreadable` when the copy is not good, `fileAccess` when there is
 *   no room.
 */
export function prepareSwap(
  { dataFolder, key }: { readonly dataFolder: string; readonly key: Buffer },
  source: string,
  kind: AsideKind,
  stamp: string,
  workIn: (copy: string) => void = () => {},
): Swap {
  const incoming = join(dataFolder, `incoming-${kind}-${stamp}.db`);
  const growing = growingPath(dataFolder);
  try {
    copyFileSync(source, growing);
    workIn(growing);
    settle(growing, incoming, (file) => verifyFile(file, key));
  } catch (cause) {
    removeGrowingCopy(dataFolder);
    throw new WaymarkError(
      cause instanceof WaymarkError ? cause.code : 'fileAccess',
      `The backup could not be restored: ${whyNot(cause)}. Nothing was changed.`,
      { path: source },
      cause,
    );
  }
  return {
    dataFolder,
    live: databasePath(dataFolder),
    incoming,
    aside: join(dataFolder, `${kind}-${stamp}.db`),
  };
}

/** Gives what is done, one after the other; a crash between any two leaves one whole database. */
export function stepsOfSwap({ dataFolder, live, incoming, aside }: Swap): readonly (() => void)[] {
  return [
    // The log goes first and comes back last: it must never lie beside the other database.
    () => moveIfThere(walOf(live), walOf(aside)),
    () => moveIfThere(live, aside),
    () => renameSync(incoming, live),
    () => syncToDisk(dataFolder, true),
  ];
}

/**
 * Puts the copy in the place of the database, which must be closed.
 * @throws WaymarkError `fileAccess`; the old database is in its place then.
 */
export function swapIn(swap: Swap): void {
  try {
    for (const step of stepsOfSwap(swap)) step();
  } catch (cause) {
    settleSwaps(swap.dataFolder);
    throw new WaymarkError(
      'fileAccess',
      `The backup could not be put in place: ${whyNot(cause)}. The conferences are as they were.`,
      { path: swap.live },
      cause,
    );
  }
}

/** Takes a swap back whose new database did not open. */
export function swapBack({ dataFolder, live, incoming }: Swap): void {
  rmSync(walOf(live), { force: true });
  moveIfThere(live, incoming);
  settleSwaps(dataFolder);
}

/**
 * Ends a swap that was broken off: the old database comes back. To be called before anything
 * looks for the database.
 */
export function settleSwaps(dataFolder: string): void {
  removeGrowingCopy(dataFolder);
  for (const name of readdirSync(dataFolder)) {
    const aside = INCOMING.exec(name)?.[1];
    if (aside === undefined) continue;
    const live = databasePath(dataFolder);
    const old = join(dataFolder, `${aside}.db`);
    if (!existsSync(live)) moveIfThere(old, live);
    moveIfThere(walOf(old), walOf(live));
    syncToDisk(dataFolder, true);
    // Last, because as long as it is there the rest is done again.
    rmSync(join(dataFolder, name), { force: true });
  }
}

/** Removes databases that were replaced: what they held is in the backup made before. */
export function removeReplaced(dataFolder: string): void {
  for (const name of readdirSync(dataFolder)) {
    if (REPLACED.test(name)) rmSync(join(dataFolder, name), { force: true });
  }
}

function removeGrowingCopy(dataFolder: string): void {
  const growing = growingPath(dataFolder);
  for (const left of [growing, `${growing}-journal`, walOf(growing), `${growing}-shm`]) {
    rmSync(left, { force: true });
  }
}

function growingPath(dataFolder: string): string {
  return join(dataFolder, 'incoming.db.new');
}

function walOf(path: string): string {
  return `${path}-wal`;
}

function moveIfThere(from: string, to: string): void {
  if (existsSync(from)) renameSync(from, to);
}
