/** Is anything found, led to and replaced by keyboard alone, and is every key told? */
import { expect, type Page, test } from 'playwright/test';
import { addressOf } from '#renderer/desk/address.ts';
import { placedLinesOf, placeOfLine } from '#shared/find/lines.ts';
import { type ConferenceRecord, conferenceOf } from '#shared/record/record.ts';
import { expectNoViolation } from './axe.ts';
import { focusedField } from './keyboard.ts';
import { openApp } from './launch.ts';
import { goToAddress } from './pages.ts';
import { storedRecord } from './storedRecord.ts';

async function openSample() {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.getByRole('button', { name: 'Not now' }).press('Enter');
  return { app, page, heading: page.getByRole('heading', { level: 1 }) };
}

const palette = (page: Page) => page.getByRole('dialog', { name: 'Find anything' });

/** Opens the palette and types; waits until what is best is chosen. */
async function seek(page: Page, sought: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await expect(palette(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type(sought);
  await expect(palette(page).getByRole('option').first()).toHaveAttribute('data-focused', 'true');
}

test('a page, a person and the words of a line are found by keyboard, and lead to the very field', async () => {
  test.setTimeout(90_000);
  const { app, page, heading } = await openSample();
  await page.keyboard.press('Control+K');
  await expect(palette(page)).toContainText('Type a few letters');
  await expectNoViolation(page, 'the palette, empty');
  await page.keyboard.type('leanne');
  await expect(palette(page).getByRole('group', { name: /^People/ })).toBeVisible();
  await expect(palette(page).getByRole('group', { name: /^Words in the record/ })).toContainText(
    'the best 20 of',
  );
  await expectNoViolation(page, 'the palette');
  await page.keyboard.press('Escape');
  await expect(palette(page)).toHaveCount(0);
  await expect(heading).toBeFocused();

  await seek(page, 'outcomes of tyler');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('What will be different for Tyler?');
  await expect(heading).toBeFocused();

  // A field that is folded away on that page.
  await seek(page, 'dad hear needs');
  await page.keyboard.press('Enter');
  await expect(focusedField(page)).toHaveValue('Tyler needs to hear it from Dad');
  await expect(focusedField(page)).toBeInViewport();

  // From within a field, to another page; and from there to the same again.
  await seek(page, 'rao');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Who is here, and who is not?');
  await expect(focusedField(page)).toHaveValue(/Rao/);
  await heading.focus();
  await seek(page, 'RÁO');
  await page.keyboard.press('Enter');
  await expect(focusedField(page)).toHaveValue(/Rao/);

  await page.keyboard.press('Control+K');
  await expect(palette(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('zzz qqq');
  await expect(palette(page)).toContainText('Nothing here has all of these words.');
  await expectNoViolation(page, 'the palette with nothing found');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(focusedField(page)).toHaveValue(/Rao/);

  // An act: what was typed is taken back, and it is shown where.
  await page.keyboard.type('x');
  await expect
    .poll(async () =>
      (await storedRecord(page)).people.some(({ name }) => /Rao.*x|x.*Rao/.test(name)),
    )
    .toBe(true);
  await seek(page, 'undo');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Taken back: Name/)).toBeVisible();
  await app.close();
});

/** What its page does not show of a line, or shows on the card of a person: it leads to the line. */
const LEADS_TO_ITS_LINE = new Set([
  'people.knownAs',
  'attendances.reason',
  'childSentences.original',
  'signatures.signedName',
  'signatures.signedAt',
]);

test('every field that holds words is led to, wherever it is written', async () => {
  test.setTimeout(180_000);
  const { app, page } = await openSample();
  const record = await storedRecord(page);
  const { id } = conferenceOf(record);
  const lines = Map.groupBy(placedLinesOf(record), ({ kind, field }) => `${kind}.${field}`);
  const lost: string[] = [];
  const nearer: string[] = [];
  for (const [name, [line]] of lines) {
    if (!line) continue;
    const at = placeOfLine(line);
    const [rowId = ''] = at.split('/');
    await goToAddress(page, addressOf(id, line.page, at));
    const own = page.locator(`[data-place="${at}"] :focus`);
    const inside = `:is([data-place^="${rowId}/"], #card-${rowId})`;
    const isNearby = LEADS_TO_ITS_LINE.has(name);
    const goal = isNearby ? page.locator(`${inside}:focus, ${inside} :focus`) : own;
    const hasArrived = await goal
      .first()
      .waitFor({ timeout: 20_000 })
      .then(
        () => true,
        () => false,
      );
    if (!hasArrived) lost.push(name);
    if (isNearby && (await own.count()) > 0) nearer.push(name);
  }
  expect(lines.size).toBeGreaterThan(60);
  expect(lost).toEqual([]);
  expect(nearer).toEqual([]);
  await app.close();
});

test('every key is told on every screen, by key, from the help and from the menu', async () => {
  const app = await openApp();
  const { page } = app;
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Conferences');
  await page.keyboard.press('Control+/');
  await expect(sheet).toContainText('Ctrl+Shift+Enter');
  await expectNoViolation(page, 'the keys');
  await page.keyboard.press('Enter');
  await expect(sheet).toHaveCount(0);
  await page.keyboard.press('Shift+?');
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  // In a field it is a letter.
  await page.getByRole('button', { name: 'New conference' }).press('Enter');
  await page.getByRole('textbox', { name: 'Family name' }).focus();
  await page.keyboard.press('Shift+?');
  await expect(page.getByRole('textbox', { name: 'Family name' })).toHaveValue('?');
  await expect(sheet).toHaveCount(0);
  await page.keyboard.press('Control+/');
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Family name' })).toBeFocused();
  await app.clickMenu('keys');
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await app.clickMenu('help');
  await page.getByRole('button', { name: 'Show the keys' }).press('Enter');
  await expect(sheet).toBeVisible();
  await app.close();
});

test('a name is replaced everywhere in one act, own words are left out, and one undo takes it back', async () => {
  test.setTimeout(90_000);
  const { app, page } = await openSample();
  const before = await storedRecord(page);
  const dialog = page.getByRole('dialog', { name: 'Replace a name' });
  await seek(page, 'replace a name');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name as it stands' })).toBeFocused();
  await page.keyboard.type('Zebedee');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Taylor');
  await expect(dialog).toContainText('This name stands nowhere in the record.');
  await expect(dialog.getByRole('button', { name: /^Replace/ })).toBeDisabled();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('tyler');
  await expect(dialog).toContainText(/It stands in \d+ fields\. \d+ of them stay as they are\./);
  await expectNoViolation(page, 'replacing a name');
  const own = dialog.getByRole('checkbox', { name: /These are their own words/ }).first();
  await expect(dialog).toContainText('These are their own words. They stay as they were said.');
  await expect(own).not.toBeChecked();
  // One more is left out by hand.
  await dialog.getByRole('checkbox', { name: /^Replace in People · Known as/ }).press('Space');
  await dialog.getByRole('button', { name: /^Replace in \d+ fields/ }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText(/^Replaced in \d+ fields/);
  await expect(page.getByRole('textbox', { name: 'Name as it stands' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  const after = await storedRecord(page);
  const names = (record: ConferenceRecord) => record.people.map(({ name }) => name);
  expect(names(after)).toContain('Taylor Ashdown');
  expect(names(after)).not.toContain('Tyler Ashdown');
  expect(after.people.some(({ knownAs }) => knownAs === 'Tyler')).toBe(true);
  expect(after.voices.map(({ quote }) => quote)).toEqual(before.voices.map(({ quote }) => quote));
  expect(JSON.stringify(after)).toContain('Taylor’s');
  await page.keyboard.press('Control+Z');
  await expect(page.getByText(/^Taken back: .* and \d+ more lines$/)).toBeVisible();
  const unversioned = (record: ConferenceRecord) =>
    JSON.stringify(record).replaceAll(/"version":\d+/g, '');
  expect(unversioned(await storedRecord(page))).toBe(unversioned(before));
  await app.close();
});
