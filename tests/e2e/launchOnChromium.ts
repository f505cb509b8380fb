import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { expect } from 'playwright/test';
import { findHeadlessBrowser, HOW_TO_GET_A_BROWSER } from '../../tools/browser.ts';
import type { ControlAnswer, ControlRequest } from '../../tools/electron-on-chromium/control.ts';
import type { DialogCall } from '../../tools/electron-on-chromium/script.ts';
import type { LaunchedApp, LaunchOptions } from './launch.ts';

const TOOL = resolve(import.meta.dirname, '../../tools/electron-on-chromium/run.ts');
/** The key behind `safeStorage` of every run, in place of the one of the operating system. */
const KEY_FILE = join(tmpdir(), 'waymark-e2e-safe-storage.key');

/** Makes the key before runs that begin at once would each make one. One that is there stays. */
export function makeKey(): void {
  try {
    writeFileSync(KEY_FILE, randomBytes(32), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Runs an app with tools/electron-on-chromium, in a process of its own, and drives its page. */
export async function launchOnChromium(options: LaunchOptions): Promise<LaunchedApp> {
  const browser = findHeadlessBrowser();
  if (browser === null) {
    throw new Error(HOW_TO_GET_A_BROWSER);
  }
  const child = fork(TOOL, [options.appFolder, ...options.args], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
    execArgv: [],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_COMPILE_CACHE: join(tmpdir(), 'waymark-compiled'),
      ELECTRON_ON_CHROMIUM_BROWSER: browser,
      ELECTRON_ON_CHROMIUM_PROFILE: join(options.scratch, 'profile'),
      ELECTRON_ON_CHROMIUM_KEY: KEY_FILE,
      ...options.environment,
    },
  });
  let errorOutput = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    errorOutput += text;
  });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  let hasEnded = false;
  const ended = new Promise<number>((resolve) => {
    child.once('exit', (code) => {
      hasEnded = true;
      resolve(code ?? 1);
    });
  });

  let last = 0;
  const waiting = new Map<number, (answer: ControlAnswer) => void>();
  child.on('message', (answer: ControlAnswer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  async function ask(request: ControlRequest): Promise<unknown> {
    last += 1;
    const id = last;
    const reply = new Promise<ControlAnswer>((resolve) => waiting.set(id, resolve));
    child.send({ id, request }, () => {});
    const answer = await Promise.race([reply, ended]);
    if (typeof answer === 'number') {
      throw new Error(`The app ended with code ${answer}.\n${errorOutput}`);
    }
    if (answer.error !== undefined) {
      throw new Error(answer.error);
    }
    return answer.value;
  }

  async function connect() {
    for (const answer of options.dialogAnswers) {
      await ask({ do: 'answer', answer });
    }
    if (!options.expectsWindow) {
      return { connection: null, page: null };
    }
    const connection = await chromium.connectOverCDP(String(await ask({ do: 'endpoint' })));
    const page = connection.contexts()[0]?.pages()[0] ?? null;
    const isShown = () => {
      if (hasEnded) {
        throw new Error(`The app ended before it showed a window.\n${errorOutput}`);
      }
      return page?.url() !== 'about:blank';
    };
    await expect.poll(isShown, { timeout: 20_000 }).toBe(true);
    await page?.waitForLoadState('load');
    return { connection, page };
  }

  const { connection, page } = await connect().catch((error) => {
    child.kill('SIGKILL');
    throw error;
  });
  return {
    page,
    pages: () => connection?.contexts()[0]?.pages() ?? [],
    ended: () => ended,
    kill: () => child.kill('SIGKILL'),
    async quit() {
      await ask({ do: 'quit' }).catch(() => {});
    },
    answer: async (answer) => void (await ask({ do: 'answer', answer })),
    dialogs: async () => (await ask({ do: 'dialogs' })) as DialogCall[],
    printed: async () => (await ask({ do: 'printed' })) as string[],
    clickMenu: async (id) => void (await ask({ do: 'clickMenu', id })),
    menuAtPointer: () => ask({ do: 'menuAtPointer' }) as Promise<readonly string[]>,
    async chooseAtPointer(label) {
      await ask({ do: 'clickAtPointer', label });
    },
    reload: async () => void (await ask({ do: 'reload' })),
    plugDisplays: async (displays) => void (await ask({ do: 'plugDisplays', displays })),
    power: async (event) => void (await ask({ do: 'power', event })),
    errorOutput: () => errorOutput,
    output: () => output,
    disconnect: async () => void (await connection?.close().catch(() => {})),
  };
}
