/** Can letters, the record and the core group form be found, read and made, by keyboard alone? */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { openApp } from './launch.ts';
import { typistAt } from './typist.ts';

const group = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: `All of these: ${name}` });
const copy = (page: Page, name: string) => page.getByRole('checkbox', { name: `Make: ${name}` });

async function openCopies(page: Page) {
  await page.getByRole('link', { name: /^Copies/ }).press('Enter');
  const typist = typistAt(page);
  await typist.arrive('Copies');
  return typist;
}

test('only the letters are chosen by their groups, and made in both formats [R7.7]', async () => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'waymark-letters-'));
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  const typist = await openCopies(page);
  for (const name of ['The plan', 'Record of the conference', 'Forms for the core group']) {
    await expect(group(page, name)).toBeChecked();
    await group(page, name).press('Space');
    await expect(group(page, name)).not.toBeChecked();
  }
  await expect(copy(page, 'Core group form, Maisie')).not.toBeChecked();
  await expect(copy(page, 'Decision letter, Leanne')).toBeChecked();
  await copy(page, 'Child’s decision letter, Maisie').press('Space');
  await expect(group(page, 'Decision letters')).not.toBeChecked();
  await app.answerFolderDialog(folder);
  await typist.press('Choose a folder');
  await expect(page.getByText(folder)).toBeVisible();
  await typist.press('Make 3 copies');
  await expect(page.getByRole('heading', { name: '6 files are made.' })).toBeVisible({
    timeout: 60_000,
  });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = files.filter((entry) => entry.isFile()).map(({ name }) => name);
  expect(names.sort()).toEqual([
    'decision-letter--tyler-ashdown.docx',
    'decision-letter--tyler-ashdown.pdf',
    'decision-letter--tyler-maisie-alfie--craig-ashdown.docx',
    'decision-letter--tyler-maisie-alfie--craig-ashdown.pdf',
    'decision-letter--tyler-maisie-alfie--leanne-calvert.docx',
    'decision-letter--tyler-maisie-alfie--leanne-calvert.pdf',
  ]);
  expect(readdirSync(folder)).toHaveLength(3);
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

test('each paper is previewed, and the desk says what a parent who was out of the room does not read [R7.7, R7.6]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await openCopies(page);
  const paper = page.getByRole('article');
  const show = async (reader: string, kind: string) => {
    const row = page.getByRole('row', { name: new RegExp(`${reader}.*${kind}`) });
    await row.getByRole('button', { name: kind, exact: true }).press('Enter');
  };
  await show('Craig', 'Record of the conference');
  await expect(paper).toContainText('You were not in the room for the whole meeting.');
  await expect(paper).not.toContainText('I left because of the children.');
  await expect(page.getByText(/^Craig was not in the room for the whole conference/)).toBeVisible();
  await show('Leanne', 'Record of the conference');
  await expect(page.getByText(/^Leanne was not in the room/)).toHaveCount(0);
  await show('Practitioners', 'Record of the conference');
  await expect(paper).toContainText('For practitioners only.');
  await show('Maisie', 'Child’s decision letter');
  await expect(paper).toContainText('A letter for Maisie');
  await show('Maisie', 'Core group form');
  const action = paper.getByRole('row', { name: /Reads with Maisie/ });
  await expect(action.getByRole('cell', { name: 'Room to write' })).toHaveCount(2);
  await app.close();
});
