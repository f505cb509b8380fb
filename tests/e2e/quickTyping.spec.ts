/** Does the desk understand what a minute-taker types fast, by keyboard alone? */
import { expect, type Page, test } from 'playwright/test';
import type { Output } from '#shared/contract/routes.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { violationsOn } from './axe.ts';
import { openApp } from './launch.ts';
import { typistAt } from './typist.ts';

/** Gives the open conference as main has it on disk. */
function storedRecord(page: Page): Promise<ConferenceRecord> {
  const conferenceId = new URL(page.url()).hash.split('/')[2];
  return page.evaluate(async (id) => {
    const answer = await window.waymark.request('record.read', { conferenceId: id });
    return ((answer.ok ? answer.value : {}) as Output<'record.read'>).record;
  }, conferenceId);
}

/** Opens the sample on the plan of its first child and adds an action there. */
async function openPlan(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Plan/ }).click();
  await page.getByRole('link', { name: 'Outcomes and actions' }).click();
  await page.getByRole('button', { name: 'Add an action' }).first().press('Enter');
  await expect(page.locator('*:focus')).toHaveAttribute('placeholder', 'What work is needed?');
}

test('a day is understood as it is said, counted from the conference, and says so [R9.3]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await openPlan(page);
  const typist = typistAt(page);
  await typist.type('Rings the school');
  await typist.fill('By when', 'in 10 working days');
  const remark = page.getByText(/Thu 8 October 2026, in 2 weeks, counted from the conference on/);
  await expect(remark).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(remark).toHaveCount(0);
  await expect
    .poll(async () => (await storedRecord(page)).actions.find(({ what }) => /^Rings/.test(what)))
    .toMatchObject({ byWhen: '2026-10-08' });
  // What is not understood stays as typed, with a sentence.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Control+A');
  await typist.type('end of term');
  await page.keyboard.press('Tab');
  await expect(page.getByText('School terms differ from place to place')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('*:focus')).toHaveValue('end of term');
  await page.keyboard.press('Control+A');
  await typist.type('12/11');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => (await storedRecord(page)).actions.find(({ what }) => /^Rings/.test(what)))
    .toMatchObject({ byWhen: '2026-11-12' });
  await app.close();
});

test('what “every Tuesday until Easter” means is offered, and one key fills it in [R4.6]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await openPlan(page);
  const typist = typistAt(page);
  await typist.type('Reads with him');
  await typist.fill('How often', 'every Tuesday until Easter');
  const note = page.getByText('This is once a week, until Sun 28 Mar 2027.');
  await expect(note).toContainText('Fill in times a week and the last day?');
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Control+D');
  await expect(note).toHaveCount(0);
  const stored = async () =>
    (await storedRecord(page)).actions.find(({ what }) => what === 'Reads with him');
  expect(await stored()).toMatchObject({
    howOften: 'every Tuesday until Easter',
    timesAWeek: 1,
    byWhen: '2027-03-28',
  });
  // The words stay, the keyboard is where it was, and one undo takes back what was filled in.
  await expect(page.locator('*:focus')).toHaveValue('every Tuesday until Easter');
  await page.getByRole('button', { name: /^Undo/ }).press('Enter');
  await expect(note).toBeVisible();
  expect(await stored()).toMatchObject({ timesAWeek: null, byWhen: null });
  // By its button as well, which does not leave the keyboard nowhere.
  const action = page.getByRole('group', { name: 'Reads with him' });
  await action.getByRole('button', { name: /^Fill in/ }).press('Enter');
  await expect(page.locator('*:focus')).toHaveValue('every Tuesday until Easter');
  await expect.poll(stored).toMatchObject({ timesAWeek: 1, byWhen: '2027-03-28' });
  await app.close();
});

test('what stands in the record is offered while typing, and never in the way [R9.3]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await openPlan(page);
  const typist = typistAt(page);
  const focused = page.locator('*:focus');
  await typist.type('Reads with him');
  // A person by two letters.
  await typist.pick('Who', 'lc', 'Leanne Calvert');
  await page.keyboard.press('Tab');
  await typist.fill('How often', 'every tue');
  const options = page.getByRole('option');
  await expect(options.first()).toHaveText(/^Every Tuesday/);
  // Enter and Tab are those of a plain field while no option was gone to.
  await page.keyboard.type(' or so');
  await expect(options).toHaveCount(0);
  await expect(focused).toHaveValue('every tue or so');
  await page.keyboard.press('Control+A');
  await typist.type('every tues');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await typist.type('d');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(focused).toHaveValue('every tuesd');
  // One that was gone to by the arrow keys is taken, by Enter or by Tab.
  await typist.type('a');
  await expect(options.first()).toHaveText(/^Every Tuesday/);
  const wanted = (await options.first().textContent()) ?? '';
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');
  await expect(options).toHaveCount(0);
  await expect(focused).toHaveValue(wanted);
  await page.keyboard.press('Control+A');
  await typist.type('every wed');
  await expect(options.first()).toBeVisible();
  const next = (await options.first().textContent()) ?? '';
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => (await storedRecord(page)).actions.find(({ what }) => /^Reads/.test(what)))
    .toMatchObject({ howOften: next });
  await app.close();
});
