/**
 * The window on the wall [R9.1]: full screen, on a screen of its own where there is one. It gets
 * pictures and nothing else: no events of the desk, and it cannot ask for anything.
 */
import { BrowserWindow, screen } from 'electron';
import { USUAL_SCREEN, type Wall, type WallListener } from '#main/services/room/wall.ts';
import type { WallDisplay } from '#shared/contract/room.ts';
import type { WallPicture } from '#shared/room/slide.ts';
import { wording } from '#shared/wording/index.ts';
import { WALL_URL } from './origin.ts';
import { closedPreferences } from './security.ts';

/** The one channel to it; its preload script knows the same name. */
const WALL_CHANNEL = 'waymark:wall';
/** The dark of the wall, so that no white flash precedes the first picture. */
const DARK = '#10272d';

/** The wall, as the shell knows it. */
export interface ShellWall extends Wall {
  /** Whether it has the keyboard, and no window of the desk. */
  isFocused(): boolean;
}

interface WallOptions {
  /** Path of its compiled preload script. */
  readonly preload: string;
  readonly partition: string;
  /** Gives a window of the desk by its id. */
  readonly deskWindow: (id: number) => BrowserWindow | undefined;
}

/** Gives the wall, not open yet. After the app is ready. */
export function createWall({ preload, partition, deskWindow }: WallOptions): ShellWall {
  let window: BrowserWindow | null = null;
  let on: number | null = null;
  let latest: WallPicture = { is: 'blank' };
  let listener: WallListener = { closed: () => {}, displaysChanged: () => {} };
  const send = () => {
    if (window !== null && !window.isDestroyed()) {
      window.webContents.send(WALL_CHANNEL, latest);
    }
  };
  const close = () => {
    const closing = window;
    window = null;
    on = null;
    if (closing !== null && !closing.isDestroyed()) closing.destroy();
  };
  const open = (displayId: number) => {
    const display = screen.getAllDisplays().find(({ id }) => id === displayId);
    if (display === undefined) return;
    close();
    const opened = makeWindow({ preload, partition, bounds: display.bounds });
    window = opened;
    on = displayId;
    opened.webContents.on('did-finish-load', send);
    opened.webContents.on('render-process-gone', () => opened.destroy());
    opened.on('closed', () => {
      // Not by us: then there is another, or none, already.
      if (window !== opened) return;
      window = null;
      on = null;
      listener.closed();
    });
    void opened.loadURL(WALL_URL);
  };
  const displaysChanged = () => {
    const displays = screen.getAllDisplays();
    const own = displays.find(({ id }) => id === on);
    // The system would put it over the desk.
    if (on !== null && own === undefined) close();
    if (own !== undefined) window?.setBounds(own.bounds);
    listener.displaysChanged();
  };
  screen.on('display-added', displaysChanged);
  screen.on('display-removed', displaysChanged);
  screen.on('display-metrics-changed', displaysChanged);
  return {
    displays: () => displaysInOrder(),
    displayOfDesk(id) {
      const desk = deskWindow(id);
      return desk === undefined ? null : screen.getDisplayMatching(desk.getBounds()).id;
    },
    open,
    displayId: () => on,
    isFocused: () => window?.isFocused() ?? false,
    size() {
      if (window === null || window.isDestroyed()) return USUAL_SCREEN;
      const { width, height } = window.getBounds();
      return { width, height };
    },
    show(picture) {
      latest = picture;
      send();
    },
    forget() {
      latest = { is: 'blank' };
      if (window !== null && !window.isDestroyed()) window.reload();
    },
    close() {
      close();
      latest = { is: 'blank' };
    },
    listen(next) {
      listener = next;
    },
  };
}

function displaysInOrder(): WallDisplay[] {
  const main = screen.getPrimaryDisplay().id;
  return screen
    .getAllDisplays()
    .toSorted((one, other) => Number(other.id === main) - Number(one.id === main))
    .map(({ id, label, bounds: { width, height } }) => ({ id, label, width, height }));
}

interface WindowOptions {
  readonly preload: string;
  readonly partition: string;
  readonly bounds: { x: number; y: number; width: number; height: number };
}

function makeWindow({ preload, partition, bounds }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...bounds,
    fullscreen: true,
    show: false,
    title: wording().shell('wallWindow'),
    backgroundColor: DARK,
    webPreferences: {
      preload,
      partition,
      ...closedPreferences(),
    },
  });
  // Hidden, it still hears the keys of the wall.
  window.setMenuBarVisibility(false);
  // Whoever types goes on typing.
  window.once('ready-to-show', () => {
    if (screen.getAllDisplays().length > 1) window.showInactive();
    else window.show();
  });
  return window;
}
