import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { preventable } from '../events.ts';
import { toApp } from '../origins.ts';
import { PageConnection, type PageOptions, type PageOwner } from '../pageConnection.ts';
import { recordPrinted } from '../script.ts';
import { strict } from '../strict.ts';
import { app } from './app.ts';
import { invoke, ipcMain } from './ipcMain.ts';
import { pressAccelerator } from './menu.ts';
import { answerRequest } from './protocol.ts';
import { session } from './session.ts';

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];
type Implemented = Pick<
  Electron.WebContents,
  | 'loadURL'
  | 'getURL'
  | 'getTitle'
  | 'send'
  | 'reload'
  | 'isDestroyed'
  | 'id'
  | 'setWindowOpenHandler'
  | 'executeJavaScript'
  | 'print'
  | 'printToPDF'
  | 'getZoomFactor'
  | 'setZoomFactor'
  | 'focus'
  | 'isLoading'
  | 'replaceMisspelling'
>;

let lastId = 0;

/** Makes the WebContents of a window, and tells the app before anything can be loaded into it. */
export function createWebContents(options: PageOptions): WebContents {
  const contents = strict('WebContents', new WebContents());
  contents._page = new PageConnection(options, ownerOf(contents));
  app.emit('web-contents-created', {}, contents);
  return contents;
}

function ownerOf(contents: WebContents): PageOwner {
  const eventOf = () => ({ sender: contents, senderFrame: contents.mainFrame });
  return {
    contents: contents as unknown as Electron.WebContents,
    mayNavigate: (url, isMainFrame) => contents._mayNavigate(url, isMainFrame),
    mayRedirect: (url, isMainFrame) => contents._mayRedirect(url, isMainFrame),
    opened: (url, frameName, features) => contents._opened(url, frameName, features),
    invoked: (channel, args) =>
      invoke(eventOf() as unknown as Electron.IpcMainInvokeEvent, channel, args),
    sent(channel, args) {
      const event = { ...eventOf(), reply: contents.send.bind(contents) };
      contents.emit('ipc-message', event, channel, ...args);
      ipcMain.emit(channel, event, ...args);
    },
    pressed: pressAccelerator,
    emitted: (name, ...args) => contents.emit(name, preventable({}).event, ...args),
  };
}

/** Electron's WebContents, over one page of Chromium. Made by its window. */
export class WebContents extends EventEmitter implements Implemented {
  readonly id: number;
  readonly session = session.defaultSession;
  /** What is behind it; not for the app. */
  _page!: PageConnection;
  _destroyed = false;
  _loading = false;
  _zoom = 1;
  _openHandler: OpenHandler | null = null;

  constructor() {
    super();
    lastId += 1;
    this.id = lastId;
  }

  /** The frame that shows the window's page. */
  get mainFrame(): Electron.WebFrameMain {
    const url = this.getURL();
    const origin = URL.canParse(url) ? `${new URL(url).protocol}//${new URL(url).host}` : 'null';
    const frame = { url, origin, parent: null, name: '', routingId: 1, processId: this.id };
    return strict('WebFrameMain', frame) as unknown as Electron.WebFrameMain;
  }

  async loadURL(url: string): Promise<void> {
    this._assertAlive();
    this._loading = true;
    try {
      await this._page.load(url);
    } catch (error) {
      this.emit('did-fail-load', {}, -2, String(error), url, true);
      throw error;
    } finally {
      this._loading = false;
    }
    if (!this._destroyed) {
      this.emit('did-finish-load', {});
    }
  }

  reload(): void {
    this._assertAlive();
    void this._page.reload();
  }

  getURL(): string {
    this._assertAlive();
    return toApp(this._page.url());
  }

  getTitle(): string {
    return this._page.title;
  }

  isLoading(): boolean {
    return this._loading;
  }

  send(channel: string, ...args: unknown[]): void {
    this._assertAlive();
    this._page.send(channel, args);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this._openHandler = handler;
  }

  executeJavaScript(code: string): Promise<unknown> {
    this._assertAlive();
    return this._page.evaluate(code);
  }

  /** Nothing is printed: a test can see what would have been, and it counts as printed. */
  print(
    _options?: Electron.WebContentsPrintOptions,
    callback?: (success: boolean, failureReason: string) => void,
  ): void {
    this._assertAlive();
    void answerRequest(new Request(this.getURL()))
      .then(async (answer) => {
        recordPrinted(Buffer.from(await answer.arrayBuffer()).toString('base64'));
        callback?.(true, '');
      })
      .catch((error) => callback?.(false, String(error)));
  }

  printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    this._assertAlive();
    return this._page.printToPdf(options);
  }

  getZoomFactor(): number {
    return this._zoom;
  }

  setZoomFactor(factor: number): void {
    this._zoom = factor;
    void this._page.zoom(factor);
  }

  replaceMisspelling(text: string): void {
    this._assertAlive();
    this._page.replaceMisspelling(text);
  }

  focus(): void {
    void this._page.bringToFront();
  }

  isDestroyed(): boolean {
    return this._destroyed;
  }

  /** The page is gone. */
  _destroy(): void {
    if (!this._destroyed) {
      this._destroyed = true;
      this.emit('destroyed');
    }
  }

  _mayNavigate(url: string, isMainFrame: boolean): boolean {
    const details = { url, isMainFrame, isSameDocument: false, frame: null, initiator: null };
    const anyFrame = preventable(details);
    const mainFrame = preventable(details);
    if (isMainFrame) {
      this.emit('will-navigate', mainFrame.event, url);
    }
    this.emit('will-frame-navigate', anyFrame.event);
    return !anyFrame.prevented() && !mainFrame.prevented();
  }

  _mayRedirect(url: string, isMainFrame: boolean): boolean {
    const redirect = preventable({ url, isMainFrame, isSameDocument: false, frame: null });
    this.emit('will-redirect', redirect.event, url);
    return !redirect.prevented();
  }

  _opened(url: string, frameName: string, features: string): void {
    const details = {
      url,
      frameName,
      features,
      disposition: 'new-window',
      referrer: { url: '', policy: 'default' },
    };
    const answer = this._openHandler?.(details as Electron.HandlerDetails);
    if (answer?.action !== 'deny') {
      throw new Error('electron-on-chromium does not implement windows that a page opens');
    }
  }

  _assertAlive(): void {
    if (this._destroyed) {
      throw new TypeError('Object has been destroyed');
    }
  }
}
