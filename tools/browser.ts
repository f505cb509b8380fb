/** Finds a Chromium to open the app in where Electron's own cannot be had. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { firstThatExists, installByApt, onPath, run } from './programs.ts';

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
  console.log('That could not be had.');
  // Ubuntu's own `chromium` is not a package of this kind, and has no headless shell.
  for (const name of [HEADLESS_SHELL, 'chromium']) {
    if (findHeadlessBrowser() === null) installByApt(name);
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

function playwrightCli(): string {
  const require = createRequire(import.meta.url);
  return join(require.resolve('playwright/package.json'), '..', 'cli.js');
}

if (import.meta.main) {
  console.log(findBrowser() ?? HOW_TO_GET_A_BROWSER);
}
