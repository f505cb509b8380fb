/** Does a conference come from one computer to another, and go for good, by keyboard alone? */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { expectNoViolation } from './axe.ts';
import { expectKeyboardSomewhere } from './keyboard.ts';
import { openApp } from './launch.ts';
import { goToAddress } from './pages.ts';
import { expectToFitWindows } from './width.ts';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-handover-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function isSound(page: Page): Promise<void> {
  await expectNoViolation(page);
  await expectToFitWindows(page);
  await expectKeyboardSomewhere(page);
}

async function press(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  const control = page.getByRole(role, { name });
  await control.focus();
  await expect(control).toBeFocused();
  await page.keyboard.press('Enter');
}

async function startConference(page: Page, familyName: string): Promise<void> {
  await press(page, 'button', 'New conference');
  await page.keyboard.type(familyName);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What meeting is this?' })).toBeVisible();
}

/** Hands the open conference over and gives the passphrase that was shown. */
async function handOver(page: Page, look: () => Promise<void> = async () => {}): Promise<string> {
  await press(page, 'link', 'Hand it over …');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await look();
  await press(page, 'button', 'Save the file …');
  const groups = page.getByRole('list', { name: 'The passphrase' }).locator('b');
  await expect(groups).toHaveCount(6, { timeout: 20_000 });
  await expect(page.getByRole('heading', { name: 'The file is written' })).toBeFocused();
  return (await groups.allTextContents()).join('-');
}

test('a conference comes to another computer by a file and a passphrase [R7.10]', async () => {
  const file = join(folder, 'handed.waymark');
  const first = await openApp({ dataFolder: join(folder, 'first') });
  await startConference(first.page, 'Okonkwo');
  await first.page.getByRole('textbox', { name: 'Place' }).fill('Town Hall');
  await first.answerFileDialog(file);
  const passphrase = await handOver(first.page, () => isSound(first.page));
  await isSound(first.page);
  await press(first.page, 'button', 'I have written it down');
  await expect(first.page.getByRole('textbox', { name: 'Place' })).toHaveValue('Town Hall');
  expect(await first.page.content()).not.toContain(passphrase.slice(0, 4));
  await first.close();
  expect(readFileSync(file).includes('Okonkwo')).toBe(false);

  const second = await openApp({ dataFolder: join(folder, 'second') });
  const { page } = second;
  await press(page, 'button', 'Bring in a conference …');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await isSound(page);
  await second.answerFileDialog(file);
  await press(page, 'button', 'Choose the file …');
  const field = page.getByRole('textbox', { name: 'Passphrase' });
  await expect(field).toBeFocused();
  await page.keyboard.type('0000 0000 0000 0000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This passphrase does not open the file.')).toBeVisible();
  await isSound(page);
  await expect(field).toBeFocused();
  await field.fill('');
  await page.keyboard.type(passphrase.toLowerCase().replaceAll('-', ' '));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'In the file' })).toBeFocused();
  await expect(page.getByText('Okonkwo', { exact: true })).toBeVisible();
  await isSound(page);
  await press(page, 'button', 'Bring it in');
  await expect(page.getByRole('textbox', { name: 'Place' })).toHaveValue('Town Hall');
  await second.close();
});

test('a conference that is here is never written over: left, or beside it', async () => {
  const file = join(folder, 'handed.waymark');
  const app = await openApp({ dataFolder: join(folder, 'data') });
  const { page } = app;
  await startConference(page, 'Okonkwo');
  await app.answerFileDialog(file);
  const passphrase = await handOver(page);
  await press(page, 'button', 'I have written it down');
  await page.getByRole('textbox', { name: 'Place' }).fill('Typed later');
  await press(page, 'link', 'Waymark');
  const open = async () => {
    await app.answerFileDialog(file);
    await press(page, 'button', /^Choose the file …|^Choose another file …/);
    await expect(page.getByRole('textbox', { name: 'Passphrase' })).toBeFocused();
    await page.keyboard.type(passphrase);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'In the file' })).toBeFocused();
  };
  await press(page, 'button', 'Bring in a conference …');
  await open();
  await expect(
    page.getByRole('heading', { name: 'This conference is here already' }),
  ).toBeVisible();
  await expect(page.getByText('It does not say the same in both places.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bring it in', exact: true })).toHaveCount(0);
  await isSound(page);
  await press(page, 'button', 'Leave it');
  await expect(page.getByText('Nothing was brought in. Everything is as it was.')).toBeVisible();
  await isSound(page);
  await open();
  await press(page, 'button', 'Bring it in as a second one');
  await expect(page.getByRole('textbox', { name: 'Family name' })).toHaveValue(
    'Okonkwo (second copy)',
  );
  await expect(page.getByRole('textbox', { name: 'Place' })).toHaveValue('');
  await press(page, 'link', 'Waymark');
  await press(page, 'link', /^Okonkwo$/);
  await expect(page.getByRole('textbox', { name: 'Place' })).toHaveValue('Typed later');
  await app.close();
});

