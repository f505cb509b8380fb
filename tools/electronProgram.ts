/** Finds Electron's own program, which npm does not carry. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import manifest from 'electron/package.json' with { type: 'json' };

const FOLDER = dirname(createRequire(import.meta.url).resolve('electron/package.json'));

/** Gives the path of Electron's program; null when it has not been downloaded. */
export function findElectron(): string | null {
  const pathFile = join(FOLDER, 'path.txt');
  if (!existsSync(pathFile)) {
    return null;
  }
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(FOLDER, 'dist');
  const program = join(dist, readFileSync(pathFile, 'utf8').trim());
  return existsSync(program) ? program : null;
}

/** A machine that cannot reach the download gives no answer at all; this is how long to try. */
const REACH_LIMIT_MS = 15_000;
const WHOLE_LIMIT_MS = 300_000;

/**
 * Gives Electron's program, downloading it once if need be. Gives null when the place it is
 * downloaded from cannot be reached, which is found out within seconds.
 */
export async function fetchElectron(): Promise<string | null> {
  const found = findElectron();
  if (found !== null) {
    return found;
  }
  console.log('Downloading Electron (about 110 MB, once) …');
  if (!(await canReachDownloads())) {
    return null;
  }
  await new Promise<void>((resolve) => {
    const install = spawn(process.execPath, [join(FOLDER, 'install.js')], {
      stdio: 'ignore',
      env: { ...process.env, ELECTRON_GET_USE_PROXY: '1' },
      timeout: WHOLE_LIMIT_MS,
    });
    install.once('error', () => resolve());
    install.once('exit', () => resolve());
  });
  return findElectron();
}

/** Asks for a small file beside the program, which comes from the same hosts. */
async function canReachDownloads(): Promise<boolean> {
  const { HTTPS_PROXY, https_proxy, ELECTRON_MIRROR, npm_config_electron_mirror } = process.env;
  if (HTTPS_PROXY || https_proxy) {
    // A proxy answers soon either way, and the download knows how to use it.
    return true;
  }
  const mirror =
    ELECTRON_MIRROR ??
    npm_config_electron_mirror ??
    'https://github.com/electron/electron/releases/download/';
  try {
    const signal = AbortSignal.timeout(REACH_LIMIT_MS);
    return (await fetch(`${mirror}v${manifest.version}/SHASUMS256.txt`, { signal })).ok;
  } catch {
    return false;
  }
}
