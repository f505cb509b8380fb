/** Everything behind the windows, put together: the gate, what opens behind it, the router. */
import { gateHandlersOf, lockedHandlers } from '#main/ipc/handlers.ts';
import { type Call, createRouter } from '#main/ipc/router.ts';
import { hasDatabase, prepareDataFolder } from '#main/store/dataFolder.ts';
import { settleSwaps } from '#main/store/swap.ts';
import type { LockCause } from '#shared/contract/keys.ts';
import { ROUTES_WHILE_LOCKED } from '#shared/contract/routes.ts';
import type { Envelope, PlainError } from '#shared/errors.ts';
import type { RestoreOffer } from './backups/offer.ts';
import type { Emit } from './emit.ts';
import { createGate } from './gate.ts';
import type { ScryptCost } from './keys/deriveKey.ts';
import { findKey } from './keys/keys.ts';
import type { Secrets } from './keys/secrets.ts';
import { readLockSettings } from './keys/settings.ts';
import { type OpenedDesk, openDesk } from './openDesk.ts';
import type { CardsWindow } from './room/cardsWindow.ts';
import { createRoomMemory, lockWall } from './room/memory.ts';
import type { Wall } from './room/wall.ts';

export interface WaymarkContext {
  readonly dataFolder: string;
  readonly resourcesFolder: string;
  /** The worker that writes documents: a source file or its bundle. */
  readonly workerUrl: URL;
  /** The worker that checks spelling, in the same way. */
  readonly spellingWorkerUrl: URL;
  readonly secrets: Secrets;
  readonly clock: () => Date;
  /** What a new passphrase costs to try. Waymark itself never says: tests do not wait for it. */
  readonly scryptCost?: ScryptCost;
  /** Who works here; stands in the change log. */
  readonly actor: string;
  readonly emit: Emit;
  readonly chooseFolder: (defaultPath: string) => Promise<string | null>;
  readonly chooseBackupFolder: (defaultPath: string) => Promise<string | null>;
  /** Asks where a conference that is handed over goes. */
  readonly chooseFileToWrite: (suggested: string) => Promise<string | null>;
  /** Asks where a calendar file goes. */
  readonly chooseCalendarFile: (suggested: string) => Promise<string | null>;
  /** Asks for a conference to bring in. */
  readonly chooseFileToRead: (startAt: string) => Promise<string | null>;
  /** Asks where a sheet for a translator goes. */
  readonly chooseSheetToWrite: (suggested: string) => Promise<string | null>;
  /** Asks where the file of the authority's settings goes. */
  readonly chooseAuthorityToWrite: (suggested: string) => Promise<string | null>;
  /** Asks for a file of an authority's settings. */
  readonly chooseAuthorityToRead: (startAt: string) => Promise<string | null>;
  /** Asks for a picture, such as a logo. */
  readonly choosePicture: (startAt: string) => Promise<string | null>;
  /** Asks for a sheet that came back. */
  readonly chooseSheetToRead: (startAt: string) => Promise<string | null>;
  /** Gives whether a backup is to be restored, because the database is damaged or gone. */
  readonly askToRestore: (offer: RestoreOffer) => Promise<boolean>;
  /** Does something every hour until the function it gives is called. */
  readonly everyHour: (run: () => void) => () => void;
  /** Does something every few seconds until the function it gives is called. */
  readonly everyFewSeconds: (run: () => void) => () => void;
  /** When the computer was started, and somebody signed in to it. */
  readonly startedAt: () => Date;
  /** How many windows show something now. */
  readonly countWindows: () => number;
  readonly revealFolder: (path: string) => Promise<void>;
  /** Shows a PDF in a window of its own and asks the system to print it. */
  readonly printPdf: (pdf: Uint8Array) => Promise<void>;
  /** Closes every such window. */
  readonly closePrints: () => void;
  /** The window on the wall. */
  readonly wall: Wall;
  /** The window of the chair's cards. */
  readonly cardsWindow: CardsWindow;
  /** This window has handed over everything typed. */
  readonly readyToClose: (window: number) => void;
  /** This window asks a person about words that cannot be saved. */
  readonly staysOpen: (window: number) => void;
  readonly version: string;
  /** What the app runs on, for the page About. */
  readonly backend: string;
}