test('a file that is damaged or none is named, and nothing comes in', async () => {
  const app = await openApp({ dataFolder: join(folder, 'data') });
  const { page } = app;
  writeFileSync(join(folder, 'letter.waymark'), 'Dear all, see attached.');
  await press(page, 'button', 'Bring in a conference …');
  await app.answerFileDialog(join(folder, 'letter.waymark'));
  await press(page, 'button', 'Choose the file …');
  await expect(
    page.getByText(/This file is not a conference that Waymark handed over/),
  ).toBeVisible();
  await isSound(page);
  await app.answerFileDialog(null);
  await press(page, 'button', 'Choose the file …');
  await expect(page.getByRole('button', { name: 'Choose the file …' })).toBeFocused();
  await app.close();
});

test('a conference goes for good, leaves a certificate, and may be taken out of the backups', async () => {
  const app = await openApp({ dataFolder: join(folder, 'data') });
  const { page } = app;
  await startConference(page, 'Okonkwo');
  await page.getByRole('textbox', { name: 'Keep until' }).fill('1 June 2020');
  await page.keyboard.press('Tab');
  await press(page, 'link', 'Waymark');
  await expect(page.getByText('Had to be kept until 1 June 2020; may be deleted')).toBeVisible();
  await isSound(page);
  await press(page, 'link', 'Backups');
  await press(page, 'button', 'Back up now');
  await expect(page.getByRole('status')).toContainText('was read back');
  await press(page, 'link', 'Waymark');
  await press(page, 'link', 'Okonkwo');
  await press(page, 'link', 'Delete it for good …');
  await expect(page.getByRole('heading', { name: 'Delete Okonkwo for good?' })).toBeFocused();
  await isSound(page);
  await press(page, 'button', 'Delete it for good');
  await expect(page.getByText('Please choose why it is deleted.')).toBeVisible();
  await page.getByRole('radio', { name: 'Its time is up' }).focus();
  await page.keyboard.press('Space');
  await press(page, 'button', 'Delete it for good');
  await expect(page.getByText('This is not the family name as it stands above.')).toBeVisible();
  await isSound(page);
  await page.getByRole('radio', { name: 'another reason' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('textbox', { name: 'Type the family name' }).fill('okonkwo');
  await press(page, 'button', 'Delete it for good');
  await expect(page.getByText('Please say why, in a few words.')).toBeVisible();
  await page.getByRole('textbox', { name: 'The reason' }).fill('Okonkwo asked for it');
  await press(page, 'button', 'Delete it for good');
  await expect(page.getByText(/it names somebody of this conference/)).toBeVisible();
  const other = await app.openWindow();
  await goToAddress(other, new URL(page.url()).hash.replace('/delete/', '/conference/'));
  await expect(other.getByRole('textbox', { name: 'Keep until' })).toBeVisible();
  await page.getByRole('textbox', { name: 'The reason' }).fill('Typed in for practice');
  await press(page, 'button', 'Delete it for good');
  await expect(
    page.getByRole('heading', { name: 'The conference is deleted for good.' }),
  ).toBeFocused();
  await isSound(page);
  // Another window does not go on showing it.
  await expect(other.getByText('No conference yet.')).toBeVisible();
  await press(page, 'link', 'All deleted conferences');
  await expect(page.getByRole('list', { name: 'Deleted conferences' })).toContainText(
    'Typed in for practice',
  );
  await isSound(page);
  await press(page, 'button', 'Remove the older backups …');
  await expect(page.getByRole('button', { name: 'Leave them' })).toBeFocused();
  await isSound(page);
  await press(page, 'button', 'Leave them');
  await expect(page.getByRole('button', { name: 'Remove the older backups …' })).toBeFocused();
  await press(page, 'button', 'Remove the older backups …');
  await press(page, 'button', 'Remove them');
  await expect(page.getByText('There is one backup now, of what is here now.')).toBeVisible();
  await isSound(page);
  await press(page, 'link', 'Waymark');
  await expect(page.getByText('No conference yet.')).toBeVisible();
  await app.close();
  const backups = readdirSync(join(folder, 'data', 'backups'));
  expect(backups.filter((name) => name.endsWith('.db'))).toHaveLength(1);
});
