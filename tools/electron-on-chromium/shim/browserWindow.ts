import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { resizeWindow } from '../browser.ts';
import { preventable } from '../events.ts';
import { settings } from '../settings.ts';
import { strict } from '../strict.ts';
import { isReady, lastWindowClosed, setCloseWindows } from './app.ts';
import { assertSession } from './session.ts';
import { createWebContents, type WebContents } from './webContents.ts';
import { boundsOf, keepBounds } from './windowStates.ts';

const windows = new Map<number, ShimWindow>();
let lastId = 0;

type Implemented = Pick<
  Electron.BrowserWindow,
  | 'id'
  | 'loadURL'
  | 'show'
  | 'showInactive'
  | 'hide'
  | 'focus'
  | 'blur'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'isVisible'
  | 'isFocused'
  | 'isMinimized'
  | 'minimize'
  | 'restore'
  | 'maximize'
  | 'unmaximize'
  | 'isMaximized'
  | 'isFullScreen'
  | 'setFullScreen'
  | 'getBounds'
  | 'setBounds'
  | 'getTitle'
  | 'setTitle'
  | 'setMenuBarVisibility'
  | 'setBackgroundColor'
  | 'reload'
  | 'removeMenu'
>;

class ShimWindow extends EventEmitter implements Implemented {
  static getAllWindows(): ShimWindow[] {
    return [...windows.values()];
  }
  static getFocusedWindow(): ShimWindow | null {
    return [...windows.values()].find((window) => window._focused) ?? null;
  }
  static fromId(id: number): ShimWindow | null {
    return windows.get(id) ?? null;
  }
  static fromWebContents(contents: object): ShimWindow | null {
    return [...windows.values()].find((window) => window._contents === contents) ?? null;
  }

