/** Does the desk understand what a minute-taker types fast, by keyboard alone? */
import { expect, type Page, test } from 'playwright/test';
import { violationsOn } from './axe.ts';
import { focusedField } from './keyboard.ts';
import { openApp } from './launch.ts';
import { storedRecord } from './storedRecord.ts';
import { typistAt } from './typist.ts';

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
  await expect(focusedField(page)).toHaveValue('end of term');
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
  await expect(focusedField(page)).toHaveValue('every Tuesday until Easter');
  await page.getByRole('button', { name: /^Undo/, disabled: false }).press('Enter');
  await expect(note).toBeVisible();
  expect(await stored()).toMatchObject({ timesAWeek: null, byWhen: null });
  // By its button as well, which does not leave the keyboard nowhere.
  const action = page.getByRole('group', { name: 'Reads with him' });
  await action.getByRole('button', { name: /^Fill in/ }).press('Enter');
  await expect(focusedField(page)).toHaveValue('every Tuesday until Easter');
  await expect.poll(stored).toMatchObject({ timesAWeek: 1, byWhen: '2027-03-28' });
  await app.close();
});

test('what stands in the record is offered while typing, and never in the way [R9.3]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await openPlan(page);
  const typist = typistAt(page);
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
  await expect(focusedField(page)).toHaveValue('every tue or so');
  await page.keyboard.press('Control+A');
  await typist.type('every tues');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await typist.type('d');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(focusedField(page)).toHaveValue('every tuesd');
  // One that was gone to by the arrow keys is taken, by Enter or by Tab.
  await typist.type('a');
  await expect(options.first()).toHaveText(/^Every Tuesday/);
  const wanted = (await options.first().textContent()) ?? '';
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');
  await expect(options).toHaveCount(0);
  await expect(focusedField(page)).toHaveValue(wanted);
  await page.keyboard.press('Control+A');
  await typist.type('every wed');
  await expect(options.first()).toBeVisible();
  const next = (await options.first().textContent()) ?? '';
  // A pointer that lies on the list, and is pushed off it, neither takes a line nor lets one go.
  await options.first().hover();
  await expect(options.first()).not.toHaveAttribute('data-focused');
  await page.keyboard.press('ArrowDown');
  await page.mouse.move(1, 1);
  await expect(options.first()).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => (await storedRecord(page)).actions.find(({ what }) => /^Reads/.test(what)))
    .toMatchObject({ howOften: next });
  await app.close();
});

/** Pastes a text where the keyboard is, as Ctrl+V does. */
function paste(page: Page, text: string): Promise<void> {
  return page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

test('forty people pasted from a table are here by one act, and nobody twice [R1.4]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.getByRole('link', { name: /^Meeting and people/ }).click();
  await page.getByRole('link', { name: 'Who is here' }).click();
  const { people: before } = await storedRecord(page);
  const typist = typistAt(page);
  await typist.press('Paste a list');
  const dialog = page.getByRole('dialog', { name: 'Add a list' });
  await expect(dialog).toBeVisible();
  const names = Array.from(
    { length: 38 },
    (_, index) => `Person ${String.fromCodePoint(65 + (index % 26))} Number${index}`,
  );
  const table = ['Name\tRole\tAgency', 'Beth Mensah\tSocial worker\tCouncil']
    .concat(names.map((name) => `${name}\tObserver\tCollege`))
    .join('\n');
  await page.keyboard.insertText(table);
  await expect(dialog.getByRole('status')).toHaveText('38 of 40 will be added.');
  await expect(dialog.getByRole('checkbox', { name: /^Name/ })).not.toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: /^Beth Mensah/ })).not.toBeChecked();
  await expect(dialog.getByText('Here already')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add 38 people' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('group', { name: names[0] ?? '', exact: true })).toBeFocused();
  const { people, attendances } = await storedRecord(page);
  expect(people).toHaveLength(before.length + 38);
  expect(people.at(-1)).toMatchObject({ name: names[37], role: 'Observer', agency: 'College' });
  expect(attendances.find(({ personId }) => personId === people.at(-1)?.id)?.came).toBe('present');
  await page.getByRole('button', { name: /^Undo/, disabled: false }).press('Enter');
  await expect.poll(async () => (await storedRecord(page)).people).toHaveLength(before.length);
  await app.close();
});

test('lines pasted into an action become actions with who and by when, or stay one text [R4.4]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await openPlan(page);
  const { actions: before } = await storedRecord(page);
  await paste(page, '1. Leanne to ring the school by 12 October\n2. Weigh Alfie');
  const dialog = page.getByRole('dialog', { name: 'Add a list' });
  await expect(dialog.getByText('Leanne Calvert, by Mon 12 Oct 2026')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add 2 lines' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  // The empty line it was pasted into is not left behind.
  await expect
    .poll(async () => (await storedRecord(page)).actions.map(({ what }) => what).slice(-2))
    .toEqual(['to ring the school', 'Weigh Alfie']);
  const { actions, people } = await storedRecord(page);
  expect(actions).toHaveLength(before.length + 1);
  expect(actions.at(-2)).toMatchObject({
    personId: people.find(({ name }) => name === 'Leanne Calvert')?.id,
    byWhen: '2026-10-12',
  });
  // A text of several lines may be meant as one.
  await page.getByRole('group', { name: 'Weigh Alfie' }).getByLabel('Work needed').focus();
  await page.keyboard.press('End');
  await paste(page, ' once a week,\nand write it down');
  const typist = typistAt(page);
  await typist.press('Put all of it in the field');
  await expect(focusedField(page)).toHaveValue('Weigh Alfie once a week,\nand write it down');
  await app.close();
});
