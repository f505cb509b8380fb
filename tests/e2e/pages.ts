/** The pages of a conference, and how somebody reaches them. */
import { expect, type Locator, type Page } from 'playwright/test';
import { readAddress } from '#renderer/desk/address.ts';
import { keyOfPage } from '#shared/plan/way.ts';

/** The question of the page, which takes the focus when the page is drawn. */
const question = (page: Page) => page.getByRole('heading', { level: 1 });

/** Names what an address shows: the first page of a conference has two addresses. */
function shownAt(hash: string): string {
  const { place, conferenceId, page } = readAddress(hash);
  return `${place}/${conferenceId}/${keyOfPage(page)}`;
}

/** Follows a link to another page, and waits for that, so that the next link is looked for there. */
export async function follow(link: Locator): Promise<void> {
  const page = link.page();
  const to = (await link.getAttribute('href')) ?? '';
  const from = new URL(page.url()).hash;
  await link.press('Enter');
  if (shownAt(to) !== shownAt(from)) await expect(question(page)).toBeFocused();
}

/**
 * Goes to an address as nobody at the desk does, and waits until the window has left the page
 * before: what is looked for then is looked for on the new one.
 */
export async function goToAddress(page: Page, hash: string): Promise<void> {
  await page.evaluate(
    (to) =>
      new Promise<void>((done) => {
        const from = window.location.hash;
        window.location.hash = to;
        if (window.location.hash === from) done();
        // The window draws when it hears of it, before whatever is to come later.
        else window.addEventListener('hashchange', () => setTimeout(done), { once: true });
      }),
    hash,
  );
}

/** Goes to a page of the open conference by its place in the address, such as `meeting/dates`. */
export async function goToPlace(page: Page, place: string): Promise<void> {
  await expect(question(page)).toBeVisible();
  const conference = new URL(page.url()).hash.split('/').slice(0, 3).join('/');
  await goToAddress(page, `${conference}/${place}`);
}

/** Goes through every page of the open conference, from the first to the last, and does something on each. */
export async function onEveryPage(
  page: Page,
  visit: (place: string) => Promise<void>,
): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Steps of the conference' })).toBeVisible();
  const next = page.getByRole('button', { name: /^Next:/ });
  for (let count = 0; count < 400; count += 1) {
    await expect(question(page)).toBeVisible();
    const place = new URL(page.url()).hash;
    await visit(place.split('/').slice(3).join('/'));
    if ((await next.count()) === 0) {
      expect(place).toContain('copies/');
      return;
    }
    await next.click();
    await expect.poll(() => new URL(page.url()).hash).not.toBe(place);
    // The address changes before the page does, and the new page takes the focus to its question.
    await expect(question(page)).toBeFocused();
  }
  throw new Error('The way has no end.');
}
