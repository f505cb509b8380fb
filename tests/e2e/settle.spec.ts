/** Is what may tell something held back shown, led to and settled, by keyboard? */
import { expect, test } from 'playwright/test';
import { expectNoViolation, violationsOn } from './axe.ts';
import { focusedField } from './keyboard.ts';
import { goTo, openSample } from './screens/sample.ts';
import { applyCommand, storedRecord } from './storedRecord.ts';
import { expectNothingSideways } from './width.ts';

test('a doubtful word keeps a copy from being made until somebody settles it [R7.6]', async () => {
  test.setTimeout(120_000);
  const { app, page, conferenceId } = await openSample();
  const focused = page.locator(':focus');
  const { outcomes } = await storedRecord(page);
  const [{ id = '', what = '' } = {}] = outcomes;
  const say = (text: string) =>
    applyCommand(page, { name: 'set', kind: 'outcomes', id, values: { what: text } });

  // Denise Rowley is kept from Craig. Somebody of nearly her name is in a line that he reads.
  await say(`${what}. Alfie waves to Denize`);
  await goTo(page, `#/conference/${conferenceId}/copies/make`);
  const craig = page.getByRole('row', { name: /Make: Parent’s copy, Craig/ });
  await expect(craig.getByRole('checkbox')).toBeDisabled();
  await craig.getByRole('button', { name: 'Parent’s copy' }).press('Enter');
  const doubt = page.getByRole('listitem').filter({ hasText: '“Denize” may be “Denise Rowley”' });
  await expect(doubt).toBeVisible();
  await expectNoViolation(page, 'what is to be settled');

  // The line leads to its field; there it can be changed.
  await doubt.getByRole('link').press('Enter');
  await expect(focusedField(page)).toHaveValue(/Denize/);
  await page.goBack();

  // The same stands where things are held back. Who decides has to be said.
  await goTo(page, `#/conference/${conferenceId}/family/privacy`);
  const settle = page.getByRole('button', {
    name: 'This is not it: “Denize” is not “Denise Rowley”',
  });
  await settle.press('Enter');
  await expect(focused).toHaveAccessibleName('Who decides that it is something else');
  await expect(focused).toHaveAttribute('aria-invalid', 'true');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNothingSideways(page);
  expect(await violationsOn(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.keyboard.type('Margaret Osei, chair');
  await settle.press('Enter');
  await expect(settle).toHaveCount(0);
  await expect(focused).toHaveAttribute('role', 'status');
  const settled = page.getByRole('textbox', { name: 'Who decided that' });
  await expect(settled).toHaveValue('Margaret Osei, chair');
  await expectNoViolation(page, 'what is settled');

  // Now the copy can be made; a changed sentence is asked again, and its whole name is no doubt.
  await goTo(page, `#/conference/${conferenceId}/copies/make`);
  await expect(craig.getByRole('checkbox')).toBeEnabled();
  await say(`${what}. Alfie waves to Denise Rowley`);
  await expect(craig.getByRole('checkbox')).toBeDisabled();
  await craig.getByRole('button', { name: 'Parent’s copy' }).press('Enter');
  await expect(page.getByText('“Denise Rowley” tells “Denise Rowley”').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /is not “Denise Rowley”/ })).toHaveCount(0);
  await app.close();
});

test('one sentence of a line can be held back [R7.6]', async () => {
  const { app, page, conferenceId } = await openSample();
  const { outcomes } = await storedRecord(page);
  const [{ id = '', what = '' } = {}] = outcomes;
  const say = (text: string) =>
    applyCommand(page, { name: 'set', kind: 'outcomes', id, values: { what: text } });
  const whole = `${what}. Alfie swims with Zuleika`;
  await say(whole);
  await goTo(page, `#/conference/${conferenceId}/family/privacy`);
  const pressed = async (field: string, text: string, picked: string) => {
    const box = page.getByRole('combobox', { name: field });
    await box.fill(text);
    await box.press('ArrowDown');
    await box.press('Enter');
    await expect(box).toHaveValue(picked);
  };
  await pressed('What is held back', 'Zuleika', whole);
  await pressed('All of it, or one sentence of it', 'Zuleika', 'Alfie swims with Zuleika');
  await pressed('From whom', 'Craig', 'Craig Ashdown');
  await page.getByRole('button', { name: 'Hold something back' }).press('Enter');
  const sentence = page.getByRole('textbox', { name: 'Only this sentence' });
  await expect(sentence).toHaveValue('Alfie swims with Zuleika');
  await expectNoViolation(page, 'a sentence that is held back');

  // Changed in its line, it is told, and put right here.
  const lost = page.getByText('This sentence no longer stands in its line as it was');
  await expect(lost).toHaveCount(0);
  await say(`${whole} on Mondays`);
  await expect(lost).toBeVisible();
  await sentence.fill('Alfie swims with Zuleika on Mondays');
  await expect(lost).toHaveCount(0);
  await app.close();
});

test('a line of any kind can be held back [R7.6]', async () => {
  const { app, page, conferenceId } = await openSample();
  await goTo(page, `#/conference/${conferenceId}/family/privacy`);
  await page.getByRole('combobox', { name: 'What is held back' }).fill('who came: Carly');
  await page.getByRole('option', { name: /^who came: .*Carly Simms/ }).click();
  await page.getByRole('combobox', { name: 'From whom' }).fill('Leanne');
  await page.getByRole('option', { name: /Leanne/ }).click();
  await page.getByRole('button', { name: 'Hold something back' }).press('Enter');
  await expect
    .poll(async () => (await storedRecord(page)).withholdings.at(-1)?.itemKind)
    .toBe('attendances');
  await app.close();
});
