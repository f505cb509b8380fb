import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { settings } from './settings.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The running Chromium: one profile, one window per BrowserWindow. */
export interface Browser {
  readonly context: BrowserContext;
  /** Opens an empty window; asked for by way of `openPage`. */
  openPage(size: Size): Promise<Page>;
  /** Closes a window, or keeps it for the next when it is the last, which would end all. */
  releasePage(page: Page): Promise<void>;
  /** Whether the last window has been closed, and with it a headed Chromium. */
  isEnding(): boolean;
  readonly ended: Promise<void>;
  /** Where another program can connect to drive it; null unless driven. */
  endpoint(): Promise<string | null>;
  close(): Promise<void>;
}

/** What Playwright adds to make test browsers stand out, and an app window should not. */
const UNWANTED = ['--enable-automation', '--disable-extensions', '--hide-scrollbars'];

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--disable-session-crashed-bubble',
  '--hide-crash-restore-bubble',
  '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication,DialMediaRouteProvider',
];

const EMPTY = 'data:text/html,<title>Waymark</title><body style="background:%23fbf9f5">';

/** How long Chromium is waited for before it is ended without asking. */
export const MOST_CLOSING_MS = 5_000;

let opened: Promise<Browser> | null = null;
/** How many windows are being opened for the app at this moment. */
let opening = 0;
const starts = new Set<(context: BrowserContext) => Promise<void>>();

/** Gives the browser, started when it is first asked for. */
export function openBrowser(): Promise<Browser> {
  opened ??= settings.interactive ? startHeaded() : startHeadless();
  return opened;
}

/** Opens an empty window for the app; any window that appears otherwise is closed. */
export async function openPage(size: Size): Promise<Page> {
  opening += 1;
  try {
    const browser = await openBrowser();
    if (!browser.isEnding()) {
      return await browser.openPage(size);
    }
    await browser.ended;
    return await (await openBrowser()).openPage(size);
  } finally {
    opening -= 1;
  }
}

/** Closes a window that the app did not ask for itself, such as a dialog's. */
export async function releasePage(page: Page): Promise<void> {
  await (await openBrowser()).releasePage(page);
}

/** Closes the browser if it was ever started. */
export async function closeBrowser(): Promise<void> {
  await (await opened)?.close();
}

/** Prepares the browser's context before its first page shows anything. */
export function whenBrowserStarts(prepare: (context: BrowserContext) => Promise<void>): void {
  starts.add(prepare);
}

async function startHeadless(): Promise<Browser> {
  const { context, profile, close, ended } = await launch([]);
  const blank = context.pages()[0];
  let unused = blank;
  return {
    context,
    close,
    ended,
    isEnding: () => false,
    releasePage: (page) => page.close(),
    async openPage(size) {
      const page = unused ?? (await context.newPage());
      unused = undefined;
      await page.setViewportSize({ width: size.width, height: size.height });
      return page;
    },
    endpoint: () => readEndpoint(profile),
  };
}

async function startHeaded(): Promise<Browser> {
  const first = `${EMPTY}<!--0-->`;
  // The size is only known when the first window is opened, which is what starts this.
  const { context, profile, close, ended } = await launch([
    `--app=${first}`,
    '--window-size=1360,860',
  ]);
  let unused = context.pages()[0];
  let count = 0;
  return {
    context,
    close,
    ended,
    isEnding: () => context.pages().length === 0,
    async releasePage(page) {
      if (context.pages().length > 1) {
        await page.close();
      } else if (!page.isClosed()) {
        await page.goto(first);
        unused = page;
      }
    },
    async openPage(size) {
      if (unused !== undefined && !unused.isClosed()) {
        const page = unused;
        unused = undefined;
        await resizeWindow(page, size);
        return page;
      }
      count += 1;
      const address = `${EMPTY}<!--${count}-->`;
      const arrival = context.waitForEvent('page', (page) => page.url() === address);
      // A second start with the same profile hands its window to the one that is running.
      spawn(
        settings.chromium,
        [...rootArguments(), `--user-data-dir=${profile}`, `--app=${address}`],
        {
          stdio: 'ignore',
        },
      ).unref();
      const page = await arrival;
      await resizeWindow(page, size);
      return page;
    },
    endpoint: () => readEndpoint(profile),
  };
}

/** Sets a headed window's outer size. */
export async function resizeWindow(page: Page, { width, height }: Size): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const { windowId } = await cdp.send('Browser.getWindowForTarget');
  await cdp.send('Browser.setWindowBounds', { windowId, bounds: { width, height } });
  await cdp.detach();
}

async function launch(extra: readonly string[]) {
  const own = settings.profile === null;
  const profile = settings.profile ?? mkdtempSync(join(tmpdir(), 'electron-on-chromium-'));
  writePreferences(profile);
  const launching = chromium.launchPersistentContext(profile, {
    executablePath: settings.chromium,
    headless: !settings.interactive,
    chromiumSandbox: !isRoot(),
    ignoreDefaultArgs: UNWANTED,
    args: [
      ...QUIET,
      ...extra,
      ...rootArguments(),
      ...(settings.driven ? ['--remote-debugging-port=0'] : []),
    ],
    viewport: null,
    serviceWorkers: 'block',
    acceptDownloads: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const context = await launching.catch(endWithoutBrowser);
  for (const prepare of starts) {
    await prepare(context);
  }
  context.on('page', (page) => {
    if (opening === 0) {
      void page.close().catch(() => {});
    }
  });
  const removeProfile = () => {
    if (own) {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  };
  process.once('exit', removeProfile);
  // A headed Chromium ends with its last window; the next window starts it anew.
  const ended = new Promise<void>((resolve) => {
    context.once('close', () => {
      opened = null;
      removeProfile();
      resolve();
    });
  });
  return {
    context,
    profile,
    ended,
    close: async () => {
      const closed = context.close().catch(() => {});
      // What does not close by itself ends with this process.
      await Promise.race([closed.then(() => ended), passed(MOST_CLOSING_MS)]);
    },
  };
}

/** Ends this program: without a browser there is no window, as if Electron itself did not start. */
function endWithoutBrowser(): never {
  console.error(
    `The browser ${settings.chromium} did not start. Set WAYMARK_CHROMIUM to the path of another Chromium program.`,
  );
  process.exit(1);
}

/**
 * Electron neither connects ahead of a navigation nor offers to keep passwords and addresses;
 * Chromium does unless its preferences say otherwise.
 */
function writePreferences(profile: string): void {
  const preferences = {
    net: { network_prediction_options: 2 },
    credentials_enable_service: false,
    autofill: { profile_enabled: false, credit_card_enabled: false },
    profile: { password_manager_enabled: false, exit_type: 'Normal' },
    browser: { has_seen_welcome_page: true },
    translate: { enabled: false },
  };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Chromium's sandbox refuses to run as root; `--test-type` keeps it from saying so each time. */
function rootArguments(): string[] {
  return isRoot() ? ['--no-sandbox', '--test-type'] : [];
}

async function readEndpoint(profile: string): Promise<string | null> {
  const file = join(profile, 'DevToolsActivePort');
  if (!settings.driven || !existsSync(file)) {
    return null;
  }
  const [port, path] = readFileSync(file, 'utf8').trim().split('\n');
  return `ws://127.0.0.1:${port}${path}`;
}
