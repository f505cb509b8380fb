/** Going back to a backup: whether it may be, and the swap itself. */
import { MIGRATIONS } from '#main/store/migrations/index.ts';
import type { OpenedStore } from '#main/store/open.ts';
import { prepareSwap, removeReplaced, swapBack, swapIn } from '#main/store/swap.ts';
import { stampOf } from '#shared/backups/names.ts';
import { WaymarkError } from '#shared/errors.ts';
import type { FoundBackup } from './folder.ts';

/** What is needed to put another database in the place of an open one. */
export interface PuttingInPlace {
  readonly dataFolder: string;
  readonly key: Buffer;
  readonly store: OpenedStore;
  /** Opens the database anew after it was closed. */
  readonly reopen: () => void;
  /** Makes a database that is to be restored know what was deleted for good since. */
  readonly carryOver: (path: string) => void;
  readonly clock: () => Date;
}

/**
 * Puts a copy of a backup in the place of the open database, and opens it.
 * @throws WaymarkError as `prepareSwap`, `swapIn` and opening; the database before it is open then.
 */
export function putInPlace(context: PuttingInPlace, chosen: FoundBackup): void {
  const { dataFolder, store, reopen, clock, carryOver } = context;
  const swap = prepareSwap(context, chosen.path, 'replaced', stampOf(clock()), carryOver);
  store.close();
  try {
    swapIn(swap);
  } catch (error) {
    reopen();
    throw error;
  }
  try {
    reopen();
  } catch (error) {
    swapBack(swap);
    reopen();
    throw error;
  }
  removeReplaced(dataFolder);
}

/** @throws WaymarkError `notFound`, `storeUnreadable` or `storeNewer`. */
export function requireRestorable(
  chosen: FoundBackup | undefined,
  folder: string,
): asserts chosen is FoundBackup {
  if (chosen === undefined) {
    throw new WaymarkError('notFound', 'This backup is no longer there. Nothing was changed.', {
      path: folder,
    });
  }
  if (chosen.holds === null) {
    throw new WaymarkError(
      'storeUnreadable',
      'This backup is damaged and cannot be restored. Nothing was changed.',
      { path: chosen.path },
    );
  }
  if (chosen.holds.schemaVersion > MIGRATIONS.length) {
    throw new WaymarkError(
      'storeNewer',
      'This backup was made by a newer Waymark. Please restore it with that one; nothing was changed.',
      { path: chosen.path },
    );
  }
}
