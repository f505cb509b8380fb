/** Does the focus stay where the work is, and is little said aloud? */
import { expect, test } from 'playwright/test';
import { openApp } from './launch.ts';

test('the focus goes on to what is beside a line that was moved, removed or taken back', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  const focused = page.locator('*:focus');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('link', { name: /^Tyler/ }).click();
  await page.getByRole('link', { name: 'Strengths' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is going well for Tyler?');
  const what = page.getByRole('textbox', { name: 'What works' });
  const [first = '', second = '', third = ''] = await what.evaluateAll((boxes) =>
    boxes.map((box) => (box as HTMLTextAreaElement).value),
  );

  await page.getByRole('button', { name: `Move down: ${first}` }).focus();
  await page.keyboard.press('Enter');
  await expect(what.nth(1)).toHaveValue(first);
  await expect(page.getByText('Now number 2 of 3.')).toBeAttached();
  await expect(focused).toHaveAccessibleName(`Move down: ${first}`);
  await page.keyboard.press('Enter');
  await expect(what.nth(2)).toHaveValue(first);
  await expect(focused).toHaveAccessibleName(`Move up: ${first}`);

  // Something hangs on each of them, if only the sentence for Tyler, so it asks first.
  const removeAsked = async () => {
    const leave = page.getByRole('button', { name: 'Leave it' });
    await expect(leave).toBeFocused();
    await leave.press('Shift+Tab');
    await page.keyboard.press('Enter');
  };
  await page.getByRole('button', { name: `Remove: ${second}` }).focus();
  await page.keyboard.press('Enter');
  await removeAsked();
  await expect(focused).toHaveAccessibleName(third);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(focused).toHaveAccessibleName(second);

  for (const left of [2, 1, 0]) {
    await page
      .getByRole('button', { name: /^Remove:/ })
      .first()
      .press('Enter');
    await removeAsked();
    await expect(what).toHaveCount(left);
    // What is beside the line has the keyboard before the next is removed.
    await expect(page.locator('.card:focus, .add-buttons > .button:focus')).toHaveCount(1);
  }
  await expect(focused).toHaveAccessibleName('Add a strength');
  await app.close();
});

test('saving is not announced, and the page and the title change together', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  const spoken = page.locator(':is([role=status], [role=alert], [aria-live]):not([aria-live=off])');
  // A day is saved when its field is left; until then nothing says that all is saved.
  await page.getByRole('textbox', { name: 'Day of the strategy discussion' }).fill('8 Sept 2026');
  await expect(page.getByText('Saving …')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.getByRole('textbox', { name: 'Place' }).fill('Room 9');
  await expect(page.getByText(/^\s*Saved \d\d:\d\d$/)).toBeVisible();
  for (const words of await spoken.allTextContents()) expect(words).toBe('');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle('Who is here · Waymark');
  await page.getByRole('link', { name: 'Waymark' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Conferences' })).toBeFocused();
  await expect(page).toHaveTitle('Conferences · Waymark');
  await page.getByRole('link', { name: 'Ashdown', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: 'Skip to the question' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await app.close();
});

test('picking somebody: by mouse, by name, none, nobody of that name, one of two namesakes', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.getByRole('link', { name: /^Meeting and people/ }).click();
  await page.getByRole('link', { name: 'Who is here' }).click();
  for (const role of ['nurse', 'teacher']) {
    await page.getByRole('button', { name: 'Add a practitioner' }).click();
    await page.keyboard.type('Sam Lee');
    await page.getByRole('textbox', { name: 'Role' }).last().fill(role);
  }
  await page.getByRole('link', { name: /^Core group/ }).click();
  const lead = page.getByRole('combobox', { name: 'Lead social worker' });
  await expect(lead).toHaveValue('Samira Haddad');

  await lead.fill('Nobody Here');
  await lead.press('Tab');
  await expect(page.getByText('“Nobody Here” is not one person in the list.')).toBeVisible();
  await expect(lead).toHaveValue('Nobody Here');
  await page.getByRole('link', { name: 'Contact and checks' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Who sees Tyler');
  await page.getByRole('link', { name: 'Core group and dates' }).last().click();
  await expect(lead).toHaveValue('Nobody Here');

  await lead.fill('sam lee');
  await lead.press('Tab');
  await expect(page.getByText('“sam lee” is not one person in the list.')).toBeVisible();
  // Who is meant is seen by a press on the field.
  await lead.click();
  await page.getByRole('option', { name: 'Sam Lee' }).filter({ hasText: 'teacher' }).click();
  await expect(lead).toHaveValue('Sam Lee');
  await expect(lead).toBeFocused();
  await expect(page.getByText('is not one person in the list.')).toHaveCount(0);

  await lead.fill('alan frith');
  await lead.press('Tab');
  await expect(lead).toHaveValue('Alan Frith');
  await lead.fill('Be');
  await lead.press('Escape');
  await lead.press('Escape');
  await lead.fill('');
  await lead.press('Tab');
  await expect(lead).toHaveValue('');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await app.close();
});

test('cancelling a new conference gives the focus back, and the check names its sources', async () => {
  const app = await openApp();
  const { page } = app;
  await page.getByRole('button', { name: 'New conference' }).click();
  await expect(page.getByRole('textbox', { name: 'Family name' })).toBeFocused();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'New conference' })).toBeFocused();
  await page.getByRole('button', { name: 'New conference' }).click();
  await page.getByRole('button', { name: 'Start the conference' }).click();
  await page.getByRole('link', { name: /^Check/ }).click();
  await expect(page.getByText('Milton Keynes 3.4').first()).toBeVisible();
  await page.getByRole('link', { name: /^Family/ }).click();
  await page.getByRole('button', { name: 'Add a child' }).click();
  await page.getByRole('link', { name: /^Child without a name/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What does this child say?');
  await app.close();
});
