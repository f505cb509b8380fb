/** Typing that never rests. */
import type { Page } from 'playwright/test';

/** How long typing rests before it is saved, in milliseconds: `src/renderer/api/unsaved.ts`. */
const QUIET = 500;

/** Keeps a window from saving what is typed in it before its field is left. */
export async function neverRest(page: Page): Promise<void> {
  await page.evaluate((quiet) => {
    const later = window.setTimeout;
    const held = (act: TimerHandler, time?: number, ...rest: unknown[]) =>
      time === quiet ? 0 : later(act, time, ...rest);
    Object.assign(window, { setTimeout: held });
  }, QUIET);
}
