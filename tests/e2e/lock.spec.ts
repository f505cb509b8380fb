/** The two first screens, locking and unlocking: by keyboard, calm, and without a word in sight. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { findElectron } from '../../tools/electronProgram.ts';
import { TEST_PASSPHRASE } from '../support/passphrase.ts';
import { type OpenApp, openApp } from './launch.ts';
import { expectNothingSideways } from './width.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NO_KEY_STORE = { ELECTRON_ON_CHROMIUM_SAFE_STORAGE: 'basic_text' };

let dataFolder: string;
test.beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'waymark-lock-'));
});
test.afterEach(() => {
  rmSync(dataFolder, { recursive: true, force: true });
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const locked = (page: Page) => expect(heading(page)).toHaveText('Waymark is locked');
const field = (page: Page) => page.getByRole('textbox', { name: 'Passphrase' });

async function unlock(page: Page, passphrase = TEST_PASSPHRASE): Promise<void> {
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
}

/** Gives what axe finds wrong, in light and dark; nothing is to be scrolled sideways at 320 px. */
async function faultsOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const size = page.viewportSize();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    faults.push(
      ...(await page.evaluate(async () => {
        interface Found {
          readonly violations: readonly { id: string; nodes: readonly { html: string }[] }[];
        }
        const { axe } = window as unknown as { axe: { run(context: Document): Promise<Found> } };
        const { violations } = await axe.run(document);
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      })),
    );
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNothingSideways(page);
  if (size) await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: 'light' });
  return faults;
}

