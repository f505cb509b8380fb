/**
 * The gate: nothing of the record is open before there is a passphrase, and nothing while Waymark
 * is locked. `settingUp` → `open` ⇄ `locked`. docs/decisions/0013 says when it opens by itself.
 */
import type { KeyState, LockCause, Minutes } from '#shared/contract/keys.ts';
import { inTurn } from './backups/inTurn.ts';
import { findBackupsToTakeOver, takeOverBackups } from './backups/takeOver.ts';
import type { Emit } from './emit.ts';
import { createHandOver } from './handOver.ts';
import type { ScryptCost } from './keys/deriveKey.ts';
import {
  type FoundKey,
  guardKey,
  keyFromPassphrase,
  keyFromSystem,
  makeKey,
  renewSystemWay,
} from './keys/keys.ts';
import {
  nobodyVouches,
  notSetUp,
  requireStrong,
  setAlready,
  tooSoon,
  wrongPassphrase,
} from './keys/refusals.ts';
import type { Secrets } from './keys/secrets.ts';
import { type LockSettings, readLockSettings, writeLockSettings } from './keys/settings.ts';
import { suggestPassphrase } from './keys/suggestion.ts';
import { createWaits } from './keys/waits.ts';
import { createPresence } from './presence.ts';

/** What stands open behind the gate. */
export interface Opened {
  readonly key: Buffer;
  copyKey(): Promise<void>;
  close(): Promise<void>;
}

export interface GateContext<Desk extends Opened> {
  readonly dataFolder: string;
  readonly secrets: Secrets;
  readonly clock: () => Date;
  readonly emit: Emit;
  /** How many windows are there to be asked before locking. */
  readonly countWindows: () => number;
  /** Closes every window that shows a copy to be printed, and takes all from the wall. */
  readonly closePrints: () => void;
  /** Asks for a folder; null when nobody chose one. */
  readonly chooseBackupFolder: (startAt: string) => Promise<string | null>;
  /** What a new passphrase costs to try; the usual where it is not given. */
  readonly scryptCost?: ScryptCost;
  /** Opens what stands behind the gate. When it rejects, it has wiped the key. */
  readonly open: (key: Buffer) => Promise<Desk>;
}

export interface Gate<Desk extends Opened = Opened> {
  /** What stands open now; null while it is closed. */
  desk(): Desk | null;
  state(): KeyState;
  suggestPassphrase(): { readonly passphrase: string };
  /** @throws WaymarkError `conflict` when there is one, `invalid` when it is too weak. */
  setPassphrase(passphrase: string): Promise<KeyState>;
  /**
   * Asks for a folder with the backups of another computer and goes on with them.
   * @throws WaymarkError `conflict` when there is something here already, `notFound`,
   *   `wrongPassphrase`, `fileAccess`, or as opening does.
   */
  takeOverBackups(passphrase: string): Promise<KeyState>;
  /** @throws WaymarkError `wrongPassphrase`, `conflict`, or as opening does; it stays locked. */
  unlock(passphrase: string): Promise<KeyState>;
  /** @throws WaymarkError `wrongPassphrase`, `forbidden`, `invalid`, `fileAccess`. */
  changePassphrase(present: string | null, passphrase: string): Promise<KeyState>;
  /** @throws WaymarkError `fileAccess`. */
  setMinutes(minutes: Minutes): KeyState;
  /** Locks. Resolves when nothing can be asked any longer; what was open closes after that. */
  lock(cause: LockCause): Promise<void>;
  /**
   * The system has come back from its own lock or from sleep. Opens again what the system had
   * closed: always when the system asked for its password, else only when that is not long ago.
   */
  systemBack(how: 'unlocked' | 'resumed'): Promise<void>;
  /** Locks when nobody was there for too long. */
  lockWhenQuiet(): void;
  noticed(): void;
  handedOver(lock: number): void;
  /** Closes for good. */
  close(): Promise<void>;
}

/**
 * Gives the gate in front of a data folder, open when the system gave the key.
 * @throws as opening does.
 */
