/** Undo and redo on the desk, what has changed, and the question before words go. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { violationsOn } from './axe.ts';
import { openApp } from './launch.ts';
import { expectNothingSideways } from './width.ts';

const undo = (page: Page) => page.getByRole('button', { name: /^Undo:/ });
const redo = (page: Page) => page.getByRole('button', { name: /^Redo:/ });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('undo and redo say what they take back, go where it was, and are there after a restart', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'waymark-data-'));
  const first = await openApp({ dataFolder, args: ['--sample'] });
  const { page } = first;
  await expect(undo(page)).toBeDisabled();
  await expect(undo(page)).toHaveAccessibleName('Undo: nothing to take back');
  await page.getByRole('link', { name: /^Tyler/ }).click();
  await page.getByRole('link', { name: 'Strengths' }).click();
  const what = page.getByRole('textbox', { name: 'What works' });
  const before = await what.first().inputValue();
  await what.first().fill('He rings his friend');
  await page.getByRole('link', { name: /^Copies/ }).click();
  await expect(heading(page)).toHaveText('Copies');
  await expect(undo(page)).toHaveAccessibleName('Undo: What works (Tyler)');
  await page.keyboard.press('Control+z');
  await expect(heading(page)).toHaveText('What is going well for Tyler?');
  await expect(what.first()).toHaveValue(before);
  await expect(page.getByText('Taken back: What works (Tyler)')).toBeVisible();
  await expect(page.locator('.card:focus')).toHaveAccessibleName(before);
  await page.keyboard.press('Control+Shift+Z');
  await expect(what.first()).toHaveValue('He rings his friend');
  await undo(page).click();
  await expect(what.first()).toHaveValue(before);
  // Nothing is left to take back, and the keyboard is not left nowhere.
  await expect(undo(page)).toBeDisabled();
  await expect(redo(page)).toBeFocused();
  await first.clickMenu('redo');
  await expect(what.first()).toHaveValue('He rings his friend');
  await first.close();
  const again = await openApp({ dataFolder, args: ['--sample'] });
  await expect(undo(again.page)).toHaveAccessibleName('Undo: What works (Tyler)');
  await undo(again.page).click();
  await expect(heading(again.page)).toHaveText('What is going well for Tyler?');
  await expect(redo(again.page)).toHaveAccessibleName('Redo: What works (Tyler)');
  await again.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

test('in a field Ctrl+Z takes back letters and leaves the record alone', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  const place = page.getByRole('textbox', { name: 'Place' });
  const before = await place.inputValue();
  await place.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' and more');
  await page.keyboard.press('Control+z');
  await expect(place).not.toHaveValue(/ and more$/);
  await expect(page.getByText(/^Taken back/)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+Z');
  await expect(place).toHaveValue(`${before} and more`);
  // What is typed is handed over before it is taken back.
  await undo(page).click();
  await expect(place).toHaveValue(before);
  await app.close();
});

test('what has changed is told with the words before and now, and by whom', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.getByRole('link', { name: /^Tyler/ }).click();
  await page.getByRole('link', { name: 'Strengths' }).click();
  const what = page.getByRole('textbox', { name: 'What works' });
  const before = await what.first().inputValue();
  await what.first().fill('He rings his friend every evening');
  await page.getByRole('button', { name: 'Add a strength' }).click();
  await page.keyboard.type('He cooks');
  await page.getByRole('link', { name: 'What has changed' }).click();
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle('What has changed · Waymark');
  const group = page.locator('.changes-group');
  await expect(group.getByRole('heading', { level: 2 })).toHaveText('Tyler');
  await expect(group).toContainText(before);
  await expect(group).toContainText('He rings his friend every evening');
  await expect(group.locator('.change-added')).toContainText('He cooks');
  const acts = page.getByRole('table', { name: 'Who did what' });
  await expect(acts.getByRole('row').nth(1)).toContainText('What works (Tyler)');
  await expect(acts.getByRole('row').last()).toContainText('The conference was brought in.');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOn(page)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  for (const [width, height] of [
    [1280, 720],
    [640, 360],
    [320, 180],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectNothingSideways(page, `at ${width}`);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByRole('radio', { name: 'Another day' }).press('Space');
  await page.getByRole('textbox', { name: 'Which day' }).fill('31 February');
  await page.getByRole('textbox', { name: 'Which day' }).press('Tab');
  await expect(page.getByText('is not a day in the calendar')).toBeVisible();
  await page.getByRole('textbox', { name: 'Which day' }).fill('1 January 2020');
  await expect(
    page.getByText('The conference was begun here, or brought in, since then.'),
  ).toBeVisible();
  await group.getByRole('link', { name: 'Strengths' }).click();
  await expect(heading(page)).toHaveText('What is going well for Tyler?');
  await app.close();
});

test('a child with words asks before going, names what goes along, and comes back whole', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.getByRole('link', { name: /^Family/ }).click();
  const remove = page.getByRole('button', { name: /^Remove: Tyler/ });
  await remove.focus();
  await page.keyboard.press('Enter');
  const question = page.getByRole('alertdialog', {
    name: /^Remove “Tyler .*” and everything that belongs to it/,
  });
  await expect(question).toContainText('3 strengths');
  await expect(question.getByRole('button', { name: 'Leave it' })).toBeFocused();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(remove).toBeFocused();
  await page.keyboard.press('Enter');
  await question.getByRole('button', { name: 'Remove all of it' }).click();
  await expect(page.getByRole('link', { name: /^Tyler/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('link', { name: /^Tyler/ }).click();
  await page.getByRole('link', { name: 'Strengths' }).click();
  await expect(page.getByRole('textbox', { name: 'What works' })).toHaveCount(3);
  await app.close();
});
