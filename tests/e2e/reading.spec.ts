/** Does the desk tell how a copy reads, lead to what is hard, and put plain words there, by keyboard? */
import { expect, type Page, test } from 'playwright/test';
import { expectNoViolation } from './axe.ts';
import { openApp } from './launch.ts';
import { applyCommand, storedRecord } from './storedRecord.ts';
import { typistAt } from './typist.ts';

const HARD =
  'Commences the therapeutic intervention prior to the review, participates in each of the sessions, ' +
  'and subsequently demonstrates the improvement that the service anticipates';

async function openCopies(page: Page) {
  await page.getByRole('link', { name: /^Copies/ }).press('Enter');
  const typist = typistAt(page);
  await typist.arrive('Copies');
  return typist;
}

const rowOf = (page: Page, reader: string, copy: string) =>
  page.getByRole('row').filter({ hasText: reader }).filter({ hasText: copy });

async function show(page: Page, reader: string, copy: string) {
  await rowOf(page, reader, copy).getByRole('button', { name: copy }).press('Enter');
}

/** Gives the action of a parent in the sample that is written in hard words from now on. */
async function makeHard(page: Page): Promise<string> {
  const { actions, people } = await storedRecord(page);
  const leanne = people.find(({ knownAs }) => knownAs === 'Leanne');
  const action = actions.find(({ personId }) => personId === leanne?.id);
  if (!action) throw new Error('Leanne has something to do.');
  const values = { what: HARD };
  await applyCommand(page, { name: 'set', kind: 'actions', id: action.id, values });
  return action.id;
}

test('a family copy tells for which age it reads, and none is told for practitioners or in Welsh [R7.5]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await openCopies(page);
  const reading = page.getByRole('region', { name: 'How it reads' });
  await show(page, 'Leanne', 'Parent’s copy');
  await expect(reading).toContainText(/Reads like age \d+\. Aim: 11 or younger\./);
  await show(page, 'Maisie', 'Child’s copy');
  await expect(reading).toContainText(/Reads like age \d+\. Aim: 9 or younger\./);
  await show(page, 'Maisie', 'Outline plan');
  await expect(reading).toBeHidden();
  await show(page, 'Maisie', 'Child’s copy');
  await page.getByRole('button', { name: /Language of the copy/ }).press('Enter');
  await page.getByRole('option', { name: 'Welsh' }).press('Enter');
  await expect(reading).toContainText('How it reads is not measured in Welsh.');
  await expect(reading.getByRole('button')).toHaveCount(0);
  await app.close();
});

test('a hard sentence leads to its field; a hard word is put in plain words with one key, and taken back [R7.5]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  const typist = await openCopies(page);
  await show(page, 'Leanne', 'Parent’s copy');
  const reading = page.getByRole('region', { name: 'How it reads' });
  await expect(reading).toBeVisible();
  // Changed in another window: the line follows what is written.
  const id = await makeHard(page);
  const what = async () => (await storedRecord(page)).actions.find((row) => row.id === id)?.what;
  await typist.press('Hardest sentences and words');
  const fold = reading.getByRole('button', { name: 'Hardest sentences and words' });
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  const sentences = reading.getByRole('list').first();
  await expect(sentences.getByRole('listitem').first()).toContainText('therapeutic intervention');
  await expect(sentences.getByRole('listitem').first()).toContainText('words. Try two.');
  await expect(reading.getByText('prior to: say “before”')).toBeVisible();
  await expectNoViolation(page, 'what makes a copy hard');

  const link = sentences
    .getByRole('listitem')
    .first()
    .getByRole('link', { name: /Change it/ });
  await link.press('Enter');
  await expect(page.locator(`[data-place="${id}/what"] :focus`)).toHaveValue(HARD);

  await page.getByRole('link', { name: /^Copies/ }).press('Enter');
  await typist.arrive('Copies');
  await show(page, 'Leanne', 'Parent’s copy');
  await fold.press('Enter');
  await typist.press('Write “before”');
  await expect(reading.getByText(/^It now says: “Commences the .*before the review/)).toBeFocused();
  await expect.poll(what).toBe(HARD.replace('prior to', 'before'));
  await expect(reading.getByText('prior to: say “before”')).toBeHidden();
  await expect(reading.getByRole('button', { name: 'Write “before”' })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect.poll(what).toBe(HARD);
  await app.close();
});

test('the list marks a copy that reads older than it should, in words [R7.5]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await openCopies(page);
  const row = rowOf(page, 'Leanne', 'Parent’s copy');
  await expect(page.getByRole('region', { name: 'How it reads' })).toHaveCount(0);
  await show(page, 'Leanne', 'Parent’s copy');
  await expect(page.getByRole('region', { name: 'How it reads' })).toBeVisible();
  await expect(row.getByText(/^Reads like age/)).toHaveCount(0);
  const { actions, outcomes, children, dangers } = await storedRecord(page);
  const sets = [
    ...actions.map(({ id }) => ({ kind: 'actions', id, values: { what: HARD } })),
    ...outcomes.map(({ id }) => ({ kind: 'outcomes', id, values: { what: HARD, measure: HARD } })),
    ...children.map(({ id }) => ({
      kind: 'children',
      id,
      values: { reasons: HARD, endsWhen: HARD },
    })),
    ...dangers.map(({ id }) => ({ kind: 'dangers', id, values: { couldHappen: HARD } })),
  ];
  await applyCommand(page, { name: 'setAll', sets });
  await expect(row.getByText(/^Reads like age \d+, aim 11$/)).toBeVisible();
  await expect(page.getByText(/^Reads like age \d+, which is above its aim\./)).toBeVisible();
  await app.close();
});
