/** Do the views of the whole plan lead to the line, by keyboard, and can everybody use them? */
import { expect, test } from 'playwright/test';
import { expectNoViolation } from './axe.ts';
import { openApp } from './launch.ts';

test('the load of a week, a sibling’s cell and the triangle lead to the line [R4.6, R2.8, R2.4, R4.13]', async () => {
  test.setTimeout(90_000);
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  const focused = page.locator(':focus');

  // Load: from week to week by arrow keys, then to the line.
  await page.getByRole('link', { name: /^Check/ }).click();
  await page.getByRole('link', { name: 'Load', exact: true }).click();
  const first = page.getByRole('button', { name: /^Leanne Calvert, week of 21 Sep/ });
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAccessibleName(/^Leanne Calvert, week of 28 Sept?: 6 things/);
  await page.keyboard.press('Enter');
  await expect(focused).toHaveAttribute('aria-expanded', 'true');
  await expectNoViolation(page);
  await page.getByRole('link', { name: 'Goes to Dr Rao and talks about sleep' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Maisie');
  await expect(focused).toHaveAccessibleName('goes to Dr Rao and talks about sleep');

  // Whole family: what stands in two plans.
  await page.getByRole('link', { name: /^Check/ }).click();
  await page.getByRole('link', { name: 'Whole family' }).click();
  await expect(
    page.getByRole('heading', { name: 'Craig is asked more than once.', exact: false }),
  ).toBeVisible();
  await expectNoViolation(page);

  // Siblings: what is missing stands out, and a cell leads to its field.
  await page.getByRole('link', { name: /^Analysis and decision/ }).click();
  await page.getByRole('link', { name: 'Brothers and sisters' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'What is different for each child?',
  );
  await expectNoViolation(page);
  await page.getByRole('checkbox', { name: 'Alfie' }).press('Space');
  await expect(page.getByRole('columnheader', { name: /^Alfie/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Maisie dresses Alfie, comes late' }).press('Enter');
  await expect(focused).toHaveAccessibleName(/^Leanne lies awake/);
  await page.goBack();
  await page.getByRole('link', { name: 'not asked for Tyler' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tyler, day to day');

  // Needs: the triangle and back, by keyboard alone.
  await page.getByRole('link', { name: 'Needs', exact: true }).click();
  await page.getByRole('radio', { name: 'List' }).focus();
  await page.keyboard.press('ArrowRight');
  const health = page.getByRole('radio', { name: /^Health/ });
  await expect(health).toHaveAccessibleName(/one need/);
  await health.focus();
  for (let count = 0; count < 3; count += 1) await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAccessibleName(/^Identity.*one strength/);
  await expect(page.getByRole('heading', { level: 2, name: 'Identity' })).toBeVisible();
  await expectNoViolation(page);
  await page.getByRole('button', { name: 'Add a need, strength or difficulty' }).press('Enter');
  await page.keyboard.type('Tyler knows where he was born');
  await expect(page.getByRole('radio', { name: /^Identity/ })).toHaveAccessibleName(
    /one need.*one strength/,
  );
  await page.getByRole('radio', { name: 'Triangle' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('textbox', { name: 'In plain words' }).last()).toHaveValue(
    'Tyler knows where he was born',
  );
  await app.close();
});
