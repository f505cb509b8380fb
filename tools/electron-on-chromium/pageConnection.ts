import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as passed } from 'node:timers/promises';
import type Electron from 'electron';
import type { CDPSession, Page } from 'playwright';
import { MOST_CLOSING_MS, openPage } from './browser.ts';
import { codec } from './codec.ts';
import { claimPage } from './network.ts';
import { toApp, toChromium } from './origins.ts';
import type { FromPage, ToPage } from './page/isolatedWorld.ts';
import { ISOLATED_WORLD, isolatedWorldScript, mainWorldScript } from './pageScripts.ts';
import { settings } from './settings.ts';
import { watchAccelerators } from './shim/menu.ts';
import { grantedPermissions } from './shim/session.ts';

export interface PageOptions {
  readonly width: number;
  readonly height: number;
  /** Path of the preload script. */
  readonly preload: string | null;
}

/** What a page asks of the WebContents it belongs to. */
export interface PageOwner {
  readonly contents: Electron.WebContents;
  mayNavigate(url: string, isMainFrame: boolean): boolean;
  mayRedirect(url: string, isMainFrame: boolean): boolean;
  opened(url: string, frameName: string, features: string): void;
  invoked(
    channel: string,
    args: string,
  ): Promise<{ ok: true; value: string } | { ok: false; message: string }>;
  sent(channel: string, args: unknown[]): void;
  pressed(accelerator: string): void;
  emitted(event: string, ...args: unknown[]): void;
}

interface Connected {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** One page of Chromium with the preload script's world in it. */
export class PageConnection {
  readonly owner: PageOwner;
  readonly connected: Promise<Connected>;
  title = '';
  /** The person asked to close the window; the owner decides. */
  whenCloseAsked: () => void = () => {};
  /** The page has gone without being asked. */
  whenGone: () => void = () => {};
  private readonly names = {
    channel: `eoc-${randomBytes(8).toString('hex')}`,
    binding: `__eoc_${randomBytes(8).toString('hex')}`,
    receiver: `__eoc_${randomBytes(8).toString('hex')}`,
  };
  private page: Page | null = null;
  private address = '';
  private world: number | null = null;
  /** Addresses that main itself loads: these are not asked about. */
  private readonly expected = new Set<string>();
  private closing = false;

  constructor(options: PageOptions, owner: PageOwner) {
    this.owner = owner;
    this.connected = this.connect(options);
    this.connected.catch((error) => console.error(error));
  }

  url(): string {
    return this.page?.mainFrame().url() ?? this.address;
  }

  /** Whether main itself asked for this navigation; it is then used up. */
  takeExpected(url: string): boolean {
    return this.expected.delete(withoutHash(url));
  }

  async load(url: string): Promise<void> {
    const { page } = await this.connected;
    const target = toChromium(url);
    await this.grantPermissions(page, new URL(target).origin);
    this.address = target;
    this.expected.add(withoutHash(target));
    try {
      await page.goto(target, { waitUntil: 'load', timeout: 0 });
    } finally {
      this.expected.delete(withoutHash(target));
    }
  }

  async reload(): Promise<void> {
    const { page } = await this.connected;
    this.expected.add(withoutHash(page.url()));
    await page.reload();
  }

  send(channel: string, args: unknown[]): void {
    this.tell(this.world, { kind: 'message', channel, args: codec.encode(args) });
  }

  replaceMisspelling(text: string): void {
    this.tell(this.world, { kind: 'replaceMisspelling', text });
  }

  async evaluate(code: string): Promise<unknown> {
    const { page } = await this.connected;
    return page.evaluate(code);
  }

  async printToPdf(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const { cdp } = await this.connected;
    const size = { A4: [8.27, 11.7], Letter: [8.5, 11] }[String(options.pageSize ?? 'Letter')];
    if (size === undefined) {
      throw new Error('electron-on-chromium prints A4 and Letter only');
    }
    const { data } = await cdp.send('Page.printToPDF', {
      landscape: options.landscape ?? false,
      printBackground: options.printBackground ?? false,
      preferCSSPageSize: options.preferCSSPageSize ?? false,
      generateTaggedPDF: options.generateTaggedPDF ?? false,
      paperWidth: size[0] as number,
      paperHeight: size[1] as number,
    });
    return Buffer.from(data, 'base64');
  }

  async zoom(factor: number): Promise<void> {
    const { cdp } = await this.connected;
    await cdp.send('Emulation.setPageScaleFactor', { pageScaleFactor: factor });
  }

  async bringToFront(): Promise<void> {
    const { page } = await this.connected;
    await page.bringToFront();
  }

  async close(): Promise<void> {
    this.closing = true;
    const { page } = await this.connected;
    await Promise.race([page.close().catch(() => {}), passed(MOST_CLOSING_MS)]);
  }

