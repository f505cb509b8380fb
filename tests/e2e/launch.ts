import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import type { DialogAnswer, DialogCall } from '../../tools/electron-on-chromium/script.ts';
import type {
  DisplayShape,
  PowerEvent,
} from '../../tools/electron-on-chromium/shim/surroundings.ts';
import { findElectron } from '../../tools/electronProgram.ts';
import { preparePassphrase, TEST_PASSPHRASE } from '../support/passphrase.ts';
import { launchOnChromium } from './launchOnChromium.ts';
import { launchOnElectron } from './launchOnElectron.ts';

export type { DialogAnswer, DialogCall, PowerEvent };

export interface OpenAppOptions {
  /** Where this run keeps its files. Left alone at the end; none given: a new one, removed. */
  readonly dataFolder?: string;
  /** Where the backend keeps its own files. Left alone at the end; none given: a new one, removed. */
  readonly backendFolder?: string;
  /** The app's own arguments, such as `--sample`. */
  readonly args?: readonly string[];
  /** Answers to the dialogs that will come, in order. */
  readonly dialogAnswers?: readonly DialogAnswer[];
  /** The app to open: its folder with package.json. Waymark by default. */
  readonly appFolder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /**
   * Whether the app is left as it starts. Otherwise a folder that holds nothing yet gets a
   * passphrase, and a window that asks for it is unlocked: the two first screens, in short.
   */
  readonly leaveLocked?: boolean;
  /** Whether a window is waited for; not when the app is expected to refuse. */
  readonly expectsWindow?: boolean;
}

/** An app that runs, on either backend. */
export interface OpenApp {
  /** The first window's page. */
  readonly page: Page;
  readonly backend: 'electron' | 'chromium';
  readonly dataFolder: string;
  /** Quits as a person would and waits for the end. Fails when a dialog had no answer. */
  close(): Promise<void>;
  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void>;
  /** Waits until the app has ended by itself. Gives its exit code. */
  ended(): Promise<number>;
  answerFolderDialog(path: string | null): Promise<void>;
  /** Answers the next dialog that asks for a file to write or to read. */
  answerFileDialog(path: string | null): Promise<void>;
  /** The dialogs that were shown so far. */
  dialogs(): Promise<readonly DialogCall[]>;
  /** What was asked to be printed, in base 64; no printer and no dialog is reached. */
  printed(): Promise<readonly string[]>;
  /** Chooses an item of the menu bar by its id. */
  clickMenu(id: string): Promise<void>;
  /** What stands in the menu that was opened last at the pointer. */
  menuAtPointer(): Promise<readonly string[]>;
  /** Chooses an item of that menu by what it says. */
  chooseAtPointer(label: string): Promise<void>;
  /** The pages of all windows, the first window's first. */
  pages(): readonly Page[];
  /** Opens a further window from the menu, and gives its page once it is loaded. */
  openWindow(): Promise<Page>;
  /** Loads the window's page anew, as main would, and waits until the old one is gone. */
  reload(): Promise<void>;
  /** Lets the computer lock, sleep or come back. */
  power(event: PowerEvent): Promise<void>;
  /** Plugs screens in and out: from then on there are these, the first the system's main one. */
  plugDisplays(displays: readonly DisplayShape[]): Promise<void>;
  /** The page on the wall, once it is there. */
  wall(): Promise<Page>;
  /** What the app said on its error output so far. */
  errorOutput(): string;
  /** What it said on its standard output so far. */
  output(): string;
}

/** What a backend gives; the rest is the same for both. */
export interface LaunchedApp {
  readonly page: Page | null;
  /** The pages of all windows, the first window's first. */
  pages(): readonly Page[];
  quit(): Promise<void>;
  kill(): void;
  ended(): Promise<number>;
  answer(answer: DialogAnswer): Promise<void>;
  dialogs(): Promise<readonly DialogCall[]>;
  printed(): Promise<readonly string[]>;
  clickMenu(id: string): Promise<void>;
  menuAtPointer(): Promise<readonly string[]>;
  chooseAtPointer(label: string): Promise<void>;
  reload(): Promise<void>;
  power(event: PowerEvent): Promise<void>;
  plugDisplays(displays: readonly DisplayShape[]): Promise<void>;
  errorOutput(): string;
  output(): string;
  disconnect(): Promise<void>;
}

export interface LaunchOptions {
  readonly appFolder: string;
  /** For the backend's own files; removed afterwards. */
  readonly scratch: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly dialogAnswers: readonly DialogAnswer[];
  readonly expectsWindow: boolean;
}

/** How long a press or a letter waits for what it is meant for. */
const MOST_WAITING_MS = 30_000;

