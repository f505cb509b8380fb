/** Can somebody look through the words for a child, change them and choose pictures, by keyboard? */
import { expect, type Page, test } from 'playwright/test';
import { openApp } from './launch.ts';
import { goToPlace } from './pages.ts';
import { applyCommand, storedRecord } from './storedRecord.ts';

async function childOf(page: Page, name: string) {
  const record = await storedRecord(page);
  const person = record.people.find(({ knownAs }) => knownAs === name);
  const child = record.children.find(({ personId }) => personId === person?.id);
  if (!person || !child) throw new Error(`${name} is in the sample.`);
  return { record, person, child };
}

test('a sentence is kept, changed, left out, and told when the plan has changed since [R7.2, M3.20]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  const { record, person, child } = await childOf(page, 'Maisie');
  const strength = record.strengths.find(({ personId }) => personId === person.id);
  if (!strength) throw new Error('Maisie has strengths.');
  await goToPlace(page, `copies/childWords/${child.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How do we say it to Maisie?');
  const first = page.getByRole('group', { name: 'Sentence 1', exact: true });
  const sentence = first.getByRole('textbox', { name: 'Sentence 1 for Maisie' });
  await expect(first.getByText('Maisie tells an adult at school')).toBeVisible();
  await expect(sentence).toHaveValue('You tell a grown-up at school when you are frightened.');

  // The plan changes: the words are asked about again, and the copy says what the plan says now.
  const what = 'Maisie tells her teacher when something frightens her';
  await applyCommand(page, { name: 'set', kind: 'strengths', id: strength.id, values: { what } });
  await expect(first.getByText('The plan has changed since somebody looked.')).toBeVisible();
  await expect(first.getByText('It was: “Maisie tells an adult at school')).toBeVisible();
  await sentence.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('You tell Mrs Whitlock when you are scared');
  await page.keyboard.press('Tab');
  await first.getByRole('button', { name: 'The words still fit' }).press('Enter');
  await expect(first.getByText('The plan has changed since somebody looked.')).toBeHidden();

  const second = page.getByRole('group', { name: 'Sentence 2', exact: true });
  await second.getByRole('checkbox', { name: 'Leave this out of Maisie’s copy' }).press('Space');
  await expect
    .poll(async () => (await storedRecord(page)).childSentences.filter((row) => row.leftOut).length)
    .toBe(1);

  await goToPlace(page, 'copies/make');
  const row = page
    .getByRole('row')
    .filter({ hasText: 'Maisie' })
    .filter({ hasText: 'Child’s copy' });
  await row.getByRole('button', { name: 'Child’s copy' }).press('Enter');
  const preview = page.getByRole('article');
  await expect(preview.getByText('You tell Mrs Whitlock when you are scared.')).toBeVisible();
  await expect(preview.getByText('sing and laugh together')).toHaveCount(0);
  await expect(
    preview.getByRole('heading', { name: 'For the grown-up who reads with Maisie' }),
  ).toBeVisible();
  await app.close();
});

test('what nobody looked at is open, and is looked at one by one or all at once [R7.2, R10.2]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  const { child } = await childOf(page, 'Maisie');
  const values = { copyForm: 'shortSentences' };
  await applyCommand(page, { name: 'set', kind: 'children', id: child.id, values });
  await goToPlace(page, 'check/gaps');
  await page
    .getByRole('link', { name: 'Who looks through the words of Maisie’s copy?' })
    .press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How do we say it to Maisie?');
  const status = page.getByText(/^Pictures and short sentences: somebody has looked at/);
  await expect(status).toHaveText(/looked at 0 of \d+ sentences\./);
  const first = page.getByRole('group', { name: 'Sentence 1', exact: true });
  await expect(first.getByText('Nobody has looked at it yet.')).toBeVisible();
  await first
    .getByRole('button', { name: 'These words are right: sentence 1', exact: true })
    .press('Enter');
  await expect(status).toHaveText(/looked at 1 of \d+ sentences\./);
  await page.getByRole('button', { name: /I have read these \d+: all are right/ }).press('Enter');
  await expect(status).toHaveText(/looked at (\d+) of \1 sentences\./);
  await page.keyboard.press('Control+Z');
  await expect(status).toHaveText(/looked at 1 of \d+ sentences\./);
  await app.close();
});

test('a child’s family stands in the pictures as the child chose [R7.2]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  const { child } = await childOf(page, 'Alfie');
  await goToPlace(page, `copies/childPictures/${child.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is in Alfie’s pictures?');
  const me = page.getByRole('group', { name: 'Alfie', exact: true });
  await me.getByRole('button', { name: /Colour of skin/ }).press('Enter');
  await page.getByRole('option', { name: 'Medium dark' }).press('Enter');
  await page.getByRole('button', { name: 'Add somebody Alfie lives with' }).press('Enter');
  await expect
    .poll(async () => (await storedRecord(page)).figures.filter((row) => row.childId === child.id))
    .toMatchObject([
      { isMe: true, figure: 'boy', skin: 'mediumDark' },
      { figure: 'woman' },
      { figure: 'girl' },
      // Somebody new looks like the child until another look is chosen.
      { figure: 'person', skin: 'mediumDark' },
    ]);
  await goToPlace(page, 'copies/make');
  const row = page
    .getByRole('row')
    .filter({ hasText: 'Alfie' })
    .filter({ hasText: 'Child’s copy' });
  await row.getByRole('button', { name: 'Child’s copy' }).press('Enter');
  await expect(
    page.getByRole('img', { name: 'A picture of a boy, a woman, a girl and an adult' }),
  ).toBeVisible();
  await app.close();
});
