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

/** Gives the path of an installed Chromium, Chrome or Edge; null when there is none. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  const candidates = [
    environment.WAYMARK_CHROMIUM,
    environment.CHROME_PATH,
    playwrightsOwn(),
    ...installedPlaces(environment),
  ];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;
}

/**
 * Gives the path of a Chromium, installing one if need be, and says on the console what it
 * installs.
 * @throws Error with what to install by hand when none can be had.
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== null) {
    return found;
  }
  console.log("No Chromium found. Installing Playwright's Chromium (about 170 MB) …");
  run(process.execPath, [playwrightCli(), 'install', 'chromium']);
  const downloaded = findBrowser();
  if (downloaded !== null) {
    return downloaded;
  }
  const apt = aptCommands();
  if (apt !== null) {
    const said = apt.map((command) => command.join(' ')).join(' && ');
    console.log(`That could not be had. Installing Debian's package: ${said} …`);
    for (const [program = '', ...args] of apt) run(program, args);
  }
  const installed = findBrowser();
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
      const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
      return names.flatMap((name) => folders.map((folder) => join(folder, name)));
    }
  }
}

/** On Debian and Ubuntu, when it can be done without asking for a password. */
function aptCommands(): string[][] | null {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) {
    return null;
  }
  const commands = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
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
