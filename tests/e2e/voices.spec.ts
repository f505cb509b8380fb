/** Does the chair see who has not been heard, and is the family told what changed because of it? */
import { expect, type Page, test } from 'playwright/test';
import { expectNoViolation } from './axe.ts';
import { goTo, openSample } from './screens/sample.ts';
import { applyCommand, storedRecord } from './storedRecord.ts';
import { expectNothingSideways } from './width.ts';

const DESK = { id: 1, x: 0, y: 0, width: 1360, height: 860 };
const PROJECTOR = { id: 2, x: 1360, y: 0, width: 1920, height: 1080 };

/** Gives who has been heard by their names, the last first. */
async function heard(page: Page): Promise<string[]> {
  const { turns, people } = await storedRecord(page);
  return turns.map(({ personId }) => people.find(({ id }) => id === personId)?.knownAs ?? '');
}

/** Nothing on the page is wider than the smallest window. */
async function expectToFit(page: Page, what: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoViolation(page, `${what} at 320 px`);
  await expectNothingSideways(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expectNoViolation(page, what);
}

test('the chair sees who has not been heard, notes it by one key, and takes it back [R9.4]', async () => {
  const { app, page, conferenceId } = await openSample();
  await goTo(page, `#/conference/${conferenceId}/family/voices`);
  const main = page.getByRole('main');
  const tyler = main.getByRole('checkbox', { name: /^Tyler has been heard/ });
  await expect(tyler).toBeChecked();
  await expect(main.getByRole('textbox', { name: 'Tyler was heard at' })).toHaveValue('15:02');
  // The time can be put right.
  await main.getByRole('textbox', { name: 'Jean was heard at' }).fill('2.20 pm');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => (await storedRecord(page)).turns.map(({ heardAt }) => heardAt))
    .toContain('14:20');
  // Somebody who works with them has been heard already.
  await tyler.press('Space');
  await expect(main.getByText('Tyler has not been heard yet.')).toBeVisible();
  await expect.poll(() => heard(page)).not.toContain('Tyler');
  await expect(tyler).toBeFocused();
  await expectToFit(page, 'who has been heard');

  // Beside the pages on which people speak, and by a key on every page.
  await goTo(page, `#/conference/${conferenceId}/plan`);
  const card = page.getByRole('region', { name: 'Family speaks first' });
  await expect(card).toContainText('Tyler has not been heard yet.');
  // Held down, it notes one of them and not everybody.
  for (const key of ['Shift', 'F9', 'F9', 'F9']) await page.keyboard.down(key);
  for (const key of ['F9', 'Shift']) await page.keyboard.up(key);
  await expect.poll(() => heard(page)).toContain('Tyler');
  await expect(card).toContainText('All of the family who are here have been heard.');
  expect(await heard(page)).not.toContain('Alan');
  await expect(page.getByText('Tyler has been heard. Next: Alan.')).toBeAttached();
  await expect(card).toContainText('All of the family who are here have been heard.');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expectToFit(page, 'a page beside which it says who is next');

  await page.getByRole('button', { name: /^Undo/, disabled: false }).press('Enter');
  await expect.poll(() => heard(page)).not.toContain('Tyler');
  // It leads to where it was taken back.
  await expect(tyler).not.toBeChecked();
  await goTo(page, `#/conference/${conferenceId}/plan`);
  await page.keyboard.press('Shift+F9');
  // One after the other, until nobody is left: the keyboard stays where it was, then in the card.
  for (const name of ['Alan', 'Carly', 'Joel', 'Dr Rao']) {
    const button = card.getByRole('button', { name: new RegExp(`^${name}: Heard`) });
    await button.press('Enter');
    await expect(button).toHaveCount(0);
  }
  await expect(card).toContainText('Everybody has been heard.');
  await expect(card).toBeFocused();
  await app.close();
});

test('the check leads to whoever of the family came and was not heard [R9.4]', async () => {
  const { app, page, conferenceId } = await openSample();
  const { turns, people } = await storedRecord(page);
  const jean = people.find(({ name }) => name === 'Jean Calvert')?.id ?? '';
  for (const { id, personId } of turns)
    if (personId === jean) await applyCommand(page, { name: 'remove', kind: 'turns', id });
  await goTo(page, `#/conference/${conferenceId}/check/gaps`);
  await page.getByRole('link', { name: 'Has Jean been heard?' }).first().press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who has been heard?');
  await expect(page.getByRole('checkbox', { name: /^Jean has been heard/ })).toBeFocused();
  await page.keyboard.press('Space');
  await expect.poll(() => heard(page)).toContain('Jean');
  await app.close();
});

test('what changed because of what each said is written at the end, and stands on the wall as it is typed [R9.4, R9.1]', async () => {
  const { app, page, conferenceId } = await openSample();
  await app.plugDisplays([DESK, PROJECTOR]);
  await goTo(page, `#/conference/${conferenceId}/agreement/heard`);
  await page.keyboard.press('Control+Shift+W');
  const wall = await app.wall();
  await expect(wall.locator('body')).toContainText('because of what you said');
  const main = page.getByRole('main');
  const words = main.getByRole('group', { name: /^I want to play football/ });
  await expect(words).toContainText('Tyler plays in every match');
  const answer = words.getByRole('textbox');
  await answer.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Tyler plays on Saturday');
  await expect(wall.locator('body')).toContainText('Tyler plays on Saturday.');
  // Also what asks for nothing can be answered.
  const good = main.getByRole('group', { name: /^I like it when Mum/ });
  await expect(good).toContainText('Nothing in the plan answers this yet.');
  await good.getByRole('textbox').fill('Plaits stay');
  await page.keyboard.press('Tab');
  await expect(good).not.toContainText('Nothing in the plan');
  // Whoever is neither child nor parent has their words here.
  await main.getByRole('button', { name: 'Write down what Jean said' }).press('Enter');
  await page.keyboard.type('I will keep Tyler');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () =>
      (await storedRecord(page)).voices.map(({ quote, answer: said }) => [quote, said]),
    )
    .toEqual(
      expect.arrayContaining([
        ['I like it when Mum does my plaits and we sing.', 'Plaits stay'],
        ['I will keep Tyler', ''],
      ]),
    );
  await expectToFit(page, 'what changed');
  await app.close();
});
