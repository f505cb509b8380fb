/** Does an office settle once what counts for all its conferences, and pass it on, by keyboard alone? */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { pngLogo } from '../support/logos.ts';
import { expectNoViolation } from './axe.ts';
import { expectKeyboardSomewhere } from './keyboard.ts';
import { openApp } from './launch.ts';
import { goToAddress } from './pages.ts';
import { neverRest } from './quiet.ts';
import { applyCommand, storedRecord } from './storedRecord.ts';
import { expectToFitWindows } from './width.ts';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-authority-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function press(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  const control = page.getByRole(role, { name });
  await control.focus();
  await expect(control).toBeFocused();
  await page.keyboard.press('Enter');
}

/** Types over what stands in a field, and leaves it. */
async function type(page: Page, name: string | RegExp, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name, exact: true });
  await field.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
  await expect(field).not.toBeFocused();
}

async function goTo(page: Page, hash: string): Promise<void> {
  await goToAddress(page, hash);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function isSound(page: Page): Promise<void> {
  await expectNoViolation(page);
  await expectToFitWindows(page);
  await expectKeyboardSomewhere(page);
}

const title = 'Your authority';
const settledIn = (dataFolder: string) =>
  JSON.parse(readFileSync(join(dataFolder, 'authority.json'), 'utf8'));
/** Waits until the file says what it should; it comes with the first thing that is settled. */
const isSettled = (dataFolder: string, check: (settled: ReturnType<typeof settledIn>) => void) =>
  expect(() => check(settledIn(dataFolder))).toPass({ timeout: 20_000 });
const rule = (page: Page, step: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: step, exact: true }) });

