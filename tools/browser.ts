/** Finds a Chromium to open the app in where Electron's own cannot be had. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** How to get a browser by hand, as one line. */
export const HOW_TO_GET_A_BROWSER =
  'Install Chromium, Google Chrome or Microsoft Edge, or run "npx playwright install chromium", ' +
  'or set WAYMARK_CHROMIUM to the path of a Chromium program.';

/** Chromium without any window: starts in a third of the time, which a test notices. */
const HEADLESS_SHELL = 'chromium-headless-shell';

/** Gives the path of an installed Chromium, Chrome or Edge; null when there is none. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  return firstThatExists([
    environment.WAYMARK_CHROMIUM,
    environment.CHROME_PATH,
    playwrightsOwn(),
    ...installedPlaces(environment),
  ]);
}

/** Like `findBrowser`, for a run that shows no window; it may then be Chromium's headless shell. */
export function findHeadlessBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  return (
    firstThatExists([environment.WAYMARK_CHROMIUM, ...onPath(HEADLESS_SHELL, environment)]) ??
    findBrowser(environment)
  );
}

function firstThatExists(paths: readonly (string | undefined)[]): string | null {
  return paths.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;
}

/**
 * Gives the path of a Chromium to run without a window, installing one if need be, and says on
 * the console what it installs.
 * @throws Error with what to install by hand when none can be had.
 */
export function ensureHeadlessBrowser(): string {
  const found = findHeadlessBrowser();
  if (found !== null) {
    return found;
  }
  console.log("No Chromium found. Installing Playwright's Chromium (about 170 MB) …");
  run(process.execPath, [playwrightCli(), 'install', 'chromium']);
  const downloaded = findHeadlessBrowser();
  if (downloaded !== null) {
    return downloaded;
  }
  // Ubuntu's own `chromium` is not a package of this kind, and has no headless shell.
  for (const name of [HEADLESS_SHELL, 'chromium']) {
    const apt = findHeadlessBrowser() === null ? aptCommands(name) : null;
    if (apt === null) continue;
    const said = apt.map((command) => command.join(' ')).join(' && ');
    console.log(`That could not be had. Installing Debian's package: ${said} …`);
    for (const [program = '', ...args] of apt) run(program, args);
  }
  const installed = findHeadlessBrowser();
  if (installed === null) {
    throw new Error(`No Chromium could be found or installed. ${HOW_TO_GET_A_BROWSER}`);
  }
  return installed;
}

/** Playwright's downloaded Chromium, whether or not it has been downloaded. */
function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function installedPlaces(environment: NodeJS.ProcessEnv): string[] {
  switch (process.platform) {
    case 'win32':
      return [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]);
    case 'darwin':
      return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    default: {
      const names = [
        'chromium',
        'chromium-browser',
        'google-chrome',
        'google-chrome-stable',
        'microsoft-edge',
        'microsoft-edge-stable',
      ];
      return names.flatMap((name) => onPath(name, environment));
    }
  }
}

function onPath(name: string, environment: NodeJS.ProcessEnv): string[] {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name));
}

/** On Debian and Ubuntu, when it can be done without asking for a password. */
function aptCommands(name: string): string[][] | null {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) {
    return null;
  }
  const commands = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', name],
  ];
  if (process.getuid?.() === 0) {
    return commands;
  }
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return sudo.status === 0 ? commands.map((command) => ['sudo', '-n', ...command]) : null;
}

function playwrightCli(): string {
  const require = createRequire(import.meta.url);
  return join(require.resolve('playwright/package.json'), '..', 'cli.js');
}

function run(program: string, args: readonly string[]): boolean {
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 300_000,
  });
  return status === 0;
}

if (import.meta.main) {
  console.log(findBrowser() ?? HOW_TO_GET_A_BROWSER);
}
