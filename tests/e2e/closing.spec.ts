/** Can people promise, sign and get their copies at the desk, by keyboard and with nothing lost? */
import { expect, type Page, test } from 'playwright/test';
import type { Row } from '#shared/record/record.ts';
import { openApp } from './launch.ts';
import { goToPlace } from './pages.ts';
import { applyCommand, storedRecord } from './storedRecord.ts';

/** Takes rows of a kind out of the sample, so that they can be entered again. */
async function clear(
  page: Page,
  kind: 'signatures' | 'commitments' | 'deliveries' | 'agreements',
  of: string,
) {
  const record = await storedRecord(page);
  const person = record.people.find(({ name }) => name === of);
  const rows: readonly Row<typeof kind>[] = record[kind];
  for (const { id, personId } of rows) {
    if (personId === person?.id) await applyCommand(page, { name: 'remove', kind, id });
  }
}

test('a parent signs in the room: reads, ticks, types the name, and the app adds the time [R5.6]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await goToPlace(page, 'agreement/sign');
  await clear(page, 'signatures', 'Leanne Calvert');
  const card = page.getByRole('group', { name: 'Leanne Calvert', exact: true });
  await expect(card.getByText('Not signed yet')).toHaveCount(3);
  await card.getByRole('button', { name: 'Sign in the room: Leanne Calvert' }).press('Enter');
  const form = card.getByRole('group', { name: 'Leanne, please read the plan before you sign' });
  await expect(form).toBeFocused();
  const sign = form.getByRole('button', { name: 'Sign now' });
  await expect(sign).toBeDisabled();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(
    form.getByRole('checkbox', { name: 'I have read the plan for Maisie, or it was read to me.' }),
  ).toBeChecked();
  await expect(sign).toBeDisabled();
  await form.getByRole('textbox', { name: 'Type your name' }).fill('  Leanne  Calvert ');
  await page.keyboard.press('Enter');
  await expect(card).toBeFocused();
  await expect(card.getByText('Signed as Leanne Calvert on')).toHaveCount(1);
  await expect(card.getByText('Not signed yet')).toHaveCount(2);
  const { signatures, people, children } = await storedRecord(page);
  const leanne = people.find(({ knownAs }) => knownAs === 'Leanne');
  const maisie = people.find(({ knownAs }) => knownAs === 'Maisie');
  const hers = signatures.filter(({ personId }) => personId === leanne?.id);
  expect(hers).toEqual([
    expect.objectContaining({
      childId: children.find(({ personId }) => personId === maisie?.id)?.id,
      how: 'inRoom',
      signedName: 'Leanne Calvert',
      signedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      signedAt: expect.stringMatching(/^\d\d:\d\d$/),
    }),
  ]);
  await card.getByRole('button', { name: 'Signs on paper: Leanne Calvert' }).press('Enter');
  await expect(card).toBeFocused();
  await expect(card.getByText('Signs on paper', { exact: true })).toHaveCount(2);
  await app.close();
});

test('a signature taken out can be taken back, and the focus is never lost [R5.6]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await goToPlace(page, 'agreement/sign');
  const card = page.getByRole('group', { name: 'Tyler Ashdown', exact: true });
  await card.getByRole('button', { name: /^Remove: signature of Tyler Ashdown/ }).press('Enter');
  await expect(card).toBeFocused();
  await expect(card.getByText('Not signed yet')).toBeVisible();
  await page.getByRole('button', { name: 'Take it back' }).press('Enter');
  await expect(card.getByText(/^Signed as Tyler Ashdown/)).toBeVisible();
  await expect(card).toBeFocused();
  await app.close();
});

test('a person says yes to all, and one line is agreed anew [R4.14]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await goToPlace(page, 'agreement/promises');
  await clear(page, 'commitments', 'Jean Calvert');
  await expect(page.getByText('One person still has to be asked.')).toBeVisible();
  const card = page.getByRole('group', { name: 'Jean Calvert', exact: true });
  await card.getByRole('button', { name: 'Jean says yes to all that is open' }).press('Enter');
  await expect(page.getByText('Everybody was asked.')).toBeVisible();
  await expect(card).toBeFocused();
  const line = card.getByRole('group', { name: /^Jean: drives Tyler to the match/ });
  await line.getByText('Agreed anew').click();
  await line.getByRole('textbox').fill('Drives Tyler there, and Leanne fetches him');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => (await storedRecord(page)).commitments.map(({ agreed }) => agreed))
    .toContain('Drives Tyler there, and Leanne fetches him');
  await app.close();
});

test('who should have a copy is put on the list at once, and ticked off when sent [R5.7]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await goToPlace(page, 'copies/deliveries');
  await clear(page, 'deliveries', 'Leanne Calvert');
  await expect(
    page.getByText('3 copies that people should have are not on the list.'),
  ).toBeVisible();
  await page.getByRole('textbox', { name: 'By when' }).first().fill('1 October 2020');
  await page.getByRole('button', { name: 'Add these 3 copies' }).press('Enter');
  await expect(page.getByText('Everybody who should have a copy is on the list.')).toBeFocused();
  const card = page.getByRole('group', { name: 'Parent’s copy for Leanne', exact: true });
  await expect(card.getByText('Late since Thu 1 Oct 2020')).toBeVisible();
  await card.getByRole('checkbox', { name: 'Sent to Leanne: Parent’s copy' }).press('Space');
  await expect(card.getByText('Late since')).toHaveCount(0);
  await expect(card.getByRole('textbox', { name: 'Sent to Leanne on' })).toBeVisible();
  await app.close();
});

test('whoever agrees to all is done with one key, and all who are left sign on paper [R5.1, R5.6]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  const focused = page.locator('*:focus');
  await goToPlace(page, 'agreement/parties');
  await clear(page, 'agreements', 'Leanne Calvert');
  const card = page.getByRole('group', { name: 'Leanne Calvert', exact: true });
  const yes = card.getByRole('button', { name: 'Leanne understood, took part and agrees' });
  await yes.press('Enter');
  await expect(card).toBeFocused();
  await expect(yes).toHaveCount(0);
  const { agreements, people } = await storedRecord(page);
  const leanne = people.find(({ name }) => name === 'Leanne Calvert');
  expect(agreements.find(({ personId }) => personId === leanne?.id)).toMatchObject({
    understood: 'yes',
    tookPart: 'yes',
    agrees: 'yes',
  });

  // Whoever does not agree is led to where that is written down.
  await page
    .getByRole('link', { name: /does not agree with/ })
    .first()
    .press('Enter');
  await expect(focused).toHaveAccessibleName('Add dissent');

  await goToPlace(page, 'agreement/sign');
  await clear(page, 'signatures', 'Leanne Calvert');
  await clear(page, 'signatures', 'Craig Ashdown');
  await expect(page.getByText('2 people have not signed yet.')).toBeVisible();
  await page.getByRole('button', { name: 'All who are left sign on paper' }).press('Enter');
  await expect(focused).toHaveText('Everybody has signed, or signs on paper.');
  const { signatures } = await storedRecord(page);
  const hers = signatures.filter(({ personId }) => personId === leanne?.id);
  expect(hers.map(({ how }) => how)).toEqual(['onPaper', 'onPaper', 'onPaper']);
  await app.close();
});
