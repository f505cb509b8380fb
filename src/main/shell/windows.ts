import { BrowserWindow } from 'electron';
import type { Emit } from '#main/services/emit.ts';
import { wording } from '#shared/wording/index.ts';
import { type ClosingHandshake, createClosingHandshake } from './closing.ts';
import { offerContextMenu } from './contextMenu.ts';
import { type HandleCall, sendEventTo } from './ipcBridge.ts';
import { DESK_URL } from './origin.ts';
import { closedPreferences } from './security.ts';
import { SYSTEM_CHECKS_SPELLING } from './suggestions.ts';

/** The working windows: one for the chair, one for the minute-taker, as many as are wanted. */
export interface DeskWindows {
  /** How many are open. */
  count(): number;
  /** Tells each of them that something happened, and no other window. */
  tell: Emit;
  /** Gives one by the id of its page. */
  windowOf(contentsId: number): BrowserWindow | undefined;
  /** Opens one. `place` is a fragment such as `#/conference/<id>`; empty for the start. */
  open(place: string): void;
  /** Opens another one at the place that the window in front shows. */
  openAnother(): void;
  /** Brings the window used last to the front, out of the taskbar if need be. */
  bringForward(): void;
  /** Asks the window used last to undo or redo. */
  step(which: 'undo' | 'redo'): void;
  /** Shows the authority's settings in the window used last. */
  authority(): void;
  /** Shows the help in the window used last. */
  help(): void;
  /** Shows the list of keys in the desk window in front. */
  keys(): void;
  /** Asks the window used last to put its page on the wall, or to take the wall away. */
  wall(): void;
  /** Asks the window used last to open the chair's cards. */
  cards(): void;
  /** The page of the window with this id has written everything down: it may close. */
  readyToClose(contentsId: number): void;
  /** That page asks a person about words that cannot be saved: it does not close yet. */
  staysOpen(contentsId: number): void;
}

/** The session of the windows. Without `persist:` Chromium keeps it in memory alone. */
export const DESK_PARTITION = 'waymark';

/** The paper colour of the desk, so that no white flash precedes the first picture. */
const PAPER = '#fbf9f5';
/** By how much a further window is put aside, so that both are seen. */
const ASIDE = 40;

/**
 * Gives the working windows, none open yet.
 * @param preload path of the compiled preload script
 * @param handle answers main's own requests, as those of a window
 * @param closed is told when one of them has closed, and how many are left
 */
export function createDeskWindows(
  preload: string,
  handle: HandleCall,
  closed: (contentsId: number, left: number) => void,
): DeskWindows {
  const closings = new Map<number, ClosingHandshake>();
  /** Open windows, the one used last at the end. */
  let desks: BrowserWindow[] = [];
  const open = (place: string) => {
    const beside = desks.at(-1);
    const window = makeWindow({ preload, handle, beside });
    const { id } = window.webContents;
    const closing = createClosingHandshake();
    closings.set(id, closing);
    desks.push(window);
    window.on('focus', () => {
      desks = [...desks.filter((other) => other !== window), window];
    });
    window.on('close', (event) => {
      const mustWait = closing.closeAsked({
        ask: () => sendEventTo(window, 'desk.closing', {}),
        closeNow: () => !window.isDestroyed() && window.close(),
      });
      if (mustWait) event.preventDefault();
    });
    window.on('closed', () => {
      closings.delete(id);
      desks = desks.filter((other) => other !== window);
      closed(id, desks.length);
    });
    window.webContents.on('render-process-gone', () => closing.answered());
    void window.loadURL(`${DESK_URL}${place}`);
  };
  return {
    count: () => desks.length,
    tell(name, payload) {
      for (const window of desks) sendEventTo(window, name, payload);
    },
    windowOf: (contentsId) =>
      desks.find((window) => !window.isDestroyed() && window.webContents.id === contentsId),
    open,
    openAnother: () => open(placeOf(desks.at(-1))),
    bringForward() {
      const window = desks.at(-1);
      if (window === undefined) return;
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    step(which) {
      const window = desks.at(-1);
      if (window) sendEventTo(window, 'desk.stepAsked', { which });
    },
    authority() {
      const window = desks.at(-1);
      if (window) sendEventTo(window, 'desk.authorityAsked', {});
    },
    help() {
      const window = desks.at(-1);
      if (window) sendEventTo(window, 'desk.helpAsked', {});
    },
    keys() {
      const window = desks.at(-1);
      if (window) sendEventTo(window, 'desk.keysAsked', {});
    },
    wall() {
      const window = desks.at(-1);
      if (window) sendEventTo(window, 'desk.wallAsked', {});
    },
    cards() {
      const window = desks.at(-1);
      if (window) sendEventTo(window, 'desk.cardsAsked', {});
    },
    readyToClose: (contentsId) => closings.get(contentsId)?.answered(),
    staysOpen: (contentsId) => closings.get(contentsId)?.staysOpen(),
  };
}

interface WindowOptions {
  readonly preload: string;
  readonly handle: HandleCall;
  /** The window that it is put aside of; undefined for the only one. */
  readonly beside: BrowserWindow | undefined;
}

/** Makes a window that shows itself once its first picture is ready. */
function makeWindow({ preload, handle, beside }: WindowOptions): BrowserWindow {
  const desk = beside?.getBounds();
  const window = new BrowserWindow({
    // The only one opens where that was last; a name is for one window at a time.
    ...(desk === undefined
      ? { name: 'desk', windowStatePersistence: true }
      : { x: desk.x + ASIDE, y: desk.y + ASIDE }),
    width: 1360,
    height: 860,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    title: wording().shell('appName'),
    backgroundColor: PAPER,
    webPreferences: {
      preload,
      partition: DESK_PARTITION,
      ...closedPreferences(),
      // Elsewhere the preload script answers about spelling, and Electron's own checker, which
      // fetches its dictionaries from the network, has to be off for that.
      spellcheck: SYSTEM_CHECKS_SPELLING,
    },
  });
  offerContextMenu(window, handle);
  window.once('ready-to-show', () => window.show());
  return window;
}

/** Gives the fragment that a window shows, so that another can show the same. */
function placeOf(window: BrowserWindow | undefined): string {
  const url = window?.webContents.getURL() ?? '';
  return URL.canParse(url) ? new URL(url).hash : '';
}
