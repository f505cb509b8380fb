/** Can a copy be made in its reader's language, and what was typed be translated, by keyboard? */
import { expect, test } from 'playwright/test';
import { openApp } from './launch.ts';
import { goToPlace } from './pages.ts';
import { applyCommand, storedRecord } from './storedRecord.ts';

test('a copy is in the language that is chosen for it, and says what is not translated [R7.4]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await goToPlace(page, 'copies/make');
  const row = page
    .getByRole('row')
    .filter({ hasText: 'Maisie' })
    .filter({ hasText: 'Child’s copy' });
  await row.getByRole('button', { name: 'Child’s copy' }).press('Enter');
  const chooser = page.getByRole('button', { name: /Language of the copy/ });
  await chooser.press('Enter');
  await page.getByRole('option', { name: 'Welsh' }).press('Enter');
  const preview = page.getByRole('article');
  await expect(preview).toHaveAttribute('lang', 'cy-GB');
  await expect(preview.getByRole('heading', { name: 'Fy nghynllun i: Maisie' })).toBeVisible();
  // Chromium knows no days in Welsh; the copy does.
  await expect(preview.getByText(/Ar ddydd Iau 24 Medi/)).toBeVisible();
  await expect(row.getByText('Welsh', { exact: true })).toBeVisible();
  await expect(page.getByText(/texts of this copy are not translated/)).toBeVisible();
  const person = (await storedRecord(page)).people.find(({ knownAs }) => knownAs === 'Maisie');
  expect(person?.copyLanguage).toBe('cy-GB');
  await page.getByRole('link', { name: 'Translate them' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'What does it say in their language?',
  );
  await app.close();
});

test('texts are translated beside the original, signed, checked, and told when they have changed [R7.4]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await goToPlace(page, 'copies/translations');
  await expect(page.getByText('No copy is in another language than English')).toBeVisible();
  const record = await storedRecord(page);
  const alfie = record.people.find(({ knownAs }) => knownAs === 'Alfie');
  if (!alfie) throw new Error('Alfie is in the sample.');
  const values = { copyLanguage: 'cy-GB' };
  await applyCommand(page, { name: 'set', kind: 'people', id: alfie.id, values });
  await expect(page.getByText(/^0 of \d+ texts are in Welsh\.$/)).toBeVisible();

  await page.getByRole('textbox', { name: 'Text 1 in Welsh' }).focus();
  await page.keyboard.type('Mae Alfie yn dangos beth mae e eisiau');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Text 2 in Welsh' })).toBeFocused();
  await page.keyboard.type('Mae’n canu yn y bath');
  await expect(page.getByText(/^2 of \d+ texts are in Welsh\.$/)).toBeVisible();

  await page.getByRole('textbox', { name: 'Who translated these texts' }).fill('Non Prys');
  await page.getByRole('button', { name: 'Put this name on 2 texts' }).press('Enter');
  await page.getByRole('textbox', { name: 'Who has checked them' }).fill('Huw Rees');
  await page.getByRole('button', { name: '2 texts are checked, today' }).press('Enter');
  const one = page.getByRole('group', { name: 'Text 1', exact: true });
  await expect(one.getByText('Translated by Non Prys. Checked by Huw Rees')).toBeVisible();

  const [stored] = (await storedRecord(page)).translations;
  if (!stored) throw new Error('It was saved.');
  expect(stored).toMatchObject({
    language: 'cy-GB',
    translator: 'Non Prys',
    checkedBy: 'Huw Rees',
  });
  await applyCommand(page, {
    name: 'set',
    kind: stored.itemKind as 'strengths',
    id: stored.itemId,
    values: { [stored.itemField]: 'Alfie shows with his hands what he wants' },
  });
  await expect(page.getByText('One text has changed since it was translated.')).toBeVisible();
  await expect(one.getByText(`It was: “${stored.original}”`)).toBeVisible();
  await one.getByRole('button', { name: 'The translation fits the new text' }).press('Enter');
  await expect(page.getByText('One text has changed since it was translated.')).toBeHidden();
  await expect(one.getByText('Not checked yet.')).toBeVisible();
  await app.close();
});
