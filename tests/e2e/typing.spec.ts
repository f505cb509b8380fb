/** Is everything that is typed kept, however fast, however odd, and whatever happens meanwhile? */
import { expect, type Page, test } from 'playwright/test';
import { openApp } from './launch.ts';
import { storedRecord } from './storedRecord.ts';

/** Opens a new conference on its first page. */
async function startConference(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New conference' }).click();
  await page.getByRole('textbox', { name: 'Family name' }).fill('Okonkwo');
  await page.getByRole('button', { name: 'Start the conference' }).click();
  await expect(page.getByRole('heading', { name: 'What meeting is this?' })).toBeFocused();
}

test('not a letter is lost right after a line is added, nor by going on at once', async () => {
  const app = await openApp();
  const { page } = app;
  await startConference(page);
  await page.getByRole('link', { name: /^Family/ }).click();
  for (const name of ['Ada Okonkwo', 'Ben Okonkwo', 'Cleo Okonkwo']) {
    await page.getByRole('button', { name: 'Add a child' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('C');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Who belongs to whom?' })).toBeFocused();
  const { people } = await storedRecord(page);
  expect(people.map(({ name }) => name)).toEqual(['Ada Okonkwo', 'Ben Okonkwo', 'Cleo Okonkwo']);
  expect(people[2]?.knownAs).toBe('C');
  await app.close();
});

test('a mark, a person and a time that are half typed are kept by Ctrl+Enter', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.getByRole('textbox', { name: 'Time', exact: true }).fill('2.15 pm');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is here, and who is not?');
  await page.getByRole('link', { name: /^Analysis and decision/ }).click();
  await page.getByRole('textbox', { name: 'Jean Calvert about Maisie, 0 to 10' }).fill('3');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'What is different for each child?',
  );
  await page.getByRole('link', { name: /^Core group/ }).click();
  await page.getByRole('combobox', { name: 'Lead social worker' }).fill('Mensah');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Who sees Tyler');
  const { conferences, people, scales } = await storedRecord(page);
  const idOf = (name: string) => people.find((person) => person.name === name)?.id;
  expect(conferences[0]?.heldAt).toBe('14:15');
  expect(conferences[0]?.leadWorkerId).toBe(idOf('Beth Mensah'));
  const given = scales.filter(({ personId }) => personId === idOf('Jean Calvert'));
  expect(given.map(({ safety }) => safety)).toContain(3);
  await app.close();
});

test('long, right-to-left and odd text is kept; what cannot be saved says why and stays', async () => {
  const app = await openApp();
  const { page } = app;
  await startConference(page);
  const place = page.getByRole('textbox', { name: 'Place' });
  const authority = page.getByRole('textbox', { name: 'Authority' });
  const odd = 'مركز الأسرة 👩‍👧‍👦 Zoë ﷽';
  await place.fill(odd);
  await expect(place).toHaveCSS('direction', 'rtl');
  await authority.fill('w'.repeat(20_000));
  await expect.poll(async () => (await storedRecord(page)).conferences[0]?.place).toBe(odd);
  await expect
    .poll(async () => (await storedRecord(page)).conferences[0]?.authority.length)
    .toBe(20_000);
  const tooLong = 'w'.repeat(20_001);
  await authority.fill(tooLong);
  await authority.press('Tab');
  await expect(page.getByRole('alert')).toContainText('20000 characters');
  await expect(authority).toHaveValue(tooLong);
  const time = page.getByRole('textbox', { name: 'Time', exact: true });
  await time.fill('after lunch');
  await time.press('Tab');
  await expect(page.getByText('“after lunch” does not read as a time.')).toBeVisible();
  // Also when the page is left and seen again.
  await page.getByRole('link', { name: /^Family/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is in the family?');
  await page.getByRole('link', { name: /^Meeting and people/ }).click();
  await expect(authority).toHaveValue(tooLong);
  await expect(time).toHaveValue('after lunch');
  await expect(page.getByText('“after lunch” does not read as a time.')).toBeVisible();
  const closed = app.close();
  await expect(page.getByRole('alertdialog')).toContainText(
    'Close although 2 texts are not saved?',
  );
  await page.getByRole('button', { name: 'Close and lose it' }).click();
  await closed;
});

test('a line removed while it holds unsaved words goes, says nothing wrong, and comes back', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.getByRole('link', { name: /^Tyler/ }).click();
  await page.getByRole('link', { name: 'Strengths' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is going well for Tyler?');
  const what = page.getByRole('textbox', { name: 'What works' });
  const count = await what.count();
  await what.first().fill('He rings his friend every evening');
  await page
    .getByRole('button', { name: /^Remove:/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Remove all of it' }).click();
  await expect(what).toHaveCount(count - 1);
  await expect(page.getByRole('alert')).toBeEmpty();
  await page.getByRole('button', { name: 'Take it back' }).dblclick();
  await expect(what).toHaveCount(count);
  // Pressing twice takes back once: the words typed before are still there.
  await expect(what.first()).toHaveValue('He rings his friend every evening');
  await expect(page.getByRole('alert')).toBeEmpty();
  await app.close();
});

test('taking back is offered only while the removal is the last change', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.getByRole('link', { name: /^Tyler/ }).click();
  await page.getByRole('link', { name: 'Strengths' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is going well for Tyler?');
  await page
    .getByRole('button', { name: /^Remove:/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Remove all of it' }).click();
  await expect(page.getByRole('button', { name: 'Take it back' })).toBeVisible();
  await page.getByRole('textbox', { name: 'What works' }).first().fill('Something else');
  await expect(page.getByRole('button', { name: 'Take it back' })).toHaveCount(0);
  await app.close();
});
