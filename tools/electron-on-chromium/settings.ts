import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * How this run was asked for, by environment variables so that the app's own arguments stay
 * its own.
 */
export interface Settings {
  /** Folder with the app's package.json. */
  readonly appFolder: string;
  /** The app's own arguments. */
  readonly appArguments: readonly string[];
  readonly manifest: { readonly name: string; readonly version: string; readonly main: string };
  /** A person is looking: real windows and dialogs. Else no display is needed. */
  readonly interactive: boolean;
  /** A test drives the run over the process channel. */
  readonly driven: boolean;
  /** Path of the Chromium to run. */
  readonly chromium: string;
  /** Chromium's own files go here; null for a folder that is removed at the end. */
  readonly profile: string | null;
  /** What stands for the operating system's key store. */
  readonly safeStorageKey: string;
  readonly safeStorage: SafeStorageState;
}

/** `rotated`: the system has a new key and still reads what the old one wrote. */
export type SafeStorageState = 'available' | 'unavailable' | 'basic_text' | 'rotated';

const STATES: readonly SafeStorageState[] = ['available', 'unavailable', 'basic_text', 'rotated'];

export function readSettings(
  argv: readonly string[] = process.argv,
  environment: NodeJS.ProcessEnv = process.env,
): Settings {
  const appFolder = resolve(argv[2] ?? '.');
  const manifest = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8'));
  const chromium = environment.ELECTRON_ON_CHROMIUM_BROWSER;
  if (chromium === undefined) {
    throw new Error('ELECTRON_ON_CHROMIUM_BROWSER must name the Chromium to run.');
  }
  const state = environment.ELECTRON_ON_CHROMIUM_SAFE_STORAGE as SafeStorageState | undefined;
  const interactive = environment.ELECTRON_ON_CHROMIUM_INTERACTIVE === '1';
  // A person is told the truth: no key store of the system guards anything here.
  const usual = interactive ? 'basic_text' : 'available';
  return {
    appFolder,
    appArguments: argv.slice(3),
    manifest: { name: manifest.name, version: manifest.version ?? '0.0.0', main: manifest.main },
    interactive,
    driven: process.send !== undefined,
    chromium,
    profile: environment.ELECTRON_ON_CHROMIUM_PROFILE ?? null,
    safeStorageKey:
      environment.ELECTRON_ON_CHROMIUM_KEY ??
      join(homedir(), '.electron-on-chromium', 'safe-storage.key'),
    safeStorage: state !== undefined && STATES.includes(state) ? state : usual,
  };
}

export const settings: Settings = readSettings();