export async function createGate<Desk extends Opened>(
  context: GateContext<Desk>,
  found: FoundKey,
): Promise<Gate<Desk>> {
  const { dataFolder, secrets, clock, emit } = context;
  const then = inTurn();
  const waits = createWaits();
  const presence = createPresence(clock);
  const handOver = createHandOver({
    ask(lock) {
      const windows = context.countWindows();
      emit('desk.locking', { lock });
      return windows;
    },
  });
  const hasConferences = found.is !== 'none';
  /** The key while there is no passphrase yet. */
  let unguarded = found.is === 'withoutPassphrase' ? found.key : null;
  let isSetUp = found.is === 'givenBySystem' || found.is === 'behindPassphrase';
  let cause: LockCause = 'start';
  let opensByItself =
    found.is === 'givenBySystem' || (found.is === 'behindPassphrase' && found.wasNotAsked);
  let settings = readLockSettings(dataFolder);
  let desk = found.is === 'givenBySystem' ? await context.open(found.key) : null;
  let locking: Promise<void> | null = null;
  /** How often locking was asked for: opening takes a while, and must not end behind its back. */
  let locks = 0;
  // A power cut may have come between the key file and its copies.
  void desk?.copyKey();

  const state = (): KeyState => ({
    state: desk !== null ? 'open' : isSetUp ? 'locked' : 'settingUp',
    cause,
    hasConferences,
    opensByItself,
    minutes: settings.minutes,
  });
  const tell = () => {
    // While it is being locked the pages are down already, and "open" would bring them back.
    if (locking === null || desk === null) emit('keys.changed', state());
    return state();
  };
  const remember = (values: Partial<LockSettings>) => {
    settings = { ...settings, ...values };
    try {
      writeLockSettings(dataFolder, settings);
    } catch {
      // It locks all the same, and only the next start would not know of it.
    }
  };
  const openWith = async (key: Buffer, since: number) => {
    const opened = await context.open(key);
    if (locks !== since) {
      await opened.close();
      return tell();
    }
    desk = opened;
    presence.noticed();
    if (settings.lockedAt !== null) remember({ lockedAt: null });
    void desk.copyKey();
    return tell();
  };
  /** Opens, and lets the system open it from now on: it may be another account or computer. */
  const openHere = async (key: Buffer, since: number) => {
    const kept = Buffer.from(key);
    try {
      await openWith(key, since);
      if (!opensByItself) opensByItself = await renewSystemWay(dataFolder, kept, secrets);
    } finally {
      kept.fill(0);
      // Also when it did not open: it may be locked now, and no longer without a passphrase.
      tell();
    }
    return state();
  };
  /** @throws WaymarkError `wrongPassphrase`, the same whatever was typed. */
  const requireKey = async (passphrase: string, folder = dataFolder): Promise<Buffer> => {
    const until = waits.until(clock());
    if (until !== null) throw tooSoon(until, clock());
    const key = await keyFromPassphrase(folder, passphrase);
    if (key === undefined) throw wrongPassphrase(waits.failed(clock()), clock());
    waits.succeeded();
    return key;
  };
  const lockFor = async (why: LockCause) => {
    await handOver.askAll();
    const closing = desk;
    desk = null;
    cause = why;
    context.closePrints();
    tell();
    if (why !== 'system') remember({ lockedAt: clock().toISOString() });
    // Not waited for: the words are out of sight, and the rest takes the time it takes.
    if (closing !== null) void then(() => closing.close());
  };
  const lock = (why: LockCause) => {
    locks += 1;
    if (desk === null) {
      // The system may be about to open it, and a person’s word counts for more.
      if (isSetUp && why === 'person' && cause === 'system') {
        cause = why;
        remember({ lockedAt: clock().toISOString() });
        tell();
      }
      return Promise.resolve();
    }
    locking ??= lockFor(why).finally(() => {
      locking = null;
    });
    return locking;
  };

  return {
    desk: () => desk,
    state,
    suggestPassphrase: () => ({ passphrase: suggestPassphrase() }),
    setPassphrase(passphrase) {
      const since = locks;
      return then(async () => {
        if (isSetUp) throw setAlready();
        requireStrong(passphrase);
        const key = unguarded ?? makeKey();
        opensByItself = await guardKey({ ...context, key, passphrase });
        isSetUp = true;
        unguarded = null;
        return openHere(key, since);
      });
    },
    async takeOverBackups(passphrase) {
      if (isSetUp || hasConferences) throw setAlready();
      const chosen = await context.chooseBackupFolder(dataFolder);
      if (chosen === null) return state();
      const since = locks;
      return then(async () => {
        if (isSetUp) throw setAlready();
        const folder = findBackupsToTakeOver(chosen);
        const key = await requireKey(passphrase, folder);
        takeOverBackups(folder, dataFolder, key);
        isSetUp = true;
        return openHere(key, since);
      });
    },
    async unlock(passphrase) {
      const since = locks;
      // What is being locked has to be closed before it can be opened.
      await locking;
      return then(async () => {
        if (desk !== null) return state();
        if (!isSetUp) throw notSetUp();
        return openHere(await requireKey(passphrase), since);
      });
    },
    changePassphrase: (present, passphrase) =>
      then(async () => {
        if (desk === null) throw notSetUp();
        requireStrong(passphrase);
        const { key } = desk;
        const vouching =
          present === null ? await keyFromSystem(dataFolder, secrets) : await requireKey(present);
        const isTheSame = vouching?.equals(key) ?? false;
        vouching?.fill(0);
        if (!isTheSame) throw nobodyVouches();
        const { copyKey } = desk;
        opensByItself = await guardKey({ ...context, key, passphrase });
        await copyKey();
        return tell();
      }),
    setMinutes(minutes) {
      const changed = { ...settings, minutes };
      writeLockSettings(dataFolder, changed);
      settings = changed;
      return tell();
    },
    lock,
    async systemBack(how) {
      const since = locks;
      await locking;
      await then(async () => {
        if (desk !== null || cause !== 'system') return;
        if (how === 'resumed' && presence.isQuietFor(settings.minutes)) {
          cause = 'quiet';
          remember({ lockedAt: clock().toISOString() });
          tell();
          return;
        }
        const key = await keyFromSystem(dataFolder, secrets);
        if (key === undefined) return;
        try {
          await openWith(key, since);
        } catch {
          // Nobody is there to be told. It stays locked, and whoever unlocks it learns why.
        }
      });
    },
    lockWhenQuiet() {
      if (desk !== null && presence.isQuietFor(settings.minutes)) void lock('quiet');
    },
    noticed() {
      if (desk === null) return;
      // Whoever wakes the computer after a long time need not be who left it.
      if (presence.isQuietFor(settings.minutes)) void lock('quiet');
      else presence.noticed();
    },
    handedOver: handOver.answered,
    close: () =>
      then(async () => {
        unguarded?.fill(0);
        const closing = desk;
        desk = null;
        await closing?.close();
      }),
  };
}
