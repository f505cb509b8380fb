/** Is the meeting timed by one key, and is who was out of the room kept? */
import { expect, type Page, test } from 'playwright/test';
import { expectNoViolation } from './axe.ts';
import { goTo, openSample } from './screens/sample.ts';
import { storedRecord } from './storedRecord.ts';
import { expectNothingSideways } from './width.ts';

test('one key starts the clock, goes over with the step and stops it [R9.2]', async () => {
  const { app, page, conferenceId } = await openSample();
  await page.clock.install();
  // The sample was timed already.
  const before = (await storedRecord(page)).clockMarks.length;
  const states = async () =>
    (await storedRecord(page)).clockMarks.slice(before).map(({ state }) => state);
  await goTo(page, `#/conference/${conferenceId}/meeting/agenda`);
  await page.keyboard.press('F9');
  const clock = page
    .getByRole('banner')
    .getByRole('button', { name: /(Start|Go over|Stop)[^()]*\.$/ });
  await expect(clock).toHaveAccessibleName(/^8 of 10 min : Meeting and people/);
  await page.clock.runFor('04:00');
  await expect(clock).toHaveAccessibleName(/^12 of 10 min : Meeting and people/);
  await expect(page.getByRole('main')).toContainText(
    'Meeting and people is 2 minutes over its time.',
  );
  await expect(page.getByRole('row', { name: /^Meeting and people/ })).toContainText(
    '12 min, 2 over',
  );
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoViolation(page, 'the agenda at 320 px');
  await expectNothingSideways(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expectNoViolation(page, 'the agenda');

  // At another step the same key goes over; there it stops.
  await goTo(page, `#/conference/${conferenceId}/plan`);
  await page.keyboard.press('F9');
  await expect(clock).toHaveAccessibleName(/^32 of 30 min : Plan\. Stop the clock/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('F9');
  await expect(clock).toHaveAccessibleName(/^Clock \. Start the clock: Plan/);
  await expect.poll(states).toEqual(['meeting', 'plan', 'stopped']);
  // Taken back by one act.
  await page.getByRole('button', { name: /^Undo/, disabled: false }).press('Enter');
  await expect.poll(states).toEqual(['meeting', 'plan']);
  await app.close();
});

test('that a part is over is said aloud once, however long it goes on [R9.2]', async () => {
  const { app, page, conferenceId } = await openSample();
  await page.clock.install();
  await goTo(page, `#/conference/${conferenceId}/meeting/agenda`);
  await page.keyboard.press('F9');
  const news = page.getByRole('banner').locator('.clock [role=status]');
  await expect(news).toBeEmpty();
  await page.clock.runFor('04:00');
  await expect(news).toContainText(/Meeting and people is .*over its time\./);
  const said = await news.evaluateHandle((region) => {
    const heard: string[] = [];
    const options = { childList: true, characterData: true, subtree: true };
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, options);
    return heard;
  });
  await page.clock.runFor('03:00');
  await expect(page.getByRole('main')).toContainText(
    'Meeting and people is 5 minutes over its time.',
  );
  expect(await said.jsonValue()).toEqual([]);
  await app.close();
});

test('who was out while something was kept from them stands in the record, and in no copy of theirs [R9.2, R7.6]', async () => {
  const { app, page, conferenceId } = await openSample();
  await goTo(page, `#/conference/${conferenceId}/meeting/attendance`);
  const out = page.getByRole('combobox', { name: 'Who goes out' });
  await out.fill('Samira');
  await out.press('ArrowDown');
  await out.press('Enter');
  const card = page.getByRole('group', { name: /^Samira.* was out$/ });
  await expect(card.getByRole('textbox', { name: /went out at$/ })).toHaveValue(/^\d\d:\d\d$/);
  await card.getByRole('textbox', { name: /was back at$/ }).fill('14.30');
  await card.getByRole('textbox', { name: /^Why .* was out$/ }).fill('Zebra matters');
  await card.getByRole('checkbox', { name: /may not hear$/ }).press('Space');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => (await storedRecord(page)).absences)
    .toMatchObject([{}, { backAt: '14:30', restricted: true, reason: 'Zebra matters' }]);
  await expectNoViolation(page, 'somebody out of the room');
  await comesLate(page);
  await goTo(page, `#/conference/${conferenceId}/copies/make`);
  const shown = page.getByRole('article');
  for (const [reader, isTold] of [
    ['Practitioners', true],
    ['Leanne', false],
  ] as const) {
    const row = page.getByRole('row', { name: new RegExp(`${reader}.*Record of the conference`) });
    await row.getByRole('button', { name: 'Record of the conference', exact: true }).press('Enter');
    await expect(shown).toContainText('Who took part');
    await expect(shown.getByText('Zebra matters')).toHaveCount(isTold ? 1 : 0);
    await expect(shown.getByText(/^Nina Rao.*, came at \d\d:\d\d/)).toHaveCount(isTold ? 1 : 0);
  }
  await app.close();
});

/** Somebody comes who had sent apologies: a time, and no longer somebody who was not there. */
async function comesLate(page: Page): Promise<void> {
  const comesIn = page.getByRole('combobox', { name: 'Who comes in' });
  await comesIn.fill('Nina');
  await comesIn.press('ArrowDown');
  await comesIn.press('Enter');
  const card = page.getByRole('group', { name: /^Dr Rao was out$/ });
  await expect(card.getByRole('textbox', { name: /was back at$/ })).toHaveValue(/^\d\d:\d\d$/);
  const { people, attendances } = await storedRecord(page);
  const nina = people.find(({ name }) => name === 'Nina Rao');
  expect(attendances.find(({ personId }) => personId === nina?.id)?.came).toBe('presentInPart');
}
