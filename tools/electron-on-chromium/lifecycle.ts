import { closeBrowser, openBrowser } from './browser.ts';
import { settings } from './settings.ts';
import { app, markReady, whenQuitting } from './shim/app.ts';

/** Brings the app to `ready` once its main file has run and a browser can be had. */
export async function startApp(): Promise<void> {
  whenQuitting(async () => closeBrowser());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => app.quit());
  }
  // A headed browser starts with its first window, so that none shows before there is one.
  if (!settings.interactive) {
    await openBrowser();
  }
  markReady();
}
