/**
 * Runs an Electron app's compiled main process in this Node, with `electron` answered by
 * this folder and its windows in an installed Chromium.
 *
 *   node tools/electron-on-chromium/run.ts <app folder> [the app's arguments]
 *
 * See README.md for what it is for and settings.ts for what it can be told.
 */
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const shim = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    return specifier === 'electron' || specifier === 'electron/main'
      ? { url: shim, shortCircuit: true, format: 'module-typescript' }
      : next(specifier, context);
  },
});

const { setImmediate: nextTurn } = await import('node:timers/promises');
const { whenReadyAsked } = await import('./shim/app.ts');
const { settings } = await import('./settings.ts');
const { startApp } = await import('./lifecycle.ts');
const { startControl } = await import('./control.ts');

// Electron's own: the program, the app's folder, the app's arguments.
process.argv = [process.execPath, settings.appFolder, ...settings.appArguments];
Object.assign(process, { type: 'browser', defaultApp: true });

// Electron warns of a promise nobody waited for and goes on.
process.on('unhandledRejection', (reason) => console.error(reason));
startControl();
// An app may wait for `ready` at the top of its main file, which is then not yet loaded.
const loaded = import(pathToFileURL(join(settings.appFolder, settings.manifest.main)).href);
await Promise.race([loaded, whenReadyAsked.then(() => nextTurn())]);
await startApp();
await loaded;