/** Goes to a control by the Tab key alone. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const isThere = page.locator(':focus').and(page.getByRole('button', { name }));
  for (let count = 0; count < 12 && (await isThere.count()) === 0; count += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(isThere).toHaveCount(1);
}

test('the two first screens by keyboard alone, then the start page, and no screens again', async () => {
  const app = await openApp({ dataFolder, leaveLocked: true });
  const { page } = app;
  await expect(heading(page)).toHaveText('First, a passphrase');
  await expect(heading(page)).toBeFocused();
  const card = page.getByRole('region', { name: 'Your passphrase' });
  await expect(card).toContainText(/([3479B-Z]{3}-){5}/);
  expect(await faultsOn(page)).toEqual([]);
  await tabTo(page, 'Make another one');
  const before = await card.textContent();
  await page.keyboard.press('Enter');
  await expect(card).not.toHaveText(before ?? '');
  const made = (await card.locator('p').first().textContent()) ?? '';
  await tabTo(page, 'Next: write it down');
  await page.keyboard.press('Enter');

  await expect(heading(page)).toBeFocused();
  await expect(card).toHaveText(made);
  expect(await faultsOn(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.type('from the paper');
  await expect(card).toHaveText('Covered while you type it from the paper.');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That is not the same yet.')).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
  await tabTo(page, 'Show it again');
  await page.keyboard.press('Enter');
  await expect(card).toHaveText(made);
  await page.keyboard.type(made.toLowerCase().replaceAll('-', ' '));
  await page.keyboard.press('Enter');

  await expect(heading(page)).toHaveText('Conferences');
  await expect(heading(page)).toBeFocused();
  await app.close();
  const again = await openApp({ dataFolder, leaveLocked: true });
  await expect(heading(again.page)).toHaveText('Conferences');
  await again.close();
});

test('a restart between the two screens begins at the first, and left nothing behind', async () => {
  const app = await openApp({ dataFolder, leaveLocked: true });
  const { page } = app;
  await page.getByText('I have my own').click();
  await page.getByLabel('Your own passphrase').fill('short');
  await page.getByRole('button', { name: 'Next: write it down' }).click();
  await expect(page.getByText('Please use at least 12 characters.')).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
  await page.getByLabel('Your own passphrase').fill(TEST_PASSPHRASE);
  await page.getByRole('button', { name: 'Next: write it down' }).click();
  await expect(heading(page)).toHaveText('Write it down on paper');
  await app.kill();
  expect(readdirSync(dataFolder).filter((name) => /\.(db|json)$/.test(name))).toEqual([]);
  const again = await openApp({ dataFolder, leaveLocked: true });
  await expect(heading(again.page)).toHaveText('First, a passphrase');
  await again.close();
});

test('where there is no key store, every start asks; a wrong passphrase waits and says so', async () => {
  test.skip(findElectron() !== null, 'A real key store cannot be sent away.');
  const app = await openApp({ dataFolder, environment: NO_KEY_STORE });
  await app.close();
  const again = await openApp({ dataFolder, environment: NO_KEY_STORE, leaveLocked: true });
  const { page } = again;
  await locked(page);
  await expect(page).toHaveTitle('Waymark');
  await unlock(page, 'this is not it');
  await expect(page.getByText(/You can try again (in 1 second|now)/).first()).toBeVisible();
  await expect(field(page)).toBeFocused();
  expect(await faultsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'I do not have the passphrase' }).click();
  await expect(page.getByText('Ask whoever keeps the paper.')).toBeVisible();
  await expect(page.getByText('You can try again now.')).toBeVisible();
  await field(page).fill(TEST_PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Conferences');
  await again.close();
});

test('locking by keyboard takes every word out of sight, and unlocking brings the page back', async () => {
  const app = await openApp({ dataFolder, args: ['--sample'] });
  const { page } = app;
  const place = page.getByLabel('Place', { exact: true });
  await place.fill('The library, first floor');
  await page.keyboard.press('ControlOrMeta+L');
  await locked(page);
  await expect(field(page)).toBeFocused();
  await expect(page).toHaveTitle('Waymark');
  const words = await page.evaluate(() => document.documentElement.outerHTML);
  expect(words).not.toMatch(/Ashdown|Tyler|library/);
  const asked = await page.evaluate(() =>
    window.waymark.request('conferences.list', { search: '' }),
  );
  expect(asked).toMatchObject({ ok: false, error: { code: 'locked' } });
  expect(await faultsOn(page)).toEqual([]);
  await unlock(page);
  await expect(place).toHaveValue('The library, first floor');
  await expect(heading(page)).toBeFocused();
  await app.close();
});

test('what a person locked stays locked when Waymark is ended and started', async () => {
  const app = await openApp({ dataFolder });
  await app.page.getByRole('button', { name: 'Lock now' }).click();
  await locked(app.page);
  await app.close();
  const again = await openApp({ dataFolder, leaveLocked: true });
  await locked(again.page);
  await again.page.getByRole('button', { name: 'I do not have the passphrase' }).click();
  await expect(again.page.getByText('Restart the computer and sign in.')).toBeVisible();
  await field(again.page).focus();
  await unlock(again.page);
  await expect(heading(again.page)).toHaveText('Conferences');
  await again.close();
});

test('the computer’s own lock locks Waymark, and unlocking the computer opens it', async () => {
  const app = await openApp({ dataFolder });
  await app.power('lock-screen');
  await locked(app.page);
  await app.power('resume');
  await app.power('unlock-screen');
  await expect(heading(app.page)).toHaveText('Conferences');
  await app.power('suspend');
  await locked(app.page);
  await app.power('resume');
  await expect(heading(app.page)).toHaveText('Conferences');
  await app.close();
});

test('nobody there for five minutes: it locks, and says why', async () => {
  test.skip(findElectron() !== null, 'Electron takes no module before its own.');
  const clock = join(dataFolder, '..', `${dataFolder.split('/').at(-1)}.clock`);
  writeFileSync(clock, '0');
  const app = await openApp({
    dataFolder,
    environment: {
      WAYMARK_TEST_CLOCK: clock,
      NODE_OPTIONS: `--import=${resolve(import.meta.dirname, 'fasterClock.mjs')}`,
    },
  });
  const { page } = app;
  await page.getByRole('link', { name: 'Security' }).click();
  await page.getByText('5 minutes', { exact: true }).click();
  await expect(page.getByText('Waymark now locks after 5 minutes.')).toBeVisible();
  writeFileSync(clock, String(5 * 60_000));
  await expect(page.getByText('Nobody used Waymark for 5 minutes')).toBeVisible({
    timeout: 20_000,
  });
  await unlock(page);
  await expect(heading(page)).toHaveText('Security');
  await app.close();
  rmSync(clock);
});

test('the passphrase is changed by keyboard, and the new one unlocks', async () => {
  const app = await openApp({ dataFolder });
  const { page } = app;
  await page.getByRole('link', { name: 'Security' }).click();
  await expect(heading(page)).toBeFocused();
  expect(await faultsOn(page)).toEqual([]);
  const card = page.getByRole('region', { name: 'Your passphrase' });
  await expect(card).toContainText(/([3479B-Z]{3}-){5}/);
  const made = (await card.locator('p').first().textContent()) ?? '';
  await page.getByLabel('Present passphrase').focus();
  await page.keyboard.type('this is not it');
  await page.getByLabel('Type the new passphrase from the paper').focus();
  await page.keyboard.type(made);
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is not the passphrase.')).toBeVisible();
  await page.getByLabel('Present passphrase').fill(TEST_PASSPHRASE);
  await expect(async () => {
    await page.getByRole('button', { name: 'Change the passphrase' }).click();
    await expect(page.getByText('The new passphrase counts from now on.')).toBeVisible();
  }).toPass();
  await page.keyboard.press('ControlOrMeta+L');
  await locked(page);
  await unlock(page, made);
  await expect(heading(page)).toHaveText('Security');
  await app.close();
});

test('a new computer goes on from the backups of the one before', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'waymark-elsewhere-'));
  const old = await openApp({ dataFolder });
  await old.page.getByRole('button', { name: 'New conference' }).click();
  await old.page.getByRole('textbox', { name: 'Family name' }).fill('Okonkwo');
  await old.page.getByRole('button', { name: 'Start the conference' }).click();
  await expect(heading(old.page)).toHaveText('What meeting is this?');
  await old.close();
  const app = await openApp({
    dataFolder: elsewhere,
    leaveLocked: true,
    dialogAnswers: [{ folder: join(dataFolder, 'backups') }, { button: 0 }],
  });
  const { page } = app;
  await page.getByRole('button', { name: 'I have backups from another computer' }).click();
  await page.getByLabel('The passphrase that belongs to them').fill(TEST_PASSPHRASE);
  expect(await faultsOn(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Okonkwo' })).toBeVisible();
  await app.close();
  rmSync(elsewhere, { recursive: true, force: true });
});

test('nothing that was typed, and no key, lies on disk in words', async () => {
  const app: OpenApp = await openApp({ dataFolder });
  const { page } = app;
  await page.getByRole('button', { name: 'New conference' }).click();
  await page.getByRole('textbox', { name: 'Family name' }).fill('Quillfeather');
  await page.getByRole('button', { name: 'Start the conference' }).click();
  await page.getByLabel('Place', { exact: true }).fill('Marmaladegate');
  await page.keyboard.press('ControlOrMeta+L');
  await locked(page);
  await unlock(page);
  await expect(page.getByLabel('Place', { exact: true })).toHaveValue('Marmaladegate');
  await app.kill();
  const planted = ['Quillfeather', 'Marmaladegate', TEST_PASSPHRASE];
  const files = readdirSync(dataFolder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files.map(({ name }) => name)).toContain('waymark.db');
  const telling = files.filter(({ parentPath, name }) => {
    const bytes = readFileSync(join(parentPath, name));
    return planted.some((word) =>
      (['utf8', 'utf16le'] as const).some((form) => bytes.includes(Buffer.from(word, form))),
    );
  });
  expect(telling.map(({ name }) => name)).toEqual([]);
});
