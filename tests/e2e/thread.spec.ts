/** Does the check step show where the plan is not joined, lead there and back, by keyboard alone? */
import { expect, type Page, test } from 'playwright/test';
import { expectNoViolation, violationsOn } from './axe.ts';
import { type OpenApp, openApp } from './launch.ts';
import { follow } from './pages.ts';
import { applyCommand, storedRecord } from './storedRecord.ts';
import { expectNothingSideways } from './width.ts';

/** Goes to a page of the check step: its tab, and the child there. */
async function goToCheck(page: Page, tab: string, child?: string): Promise<void> {
  await follow(page.getByRole('link', { name: /^Check/ }));
  await follow(page.getByRole('link', { name: tab, exact: true }));
  const children = page.getByRole('navigation', { name: 'Children' });
  if (child) await follow(children.getByRole('link', { name: child, exact: true }));
}

/** Opens the sample with Maisie’s thread broken in five places. */
async function openBroken(): Promise<OpenApp> {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { outcomes, actions, answers, needs, voices } = await storedRecord(page);
  const outcome = outcomes.find(({ what }) => what.startsWith('Maisie sleeps'));
  const own = actions.filter(({ outcomeId }) => outcomeId === outcome?.id);
  const set = (kind: string, id: string | undefined, values: object) =>
    applyCommand(page, { name: 'set', kind, id, values });
  await set('actions', own[0]?.id, { personId: null });
  await set('actions', own[1]?.id, { byWhen: null, startsOn: null });
  await set('outcomes', outcome?.id, { measure: '' });
  for (const need of needs.filter(({ what }) => what.startsWith('Maisie needs calm'))) {
    for (const { id } of answers.filter(({ needId }) => needId === need.id)) {
      await applyCommand(page, { name: 'remove', kind: 'answers', id });
    }
  }
  const worry = voices.find(({ quote }) => quote.startsWith('I am scared that Dad'));
  await set('voices', worry?.id, { answer: '' });
  return app;
}

/** Gives how often each of these roles stands in what a screen reader is given. */
async function rolesOn(page: Page, roles: readonly string[]): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const given = nodes.filter(({ ignored }) => !ignored).map(({ role }) => String(role?.value));
  return roles.map((role) => given.filter((one) => one === role).length);
}

test('the golden thread shows where it is broken, and a need is joined there and then [R4.7]', async () => {
  test.setTimeout(90_000);
  const app = await openBroken();
  const { page } = app;
  const focused = page.locator('*:focus');
  await goToCheck(page, 'Golden thread', 'Maisie');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const count = page.getByText('5 places are not joined yet.');
  await expect(count).toBeVisible();
  const need = page.getByRole('row', { name: /Maisie needs calm evenings.*Nothing in the plan/ });
  await expect(need).toBeVisible();
  await expectNoViolation(page);

  // What is whole can be left out.
  const rows = page.getByRole('row');
  await expect(rows).toHaveCount(8);
  await page.getByRole('checkbox', { name: 'Only what is not joined' }).press('Space');
  await expect(rows).toHaveCount(4);
  await page.getByRole('checkbox', { name: 'Only what is not joined' }).press('Space');

  // Joined from here: the row goes to its outcome, and the keyboard stays.
  await page.getByRole('combobox', { name: /Maisie needs calm evenings/ }).focus();
  await page.keyboard.type('sleeps in her own');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Joined to “Maisie sleeps in her own bed')).toBeVisible();
  await expect(page.getByText('4 places are not joined yet.')).toBeVisible();
  await expect(need).toHaveCount(0);
  await expect(focused).toBeInViewport();
  await expect(page.getByRole('table').locator('*:focus')).toHaveCount(1);
  const joined = (await storedRecord(page)).answers;
  // Undo leads to where the joining stands, on the page of the outcome.
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Taken back: adding what an outcome answers/)).toBeVisible();
  expect((await storedRecord(page)).answers).toHaveLength(joined.length - 1);
  await app.close();
});

test('each break leads to its field and back to where it stood [R4.7, R10.2]', async () => {
  test.setTimeout(90_000);
  const app = await openBroken();
  const { page } = app;
  const focused = page.locator('*:focus');
  await goToCheck(page, 'Golden thread', 'Maisie');
  const who = page.getByRole('link', { name: 'Who does it?' });
  await who.press('Enter');
  await expect(focused).toHaveRole('combobox');
  await expect(focused).toHaveAccessibleName('Who');
  await expect(page.getByRole('link', { name: 'Back to “Golden thread”' })).toBeVisible();
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await violationsOn(page)).toEqual([]);

  // Nothing done: back at the very link.
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(who).toBeFocused();
  await expect(who).toBeInViewport();

  // Done: back at what stands there now, and what was typed is kept.
  await page.keyboard.press('Enter');
  await expect(focused).toHaveRole('combobox');
  await page.keyboard.type('Leanne');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByText('4 places are not joined yet.')).toBeVisible();
  await expect(who).toHaveCount(0);
  await expect(focused).toHaveRole('link');
  await expect(focused).toBeInViewport();
  await expect(page.getByRole('table').locator('*:focus')).toHaveCount(1);
  await app.close();
});