  private async connect(options: PageOptions): Promise<Connected> {
    const page = await openPage(options);
    this.page = page;
    claimPage(page, this);
    const cdp = await page.context().newCDPSession(page);
    const scripts = {
      ...this.names,
      preload: options.preload === null ? null : readFileSync(options.preload, 'utf8'),
      argv: process.argv,
      holdsClosing: settings.interactive,
    };
    await cdp.send('Runtime.enable');
    await cdp.send('Page.enable');
    cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === this.names.binding) {
        this.hear(JSON.parse(payload) as FromPage, executionContextId);
      }
    });
    // A link or a form that wants a window; `window.open` never comes this far (page/mainWorld.ts).
    cdp.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
      this.owner.opened(toApp(url), windowName, windowFeatures.join(','));
    });
    await cdp.send('Runtime.addBinding', {
      name: this.names.binding,
      executionContextName: ISOLATED_WORLD,
    });
    // The page's own world first: the other one puts things into it.
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldScript(scripts) });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: isolatedWorldScript(scripts),
      worldName: ISOLATED_WORLD,
    });
    this.watch(page);
    return { page, cdp };
  }

  private watch(page: Page): void {
    page.on('dialog', (dialog) => {
      if (dialog.type() === 'beforeunload') {
        void dialog.dismiss().then(() => this.whenCloseAsked());
      } else {
        void dialog.dismiss();
      }
    });
    page.on('crash', () =>
      this.owner.emitted('render-process-gone', { reason: 'crashed', exitCode: 1 }),
    );
    page.on('close', () => !this.closing && this.whenGone());
    page.on('domcontentloaded', () => {
      this.owner.emitted('dom-ready');
      void page.title().then(
        (title) => {
          this.title = title;
        },
        () => {},
      );
    });
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) {
        this.owner.emitted('did-navigate', toApp(frame.url()), 200, 'OK');
      }
    });
    page.on('console', (message) => {
      this.owner.emitted('console-message', { level: message.type(), message: message.text() });
    });
    watchAccelerators((accelerators) =>
      this.tell(this.world, { kind: 'accelerators', accelerators }),
    );
  }

  private hear(message: FromPage, context: number): void {
    switch (message.kind) {
      case 'hello':
        this.world = context;
        if (message.error !== undefined) {
          console.error(`Unable to load preload script: ${message.error}`);
          this.owner.emitted('preload-error', 'preload', new Error(message.error));
        }
        watchAccelerators.now((accelerators) =>
          this.tell(context, { kind: 'accelerators', accelerators }),
        );
        return;
      case 'invoke':
        void this.owner
          .invoked(message.channel, message.args)
          .then((answer) => this.tell(context, { kind: 'reply', id: message.id, ...answer }));
        return;
      case 'send':
        this.owner.sent(message.channel, codec.decode(message.args) as unknown[]);
        return;
      case 'accelerator':
        this.owner.pressed(message.accelerator);
        return;
      case 'windowOpen':
        this.owner.opened(toApp(message.url), message.frameName, message.features);
        return;
      case 'contextMenu':
        this.owner.emitted('context-menu', contextMenuOf(message));
    }
  }

  /** A world that has navigated away in the meantime hears nothing, as in Electron. */
  private tell(context: number | null, message: ToPage): void {
    if (context === null || this.closing) {
      return;
    }
    void this.connected.then(({ cdp }) =>
      cdp
        .send('Runtime.callFunctionOn', {
          functionDeclaration: `function (message) { globalThis[${JSON.stringify(this.names.receiver)}](message); }`,
          executionContextId: context,
          arguments: [{ value: JSON.stringify(message) }],
          silent: true,
        })
        .catch(() => {}),
    );
  }

  private async grantPermissions(page: Page, origin: string): Promise<void> {
    if (!origin.startsWith('http')) {
      return;
    }
    const granted = await grantedPermissions(this.owner.contents, toApp(origin));
    await page.context().grantPermissions(granted, { origin });
  }
}

/**
 * Gives what Electron tells of a press with the other button. Suggestions come from its own checker,
 * which is not here.
 */
function contextMenuOf(
  message: Extract<FromPage, { kind: 'contextMenu' }>,
): Partial<Electron.ContextMenuParams> {
  const { x, y, isEditable, selectionText, misspelledWord } = message;
  const isSelected = selectionText !== '';
  return {
    x,
    y,
    isEditable,
    selectionText,
    misspelledWord,
    dictionarySuggestions: [],
    menuSourceType: 'mouse',
    editFlags: {
      canUndo: isEditable,
      canRedo: isEditable,
      canCut: isEditable && isSelected,
      canCopy: isSelected,
      canPaste: isEditable,
      canDelete: isEditable && isSelected,
      canSelectAll: true,
      canEditRichly: false,
    },
  };
}

function withoutHash(url: string): string {
  return url.split('#')[0] ?? url;
}
