/** Can somebody go back to a backup and forth again, and is a damaged file no end of the world? */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { violationsOn } from './axe.ts';
import { openApp } from './launch.ts';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-backups-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function startConference(page: Page, familyName: string): Promise<void> {
  await page.getByRole('button', { name: 'New conference' }).click();
  await page.getByRole('textbox', { name: 'Family name' }).fill(familyName);
  await page.getByRole('button', { name: 'Start the conference' }).click();
  await expect(page.getByRole('heading', { name: 'What meeting is this?' })).toBeVisible();
  await page.getByRole('link', { name: 'Waymark' }).click();
  await expect(page.getByRole('link', { name: familyName, exact: true })).toBeVisible();
}

test('one can go back to a backup and forth again, by keyboard alone', async () => {
  const app = await openApp({ dataFolder: folder });
  const { page } = app;
  const status = page.getByRole('status');
  const press = async (name: string | RegExp) => {
    await page.getByRole('button', { name }).first().focus();
    await page.keyboard.press('Enter');
  };
  await startConference(page, 'Okonkwo');
  await page.getByRole('link', { name: 'Backups' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Backups' })).toBeFocused();
  await expect(page).toHaveTitle('Backups · Waymark');
  await expect(page.getByText('There is no backup yet.')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await press('Back up now');
  await expect(status).toContainText('was read back');
  await expect(page.getByText('Everything that is there is backed up.')).toBeVisible();
  await page.getByRole('link', { name: 'Back to all conferences' }).click();
  await startConference(page, 'Haddad');

  await page.getByRole('link', { name: 'Backups' }).click();
  await expect(page.getByText('Something was changed since the last backup.')).toBeVisible();
  await press(/^Restore the backup of/);
  await expect(page.getByRole('button', { name: 'Leave everything as it is' })).toBeFocused();
  expect(await violationsOn(page)).toEqual([]);
  await press('Restore it');
  await expect(status).toContainText('The conferences are as they were');
  await page.getByRole('link', { name: 'Waymark' }).click();
  await expect(page.getByRole('link', { name: 'Okonkwo' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Haddad' })).toHaveCount(0);

  await page.getByRole('link', { name: 'Backups' }).click();
  const before = page.getByRole('row', { name: /before a restore/ });
  await before.getByRole('button', { name: /^Restore the backup of/ }).click();
  await press('Restore it');
  await expect(status).toContainText('The conferences are as they were');
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('link', { name: 'Waymark' }).click();
  await expect(page.getByRole('link', { name: 'Haddad' })).toBeVisible();
  await app.close();
});

test('leaving the question leaves everything as it is', async () => {
  const app = await openApp({ dataFolder: folder });
  const { page } = app;
  await startConference(page, 'Okonkwo');
  await page.getByRole('link', { name: 'Backups' }).click();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await page.getByRole('button', { name: /^Restore the backup of/ }).click();
  await page.getByRole('button', { name: 'Leave everything as it is' }).click();
  await expect(page.getByRole('heading', { name: 'Backups', exact: true })).toBeFocused();
  await expect(page.getByRole('row')).toHaveCount(2);
  await app.close();
});

test('a backup is made on closing, and a damaged one is named and not offered', async () => {
  const app = await openApp({ dataFolder: folder });
  await startConference(app.page, 'Okonkwo');
  await app.close();
  const [name = ''] = readdirSync(join(folder, 'backups')).filter((file) => file.endsWith('.db'));
  const path = join(folder, 'backups', name);
  const bytes = readFileSync(path);
  bytes[9_000] = (bytes[9_000] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  const again = await openApp({ dataFolder: folder });
  await again.page.getByRole('link', { name: 'Backups' }).click();
  await expect(again.page.getByRole('row', { name: /cannot be read/ })).toBeVisible();
  await expect(again.page.getByRole('button', { name: /^Restore the backup/ })).toHaveCount(0);
  await again.close();
});

test('a backup that failed on closing is told at the next start, until one is made', async () => {
  const app = await openApp({ dataFolder: folder });
  await startConference(app.page, 'Okonkwo');
  writeFileSync(join(folder, 'backups'), 'a file where the folder should be');
  await app.close();
  rmSync(join(folder, 'backups'));
  const again = await openApp({ dataFolder: folder });
  const { page } = again;
  const note = page.getByRole('heading', { name: /^The last backup, on .* could not be made\./ });
  await expect(note).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('link', { name: 'Backups' }).click();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('The backup is made and was read back.')).toBeVisible();
  await page.getByRole('link', { name: 'Waymark' }).click();
  await expect(page.getByRole('link', { name: 'Okonkwo' })).toBeVisible();
  await expect(note).toHaveCount(0);
  await again.close();
});

test('a second folder gets the backups, and is missed on the start page when it is gone', async () => {
  const second = mkdtempSync(join(tmpdir(), 'waymark-second-'));
  const app = await openApp({ dataFolder: folder });
  const { page } = app;
  await startConference(page, 'Okonkwo');
  await page.getByRole('link', { name: 'Backups' }).click();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await app.answerFolderDialog(second);
  await page.getByRole('button', { name: 'Choose a second folder' }).click();
  const own = join(second, 'Waymark backups');
  await expect(page.getByText(own, { exact: true })).toBeVisible();
  expect(readdirSync(own)).toHaveLength(2);
  rmSync(second, { recursive: true });
  await page.getByRole('link', { name: 'Waymark' }).click();
  await expect(page.getByRole('heading', { name: 'Conferences', exact: true })).toBeVisible();
  // The start page may say it before it is loaded anew as well as after.
  await app.reload();
  await expect(page.getByRole('heading', { name: /^Backups cannot be copied to/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Okonkwo' })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await app.close();
});

test('a damaged file at the start: the newest backup is offered and opens', async () => {
  const app = await openApp({ dataFolder: folder });
  await startConference(app.page, 'Okonkwo');
  await app.close();
  const database = join(folder, 'waymark.db');
  writeFileSync(database, 'Dear all, see attached.'.repeat(400));
  const again = await openApp({ dataFolder: folder, dialogAnswers: [{ button: 0 }] });
  await expect(again.page.getByRole('link', { name: 'Okonkwo' })).toBeVisible();
  const [offer] = await again.dialogs();
  expect(offer?.message).toContain('Restore the newest backup?');
  expect(offer?.detail).toContain('holds 1 conference.');
  await again.close();
  const [damaged = ''] = readdirSync(folder).filter((name) => name.startsWith('damaged-'));
  expect(readFileSync(join(folder, damaged), 'utf8')).toContain('Dear all');
});

test('a damaged file at the start: whoever restores nothing changes nothing', async () => {
  const app = await openApp({ dataFolder: folder });
  await startConference(app.page, 'Okonkwo');
  await app.close();
  writeFileSync(join(folder, 'waymark.db'), 'Dear all, see attached.'.repeat(400));
  const files = readdirSync(folder).sort();
  const refused = await openApp({
    dataFolder: folder,
    expectsWindow: false,
    dialogAnswers: [{ button: 1 }],
  });
  expect(await refused.ended()).toBe(1);
  expect(readFileSync(join(folder, 'waymark.db'), 'utf8')).toContain('Dear all');
  expect(readdirSync(folder).sort()).toEqual(files);
});
