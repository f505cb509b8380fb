/** Can copies be made final, kept by version, saved, printed and handed over, by keyboard? */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { openApp } from './launch.ts';
import { goToPlace } from './pages.ts';
import { applyCommand, storedRecord } from './storedRecord.ts';
import { type Typist, typistAt } from './typist.ts';

async function openCopies(page: Page) {
  await page.getByRole('navigation', { name: 'Steps of the conference' }).waitFor();
  await page.getByRole('link', { name: /^Copies/ }).press('Enter');
  const typist = typistAt(page);
  await typist.arrive('Copies');
  return typist;
}

/** Leaves only Maisie’s own copy of the plan ticked, and shows it. */
async function chooseMaisie(page: Page) {
  for (const group of [
    'Decision letters',
    'Record of the conference',
    'Forms for the core group',
  ]) {
    await page.getByRole('checkbox', { name: `All of these: ${group}` }).uncheck();
  }
  const all = page.getByRole('checkbox', { name: 'All of these: The plan' });
  await all.uncheck();
  await page.getByRole('checkbox', { name: 'Make: Child’s copy, Maisie' }).check();
  const row = page.getByRole('row').filter({ hasText: 'Maisie' });
  await row.getByRole('button', { name: 'Child’s copy' }).press('Enter');
}

/** Presses what may have the focus already. */
async function again(typist: Typist, name: string) {
  await typist.reach(name);
  await typist.key('Enter');
}

const MANY = { timeout: 90_000 };

test('a copy is made final, has a number, and the old one stays when it changes [R7.9]', async () => {
  test.setTimeout(180_000);
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  const typist = await openCopies(page);
  await chooseMaisie(page);
  const versions = page.getByRole('region', { name: 'Child’s copy, Maisie: final versions' });
  await expect(versions).toContainText('There is no final version yet.');
  await typist.press('Make this copy final');
  await expect(page.getByRole('heading', { name: 'One copy is final.' })).toBeVisible(MANY);
  await expect(versions).toContainText('Version 1 still says what this copy would say now.');

  // What a sentence says that somebody looked at would first have to be looked at again.
  const [conference] = (await storedRecord(page)).conferences;
  const values = { reviewOn: '2026-12-15' };
  await applyCommand(page, { name: 'set', kind: 'conferences', id: conference?.id, values });
  await expect(versions).toContainText('would say something else now than version 1');
  await again(typist, 'Make this copy final');
  await expect(versions).toContainText('Version 2 still says what this copy would say now.', MANY);
  await expect(versions.getByRole('listitem')).toHaveCount(2);

  await typist.press('Print version 1');
  await expect.poll(async () => (await app.printed()).length).toBe(1);
  const [first = ''] = await app.printed();
  const folder = mkdtempSync(join(tmpdir(), 'waymark-finals-'));
  await app.answerFolderDialog(folder);
  await typist.press('Save version 1');
  await expect(page.getByRole('heading', { name: '2 files are made.' })).toBeVisible();
  const pdf = readdirSync(folder).find((name) => name.endsWith('--v1.pdf')) ?? '';
  expect(readFileSync(join(folder, pdf)).toString('base64')).toBe(first);
  await app.close();
  rmSync(folder, { recursive: true });
});

test('a draft is printed from the app and never touches the disk [R7.9]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  const typist = await openCopies(page);
  await typist.press('Print as a draft');
  await expect.poll(async () => (await app.printed()).length, MANY).toBe(1);
  const [printed = ''] = await app.printed();
  expect(Buffer.from(printed, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  // The window that showed it is closed again, and the desk has kept its place.
  await expect.poll(() => app.pages().length).toBe(1);
  await expect(page.getByRole('button', { name: 'Print as a draft' })).toBeFocused();
  await app.close();
});

test('a pack lies in a folder for each reader, and nothing is written over unasked [R7.9]', async () => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'waymark-pack-'));
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  const typist = await openCopies(page);
  await chooseMaisie(page);
  await app.answerFolderDialog(folder);
  await typist.press('Choose a folder');
  await expect(page.getByText(folder)).toBeVisible();
  await typist.press('Make one copy');
  await expect(page.getByRole('heading', { name: '2 files are made.' })).toBeVisible(MANY);
  const [reader = ''] = readdirSync(folder);
  expect(reader).toContain('Maisie');
  expect(readdirSync(join(folder, reader))).toHaveLength(2);

  await again(typist, 'Make one copy');
  const asked = page.getByRole('heading', { name: /of these 2 files are in the folder already/ });
  await expect(asked).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep both' })).toBeFocused();
  await typist.press('Write nothing');
  await expect(asked).toHaveCount(0);
  expect(readdirSync(join(folder, reader))).toHaveLength(2);
  await again(typist, 'Make one copy');
  await expect(page.getByRole('button', { name: 'Keep both' })).toBeFocused();
  await typist.key('Enter');
  await expect(page.getByRole('heading', { name: '2 files are made.' })).toBeVisible(MANY);
  expect(readdirSync(join(folder, reader))).toHaveLength(4);
  await app.close();
  rmSync(folder, { recursive: true });
});

test('what is ticked off as sent names the version that was given [R5.7]', async () => {
  test.setTimeout(180_000);
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  const typist = await openCopies(page);
  await chooseMaisie(page);
  await typist.press('Make this copy final');
  await expect(page.getByRole('heading', { name: 'One copy is final.' })).toBeVisible(MANY);
  const { people, deliveries } = await storedRecord(page);
  const maisie = people.find(({ knownAs }) => knownAs === 'Maisie');
  const own = deliveries.find((row) => row.personId === maisie?.id && row.copy === 'childCopy');
  await goToPlace(page, 'copies/deliveries');
  await typist.arrive('Who gets which copy, and by when?');
  if (own === undefined) await typist.press(/^Add (this copy|these \d+ copies)$/);
  const sent = page.getByRole('checkbox', { name: 'Sent to Maisie: Child’s copy' });
  if (await sent.isChecked()) await sent.press('Space');
  await sent.press('Space');
  await expect(page.getByRole('button', { name: /Which version Maisie got/ })).toContainText(
    'Version 1',
  );
  await expect
    .poll(async () =>
      (await storedRecord(page)).deliveries
        .filter((row) => row.personId === maisie?.id && row.copy === 'childCopy')
        .map(({ copyVersion }) => copyVersion),
    )
    .toEqual([1]);
  await page.getByRole('link', { name: 'Copies', exact: true }).press('Enter');
  await typist.arrive('Copies');
  await chooseMaisie(page);
  await expect(page.getByText(/^Given to Maisie on /)).toBeVisible();
  await app.close();
});

test('making final can be stopped, typing goes on meanwhile, and nothing is final then [R7.9]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  const typist = await openCopies(page);
  await typist.press(/^Make these \d+ copies final$/);
  await expect(page.getByText(/^\d+ of \d+ made: /)).toBeVisible(MANY);
  await typist.press('Stop');
  await expect(
    page.getByRole('heading', { name: 'Stopped. Nothing was made final.' }),
  ).toBeVisible();
  await expect(page.getByText('There is no final version yet.')).toBeVisible();
  await app.close();
});
