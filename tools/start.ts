/**
 * Starts Waymark from source. `npm start`, or `npm start -- --sample` for the example
 * conference. In Electron; where that cannot be had, in an installed Chromium.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { findBrowser, HOW_TO_GET_A_BROWSER } from './browser.ts';
import { buildIfStale } from './build.ts';
import { fetchElectron } from './electronProgram.ts';

const ROOT = resolve(import.meta.dirname, '..');

process.exitCode = await start(process.argv.slice(2));

async function start(args: readonly string[]): Promise<number> {
  if (hasNoDisplay()) {
    console.error(
      'Waymark needs a display, and this machine has none. Use a virtual one: "xvfb-run -a npm start". ' +
        'To make the copies of the sample conference without a window: "npm run -s documents -- --sample --out copies".',
    );
    return 1;
  }
  await buildIfStale();
  const electron = await fetchElectron();
  if (electron !== null) {
    return run(electron, [ROOT, ...args], {});
  }
  const browser = findBrowser();
  if (browser === null) {
    console.error(
      `Electron could not be downloaded, and there is no Chromium to open Waymark in instead. ${HOW_TO_GET_A_BROWSER}`,
    );
    return 1;
  }
  const asked = process.env.WAYMARK_CHROMIUM;
  if (asked && asked !== browser) {
    console.log(`WAYMARK_CHROMIUM names ${asked}, and there is no such file. Using ${browser}.`);
  }
  console.log(
    'Electron could not be downloaded, so Waymark opens in a Chromium window: the same app, for trying out, not for real families.',
  );
  const tool = resolve(ROOT, 'tools/electron-on-chromium/run.ts');
  return run(process.execPath, [tool, ROOT, ...args], {
    ELECTRON_ON_CHROMIUM_BROWSER: browser,
    ELECTRON_ON_CHROMIUM_INTERACTIVE: '1',
  });
}

function hasNoDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
}

/** Runs the app until it ends. Gives its exit code. */
function run(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const child = spawn(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
