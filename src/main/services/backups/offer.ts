/** Opening the store, and what is offered when the database is damaged or gone. */
import { databasePath, hasDatabase } from '#main/store/dataFolder.ts';
import { MIGRATIONS } from '#main/store/migrations/index.ts';
import type { OpenedStore } from '#main/store/open.ts';
import { prepareSwap, swapBack, swapIn } from '#main/store/swap.ts';
import { stampOf } from '#shared/backups/names.ts';
import { WaymarkError } from '#shared/errors.ts';
import { everyBackup } from './backups.ts';
import { type FoundBackup, judgeWith } from './folder.ts';

/** What a person is asked. */
export interface RestoreOffer {
  /** The sentence that says what is wrong. */
  readonly problem: string;
  /** When the newest good backup was made. */
  readonly madeAt: Date;
  readonly conferences: number;
}

export interface OfferingContext {
  readonly dataFolder: string;
  readonly key: Buffer;
  readonly clock: () => Date;
  /** Gives whether the backup is to be restored. */
  readonly askToRestore: (offer: RestoreOffer) => Promise<boolean>;
  readonly open: () => OpenedStore;
}

/**
 * Opens the store. When the database is damaged or gone and a good backup is there, asks whether
 * to restore it; what is damaged goes aside as `damaged-<moment>.db` and is never removed.
 * @throws WaymarkError as opening does; nothing is changed then.
 */
export async function openOrOfferRestore(context: OfferingContext): Promise<OpenedStore> {
  const { dataFolder, key, clock, askToRestore, open } = context;
  const newest = () =>
    everyBackup(dataFolder, judgeWith(key)).find(
      ({ holds }) => holds !== null && holds.schemaVersion <= MIGRATIONS.length,
    );
  let backup: FoundBackup | undefined;
  let trouble: unknown;
  try {
    if (!hasDatabase(dataFolder)) {
      backup = newest();
      if (backup !== undefined) throw missing(dataFolder);
    }
    return open();
  } catch (error) {
    if (!isDamage(error)) throw error;
    backup ??= newest();
    trouble = error;
  }
  if (backup === undefined) throw trouble;
  const offer: RestoreOffer = {
    problem: trouble instanceof Error ? trouble.message : '',
    madeAt: new Date(backup.madeAt),
    conferences: backup.holds?.conferences ?? 0,
  };
  if (!(await askToRestore(offer))) throw trouble;
  const swap = prepareSwap({ dataFolder, key }, backup.path, 'damaged', stampOf(clock()));
  swapIn(swap);
  try {
    return open();
  } catch (error) {
    swapBack(swap);
    throw error;
  }
}

const DAMAGE = /^(SQLITE_(NOTADB|CORRUPT).*|empty|no schema|damaged|damaged log|missing)$/;

function isDamage(error: unknown): boolean {
  return (
    error instanceof WaymarkError &&
    error.code === 'storeUnreadable' &&
    DAMAGE.test(String(error.details.reason))
  );
}

function missing(dataFolder: string): WaymarkError {
  const path = databasePath(dataFolder);
  return new WaymarkError(
    'storeUnreadable',
    `The conferences should be in ${path}, but that file is missing. There are backups of them; nothing was changed.`,
    { path, reason: 'missing' },
  );
}
