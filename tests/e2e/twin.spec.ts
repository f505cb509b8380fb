/** Does English stand beside the language of a copy, and does a translator’s sheet come back, by keyboard? */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { filledIn } from '../support/filledSheet.ts';
import { type OpenApp, openApp } from './launch.ts';
import { goToPlace } from './pages.ts';
import { applyCommand, storedRecord } from './storedRecord.ts';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-sheet-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a page of the sample, with Alfie’s copies in Welsh. */
async function openPage({ page }: OpenApp, place: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { people } = await storedRecord(page);
  const alfie = people.find(({ knownAs }) => knownAs === 'Alfie');
  if (!alfie) throw new Error('Alfie is in the sample.');
  const values = { copyLanguage: 'cy-GB' };
  await applyCommand(page, { name: 'set', kind: 'people', id: alfie.id, values });
  await goToPlace(page, place);
}

const translationsOf = async (page: Page) => (await storedRecord(page)).translations;

test('English stands beside the language of a copy, line by line [R7.4]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await openPage(app, 'copies/make');
  const row = page
    .getByRole('row')
    .filter({ hasText: 'Alfie' })
    .filter({ hasText: 'Child’s copy' });
  await row.getByRole('button', { name: 'Child’s copy' }).press('Enter');
  const preview = page.getByRole('article');
  await expect(preview).toHaveAttribute('lang', 'cy-GB');
  await page.getByRole('checkbox', { name: /English beside it/ }).press('Space');
  const heading = preview.getByRole('heading', { name: 'Tudalen Alfie / Alfie’s page' });
  await expect(heading).toBeVisible();
  const tables = preview.getByRole('table');
  await expect(tables.first().getByRole('columnheader')).toHaveText(['Cymraeg', 'English']);
  const cells = tables.first().getByRole('row').last().getByRole('cell');
  await expect(cells.first()).toHaveAttribute('lang', 'cy-GB');
  await expect(cells.last()).toHaveAttribute('lang', 'en-GB');
  await expect(page.getByText(/texts of this copy are not translated/)).toBeVisible();
  await page.getByRole('checkbox', { name: /English beside it/ }).press('Space');
  await expect(tables).toHaveCount(0);
  await app.close();
});

test('a sheet goes to a translator, comes back and is taken over by one act [R7.4]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await openPage(app, 'copies/translations');
  const file = join(folder, 'sheet.docx');
  await app.answerFileDialog(file);
  await page.getByRole('button', { name: 'Save a sheet' }).press('Enter');
  await expect(page.getByText(/texts are on the sheet “sheet.docx”/)).toBeVisible();
  writeFileSync(
    file,
    filledIn(readFileSync(file), (place) => (place < 3 ? `Cyfieithiad ${place}` : null)),
  );

  await app.answerFileDialog(file);
  await page.getByRole('button', { name: 'Read a sheet that came back' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'What came back' });
  await expect(dialog.getByText('3 of 3 will be taken over.')).toBeVisible();
  await expect(dialog.getByText('Cyfieithiad 1')).toHaveAttribute('lang', 'cy-GB');
  const take = dialog.getByRole('button', { name: /^Take over \d|^Take over one/ });
  await expect(take).toBeDisabled();
  await expect(dialog.getByRole('textbox', { name: 'Who translated them' })).toBeFocused();
  await page.keyboard.type('Non Prys');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(dialog.getByText('2 of 3 will be taken over.')).toBeVisible();
  expect(await translationsOf(page)).toEqual([]);
  await take.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('2 translations were taken over.')).toBeVisible();
  await expect(page.getByText(/^2 of \d+ texts are in Welsh\.$/)).toBeVisible();
  const rows = await translationsOf(page);
  expect(rows.map(({ text, translator, checkedBy }) => [text, translator, checkedBy])).toEqual([
    ['Cyfieithiad 1', 'Non Prys', ''],
    ['Cyfieithiad 2', 'Non Prys', ''],
  ]);

  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^0 of \d+ texts are in Welsh\.$/)).toBeVisible();
  await app.close();
});

test('a file that is no sheet, or holds nothing new, is told and changes nothing [R7.4]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await openPage(app, 'copies/translations');
  const letter = join(folder, 'letter.docx');
  writeFileSync(letter, 'Dear all');
  await app.answerFileDialog(letter);
  const read = page.getByRole('button', { name: 'Read a sheet that came back' });
  await read.press('Enter');
  await expect(page.getByText(/This is not a Word document/)).toBeVisible();
  const file = join(folder, 'empty.docx');
  await app.answerFileDialog(file);
  await page.getByRole('button', { name: 'Save a sheet' }).press('Enter');
  await expect(page.getByText(/texts are on the sheet “empty.docx”/)).toBeVisible();
  await app.answerFileDialog(file);
  await read.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'What came back' });
  await expect(dialog.getByText(/No line of this sheet holds anything to take over/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Take over nothing' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(read).toBeFocused();
  expect(await translationsOf(page)).toEqual([]);
  await app.close();
});
