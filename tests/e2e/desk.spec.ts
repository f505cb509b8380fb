/** Does the desk keep what is typed, say plainly what is wrong, and keep what is private? */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { openApp } from './launch.ts';
import { goToPlace } from './pages.ts';
import { storedRecord } from './storedRecord.ts';
import { typistAt } from './typist.ts';

/** Opens a new conference on its first page. */
async function startConference(page: Page, familyName: string): Promise<void> {
  await page.getByRole('button', { name: 'New conference' }).click();
  await page.getByRole('textbox', { name: 'Family name' }).fill(familyName);
  await page.getByRole('button', { name: 'Start the conference' }).click();
  await expect(page.getByRole('heading', { name: 'What meeting is this?' })).toBeVisible();
}

/** Gives the place of the open conference as main has it on disk. */
async function storedPlace(page: Page): Promise<string | undefined> {
  return (await storedRecord(page)).conferences[0]?.place;
}

test('a day that does not exist is said to be none, stays in the field and is not saved', async () => {
  const app = await openApp();
  const { page } = app;
  await startConference(page, 'Okonkwo');
  const field = page.getByRole('textbox', { name: 'Day of the meeting' });
  await field.fill('31 February 2026');
  await field.press('Tab');
  await expect(page.getByText('is not a day in the calendar')).toBeVisible();
  await expect(field).toHaveValue('31 February 2026');
  await field.fill('Monday 19 March 2026');
  await field.press('Tab');
  await expect(page.getByText('Thursday 19 March 2026').last()).toBeVisible();
  await field.fill('19 March 2026');
  await field.press('Tab');
  await expect(field).toHaveValue('Thu 19 Mar 2026');
  await app.reload();
  await expect(page.getByRole('textbox', { name: 'Day of the meeting' })).toHaveValue(
    'Thu 19 Mar 2026',
  );
  await app.close();
});

test('what is typed is saved after a moment of quiet, without leaving the field', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'waymark-quiet-'));
  const app = await openApp({ dataFolder });
  const { page } = app;
  await startConference(page, 'Okonkwo');
  await page.getByRole('textbox', { name: 'Place' }).pressSequentially('Room 4');
  await expect.poll(() => storedPlace(page)).toBe('Room 4');
  await expect(page.getByRole('textbox', { name: 'Place' })).toBeFocused();
  await app.kill();
  const again = await openApp({ dataFolder });
  await again.page.getByRole('link', { name: 'Okonkwo' }).click();
  await expect(again.page.getByRole('textbox', { name: 'Place' })).toHaveValue('Room 4');
  await again.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

test('on a low window the rail shows the step one is at, and stays where one scrolls it', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 500 });
  const rail = page.getByRole('navigation', { name: 'Steps of the conference' });
  // As a way there that does not go over the rail.
  await goToPlace(page, 'check/gaps');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is still open?');
  await expect(rail.getByRole('link', { name: /^Check/ })).toBeInViewport({ ratio: 1 });
  await page.getByRole('link', { name: /^Meeting and people/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What meeting is this?');
  const copies = rail.getByRole('link', { name: /^Copies/ });
  await copies.scrollIntoViewIfNeeded();
  await page.getByRole('textbox', { name: 'Authority' }).fill('Another Council');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Undo: .*Authority/ })).toBeVisible();
  await expect(copies).toBeInViewport();
  await app.close();
});

test('what is removed can be taken back with everything in it', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.getByRole('link', { name: /^Plan/ }).click();
  await page.getByRole('link', { name: 'Outcomes and actions' }).click();
  const headings = page.getByRole('main').getByRole('heading', { level: 2 });
  // What the outcome answered is then asked about below the others.
  const outcomes = headings.filter({ hasNotText: 'no outcome answers' });
  const words = page.getByRole('textbox', { name: 'Outcome', exact: true });
  const first = await words.inputValue();
  const count = await outcomes.count();
  const actions = await page.getByRole('textbox', { name: 'Work needed' }).count();
  await page.getByRole('button', { name: `Remove: ${first}` }).click();
  await page.getByRole('button', { name: 'Remove all of it' }).click();
  await expect(outcomes).toHaveCount(count - 1);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(outcomes).toHaveCount(count);
  await expect(words).toHaveValue(first);
  await expect(page.getByRole('textbox', { name: 'Work needed' })).toHaveCount(actions);
  await app.close();
});

test('a plan level that goes up and down keeps every word [R1.1]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.getByRole('link', { name: /^Analysis and decision/ }).click();
  await page.getByRole('link', { name: 'Decision', exact: true }).click();
  const reasons = page.getByRole('textbox', { name: 'Reasons for the decision' });
  const evidence = page.getByRole('textbox', { name: 'Evidence of significant harm' });
  const before = [await reasons.inputValue(), await evidence.inputValue()];
  for (const level of ['No plan', 'Early help plan', 'Child protection plan']) {
    const decision = page.getByRole('radiogroup', { name: 'Decision' });
    await decision.getByText(level, { exact: true }).click();
    await expect(page.getByRole('radio', { name: level })).toBeChecked();
    expect([await reasons.inputValue(), await evidence.inputValue()]).toEqual(before);
  }
  await app.close();
});