const WAYMARK = resolve(import.meta.dirname, '../..');

/** Opens the app and waits for its first window. */
export async function openApp(options: OpenAppOptions = {}): Promise<OpenApp> {
  const scratch = options.backendFolder ?? mkdtempSync(join(tmpdir(), 'waymark-e2e-'));
  const dataFolder = options.dataFolder ?? join(scratch, 'data');
  const electron = findElectron();
  const launch: LaunchOptions = {
    appFolder: options.appFolder ?? WAYMARK,
    scratch,
    args: [`--user-data-dir=${dataFolder}`, ...(options.args ?? [])],
    environment: options.environment ?? {},
    dialogAnswers: options.dialogAnswers ?? [],
    expectsWindow: options.expectsWindow ?? true,
  };
  const isOurs = launch.appFolder === WAYMARK && options.leaveLocked !== true;
  if (isOurs) await preparePassphrase(dataFolder);
  const removeScratch = () => {
    if (options.backendFolder !== undefined) return;
    rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  const app = await (electron === null
    ? launchOnChromium(launch)
    : launchOnElectron(electron, launch)
  ).catch((error) => {
    removeScratch();
    throw error;
  });
  // What waits says what for, before the test's own time is up.
  app.page?.setDefaultTimeout(MOST_WAITING_MS);
  if (isOurs && app.page !== null) await unlock(app.page);
  const cleanUp = async () => {
    await app.disconnect();
    removeScratch();
  };
  return {
    get page() {
      if (app.page === null) {
        throw new Error('This app was opened without expecting a window.');
      }
      return app.page;
    },
    backend: electron === null ? 'chromium' : 'electron',
    dataFolder,
    async close() {
      const unanswered = (await app.dialogs()).filter(({ answered }) => !answered);
      await app.quit();
      await inTime(
        app.ended(),
        () => `The app was asked to quit and went on.\n${app.errorOutput()}`,
      );
      await inTime(cleanUp(), () => 'The app has ended, and its browser still answers.');
      if (unanswered.length > 0) {
        throw new Error(`Dialogs without an answer: ${JSON.stringify(unanswered)}`);
      }
    },
    async kill() {
      app.kill();
      await app.ended();
      await cleanUp();
    },
    async ended() {
      const code = await app.ended();
      await cleanUp();
      return code;
    },
    answerFolderDialog: (folder) => app.answer({ folder }),
    answerFileDialog: (path) => app.answer({ folder: path }),
    dialogs: app.dialogs,
    printed: app.printed,
    clickMenu: app.clickMenu,
    menuAtPointer: app.menuAtPointer,
    chooseAtPointer: app.chooseAtPointer,
    pages: app.pages,
    async openWindow() {
      const before = app.pages().length;
      await app.clickMenu('newWindow');
      const newest = () => app.pages()[before];
      await expect.poll(() => newest()?.url() ?? 'about:blank').not.toBe('about:blank');
      const page = newest();
      if (page === undefined) throw new Error('The window went away.');
      await page.waitForLoadState('load');
      return page;
    },
    async reload() {
      // It begins a moment after it was asked for, and until then the old page is there.
      const { page } = app;
      await page?.evaluate(() => document.body.classList.add('before-reload'));
      await app.reload();
      if (page) await expect(page.locator('body.before-reload')).toHaveCount(0);
    },
    power: app.power,
    plugDisplays: app.plugDisplays,
    async wall() {
      const find = () => app.pages().find((page) => page.url().includes('/room/index.html'));
      await expect.poll(() => find() !== undefined).toBe(true);
      const page = find();
      if (page === undefined) throw new Error('The wall went away.');
      await page.waitForLoadState('load');
      return page;
    },
    errorOutput: app.errorOutput,
    output: app.output,
  };
}

/** How long something that takes seconds may take before it is called stuck. */
const STUCK_MS = 60_000;

/** Waits for what ends sooner or later, and says what was waited for where it does not. */
async function inTime<T>(work: Promise<T>, what: () => string): Promise<T> {
  const clock = new AbortController();
  const late = setTimeout(STUCK_MS, null, { signal: clock.signal }).then(() => {
    throw new Error(what());
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    late.catch(() => {});
    clock.abort();
  }
}

/** Types the test's passphrase when the window asks for it, and waits for the first page. */
async function unlock(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).not.toHaveText('');
  if ((await heading.textContent()) === 'Waymark is locked') {
    await page.getByRole('textbox', { name: 'Passphrase' }).fill(TEST_PASSPHRASE);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Waymark is locked')).toHaveCount(0);
  }
  await expect.poll(() => new URL(page.url()).hash).not.toBe('#/sample');
}
