/** The sample conference as pictures are taken of it, and every page of its way once. */
import type { Page } from 'playwright';
import { openApp } from '../launch.ts';
import { goToAddress } from '../pages.ts';

/** Opens the sample as somebody sees it who did not want to be shown around. */
export async function openSample() {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.getByRole('navigation', { name: 'Steps of the conference' }).waitFor();
  await page.getByRole('button', { name: 'Not now' }).click();
  const [, , conferenceId = ''] = new URL(page.url()).hash.split('/');
  return { app, page, conferenceId };
}

/** Goes to an address and waits until its page is drawn. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await goToAddress(page, hash);
  await page.locator('h1:visible').filter({ hasNotText: '…' }).waitFor();
  // What a page puts off, or asks for, comes after its question.
  await page.waitForFunction(() => document.querySelector('main .later') === null);
  await page.waitForLoadState('networkidle');
}

export interface OnePage {
  /** The step and part, as in the address. */
  readonly name: string;
  /** Its address in the window. */
  readonly hash: string;
}

/** Goes on from the first page to the last; of several children or parents, gives the first one's. */
export async function pagesOnce(page: Page): Promise<OnePage[]> {
  const seen = new Map<string, string>();
  const next = page.getByRole('button', { name: /^Next:/ });
  for (;;) {
    await page.getByRole('heading', { level: 1 }).waitFor();
    const { hash } = new URL(page.url());
    // The first page stands at the address of the conference itself.
    const [, , , step = 'meeting', part = 'about'] = hash.split('/');
    const name = `${step}-${part}`;
    if (!seen.has(name)) seen.set(name, hash);
    if ((await next.count()) === 0) break;
    await next.click();
    await page.waitForFunction((before) => window.location.hash !== before, hash);
    // The new page takes the focus to its question.
    await page.locator('main h1:focus').waitFor();
  }
  return [...seen].map(([name, hash]) => ({ name, hash }));
}