test('an office settles it once, and another takes it over from one file [R6.1, R10.1]', async () => {
  const file = join(folder, 'office.waymark-authority');
  const first = await openApp({ dataFolder: join(folder, 'first') });
  const one = first.page;
  await press(one, 'link', title);
  await expect(one.getByRole('heading', { level: 1, name: title })).toBeFocused();
  await isSound(one);
  await type(one, 'Name of the authority', 'Calder Council');
  writeFileSync(join(folder, 'logo.png'), pngLogo());
  await first.answerFileDialog(join(folder, 'logo.png'));
  await press(one, 'button', 'Choose a logo …');
  await expect(one.getByRole('img', { name: 'The logo of your authority' })).toBeVisible();

  const core = rule(one, 'First core group');
  await press(one, 'button', 'Settle or confirm: First core group');
  await one.getByRole('textbox', { name: 'At most, here: First core group' }).focus();
  await one.keyboard.type('8');
  await one.keyboard.press('Tab');
  await expect(core.getByText('Here: 8 working days from the conference')).toBeVisible();
  await type(
    one,
    'Where that is written down: First core group',
    'Procedures of the partnership, 4.2',
  );
  // What nobody has confirmed is marked, until somebody here has.
  const record = rule(one, 'Record of the conference');
  await expect(record.getByText('Not confirmed: check locally')).toBeVisible();
  await press(one, 'button', 'Settle or confirm: Record of the conference');
  await type(one, 'Confirmed by: Record of the conference', 'The policy team');
  await type(one, 'Confirmed on: Record of the conference', '2 November 2026');
  await expect(
    record.getByText('Confirmed locally by The policy team on 2 November 2026.'),
  ).toBeVisible();
  await expect(record.getByText('Not confirmed: check locally')).toHaveCount(0);

  await type(one, 'How to complain, in English', 'Write to the complaints desk within 28 days.');
  await type(one, 'Lead social worker, in English', 'Lead child protection practitioner');
  await type(one, 'Agencies without which it is not enough', 'Coastguard');
  await one.getByRole('textbox', { name: 'Meeting and people, minutes' }).focus();
  await one.keyboard.type('20');
  await one.keyboard.press('Tab');
  await one.getByRole('textbox', { name: 'Plan, minutes', exact: true }).focus();
  await one.keyboard.type('55');
  await one.keyboard.press('Tab');
  await expect(one.getByText('Together: 1 hour 15 minutes.')).toBeVisible();
  await type(one, 'Vague words to ask about', 'holistic = …');
  await isSound(one);
  await isSettled(first.dataFolder, ({ coach }) => expect(coach.add.vague).toHaveLength(1));
  expect(settledIn(first.dataFolder)).toMatchObject({
    name: 'Calder Council',
    minutes: { meeting: 20, plan: 55 },
    quorum: { mustBeThere: ['Coastguard'] },
  });
  await first.answerFileDialog(file);
  await press(one, 'button', 'Save to a file …');
  await expect(one.getByText('The settings are in office.waymark-authority.')).toBeVisible();
  await first.close();

  const second = await openApp({ dataFolder: join(folder, 'second'), args: ['--sample'] });
  const { page } = second;
  const [conference] = (await storedRecord(page)).conferences;
  await applyCommand(page, {
    name: 'set',
    kind: 'conferences',
    id: conference?.id,
    values: { complaintRoute: '', leadRole: '', authority: '', quorumAgencies: null },
  });
  const there = `#/conference/${conference?.id}`;
  await goTo(page, `${there}/coreGroup/members`);
  await expect(page.getByText('By Thu 8 Oct 2026: 10 working days, England.')).toBeVisible();

  await second.clickMenu('authority');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await second.answerFileDialog(file);
  await press(page, 'button', 'Take over from a file …');
  await expect(page.getByRole('heading', { name: 'In office.waymark-authority' })).toBeFocused();
  await expect(
    page.getByText('First core group: 8 working days from the conference (England)'),
  ).toBeVisible();
  await isSound(page);
  // Nothing of it holds before somebody says so.
  await expect(page.getByRole('textbox', { name: 'Name of the authority' })).toHaveValue('');
  await press(page, 'button', 'Take it over');
  await expect(page.getByRole('textbox', { name: 'Name of the authority' })).toHaveValue(
    'Calder Council',
  );
  await isSound(page);

  await goTo(page, `${there}/coreGroup/members`);
  await expect(page.getByText('By Tue 6 Oct 2026: 8 working days, local rule.')).toBeVisible();
  await expect(
    page.getByRole('combobox', { name: /^Lead child protection practitioner/ }),
  ).toBeVisible();
  await goTo(page, `${there}/meeting/attendance`);
  await expect(page.getByText('Not here, though the rule asks for it: Coastguard.')).toBeVisible();
  await goTo(page, `${there}/agreement/told`);
  await expect(page.getByText('Write to the complaints desk within 28 days.')).toBeVisible();
  await isSound(page);
  await goTo(page, `${there}/copies/make`);
  const letters = page.getByRole('row').filter({ hasText: 'Leanne' });
  await letters.getByRole('button', { name: 'Decision letter' }).focus();
  await page.keyboard.press('Enter');
  const letter = page.getByRole('article');
  await expect(letter).toContainText('Write to the complaints desk within 28 days.');
  await expect(letter).toContainText('Your lead child protection practitioner');
  await expect(letter.getByRole('img', { name: 'Logo of Calder Council' })).toBeVisible();

  await goTo(page, '#/authority');
  await press(page, 'button', 'Go back to the settings before');
  await expect(page.getByRole('textbox', { name: 'Name of the authority' })).toHaveValue('');
  await goTo(page, `${there}/coreGroup/members`);
  await expect(page.getByText('By Thu 8 Oct 2026: 10 working days, England.')).toBeVisible();
  await second.close();
});

test('new conferences begin with the name, and the coach asks about words that were added [R10.1]', async () => {
  const app = await openApp();
  const { page } = app;
  await goTo(page, '#/authority');
  await type(page, 'Name of the authority', 'Cyngor Calder');
  await type(page, 'Vague words to ask about', 'holistic = …');
  await isSettled(app.dataFolder, ({ coach }) => expect(coach.add.vague).toHaveLength(1));
  await goTo(page, '#/');
  await press(page, 'button', 'New conference');
  await page.keyboard.type('Okonkwo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Authority' })).toHaveValue('Cyngor Calder');
  await app.close();
});