export interface Waymark {
  handle(call: Call): Promise<Envelope>;
  /** Locks. Resolves when nothing can be seen or asked any longer. */
  lock(cause: LockCause): Promise<void>;
  /** The system is back from its own lock, or from sleep without one. */
  systemBack(how: 'unlocked' | 'resumed'): Promise<void>;
  /** A window of the desk has closed. */
  deskClosed(window: number): void;
  /** Ends what runs and closes the database. */
  close(): Promise<void>;
}

const CLOSING: PlainError = {
  code: 'cancelled',
  message: 'Waymark is closing. What was saved before is safe.',
  details: {},
};

/**
 * Opens Waymark on a data folder: open when this computer gives the key, else locked or waiting
 * for its first passphrase.
 * @throws WaymarkError when the folder, the key or the database does not open; all stay as they are.
 */
export async function openWaymark(context: WaymarkContext): Promise<Waymark> {
  const { dataFolder, secrets, version, backend } = context;
  prepareDataFolder(dataFolder);
  settleSwaps(dataFolder);
  const found = await findKey({
    dataFolder,
    hasDatabase: hasDatabase(dataFolder),
    secrets,
    wasLocked: wasLockedSince(context.startedAt(), dataFolder),
  });
  // What goes on behind a closed gate, such as the end of a job, is nobody's to hear.
  const emit: Emit = (name, payload) => {
    if (gate.desk() !== null) context.emit(name, payload);
  };
  const printPdf = async (pdf: Uint8Array) => {
    if (gate.desk() !== null) await context.printPdf(pdf);
  };
  const room = createRoomMemory();
  const gate = await createGate<OpenedDesk>(
    {
      ...context,
      closePrints() {
        context.closePrints();
        lockWall(room, context.wall);
      },
      open: (key) => openDesk({ ...context, emit, printPdf }, key, room),
    },
    found,
  );
  const always = gateHandlersOf({
    about: { version, backend, dataFolder },
    gate,
    readyToClose: context.readyToClose,
    staysOpen: context.staysOpen,
  });
  const locked = createRouter(lockedHandlers(always));
  let closed: Promise<void> | null = null;
  const answer = async (call: Call): Promise<Envelope> => {
    const desk = gate.desk();
    if (desk === null) return locked(call);
    const envelope = await createRouter({ ...always, ...desk.handlers })(call);
    if (closed !== null || gate.desk() === desk || isWhileLocked(call.route)) return envelope;
    // What took longer than it was open is nobody's to hear, but that it was stopped. When
    // Waymark ends, the windows still learn what became of their last words.
    return !envelope.ok && envelope.error.code === 'cancelled' ? envelope : locked(call);
  };
  const stops = [
    context.everyHour(() => void gate.desk()?.backUpIfChanged()),
    context.everyFewSeconds(gate.lockWhenQuiet),
  ];
  return {
    handle: (call) =>
      closed === null ? answer(call) : Promise.resolve({ ok: false, error: CLOSING }),
    lock: gate.lock,
    systemBack: gate.systemBack,
    deskClosed(window) {
      room.places.delete(window);
      gate.desk()?.room.at(null, window);
      gate.desk()?.cards.moved();
    },
    close() {
      for (const stop of stops) stop();
      closed ??= gate.close();
      return closed;
    },
  };
}

function isWhileLocked(route: string): boolean {
  return ROUTES_WHILE_LOCKED.some((allowed) => allowed === route);
}

/**
 * Says whether somebody locked Waymark after they had signed in to the computer: then ending and
 * starting it does not open it.
 */
function wasLockedSince(signedInAt: Date, dataFolder: string): boolean {
  const { lockedAt } = readLockSettings(dataFolder);
  return lockedAt !== null && new Date(lockedAt) > signedInAt;
}
