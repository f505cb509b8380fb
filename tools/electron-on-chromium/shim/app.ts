import { EventEmitter } from 'node:events';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type Electron from 'electron';
import { preventable } from '../events.ts';
import { settings } from '../settings.ts';
import { claimFolder } from '../singleInstance.ts';
import { strict } from '../strict.ts';

const events = new EventEmitter();
const state = {
  name: settings.manifest.name,
  ready: false,
  quitting: false,
  withoutWindows: false,
  gone: false,
};
const paths = new Map<string, string>();
const pending = new Set<Promise<unknown>>();
let markReadyPromise: () => void = () => {};
const readyPromise = new Promise<void>((resolve) => {
  markReadyPromise = resolve;
});

let noteReadyAsked: () => void = () => {};
/** Settles once the app has asked to be told when it is ready. */
export const whenReadyAsked = new Promise<void>((resolve) => {
  noteReadyAsked = resolve;
});

let shutDown: () => Promise<void> = async () => {};
/** Closes every window, asking each; gives false when one of them refuses. Set by windows. */
let closeWindows: () => Promise<boolean> = async () => true;

/** Registers what to release before the process ends. */
export function whenQuitting(run: () => Promise<void>): void {
  shutDown = run;
}

/** Tells the app how its windows are closed when it quits. */
export function setCloseWindows(close: () => Promise<boolean>): void {
  closeWindows = close;
}

/** Keeps the process alive until this is done: a dialog somebody is still reading. */
export function holdExit(work: Promise<unknown>): void {
  pending.add(work);
  void work.finally(() => pending.delete(work)).catch(() => {});
}

export function markReady(): void {
  if (state.quitting || state.ready) {
    return;
  }
  state.ready = true;
  app.emit('ready', {}, {});
  markReadyPromise();
}

export const isReady = (): boolean => state.ready;
export const isQuitting = (): boolean => state.quitting;

/** Called when the last window has closed. Without a listener an app quits, as in Electron. */
export function lastWindowClosed(): void {
  state.withoutWindows = true;
  if (!state.quitting && !app.emit('window-all-closed')) {
    app.quit();
  }
}

async function quit(): Promise<void> {
  if (state.quitting) {
    return;
  }
  state.quitting = true;
  state.withoutWindows = false;
  const before = preventable({});
  app.emit('before-quit', before.event);
  if (before.prevented() || !(await closeWindows())) {
    state.quitting = false;
    // The window that asked to wait may have closed while another one was still closing.
    if (state.withoutWindows) lastWindowClosed();
    return;
  }
  const will = preventable({});
  app.emit('will-quit', will.event);
  if (will.prevented()) {
    state.quitting = false;
    return;
  }
  await leave(0);
}

async function leave(code: number): Promise<void> {
  if (state.gone) {
    return;
  }
  state.gone = true;
  state.quitting = true;
  await Promise.allSettled([...pending]);
  app.emit('quit', {}, code);
  await shutDown().catch((error) => console.error(error));
  process.exit(code);
}

const switches = new Map(
  settings.appArguments
    .filter((argument) => argument.startsWith('--'))
    .map((argument) => {
      const [name = '', ...value] = argument.slice(2).split('=');
      return [name, value.join('=')] as const;
    }),
);

const commandLine = strict('app.commandLine', {
  hasSwitch: (name: string) => switches.has(name),
  getSwitchValue: (name: string) => switches.get(name) ?? '',
  appendSwitch(name: string, value = '') {
    switches.set(name, value);
  },
} satisfies Pick<Electron.CommandLine, 'hasSwitch' | 'getSwitchValue' | 'appendSwitch'>);

function appData(): string {
  if (process.platform === 'win32') {
    return process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  }
  return process.platform === 'darwin'
    ? join(homedir(), 'Library', 'Application Support')
    : (process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'));
}

function pathOf(name: string): string {
  const defaults: Record<string, () => string> = {
    home: homedir,
    temp: tmpdir,
    appData,
    userData: () => join(appData(), state.name),
    sessionData: () => pathOf('userData'),
    documents: () => join(homedir(), 'Documents'),
    downloads: () => join(homedir(), 'Downloads'),
    desktop: () => join(homedir(), 'Desktop'),
    exe: () => process.execPath,
  };
  const found = paths.get(name) ?? defaults[name]?.();
  if (found === undefined) {
    throw new Error(`Failed to get '${name}' path`);
  }
  return found;
}

const members = {
  isPackaged: false,
  commandLine: commandLine as unknown as Electron.CommandLine,
  whenReady() {
    noteReadyAsked();
    return readyPromise;
  },
  isReady,
  quit: () => void quit(),
  exit: (code = 0) => void leave(code),
  getName: () => state.name,
  setName(name: string) {
    state.name = name;
  },
  getVersion: () => settings.manifest.version,
  getAppPath: () => settings.appFolder,
  getPath: pathOf,
  setPath(name: string, path: string) {
    paths.set(name, path);
  },
  getLocale: () => 'en-GB',
  getLocaleCountryCode: () => 'GB',
  enableSandbox() {
    if (state.ready) {
      throw new Error('app.enableSandbox() can only be called before app is ready');
    }
  },
  requestSingleInstanceLock: () =>
    claimFolder(
      pathOf('userData'),
      (argv, workingDirectory) =>
        app.emit('second-instance', {}, argv, workingDirectory, undefined),
      holdExit,
    ),
  hasSingleInstanceLock: () => true,
  setAppUserModelId() {},
  setAboutPanelOptions() {},
  showAboutPanel() {},
  focus() {},
} satisfies Partial<Electron.App>;

/** Electron's `app`. */
export const app = strict('app', Object.assign(events, members));
