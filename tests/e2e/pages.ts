/** Every page of a conference, as somebody reaches them: by going on from the first to the last. */
import { expect, type Page } from 'playwright/test';

/** Goes through every page of the open conference and does something on each. */
export async function onEveryPage(
  page: Page,
  visit: (place: string) => Promise<void>,
): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Steps of the conference' })).toBeVisible();
  const next = page.getByRole('button', { name: /^Next:/ });
  for (let count = 0; count < 400; count += 1) {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const place = new URL(page.url()).hash;
    await visit(place.split('/').slice(3).join('/'));
    if ((await next.count()) === 0) {
      expect(place).toContain('copies/');
      return;
    }
    await next.click();
    await expect.poll(() => new URL(page.url()).hash).not.toBe(place);
    // The address changes before the page does, and the new page takes the focus to its question.
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
  throw new Error('The way has no end.');
}