test('two windows that settle one thing at once both keep their words, and somebody chooses', async () => {
  const app = await openApp();
  const one = app.page;
  await goTo(one, '#/authority');
  const two = await app.openWindow();
  await goTo(two, '#/authority');
  const name = (page: Page) => page.getByRole('textbox', { name: 'Name of the authority' });
  await Promise.all([neverRest(one), neverRest(two)]);
  await Promise.all([name(one).fill('Calder'), name(two).fill('Westford')]);
  await name(one).press('Tab');
  await isSettled(app.dataFolder, (settled) => expect(settled.name).toBe('Calder'));
  await expect(name(one)).toHaveValue('Calder');
  await name(two).press('Tab');
  const twice = two.getByRole('group', { name: 'Name of the authority: changed twice' });
  await expect(twice).toContainText('Calder');
  await expect(name(two)).toHaveValue('Westford');
  await expectNoViolation(two);
  await press(two, 'button', 'Keep mine: Name of the authority');
  await expect(name(two)).toBeFocused();
  await expect(name(one)).toHaveValue('Westford');
  expect(settledIn(app.dataFolder).name).toBe('Westford');
  await app.close();
});

test('what does not fit stays in its field with a sentence, and bad files are refused', async () => {
  const app = await openApp();
  const { page } = app;
  await goTo(page, '#/authority');
  const complaint = page.getByRole('textbox', { name: 'How to complain, in English', exact: true });
  await complaint.fill('x'.repeat(30_000));
  await complaint.press('Tab');
  await expect(page.getByText(/^Not saved: this is longer than/)).toBeVisible();
  await isSound(page);
  await complaint.fill('Ring us within 28 days.');
  await complaint.press('Tab');
  await expect(page.getByText(/^Not saved/)).toHaveCount(0);
  await isSettled(app.dataFolder, ({ complaint }) =>
    expect(complaint['en-GB']).toContain('Ring us'),
  );

  for (const [file, bytes, why] of [
    ['huge.png', Buffer.alloc(20 * 2 ** 20), '“huge.png” is larger than 300 KB.'],
    ['text.png', Buffer.from('no picture'), '“text.png” is neither a PNG nor a JPEG picture.'],
    ['cut.png', pngLogo().subarray(0, 120), '“cut.png” is a picture that is damaged or not whole.'],
  ] as const) {
    writeFileSync(join(folder, file), bytes);
    await app.answerFileDialog(join(folder, file));
    await press(page, 'button', 'Choose a logo …');
    await expect(page.getByText(why)).toBeVisible();
  }
  writeFileSync(
    join(folder, 'odd.json'),
    JSON.stringify({ format: 'waymark-authority', version: 1, families: [] }),
  );
  await app.answerFileDialog(join(folder, 'odd.json'));
  await press(page, 'button', 'Take over from a file …');
  await expect(
    page.getByText('“odd.json” cannot be taken over: it holds an unknown field “families”.'),
  ).toBeVisible();
  await isSound(page);
  await app.close();
});

test('a damaged file is told, kept, and set aside before anything is written', async () => {
  const dataFolder = join(folder, 'data');
  const before = await openApp({ dataFolder });
  await before.close();
  writeFileSync(join(dataFolder, 'authority.json'), '{"format":"waymark-auth');
  const app = await openApp({ dataFolder });
  const { page } = app;
  await goTo(page, '#/authority');
  await expect(page.getByText(/cannot be read: it is not JSON, or not whole/)).toBeVisible();
  await isSound(page);
  await type(page, 'Name of the authority', 'سلطة كالدر');
  await expect(page.getByText(/cannot be read/)).toHaveCount(0);
  const aside = readdirSync(dataFolder).filter((name) => name.startsWith('authority.unread-'));
  expect(aside).toHaveLength(1);
  expect(readFileSync(join(dataFolder, aside[0] ?? ''), 'utf8')).toBe('{"format":"waymark-auth');
  expect(settledIn(dataFolder).name).toBe('سلطة كالدر');
  await app.close();
});