test('an unborn child has an expected day and no copy of its own, and is asked nothing [R1.2, R5.1]', async () => {
  const app = await openApp();
  const { page } = app;
  await startConference(page, 'Carter');
  const typist = typistAt(page);
  await page.getByRole('link', { name: /^Family/ }).click();
  await typist.press('Add a child');
  await typist.fill('Name', 'Unborn baby Carter');
  await page.getByRole('button', { name: 'Language, needs and more' }).click();
  await page.getByText('Not born yet').click();
  await page.getByRole('textbox', { name: 'Expected on' }).fill('10 August 2026');
  await page.getByRole('link', { name: /^Unborn baby Carter/ }).click();
  await expect(page.getByRole('textbox', { name: 'Who spoke for' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add own words' })).toHaveCount(0);
  await expect(page.getByRole('radiogroup', { name: /advocate/ })).toHaveCount(0);
  await page.getByRole('link', { name: /^Family/ }).click();
  await typist.press('Add a parent or carer');
  await typist.fill('Name', 'Ms Carter');
  await page.getByRole('link', { name: /^Agreement/ }).click();
  await page.getByRole('link', { name: 'Understood', exact: true }).click();
  await expect(page.getByRole('group', { name: 'Ms Carter' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Unborn baby Carter' })).toHaveCount(0);
  await page.getByRole('link', { name: /^Copies/ }).click();
  await expect(page.getByRole('button', { name: 'Outline plan' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Child’s copy' })).toHaveCount(0);
  await app.close();
});

test('the preview of a parent’s copy holds nothing that is held back from them [R7.6]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.getByRole('link', { name: /^Copies/ }).click();
  await page
    .getByRole('row', { name: /Craig/ })
    .getByRole('button', { name: 'Parent’s copy' })
    .click();
  const paper = page.getByRole('article');
  await expect(paper).toContainText('Craig');
  const text = (await paper.textContent()) ?? '';
  for (const secret of ['Alder Row', 'Thornby', 'Denise', 'Rowley', 'Auntie Dee']) {
    expect(text).not.toContain(secret);
  }
  await expect(page.getByRole('heading', { name: 'Held back from Craig' })).toBeVisible();
  await app.close();
});

test('a folder that cannot be written is named, and the copies can be made elsewhere', async () => {
  test.setTimeout(120_000);
  const gone = mkdtempSync(join(tmpdir(), 'waymark-gone-'));
  const good = mkdtempSync(join(tmpdir(), 'waymark-good-'));
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.getByRole('link', { name: /^Copies/ }).click();
  await app.answerFolderDialog(gone);
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(page.getByText(gone)).toBeVisible();
  rmSync(gone, { recursive: true });
  await page.getByRole('button', { name: /^Make \d+ copies/ }).click();
  const problem = page.getByRole('status').getByRole('heading');
  await expect(problem).toContainText(gone);
  await app.answerFolderDialog(good);
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(page.getByText(good)).toBeVisible();
  await page.getByRole('button', { name: /^Make \d+ copies/ }).click();
  await expect(page.getByRole('heading', { name: /files are made/ })).toBeVisible({
    timeout: 60_000,
  });
  expect(readdirSync(good).length).toBeGreaterThan(0);
  await app.close();
  rmSync(good, { recursive: true, force: true });
});

test('making copies can be stopped, and nothing half made stays', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-stop-'));
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.getByRole('link', { name: /^Copies/ }).click();
  await app.answerFolderDialog(folder);
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(page.getByText(folder)).toBeVisible();
  await page.getByRole('button', { name: /^Make \d+ copies/ }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  // The copy that is being made is made to its end.
  await expect(page.getByRole('heading', { name: /^Stopped\./ })).toBeVisible({ timeout: 30_000 });
  const left = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = left.filter((entry) => entry.isFile()).map(({ name }) => name);
  expect(files.filter((file) => !/\.(docx|pdf)$/.test(file))).toEqual([]);
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a search finds a family or a child, and says when there is none', async () => {
  const app = await openApp();
  const { page } = app;
  await startConference(page, 'Ó Súilleabháin-Brzęczyszczykiewicz');
  await page.getByRole('link', { name: 'Waymark' }).click();
  const search = page.getByRole('textbox', { name: 'Find a family or a child' });
  await search.fill('brzęczysz');
  await expect(page.getByRole('link', { name: /Súilleabháin/ })).toBeVisible();
  await search.fill('nobody of this name');
  await expect(page.getByText('No family and no child is called')).toBeVisible();
  await app.close();
});
