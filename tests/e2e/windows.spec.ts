/** Two windows on one conference: nothing overwritten, nothing lost, and both close well. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { type OpenApp, openApp } from './launch.ts';
import { goToAddress } from './pages.ts';
import { neverRest } from './quiet.ts';
import { storedRecord } from './storedRecord.ts';

/** Opens the sample in two windows, both at Tyler's strengths. */
async function twoWindows(dataFolder?: string): Promise<{ app: OpenApp; one: Page; two: Page }> {
  const args = ['--sample'];
  const app = await openApp(dataFolder ? { dataFolder, args } : { args });
  const one = app.page;
  await one.getByRole('link', { name: /^Tyler/ }).click();
  await one.getByRole('link', { name: 'Strengths' }).click();
  await expect(one.getByRole('heading', { level: 1 })).toHaveText('What is going well for Tyler?');
  const two = await app.openWindow();
  // It opens the same conference; which page, main may hear a moment later.
  const { hash } = new URL(one.url());
  expect(new URL(two.url()).hash.split('/')[2]).toBe(hash.split('/')[2]);
  await goToAddress(two, hash);
  await expect(two.getByRole('heading', { level: 1 })).toHaveText('What is going well for Tyler?');
  return { app, one, two };
}

const works = (page: Page) => page.getByRole('textbox', { name: 'What works' }).first();
const says = (page: Page) => page.getByRole('textbox', { name: 'Who says so' }).first();
const changedTwice = (page: Page) => page.getByRole('group', { name: 'What works: changed twice' });

/** Types in the same field of both windows before either has saved; the first is saved first. */
async function typeInBoth(one: Page, first: string, two: Page, second: string): Promise<void> {
  await Promise.all([neverRest(one), neverRest(two)]);
  await Promise.all([works(one).fill(first), works(two).fill(second)]);
  await works(one).press('Tab');
  const stored = async () => (await storedRecord(one)).strengths.map(({ what }) => what);
  await expect.poll(stored).toContain(first);
  await works(two).press('Tab');
  await expect(works(one)).toHaveValue(first);
}

test('two windows that type in one field both keep their words, and somebody chooses', async () => {
  const { app, one, two } = await twoWindows();
  await typeInBoth(one, 'He plays football, One', two, 'He plays football, Two');
  const first = 'He plays football, One';
  await expect(changedTwice(two)).toContainText(first);
  await expect(works(two)).toHaveValue(/ Two$/);
  // Nothing was overwritten, and nothing is called unsaved that is none of its business.
  await expect(works(one)).toHaveValue(first);
  await expect(two.getByRole('alert')).toBeEmpty();

  // Also when the page is left and seen again.
  await two.getByRole('link', { name: 'Needs', exact: true }).click();
  await expect(two.getByRole('heading', { level: 1 })).toHaveText('What does Tyler need?');
  await two.getByRole('link', { name: 'Strengths' }).click();
  await expect(works(two)).toHaveValue(/ Two$/);
  await two.getByRole('button', { name: 'Keep mine: What works' }).click();
  await expect(changedTwice(two)).toHaveCount(0);
  await expect(works(two)).toBeFocused();
  await expect(works(one)).toHaveValue(/ Two$/);

  // The other way round, theirs are taken.
  await typeInBoth(one, 'Mine again', two, 'Theirs again');
  await two.getByRole('button', { name: 'Take theirs: What works' }).click();
  await expect(works(two)).toHaveValue('Mine again');
  await expect(works(one)).toHaveValue('Mine again');
  await app.close();
});

test('two windows that type in different fields of one line keep both', async () => {
  const { app, one, two } = await twoWindows();
  await works(one).fill('He sleeps through');
  await says(two).fill('His teacher');
  await works(one).press('Tab');
  await says(two).press('Tab');
  for (const page of [one, two]) {
    await expect(works(page)).toHaveValue('He sleeps through');
    await expect(says(page)).toHaveValue('His teacher');
    await expect(page.getByRole('group', { name: /changed twice/ })).toHaveCount(0);
  }
  await app.close();
});

test('words typed into a line that another window removes stay on the screen', async () => {
  const { app, one, two } = await twoWindows();
  await works(two).fill('Typed at the very moment');
  await one
    .getByRole('button', { name: /^Remove:/ })
    .first()
    .click();
  await one.getByRole('button', { name: 'Remove all of it' }).click();
  const left = two.getByRole('region', { name: 'Words of a line that is gone' });
  await expect(left).toContainText('The line was removed meanwhile in another window');
  await expect(left.getByRole('textbox', { name: 'What works' })).toHaveValue(
    'Typed at the very moment',
  );
  await left.getByRole('button', { name: 'Copy: What works' }).click();
  await two.getByRole('textbox', { name: 'What works' }).last().focus();
  await two.keyboard.press('Control+A');
  await two.keyboard.press('Control+V');
  await expect(two.getByRole('textbox', { name: 'What works' }).last()).toHaveValue(
    'Typed at the very moment',
  );
  await left.getByRole('button', { name: 'Put away: What works' }).click();
  await expect(left).toHaveCount(0);
  await app.close();
});

