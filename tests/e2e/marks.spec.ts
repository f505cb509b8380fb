/**
 * Marks by keypad, one person after another: nobody sees those of the others before all are in,
 * neither on the sheet that is passed round nor on the wall.
 */
import { expect, type Page, test } from 'playwright/test';
import { newId } from '#shared/record/ids.ts';
import { expectNoViolation } from './axe.ts';
import { openApp } from './launch.ts';
import { applyCommand, storedRecord } from './storedRecord.ts';

const DISPLAYS = [
  { id: 1, x: 0, y: 0, width: 1360, height: 860 },
  { id: 2, x: 1360, y: 0, width: 1920, height: 1080 },
];

const sheet = (desk: Page) => desk.getByRole('dialog');
const heading = (desk: Page, text: string) =>
  expect(sheet(desk).getByRole('heading', { name: text })).toBeVisible();
const question = (desk: Page, text: string | RegExp) =>
  expect(sheet(desk).getByLabel(text)).toBeFocused();

/** Opens the sample where marks are given, hidden again, with these people alone in the room. */
async function askingOnly(names: readonly string[]) {
  const app = await openApp({ args: ['--sample'] });
  const desk = app.page;
  await app.plugDisplays(DISPLAYS);
  await desk.getByRole('button', { name: 'Not now' }).click();
  await desk.getByRole('link', { name: /^Analysis and decision/ }).click();
  await desk.getByRole('button', { name: 'Hide the marks and ask more people' }).click();
  await desk.getByRole('button', { name: /^On the wall/ }).click();
  const wall = await app.wall();
  const bar = desk.getByRole('region', { name: 'On the wall' });
  await bar.getByRole('button', { name: 'Who is here' }).click();
  const boxes = bar.getByRole('checkbox', { checked: true });
  const here = await bar.getByRole('checkbox').all();
  for (const box of here) {
    const label = (await box.getAttribute('aria-label')) ?? (await box.locator('..').innerText());
    const isHere = names.some((name) => label.includes(name));
    // It says what main has confirmed.
    if ((await box.isChecked()) !== isHere) await box.click();
    await expect(box).toBeChecked({ checked: isHere });
  }
  await expect(boxes).toHaveCount(names.length);
  return { app, desk, wall };
}

/** Answers this many questions with one mark each, by keypad. */
async function answer(desk: Page, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await expect(sheet(desk).locator('input')).toHaveValue('');
    await desk.keyboard.type('5');
    await desk.keyboard.press('Enter');
  }
}

/** The dangers of the sample, one for each child, by how they begin. */
const TYLERS = 'Tyler steps in again';
const MAISIES = 'Maisie grows up afraid';
const ALFIES = 'Alfie is hurt in a fight';

async function dangerId(desk: Page, begins: string): Promise<string | undefined> {
  const { dangers } = await storedRecord(desk);
  return dangers.find(({ couldHappen }) => couldHappen.startsWith(begins))?.id;
}

/** Gives the marks that Carly has given for a danger. */
async function carlysMarks(desk: Page, begins: string): Promise<(number | null)[]> {
  const id = await dangerId(desk, begins);
  const { dangerMarks, people } = await storedRecord(desk);
  const carly = people.find(({ name }) => name === 'Carly Simms')?.id;
  return dangerMarks
    .filter((mark) => mark.dangerId === id && mark.personId === carly)
    .map(({ safety }) => safety);
}

