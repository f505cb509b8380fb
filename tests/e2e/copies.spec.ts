/** Is it asked, and shown, whether a parent whom the chair left out gets a copy? */
import { expect, type Page, test } from 'playwright/test';
import { openApp } from './launch.ts';
import { applyCommand, storedRecord } from './storedRecord.ts';
import { typistAt } from './typist.ts';

/** Opens the copies of the sample with one parent left out by the chair. */
async function openCopies(page: Page) {
  await page.getByRole('navigation', { name: 'Steps of the conference' }).waitFor();
  const { people, attendances } = await storedRecord(page);
  const craig = people.find(({ knownAs }) => knownAs === 'Craig');
  const row = attendances.find(({ personId }) => personId === craig?.id);
  const values = { came: 'leftOut', reason: 'He has threatened Leanne' };
  await applyCommand(page, { name: 'set', kind: 'attendances', id: row?.id, values });
  await page.getByRole('link', { name: /^Copies/ }).press('Enter');
  const typist = typistAt(page);
  await typist.arrive('Copies');
  return typist;
}

test('a parent left out by the chair gets no copy unasked, and the desk says so [R1.4, R5.7, R7.3]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  const typist = await openCopies(page);
  const craig = page.getByRole('group', { name: 'Craig', exact: true });
  await expect(craig).toContainText('Craig was left out of the meeting: He has threatened Leanne');
  await expect(craig).toContainText('No copy is made until this is decided.');
  const copy = page.getByRole('checkbox', { name: 'Make: Parent’s copy, Craig' });
  await expect(copy).toHaveCount(0);

  await typist.choose('Does Craig get a copy?', 'Gets a copy');
  await expect(copy).toBeChecked();
  await expect(craig).toContainText('A copy is made, without what is held back from Craig.');

  await typist.choose('Does Craig get a copy?', 'Gets no copy');
  await expect(copy).toHaveCount(0);
  await typist.fill('Why, and who decided', 'The chair: Leanne is not safe');
  await expect
    .poll(async () => (await storedRecord(page)).parents.map(({ copyReason }) => copyReason))
    .toContain('The chair: Leanne is not safe');
  await app.close();
});

test('what is still open leads to the decision [R10.2]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  const typist = await openCopies(page);
  await page.getByRole('link', { name: /^Check/ }).press('Enter');
  await typist.arrive('What is still open?');
  await page.getByRole('link', { name: /Does Craig get a copy/ }).press('Enter');
  await expect(page.getByRole('radio', { name: 'Not decided yet' })).toBeFocused();
  await app.close();
});