test('on a narrow screen the thread runs down, and is still a table to a screen reader [R4.7]', async () => {
  const app = await openBroken();
  const { page } = app;
  await goToCheck(page, 'Golden thread', 'Maisie');
  await expect(page.getByRole('table')).toBeVisible();
  const roles = ['table', 'columnheader', 'rowheader', 'row'];
  const wide = await rolesOn(page, roles);
  expect(wide).toEqual([1, 4, 7, 8]);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNothingSideways(page);
  expect(await rolesOn(page, roles)).toEqual(wide);
  expect(await violationsOn(page)).toEqual([]);
  await app.close();
});

test('the nine questions are answered by the record, and what is missing leads to its field [R5.5]', async () => {
  test.setTimeout(90_000);
  const app = await openBroken();
  const { page } = app;
  const focused = page.locator('*:focus');
  await goToCheck(page, 'Nine questions', 'Tyler');
  await expect(page.getByText('The record answers all nine.')).toBeVisible();
  await expect(page.getByText('“I want to play football and be normal')).toHaveCount(2);
  await goToCheck(page, 'Nine questions', 'Maisie');
  await expect(page.getByText('4 of 9 are answered.')).toBeVisible();
  await expectNoViolation(page);
  const measures = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: 'Does it say how each part will be known?' }),
  });
  await expect(measures.getByText('One thing open')).toBeVisible();
  const missing = measures.getByRole('link', { name: /^“Maisie sleeps.*how will we know/ });
  await missing.press('Enter');
  await expect(focused).toHaveRole('textbox');
  await page.keyboard.type('Maisie colours a star each morning');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByText('5 of 9 are answered.')).toBeVisible();
  await expect(measures.getByText('Answered')).toBeVisible();
  await expect(measures.getByRole('link', { name: /^Maisie colours a star/ })).toBeVisible();
  await expect(focused).toBeInViewport();
  await app.close();
});

test('what is still open stands by child, and closing one leads to the next [R10.2]', async () => {
  test.setTimeout(90_000);
  const app = await openBroken();
  const { page } = app;
  const focused = page.locator('*:focus');
  await goToCheck(page, 'Still open');
  await expect(page.getByText('7 questions are open.')).toBeVisible();
  await expectNoViolation(page);
  const together = page.getByRole('region', { name: /^While everybody is here/ });
  await together.getByRole('button', { name: /^Maisie\s+4 open$/ }).press('Enter');
  await expect(together.getByRole('heading', { level: 3, name: 'Maisie' })).toBeFocused();
  const links = page.locator('.gaps a');
  const known = links.filter({ hasText: /how will we know/ });
  const names = await links.allTextContents();
  const after = names[names.findIndex((name) => /how will we know/.test(name)) + 1] ?? '';
  await known.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Maisie');
  await expect(focused).toHaveRole('textbox');
  await page.keyboard.type('A star for each night');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is still open?');
  await expect(known).toHaveCount(0);
  await expect(focused).toHaveRole('link');
  await expect(focused).toBeInViewport();
  await expect(focused).toHaveText(after);
  await app.close();
});

test('twelve children with six outcomes of six actions each stay usable [R4.7]', async () => {
  test.setTimeout(120_000);
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const id = () => crypto.randomUUID();
  const many = (count: number) => Array.from({ length: count }, (_, at) => at);
  for (const at of many(9)) {
    const [personId, childId] = [id(), id()];
    const outcomes = many(6).map((number) => ({ id: id(), number }));
    const rows = [
      { kind: 'people', row: { id: personId, part: 'child', name: `Child number ${at}` } },
      { kind: 'children', row: { id: childId, personId, planLevel: 'childProtection' } },
      ...outcomes.map(({ id: outcomeId, number }) => ({
        kind: 'outcomes',
        row: { id: outcomeId, childId, what: `Outcome ${number} of ${at}` },
      })),
      ...outcomes.flatMap(({ id: outcomeId, number }) =>
        many(6).map((one) => ({
          kind: 'actions',
          row: { id: id(), outcomeId, what: `does thing ${one} for outcome ${number}` },
        })),
      ),
    ];
    await applyCommand(page, { name: 'add', rows });
  }
  await goToCheck(page, 'Golden thread', 'Child number 8');
  await expect(page.getByRole('row')).toHaveCount(7);
  await expect(page.getByRole('link', { name: 'Who does it?' })).toHaveCount(36);
  await page.getByRole('link', { name: 'Who does it?' }).last().press('Enter');
  await expect(page.locator('*:focus')).toHaveAccessibleName('Who');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('link', { name: 'Who does it?' }).last()).toBeFocused();
  expect(await violationsOn(page)).toEqual([]);
  await app.close();
});
