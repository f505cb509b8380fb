/** Does somebody who is new find their way, by keyboard alone: the tour, a clause, the help? */
import { expect, type Page, test } from 'playwright/test';
import { expectNoViolation } from './axe.ts';
import { openApp } from './launch.ts';

const card = (page: Page) => page.getByRole('dialog', { name: /./ });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('the tour goes through all its stops by keyboard, and is then offered no more', async () => {
  test.setTimeout(120_000);
  const app = await openApp();
  const { page } = app;
  await page.getByRole('button', { name: 'Show me around' }).press('Enter');
  for (let stop = 1; stop <= 8; stop += 1) {
    await expect(page.getByText(`Stop ${stop} of 8`)).toBeVisible();
    await expect(card(page)).toBeFocused();
    await expect(page.locator('[data-tour-here]')).toHaveCount(1);
    await expect(page.locator('[data-tour-here]')).toBeInViewport();
    if (stop === 2) await expectNoViolation(page, 'the tour');
    // Beyond “Back”, which the first stop does not have.
    await page.keyboard.press('Tab');
    if (stop > 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  await expect(card(page)).toHaveCount(0);
  await expect(page.locator('[data-tour-here]')).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
  // On this computer it has been seen.
  await page.getByRole('link', { name: 'Meeting and people' }).click();
  await expect(page.getByRole('complementary')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show me around' })).toHaveCount(0);
  // From the help it begins again, Escape leaves it, and the keyboard is not lost.
  await app.clickMenu('help');
  await expect(heading(page)).toHaveText('Help');
  await page.getByRole('button', { name: 'Show me around' }).press('Enter');
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
  await app.close();
});

test('a clause opens what it asks for and gives the keyboard back; the guidance leads to its page', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  // Offered, and declined: nothing is forced.
  await page.getByRole('button', { name: 'Not now' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Show me around' })).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
  const clause = page.getByRole('button', { name: 'Milton Keynes 3.8' });
  await clause.press('Enter');
  await expect(card(page)).toContainText('A plan for each child');
  await page.keyboard.press('Escape');
  await expect(clause).toBeFocused();
  await clause.press('Enter');
  await page.getByRole('link', { name: 'All that the guidance asks for' }).press('Enter');
  await expect(heading(page)).toHaveText('What the guidance asks for');
  await expectNoViolation(page, 'the guidance');
  await page.getByRole('link', { name: 'When it can end' }).first().press('Enter');
  await expect(heading(page)).toHaveText('When can the plan for Tyler end?');
  await app.clickMenu('help');
  await expect(heading(page)).toHaveText('Help');
  await expectNoViolation(page, 'the help');
  await page.getByRole('link', { name: 'Back to the conference' }).press('Enter');
  await expect(heading(page)).toHaveText('When can the plan for Tyler end?');
  await app.close();
});

test('a question beside the page leads to its field, also from the check and into what is folded', async () => {
  const app = await openApp();
  const { page } = app;
  await page.getByRole('button', { name: 'New conference' }).click();
  await page.getByRole('button', { name: 'Start the conference' }).click();
  await page.getByRole('link', { name: 'On which day is the meeting?' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Day of the meeting' })).toBeFocused();
  await page.getByRole('link', { name: /^Family / }).click();
  await page.getByRole('link', { name: 'Who are the children?' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Add a child' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Ava');
  await page.getByRole('link', { name: /^Which language does Ava/ }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Language spoken' })).toBeFocused();
  await page.getByRole('link', { name: /^Check / }).click();
  await expect(heading(page)).toHaveText('What is still open?');
  await page.getByRole('link', { name: 'When was Ava born?' }).press('Enter');
  await expect(heading(page)).toHaveText('Who is in the family?');
  await expect(page.getByRole('textbox', { name: 'Born on' })).toBeFocused();
  await app.close();
});
