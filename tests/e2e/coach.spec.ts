/** Does the coach ask quietly while somebody types, and take a line over by one key? */
import { expect, type Page, test } from 'playwright/test';
import { violationsOn } from './axe.ts';
import { focusedField } from './keyboard.ts';
import { openApp } from './launch.ts';
import { storedRecord } from './storedRecord.ts';
import { typistAt } from './typist.ts';

/** Opens the sample on the plan of its first child and adds an outcome there. */
async function addOutcome(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Plan/ }).click();
  await page.getByRole('link', { name: 'Outcomes and actions' }).click();
  await page.getByRole('button', { name: 'Add an outcome' }).press('Enter');
  await expect(page.locator('*:focus')).toHaveAccessibleName('Outcome');
}

const focused = (page: Page) => page.locator('*:focus');

/** Presses the key that takes a shape over until it is heard: the note is seen a moment before. */
async function takeShape(page: Page, isTaken: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Control+J');
    await isTaken();
  }).toPass({ timeout: 20_000 });
}

/** Gives what is chosen in the field that the keyboard is in. */
const chosen = (page: Page) =>
  focusedField(page).evaluate((field) => {
    const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });

test('a line is asked about under its field, and one key writes the better shape [R10.1]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await addOutcome(page);
  const typist = typistAt(page);
  await typist.type('Craig to stop shouting at the children');
  const asks = page.getByText('What will we see or hear instead?');
  await expect(asks).toBeVisible();
  // The keyboard stays in the field, its cursor where it was.
  await expect(focusedField(page)).toHaveValue('Craig to stop shouting at the children');
  await typist.type(' at night');
  await expect(focusedField(page)).toHaveValue('Craig to stop shouting at the children at night');
  await expect(asks).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Control+J');
  const shaped = 'Craig … without shouting at the children at night';
  await expect(focusedField(page)).toHaveValue(shaped);
  await expect(asks).toHaveCount(0);
  const stored = async () =>
    (await storedRecord(page)).outcomes.find(({ what }) => what.startsWith('Craig'))?.what;
  await expect.poll(stored).toBe(shaped);
  // What is to be filled in is chosen, so that typing goes on there.
  await expect.poll(() => chosen(page)).toBe('…');
  await typist.type('sits down and talks');
  await expect
    .poll(stored)
    .toBe('Craig sits down and talks without shouting at the children at night');
  await app.close();
});

test('the shape that was taken over is one act, which can be taken back [R10.1]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await addOutcome(page);
  const typist = typistAt(page);
  await typist.type('Leanne attends ten sessions with the drug service');
  await expect(page.getByText('Being there is not the change')).toBeVisible();
  const shaped = /, and can then say … and do …$/;
  await takeShape(page, () => expect(focusedField(page)).toHaveValue(shaped, { timeout: 2_000 }));
  await page.getByRole('button', { name: /^Undo/, disabled: false }).press('Enter');
  const what = async () =>
    (await storedRecord(page)).outcomes.map((outcome) => outcome.what).join('\n');
  await expect.poll(what).not.toContain('can then say');
  expect(await what()).toContain('Leanne attends ten sessions with the drug service');
  await app.close();
});

test('a note can be left with a reason, is listed at the check, and asked again [R10.1]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await addOutcome(page);
  const typist = typistAt(page);
  await typist.type('Alfie never sleeps at Craig’s flat');
  const asks = page.getByText('What will we see or hear instead?');
  await expect(asks).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveText('Why, or leave it');
  await page.keyboard.press('Enter');
  await expect(page.getByText('It says what is not wanted.')).toBeVisible();
  await page.keyboard.press('Tab');
  await typist.type('The court said it in these words');
  await page.keyboard.press('Enter');
  await expect(asks).toHaveCount(0);
  await expect(focusedField(page)).toHaveValue('Alfie never sleeps at Craig’s flat');
  expect((await storedRecord(page)).dismissals.slice(1)).toMatchObject([
    {
      itemKind: 'outcomes',
      itemField: 'what',
      rule: 'negative',
      text: 'Alfie never sleeps at Craig’s flat',
      reason: 'The court said it in these words',
    },
  ]);
  // Changed elsewhere in the line, it is not asked again.
  await typist.type(' yet');
  await page.getByRole('link', { name: /^Check/ }).click();
  await page.getByRole('link', { name: 'Wording' }).click();
  await expect(page.getByText('The coach has no question about any line.')).toBeVisible();
  const left = page.getByRole('group', { name: 'Left as it is: Alfie never sleeps' });
  await expect(left.getByLabel('Why it stays as it is')).toHaveValue(
    'The court said it in these words',
  );
  expect(await violationsOn(page)).toEqual([]);
  await left.getByRole('button', { name: /^Ask again/ }).press('Enter');
  const open = page.getByRole('link', { name: 'Alfie never sleeps at Craig’s flat yet' });
  await expect(open).toBeVisible();
  await open.press('Enter');
  await expect(focusedField(page)).toHaveValue('Alfie never sleeps at Craig’s flat yet');
  await expect(asks).toBeVisible();
  await app.close();
});

test('housekeeping is offered to stay among practitioners [R10.1, R4.5]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.getByRole('link', { name: /^Plan/ }).click();
  await page.getByRole('link', { name: 'Outcomes and actions' }).click();
  await page.getByRole('button', { name: 'Add an action' }).first().press('Enter');
  const typist = typistAt(page);
  await typist.type('makes a referral to the speech clinic');
  const note = page.getByText('A task among practitioners');
  await expect(note).toBeVisible();
  await takeShape(page, () => expect(note).toHaveCount(0, { timeout: 2_000 }));
  await expect
    .poll(async () =>
      (await storedRecord(page)).actions.find(({ what }) => /^makes a ref/.test(what)),
    )
    .toMatchObject({ sharing: 'professional' });
  await app.close();
});

test('what the sample says is asked about nowhere [R10.1]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.getByRole('link', { name: /^Check/ }).click();
  await page.getByRole('link', { name: 'Wording' }).click();
  await expect(page.getByText('The coach has no question about any line.')).toBeVisible();
  await app.close();
});