test('each is asked in turn by keypad, and nobody sees a mark before all are in [R2.6]', async () => {
  const { app, desk, wall } = await askingOnly(['Carly Simms', 'Joel Baptiste']);
  const shownOnWall = wall.locator('body');
  await expect(shownOnWall).toContainText(/\d+ people have/);
  const before = Number((await shownOnWall.innerText()).match(/(\d+) people have/)?.[1]);
  await desk.getByRole('button', { name: 'Ask each in turn' }).press('Enter');
  await heading(desk, 'Please pass it to Carly');
  // What happens to a mark is said before it is given.
  await expect(sheet(desk)).toContainText(
    'Nobody sees your number now. Later all the numbers are shown together, with names.',
  );
  await expectNoViolation(desk, 'the sheet between two people');
  await desk.keyboard.press('Enter');
  await heading(desk, 'Carly, it is your turn');
  await question(desk, 'How safe is Tyler, from 0 to 10?');
  await expectNoViolation(desk, 'the sheet with a question');

  // What is no mark is told in a plain sentence, and nothing of it stays.
  await desk.keyboard.type('12');
  await desk.keyboard.press('Enter');
  await expect(sheet(desk).getByRole('alert')).toHaveText(
    'Please type a whole number from 0 to 10.',
  );
  // One dot for 10 as for 1, and no digit to be read.
  await desk.keyboard.type('10');
  await expect(sheet(desk).getByText('●')).toHaveText('●');
  await desk.keyboard.press('Backspace');
  await expect(sheet(desk).getByText('●')).toHaveText('●');
  await expect(sheet(desk).getByLabel('How safe is Tyler, from 0 to 10?')).toHaveAttribute(
    'type',
    'password',
  );
  await desk.keyboard.press('Enter');
  await question(desk, /^How safe is Tyler from this, from 0 to 10\?/);
  await expect(shownOnWall).toContainText(`${before + 1} people have given a mark.`);

  // Back, where the mark is known to be given and is not shown; then she would rather not say.
  await desk.keyboard.press('-');
  await expect(sheet(desk)).toContainText('You have given this mark.');
  await desk.keyboard.press('Enter');
  await question(desk, /^How safe is Tyler from this/);
  await desk.keyboard.press('*');
  await question(desk, 'How safe is Maisie, from 0 to 10?');

  // Left in the middle, nothing is lost and it goes on where it was.
  await desk.keyboard.press('Escape');
  await expect(sheet(desk)).toHaveCount(0);
  const button = desk.getByRole('button', { name: 'Ask each in turn' });
  await expect(button).toBeFocused();
  await button.press('Enter');
  await heading(desk, 'Please pass it to Carly');
  await desk.keyboard.press('Enter');
  await question(desk, 'How safe is Maisie, from 0 to 10?');
  for (const mark of ['2', '3', '4', '5']) {
    await desk.keyboard.type(mark);
    await desk.keyboard.press('Enter');
  }

  await heading(desk, 'Thank you. Please pass it to Joel');
  await expect(shownOnWall).not.toContainText(/Carly|Joel/);
  await desk.keyboard.press('Enter');
  for (let at = 0; at < 5; at += 1) {
    await heading(desk, 'Joel, it is your turn');
    await desk.keyboard.type(String(at));
    await desk.keyboard.press('Enter');
  }
  // Enter that is held down at the last mark shows nothing before the sheet is passed back.
  await desk.keyboard.type('5');
  await desk.keyboard.down('Enter');
  await heading(desk, 'All are in');
  await expect(sheet(desk).getByRole('button', { name: 'Show them together' })).toBeFocused();
  for (let held = 0; held < 3; held += 1) await desk.keyboard.down('Enter');
  await desk.keyboard.up('Enter');
  await heading(desk, 'All are in');
  await expectNoViolation(desk, 'the sheet once all are in');
  await expect(shownOnWall).toContainText(`${before + 2} people have given a mark.`);
  await sheet(desk).getByRole('button', { name: 'Show them together' }).press('Enter');
  await expect(shownOnWall).toContainText('Carly');
  await expect(desk.getByRole('table', { name: 'Marks for Maisie' })).toContainText('Carly Simms');

  const { people, scales, dangerMarks } = await storedRecord(desk);
  const marksOf = (name: string) => {
    const id = people.find((person) => person.name === name)?.id;
    return [...scales, ...dangerMarks]
      .filter(({ personId }) => personId === id)
      .map(({ safety }) => safety);
  };
  expect(marksOf('Carly Simms')).toEqual([1, 2, 4, null, 3, 5]);
  expect(marksOf('Joel Baptiste')).toEqual([0, 2, 4, 1, 3, 5]);
  await app.close();
});

