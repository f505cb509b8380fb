/** Is the family map drawn from what is typed, and does it lead back to it, by keyboard? */
import { expect, test } from 'playwright/test';
import { expectNoViolation, violationsOn } from './axe.ts';
import { openApp } from './launch.ts';
import { expectNothingSideways } from './width.ts';

test('the family map shows the family, leads to each card and follows what is written [R1.7]', async () => {
  test.setTimeout(90_000);
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  const focused = page.locator(':focus');
  await page.getByRole('link', { name: /^Family/ }).click();
  await page.getByRole('link', { name: 'Family map' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this the family?');
  await expectNoViolation(page);

  // Everybody once, with age; those who work with the family are not on it.
  const map = page.getByRole('group', { name: 'People on the family map' });
  await expect(map.getByRole('link')).toHaveCount(7);
  await expect(map.getByRole('link', { name: 'Maisie Ashdown, 8' })).toHaveCount(1);
  await expect(map.getByRole('link', { name: /Samira/ })).toHaveCount(0);

  // The same facts in words.
  const words = page.getByRole('list').filter({ hasText: 'separated' });
  await expect(words.last()).toContainText(
    'Children of Leanne Calvert and Craig Ashdown, by age: Tyler Ashdown (14), Maisie Ashdown (8) and Alfie Ashdown (3).',
  );
  await expect(
    page.getByText('Children of Jean Calvert, by age: Leanne Calvert (34).'),
  ).toBeVisible();

  // On a narrow page the frame moves sideways by keyboard, and the page itself does not.
  await page.setViewportSize({ width: 320, height: 640 });
  const frame = page.getByRole('region', { name: /^Family map/ });
  await frame.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await expectNothingSideways(page);
  expect(await violationsOn(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });

  // A person leads to their card; what is written there stands on the map.
  await frame.focus();
  await page.keyboard.press('Tab');
  await expect(focused).toHaveAccessibleName(/^(Jean|Craig|Leanne)/);
  await map.getByRole('link', { name: /^Denise Rowley/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is in the family?');
  await expect(focused).toHaveAccessibleName('Denise Rowley');
  await page.goBack();

  // A line joins the aunt once somebody says whose daughter she is.
  await expect(page.getByText('Denise Rowley: aunt or uncle of', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'Who belongs to whom' }).press('Enter');
  await page.getByRole('button', { name: 'Add whose mother or father somebody is' }).press('Enter');
  await expect(focused).toHaveAccessibleName('Mother, father or carer');
  await page.keyboard.press('Tab');
  await expect(focused).toHaveAccessibleName(/^Another adult Jean Calvert is to/);
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Mother' }).press('Enter');
  await expect(focused).toHaveAccessibleName(/^Mother Jean Calvert is to/);
  await page.keyboard.press('Tab');
  await expect(focused).toHaveAccessibleName('Of whom');
  await page.keyboard.type('Denise');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Jean Calvert and Denise Rowley' })).toBeVisible();
  await page.getByRole('link', { name: 'Family map' }).press('Enter');
  await expect(
    page.getByText('Children of Jean Calvert, by age: Leanne Calvert (34) and Denise Rowley (31).'),
  ).toBeVisible();
  await app.close();
});

test('a family of nobody has a sentence instead of a map, and the way to add somebody [R1.7]', async () => {
  const app = await openApp({});
  const { page } = app;
  await page.getByRole('button', { name: 'New conference' }).press('Enter');
  await page.getByRole('textbox', { name: 'Family name' }).fill('Lane');
  await page.getByRole('button', { name: 'Start the conference' }).press('Enter');
  await page.getByRole('link', { name: /^Family/ }).click();
  await page.getByRole('link', { name: 'Family map' }).press('Enter');
  await expect(page.getByText('The map is drawn as soon as')).toBeVisible();
  await page
    .getByRole('link', { name: /People/ })
    .last()
    .press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is in the family?');
  await app.close();
});