test('words that wait for a choice never show in another family’s conference', async () => {
  const { app, one, two } = await twoWindows();
  const sample = new URL(two.url()).hash;
  await typeInBoth(one, 'He plays football, One', two, 'Only about Tyler');
  await expect(changedTwice(two)).toBeVisible();
  await two.getByRole('link', { name: 'Waymark' }).click();
  await two.getByRole('button', { name: 'New conference' }).click();
  await two.keyboard.type('Another family');
  await two.keyboard.press('Enter');
  await expect(two.getByRole('heading', { level: 1 })).toHaveText('What meeting is this?');
  await expect(two.getByRole('region', { name: 'Words of a line that is gone' })).toHaveCount(0);
  expect(await two.content()).not.toContain('Only about Tyler');
  // They wait where they were typed.
  await goToAddress(two, sample);
  await expect(works(two)).toHaveValue('Only about Tyler');
  await two.getByRole('button', { name: 'Keep mine: What works' }).click();
  await expect(works(one)).toHaveValue('Only about Tyler');
  await app.close();
});

test('a day that another window has changed meanwhile is not overwritten either', async () => {
  const app = await openApp({ args: ['--sample'] });
  const one = app.page;
  await expect(one.getByRole('heading', { level: 1 })).toHaveText('What meeting is this?');
  const two = await app.openWindow();
  const day = (page: Page) => page.getByRole('textbox', { name: 'Day of the meeting' });
  const place = (page: Page) => page.getByRole('textbox', { name: 'Place' });
  // A day is saved when its field is left, so what is typed here waits.
  await day(two).fill('3 April 2026');
  await day(one).fill('1 April 2026');
  await day(one).press('Tab');
  await place(one).fill('Room 7');
  await place(one).press('Tab');
  await expect(place(two)).toHaveValue('Room 7');
  await day(two).press('Tab');
  const choice = two.getByRole('group', { name: 'Day of the meeting: changed twice' });
  await expect(choice).toContainText('Wednesday 1 April 2026');
  await expect(day(two)).toHaveValue('3 April 2026');
  await choice.getByRole('button', { name: /^Keep mine/ }).click();
  await expect(day(one)).toHaveValue('Fri 3 Apr 2026');
  await app.close();
});

test('each window closes by itself, and what was typed last in any of them is kept', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'waymark-data-'));
  const { app, one, two } = await twoWindows(dataFolder);
  const third = await app.openWindow();
  await goToAddress(third, new URL(one.url()).hash);
  await works(third).fill('From the third window');
  await third.close({ runBeforeUnload: true });
  await expect(works(one)).toHaveValue('From the third window');
  await works(one).fill('From the first window');
  await says(two).fill('From the second window');
  await app.close();
  const again = await openApp({ dataFolder, args: ['--sample'] });
  await again.page.getByRole('link', { name: /^Tyler/ }).click();
  await again.page.getByRole('link', { name: 'Strengths' }).click();
  await expect(works(again.page)).toHaveValue('From the first window');
  await expect(says(again.page)).toHaveValue('From the second window');
  await again.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

test('every window is as locked as the first', async () => {
  const { app, two } = await twoWindows();
  await two.evaluate(() => {
    window.open('https://example.org/');
    window.location.href = 'https://example.org/';
  });
  await expect(two.getByRole('heading', { level: 1 })).toHaveText('What is going well for Tyler?');
  expect(app.pages()).toHaveLength(2);
  expect(await two.evaluate(() => typeof (globalThis as { require?: unknown }).require)).toBe(
    'undefined',
  );
  await app.close();
});

test('a window with words that cannot be saved asks before it closes', async () => {
  const { app, one, two } = await twoWindows();
  await typeInBoth(one, 'He plays football, One', two, 'He plays football, Two');
  await expect(changedTwice(two)).toBeVisible();
  const question = two.getByRole('alertdialog', { name: 'Close although a text is not saved?' });
  const stay = question.getByRole('button', { name: 'Stay here' });
  const oneCloses = one.waitForEvent('close');
  await two.keyboard.press('Control+Q');
  await oneCloses;
  await expect(stay).toBeFocused();
  await two.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(works(two)).toHaveValue(/ Two$/);
  await two.keyboard.press('Control+Q');
  await expect(stay).toBeFocused();
  const twoCloses = two.waitForEvent('close');
  await question.getByRole('button', { name: 'Close and lose it' }).click();
  await twoCloses;
  await app.close();
});
