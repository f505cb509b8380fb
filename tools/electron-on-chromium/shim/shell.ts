import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type Electron from 'electron';
import { recordOpened } from '../script.ts';
import { settings } from '../settings.ts';
import { strict } from '../strict.ts';

const OPENERS: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'xdg-open',
  darwin: 'open',
  win32: 'explorer',
};

const members = {
  async openPath(path: string) {
    if (!existsSync(path)) {
      return 'The path does not exist';
    }
    return open(path);
  },
  showItemInFolder(path: string) {
    void open(dirname(path));
  },
  async openExternal(url: string) {
    await open(url);
  },
} satisfies Pick<Electron.Shell, 'openPath' | 'showItemInFolder' | 'openExternal'>;

/** Electron's `shell`. A test's run records; a person's run opens with the system's program. */
export const shell = strict('shell', members);

function open(what: string): Promise<string> {
  recordOpened(what);
  const opener = OPENERS[process.platform];
  if (!settings.interactive || opener === undefined) {
    return Promise.resolve('');
  }
  return new Promise((resolve) => {
    const program = spawn(opener, [what], { stdio: 'ignore', detached: true });
    program.once('error', () => resolve(`${opener} is not installed`));
    program.once('spawn', () => {
      program.unref();
      resolve('');
    });
  });
}
