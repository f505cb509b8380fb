/**
 * The window of the chair's cards [R9.3]: as closed as a window of the desk and with the same page,
 * and yet none of the desk's. Nothing is typed in it, so it closes without being asked; what the
 * menu does, it does to the desk.
 */
import { BrowserWindow } from 'electron';
import type { Emit } from '#main/services/emit.ts';
import type { CardsWindow } from '#main/services/room/cardsWindow.ts';
import { wording } from '#shared/wording/index.ts';
import { sendEventTo } from './ipcBridge.ts';
import { DESK_URL } from './origin.ts';
import { closedPreferences } from './security.ts';

/** About as large as a phone that lies on the table. */
const SIZE = { width: 400, height: 760 };
/** By how much it is put into the window of the desk. */
const INSIDE = 40;
/** The paper colour of the desk, so that no white flash precedes the first picture. */
const PAPER = '#fbf9f5';

/** The window, as the shell knows it. */
export interface Cards extends CardsWindow {
  /** How many there are: none or one. */
  count(): number;
  /** Tells it that something happened. */
  readonly tell: Emit;
}

interface CardsOptions {
  /** Path of the desk's compiled preload script. */
  readonly preload: string;
  readonly partition: string;
  /** Gives a window of the desk by its id. */
  readonly deskWindow: (id: number) => BrowserWindow | undefined;
}

/** Gives the window, not open yet. */
export function createCards({ preload, partition, deskWindow }: CardsOptions): Cards {
  let window: BrowserWindow | null = null;
  let shown = '';
  let closed = () => {};
  const close = () => {
    const closing = window;
    window = null;
    if (closing !== null && !closing.isDestroyed()) closing.destroy();
  };
  return {
    count: () => (window === null ? 0 : 1),
    tell(name, payload) {
      if (window !== null) sendEventTo(window, name, payload);
    },
    open(conferenceId, desk) {
      const address = `${DESK_URL}#/conference/${conferenceId}/cards`;
      const isElsewhere = shown !== conferenceId;
      shown = conferenceId;
      if (window !== null) {
        if (isElsewhere) void window.loadURL(address);
        if (window.isMinimized()) window.restore();
        window.show();
        return;
      }
      const opened = makeWindow({ preload, partition, beside: deskWindow(desk) });
      window = opened;
      opened.webContents.on('render-process-gone', () => opened.destroy());
      opened.on('closed', () => {
        // Not by us: then there is another, or none, already.
        if (window !== opened) return;
        window = null;
        closed();
      });
      void opened.loadURL(address);
    },
    close,
    listen(next) {
      closed = next;
    },
  };
}

interface WindowOptions {
  readonly preload: string;
  readonly partition: string;
  readonly beside: BrowserWindow | undefined;
}

function makeWindow({ preload, partition, beside }: WindowOptions): BrowserWindow {
  const desk = beside?.getBounds();
  const window = new BrowserWindow({
    // Where it was last, on whichever screen the chair has put it.
    name: 'cards',
    windowStatePersistence: { displayMode: false },
    ...SIZE,
    ...(desk && { x: desk.x + desk.width - SIZE.width - INSIDE, y: desk.y + INSIDE }),
    minWidth: 320,
    minHeight: 400,
    show: false,
    title: wording().shell('cardsWindow'),
    backgroundColor: PAPER,
    webPreferences: {
      preload,
      partition,
      ...closedPreferences(),
    },
  });
  // Its menu is the desk's; hidden, its keys are still heard.
  window.setMenuBarVisibility(false);
  window.once('ready-to-show', () => window.show());
  return window;
}
