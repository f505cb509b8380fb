/** Is the start page quick and easy to go through when there are very many conferences? */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { openApp } from './launch.ts';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-many-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a hundred and twenty conferences come a page at a time, by keyboard, and a search finds each', async () => {
  const app = await openApp({ dataFolder: folder });
  const { page } = app;
  await page.evaluate(async () => {
    for (let number = 1; number <= 120; number += 1) {
      const familyName = `Family ${number}`;
      const values = { familyName, kind: 'initial', nation: 'england', heldOn: '2026-03-25' };
      await window.waymark.request('conferences.create', values);
    }
  });
  await app.reload();
  const lines = page.locator('.conferences tbody tr');
  const more = page.getByRole('button', { name: 'Show more' });
  await expect(lines).toHaveCount(50);
  await expect(page.getByText('50 of 120 are shown')).toBeVisible();
  await expect(lines.first()).toContainText('Family 120');
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(lines).toHaveCount(100);
  await expect(lines.nth(50).getByRole('link')).toBeFocused();
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(lines).toHaveCount(120);
  await expect(lines.nth(100).getByRole('link')).toBeFocused();
  await expect(more).toHaveCount(0);

  const search = page.getByRole('textbox', { name: 'Find a family or a child' });
  await search.fill('family 7');
  await expect(lines).toHaveCount(21);
  await expect(search).toBeFocused();
  await search.fill('nobody');
  await expect(page.getByText('No family and no child is called “nobody” here.')).toBeVisible();
  await search.fill('');
  await expect(lines).toHaveCount(120);
  await expect(search).toBeFocused();
  await app.close();
});
