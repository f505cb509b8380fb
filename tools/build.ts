/**
 * Builds the app into `out`: the main process, its workers, the preload scripts and
 * the windows. `npm run build`.
 */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import packageFile from '../package.json' with { type: 'json' };

const ROOT = resolve(import.meta.dirname, '..');
const OUT = join(ROOT, 'out');
/** The Node and the Chromium inside Electron 45. */
const NODE_TARGET = 'node24';
const CHROMIUM_TARGET = 'chrome152';

/** Each kind of window has a preload script of its own. */
const PRELOADS = { desk: 'preload', room: 'roomPreload' } as const;

interface Step {
  readonly name: string;
  readonly config: InlineConfig;
}

/** Builds everything anew; one line per step. */
export async function buildApp(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  for (const { name, config } of steps()) {
    const begin = performance.now();
    await build({ configFile: false, root: ROOT, logLevel: 'warn', ...config });
    console.log(`Built ${name} in ${((performance.now() - begin) / 1000).toFixed(1)} s.`);
  }
}

/** Builds only when something the app is made of is newer than what was built. */
export async function buildIfStale(): Promise<void> {
  const built = join(OUT, 'main', 'index.js');
  const page = join(OUT, 'renderer', 'desk', 'index.html');
  if (existsSync(built) && existsSync(page)) {
    const builtAt = Math.min(statSync(built).mtimeMs, statSync(page).mtimeMs);
    const sources = ['src', 'resources', 'package.json', 'package-lock.json', 'tools/build.ts'];
    if (Math.max(...sources.map((source) => newest(join(ROOT, source)))) < builtAt) {
      return;
    }
  }
  await buildApp();
}

function steps(): Step[] {
  const found: Step[] = [
    { name: 'the main process', config: mainConfig('src/main/index.ts', 'index') },
  ];
  for (const name of ['documents', 'spelling']) {
    const config = mainConfig(`src/main/${name}/worker.ts`, `${name}Worker`);
    found.push({ name: `the ${name} worker`, config });
  }
  for (const [window, name] of Object.entries(PRELOADS)) {
    found.push({
      name: `the preload script of the ${window}`,
      config: preloadConfig(window, name),
    });
  }
  found.push({ name: 'the windows', config: windowsConfig() });
  return found;
}

/**
 * Everything is bundled but Electron itself and the dependencies at run time: what has native code,
 * is WebAssembly or brings data.
 */
function mainConfig(entry: string, name: string): InlineConfig {
  return {
    ssr: { noExternal: true, external: ['electron', ...Object.keys(packageFile.dependencies)] },
    build: {
      ssr: true,
      target: NODE_TARGET,
      outDir: join(OUT, 'main'),
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        input: { [name]: resolve(ROOT, entry) },
        output: {
          format: 'esm',
          entryFileNames: '[name].js',
          chunkFileNames: `${name}-[name]-[hash].js`,
        },
      },
    },
  };
}

/** A sandboxed preload script is one CommonJS file. */
function preloadConfig(window: string, name: string): InlineConfig {
  return {
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: true,
      target: CHROMIUM_TARGET,
      outDir: join(OUT, 'main'),
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: {
        input: { [name]: join(ROOT, `src/main/preload/${window}.ts`) },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  };
}

function windowsConfig(): InlineConfig {
  return {
    root: join(ROOT, 'src/renderer'),
    base: '/',
    publicDir: false,
    plugins: [react()],
    build: {
      target: CHROMIUM_TARGET,
      outDir: join(OUT, 'renderer'),
      emptyOutDir: true,
      minify: true,
      // Kept as files: the page's policy has no room for scripts or fonts inside it.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4096,
      rolldownOptions: { input: pages() },
    },
  };
}

/** Every `src/renderer/<window>/index.html` is a window. */
function pages(): Record<string, string> {
  const folder = join(ROOT, 'src/renderer');
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.html')));
  return Object.fromEntries(names.map((name) => [name, join(folder, name, 'index.html')]));
}

function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    return 0;
  }
  if (!found.isDirectory()) {
    return found.mtimeMs;
  }
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

if (import.meta.main) {
  await buildApp().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