test('somebody else can be asked, and the chair can show the marks before all are in [R2.6]', async () => {
  const { app, desk } = await askingOnly(['Carly Simms', 'Jean Calvert']);
  await desk.getByRole('button', { name: 'Ask each in turn' }).click();
  await heading(desk, 'Please pass it to Jean');
  const other = sheet(desk).getByLabel('Or somebody else');
  const passOn = sheet(desk).getByRole('button', { name: 'Pass it on' });
  await expect(passOn).toBeDisabled();
  // Names are gone through by arrow keys; only the button passes it on.
  await other.focus();
  await desk.keyboard.press('ArrowDown');
  const first = await other.inputValue();
  expect(first).not.toBe('');
  await desk.keyboard.press('ArrowDown');
  await expect(other).not.toHaveValue(first);
  await heading(desk, 'Please pass it to Jean');
  // What somebody has answered is changed by nobody who only chose the wrong name.
  await other.selectOption('Leanne');
  await desk.keyboard.press('Tab');
  await expect(passOn).toBeFocused();
  await desk.keyboard.press('Enter');
  await heading(desk, 'Please pass it to Leanne');
  await expect(sheet(desk)).toContainText('Leanne has answered already.');
  await expectNoViolation(desk, 'the sheet for somebody who has answered');
  await other.selectOption('Tyler');
  await passOn.click();
  await heading(desk, 'Please pass it to Tyler');
  await sheet(desk).getByRole('button', { name: 'I am Tyler' }).press('Enter');
  await heading(desk, 'Tyler, it is your turn');
  // His own is given; he can still go back to it.
  await question(desk, 'How safe is Maisie, from 0 to 10?');
  await expect(sheet(desk)).toContainText('Question 2 of 3');
  await desk.keyboard.press('-');
  await question(desk, 'How safe are you, from 0 to 10?');
  await sheet(desk).getByRole('button', { name: 'Close for now' }).click();

  const show = desk.getByRole('button', { name: 'Show all marks' });
  await show.press('Enter');
  const asks = desk.getByRole('alertdialog', { name: 'Not everybody has given their marks' });
  await expect(asks).toContainText('Still to come: Jean Calvert and Carly Simms.');
  await desk.keyboard.press('Enter');
  await expect(asks).toHaveCount(0);
  await expect(show).toBeFocused();
  await show.press('Enter');
  await asks.getByRole('button', { name: 'Show them now' }).click();
  await expect(desk.getByRole('table', { name: 'Marks for Maisie' })).toBeVisible();
  await app.close();
});

test('what is kept from somebody in the room is not asked on the sheet that is passed round [R2.6, R7.6]', async () => {
  const { app, desk } = await askingOnly(['Craig Ashdown', 'Samira Haddad']);
  await desk.getByRole('button', { name: 'Ask each in turn' }).click();
  await heading(desk, 'Please pass it to Craig');
  const others = sheet(desk).getByLabel('Or somebody else');
  await expect(others).toContainText('Leanne');
  await expect(others).not.toContainText(/Denise|Rowley|Dee\b/);
  await app.close();
});

test('a mark that was begun is for no other question, though what is asked changes meanwhile [R2.6]', async () => {
  const { app, desk } = await askingOnly(['Carly Simms']);
  await desk.getByRole('button', { name: 'Ask each in turn' }).press('Enter');
  await heading(desk, 'Please pass it to Carly');
  await desk.keyboard.press('Enter');
  const asked = (of: string) => question(desk, new RegExp(of));
  const remove = async (begins: string) => {
    const id = await dangerId(desk, begins);
    await applyCommand(desk, { name: 'remove', kind: 'dangers', id });
  };
  const field = sheet(desk).locator('input');

  // A danger before it goes: the question stays, and so does what was typed.
  await answer(desk, 3);
  await asked(MAISIES);
  await desk.keyboard.type('7');
  await remove(TYLERS);
  await expect(sheet(desk)).toContainText('Question 3 of 5');
  await asked(MAISIES);
  await expect(field).toHaveValue('7');
  await desk.keyboard.press('Enter');
  await expect.poll(() => carlysMarks(desk, MAISIES)).toEqual([7]);

  // The danger itself goes: what is still open is asked, with nothing typed.
  await asked('How safe is Alfie, from 0 to 10');
  await answer(desk, 1);
  await asked(ALFIES);
  await desk.keyboard.press('-');
  await asked('How safe is Alfie, from 0 to 10');
  await desk.keyboard.press('-');
  await asked(MAISIES);
  await desk.keyboard.type('2');
  await remove(MAISIES);
  await asked(ALFIES);
  await expect(field).toHaveValue('');
  await desk.keyboard.press('Enter');
  await expect(sheet(desk).getByRole('alert')).toHaveText(
    'Please type a whole number from 0 to 10.',
  );
  expect(await carlysMarks(desk, ALFIES)).toEqual([]);
  await answer(desk, 1);
  await heading(desk, 'All are in');

  // Another danger is written down: then not all are in any more.
  const childId = (await storedRecord(desk)).children[0]?.id;
  const row = { id: newId(), childId, couldHappen: 'He could be left alone again' };
  await applyCommand(desk, { name: 'add', rows: [{ kind: 'dangers', row }] });
  await heading(desk, 'Please pass it to Carly');
  await desk.keyboard.press('Enter');
  await asked('He could be left alone again');
  await app.close();
});