  readonly id: number;
  readonly _contents: WebContents;
  readonly _name: string;
  /** The name under which it is kept where the window is; null where that is not wanted. */
  readonly _keptAs: string | null;
  _bounds: Electron.Rectangle;
  _title: string;
  _visible: boolean;
  _focused = false;
  _minimized = false;
  _maximized = false;
  _fullScreen: boolean;
  _destroyed = false;
  _presented = false;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    if (!isReady()) {
      throw new Error('Cannot create BrowserWindow before app is ready');
    }
    assertIsolated(options.webPreferences);
    assertSession(options.webPreferences?.partition);
    const { name = '', windowStatePersistence } = options;
    if (name !== '' && [...windows.values()].some((window) => window._name === name)) {
      throw new Error(`Window name '${name}' is already in use`);
    }
    lastId += 1;
    this.id = lastId;
    this._name = name;
    this._keptAs = name !== '' && windowStatePersistence ? name : null;
    const { width = 800, height = 600, x = 0, y = 0 } = options;
    this._bounds = boundsOf(this._keptAs) ?? { x, y, width, height };
    this._title = options.title ?? settings.manifest.name;
    this._visible = options.show !== false;
    this._fullScreen = options.fullscreen === true;
    const preload = options.webPreferences?.preload ?? null;
    this._contents = createWebContents({
      width: this._bounds.width,
      height: this._bounds.height,
      preload,
    });
    this._contents._page.whenCloseAsked = () => this.close();
    this._contents._page.whenGone = () => this._closed();
    this._contents.on('dom-ready', () => this._present());
    if (this._visible) {
      this._focus();
    }
  }

  get webContents(): Electron.WebContents {
    this._assertAlive();
    return this._contents as unknown as Electron.WebContents;
  }

  loadURL(url: string): Promise<void> {
    this._assertAlive();
    return this._contents.loadURL(url);
  }

  reload(): void {
    this._assertAlive();
    this._contents.reload();
  }

  /** Asks first; a listener of `close` can keep the window. */
  close(): void {
    this._assertAlive();
    const close = preventable({});
    this.emit('close', close.event);
    if (!close.prevented()) {
      void this._contents._page.close().then(() => this._closed());
    }
  }

  destroy(): void {
    if (!this._destroyed) {
      void this._contents._page.close();
      this._closed();
    }
  }

  isDestroyed(): boolean {
    return this._destroyed;
  }

  show(): void {
    this._assertAlive();
    this._visible = true;
    this.emit('show');
    this._focus();
  }

  showInactive(): void {
    this._assertAlive();
    this._visible = true;
    this.emit('show');
  }

  hide(): void {
    this._assertAlive();
    this._visible = false;
    this._focused = false;
    this.emit('hide');
  }

  focus(): void {
    this._assertAlive();
    this._focus();
    this._contents.focus();
  }

  blur(): void {
    this._focused = false;
    this.emit('blur');
  }

  isVisible(): boolean {
    return this._visible;
  }

  isFocused(): boolean {
    return this._focused;
  }

  isMinimized(): boolean {
    return this._minimized;
  }

  minimize(): void {
    this._minimized = true;
    this.emit('minimize');
  }

  restore(): void {
    this._minimized = false;
    this.emit('restore');
  }

  maximize(): void {
    this._maximized = true;
    this.emit('maximize');
  }

  unmaximize(): void {
    this._maximized = false;
    this.emit('unmaximize');
  }

  isMaximized(): boolean {
    return this._maximized;
  }

  isFullScreen(): boolean {
    return this._fullScreen;
  }

  setFullScreen(flag: boolean): void {
    this._fullScreen = flag;
    this.emit(flag ? 'enter-full-screen' : 'leave-full-screen');
  }

  getBounds(): Electron.Rectangle {
    this._assertAlive();
    return { ...this._bounds };
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this._assertAlive();
    this._bounds = { ...this._bounds, ...bounds };
    keepBounds(this._keptAs, this._bounds);
    const { width, height } = this._bounds;
    void this._contents._page.connected.then(({ page }) =>
      settings.interactive
        ? resizeWindow(page, this._bounds)
        : page.setViewportSize({ width, height }),
    );
  }

  getTitle(): string {
    return this._contents.getTitle() || this._title;
  }

  setTitle(title: string): void {
    this._title = title;
  }

  setMenuBarVisibility(): void {}
  removeMenu(): void {}
  setBackgroundColor(): void {}

  _present(): void {
    if (!this._presented) {
      this._presented = true;
      this.emit('ready-to-show', {});
    }
  }

  _focus(): void {
    for (const window of windows.values()) {
      if (window.id !== this.id && window._focused) {
        window.blur();
      }
    }
    this._focused = true;
    this.emit('focus');
  }

  _closed(): void {
    if (this._destroyed) {
      return;
    }
    this._destroyed = true;
    windows.delete(this.id);
    this._contents._destroy();
    this.emit('closed');
    if (windows.size === 0) {
      lastWindowClosed();
    }
  }

  _assertAlive(): void {
    if (this._destroyed) {
      throw new TypeError('Object has been destroyed');
    }
  }
}

/** Electron's BrowserWindow, over one Chromium window. */
export const BrowserWindow = strict(
  'BrowserWindow',
  new Proxy(ShimWindow, {
    construct(target, args: ConstructorParameters<typeof ShimWindow>) {
      const window = strict('BrowserWindow', new target(...args));
      windows.set(window.id, window);
      return window;
    },
  }),
);

/** Nothing but an isolated, sandboxed page without Node can be had in a browser. */
function assertIsolated(preferences: Electron.WebPreferences = {}): void {
  const { nodeIntegration, contextIsolation, sandbox, webviewTag, webSecurity } = preferences;
  if (
    nodeIntegration === true ||
    contextIsolation === false ||
    sandbox === false ||
    webviewTag === true ||
    webSecurity === false
  ) {
    throw new Error('electron-on-chromium runs sandboxed, isolated pages without Node only');
  }
}

/** Every window is asked, also when one of them refuses, as in Electron. */
setCloseWindows(async () => {
  const answers = [...windows.values()].map((window) => {
    const closed = new Promise<boolean>((resolve) => window.once('closed', () => resolve(true)));
    const kept = new Promise<boolean>((resolve) => {
      // Runs after the app's own listeners, which have decided by then.
      window.once('close', (event: { defaultPrevented: boolean }) => {
        if (event.defaultPrevented) {
          resolve(false);
        }
      });
    });
    window.close();
    return Promise.race([closed, kept]);
  });
  return (await Promise.all(answers)).every((isClosed) => isClosed);
});
