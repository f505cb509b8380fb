/** Is a plan written as fast as people speak, by keyboard alone? */
import { expect, type Page, test } from 'playwright/test';
import { newId } from '#shared/record/ids.ts';
import { openApp } from './launch.ts';
import { applyCommand, storedRecord } from './storedRecord.ts';
import { typistAt } from './typist.ts';

const WORDS = 'Outcome';
const WORK = 'Work needed';

/** Opens the outcomes of the sample's first child. */
async function openOutcomes() {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.getByRole('navigation', { name: 'Steps of the conference' }).waitFor();
  await page.getByRole('link', { name: /^Plan/ }).press('Enter');
  await page.getByRole('link', { name: 'Outcomes and actions' }).press('Enter');
  const question = page.getByRole('heading', {
    level: 1,
    name: 'What will be different for Tyler?',
  });
  await expect(question).toBeFocused();
  return { app, page, typist: typistAt(page) };
}

/** The buttons that open an outcome, in their order. */
const heads = (page: Page) => page.getByRole('main').locator('h2').getByRole('button');
const words = (page: Page) => page.getByRole('textbox', { name: WORDS, exact: true });
const works = (page: Page) => page.getByRole('textbox', { name: WORK });
const focused = (page: Page) => page.locator('*:focus');

test('one outcome is open, the others are a line that Enter and Space open [R4.3]', async () => {
  const { app, page } = await openOutcomes();
  await expect(heads(page)).toHaveCount(3);
  await expect(words(page)).toHaveCount(1);
  const first = await words(page).inputValue();
  const second = heads(page).nth(1);
  await expect(second).toHaveAttribute('aria-expanded', 'false');
  await expect(second).toContainText(/by \w{3} \d+ \w+ 20\d\d · (one action|\d+ actions)/);

  await second.press('Enter');
  await expect(second).toHaveAttribute('aria-expanded', 'true');
  await expect(second).toBeFocused();
  await expect(words(page)).toHaveCount(1);
  await expect(words(page)).not.toHaveValue(first);
  await expect(heads(page).first()).toContainText(first);

  await heads(page).nth(2).press('Space');
  await expect(heads(page).nth(2)).toHaveAttribute('aria-expanded', 'true');
  await expect(second).toHaveAttribute('aria-expanded', 'false');

  await heads(page).nth(2).press('Space');
  await expect(words(page)).toHaveCount(0);
  await expect(heads(page).nth(2)).toBeFocused();
  await app.close();
});

test('lines are added by key, each with the cursor in its words [R4.3, R4.4]', async () => {
  const { app, page, typist } = await openOutcomes();
  await page.keyboard.press('Alt+Shift+Enter');
  await expect(heads(page)).toHaveCount(4);
  await expect(focused(page)).toHaveAccessibleName(WORDS);
  await typist.type('Tyler plays football every Saturday');
  // The line at hand has a list of its own: the first action of a new outcome.
  await page.keyboard.press('Alt+Enter');
  await expect(focused(page)).toHaveAccessibleName(WORK);
  await typist.type('pays for boots');
  await typist.reach('How often');
  await typist.type('once');
  await page.keyboard.press('Alt+Enter');
  await expect(works(page)).toHaveCount(2);
  await expect(works(page).nth(1)).toBeFocused();
  await typist.type('drives him there');
  await page.keyboard.press('Alt+Shift+Enter');
  await expect(heads(page)).toHaveCount(5);
  await expect(words(page)).toHaveValue('');
  await expect(words(page)).toBeFocused();
  await expect(heads(page).nth(3)).toContainText('Tyler plays football every Saturday');
  await expect(heads(page).nth(3)).toContainText('no day yet · 2 actions');
  await expect(heads(page).nth(3)).toContainText('open questions');

  // From a person picker, whose list would take Enter for itself.
  await heads(page).nth(3).press('Enter');
  await page.getByRole('combobox', { name: 'Who', exact: true }).last().focus();
  await page.keyboard.press('Alt+Enter');
  await expect(works(page)).toHaveCount(3);
  await expect(works(page).nth(2)).toBeFocused();
  await app.close();
});

test('a line moves by Alt and an arrow, and the cursor stays in its field', async () => {
  const { app, page } = await openOutcomes();
  const order = () =>
    works(page).evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value));
  await expect(works(page)).toHaveCount(3);
  const [one = '', two = '', ...rest] = await order();
  await works(page).first().focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(order).toEqual([two, one, ...rest]);
  await expect(page.getByText(`Now number 2 of ${2 + rest.length}.`)).toBeAttached();
  await expect(works(page).nth(1)).toBeFocused();
  await page.keyboard.type('!');
  await expect(works(page).nth(1)).toHaveValue(`${one.slice(0, 1)}!${one.slice(1)}`);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(works(page).first()).toHaveValue(`${one.slice(0, 1)}!${one.slice(1)}`);
  await expect(works(page).first()).toBeFocused();
  // There is no further up.
  await page.keyboard.press('Alt+ArrowUp');
  await expect(works(page).first()).toBeFocused();

  // While the list of a picker is open, the arrows are its own.
  const who = page.getByRole('combobox', { name: 'Who', exact: true });
  await who.first().press('ArrowDown');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(works(page).nth(1)).toHaveValue(two);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(works(page).first()).toHaveValue(two);
  await expect(who.nth(1)).toBeFocused();

  const outcome = await words(page).inputValue();
  await words(page).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(heads(page).nth(1)).toHaveAccessibleName(`Outcome 2: ${outcome}`);
  await expect(words(page)).toBeFocused();
  // The line moved once: not while the list was open.
  expect(await order()).toEqual([two, `${one.slice(0, 1)}!${one.slice(1)}`, ...rest]);
  await app.close();
});

test('whatever leads to a line opens the outcome that holds it', async () => {
  const { app, page } = await openOutcomes();
  const second = heads(page).nth(1);
  await second.press('Enter');
  const who = page.getByRole('combobox', { name: 'Who', exact: true }).first();
  await who.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Tab');
  const gap = page.getByRole('complementary').getByRole('link', { name: /who does it/i });
  await expect(gap).toBeVisible();
  await heads(page).first().press('Enter');
  await expect(second).toContainText('one open question');

  await gap.press('Enter');
  await expect(second).toHaveAttribute('aria-expanded', 'true');
  await expect(who).toBeFocused();

  await heads(page).first().press('Enter');
  await page.keyboard.press('Control+Z');
  await expect(second).toHaveAttribute('aria-expanded', 'true');
  await expect(who).not.toHaveValue('');
  await app.close();
});

test('a need is left out of the plan on purpose, and is then asked about no more [R4.3, R4.7]', async () => {
  const { app, page, typist } = await openOutcomes();
  const { children } = await storedRecord(page);
  const [tyler] = children;
  const id = newId();
  const row = { id, childId: tyler?.id, what: 'New football boots', dimension: 'selfCare' };
  await applyCommand(page, { name: 'add', rows: [{ kind: 'needs', row }] });
  const gap = page.getByRole('link', { name: /answers the need “New football boots”/ });
  await expect(gap).toBeVisible();
  await page.getByRole('button', { name: 'One thing no outcome answers' }).press('Enter');
  const why = { name: 'Why it is left out of this plan', of: 'New football boots' };
  await typist.fill(why, 'Nan buys them on Saturday');
  await expect(gap).toHaveCount(0);
  await expect
    .poll(async () => (await storedRecord(page)).needs.find((need) => need.id === id)?.leftOut)
    .toBe('Nan buys them on Saturday');
  await app.close();
});

test('a service without its length leads to the folded field for it [R4.4, R10.2]', async () => {
  const { app, page } = await openOutcomes();
  const { outcomes, people, children } = await storedRecord(page);
  const [tyler] = children;
  const worker = people.find(({ part }) => part === 'practitioner');
  const id = newId();
  const row = {
    id,
    outcomeId: outcomes.find(({ childId, position }) => childId === tyler?.id && position === 0)
      ?.id,
    what: 'Mentor walks with Tyler',
    personId: worker?.id,
    startsOn: '2026-10-05',
    byWhen: '2026-11-30',
    howOften: 'every Monday',
    because: 'Tyler talks best on a walk',
  };
  await applyCommand(page, { name: 'add', rows: [{ kind: 'actions', row }] });
  const gap = page.getByRole('link', { name: /Mentor walks with Tyler”: for how long/ });
  await gap.press('Enter');
  await expect(focused(page)).toHaveAccessibleName('For how long');
  await page.keyboard.type('1 hour');
  await expect(gap).toHaveCount(0);
  await app.close();
});

test('several people do something if the plan does not work, each with how fast [R4.11]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.getByRole('navigation', { name: 'Steps of the conference' }).waitFor();
  await page.getByRole('link', { name: /^If it does not work/ }).press('Enter');
  const typist = typistAt(page);
  await typist.arrive('What if the plan for Tyler does not work?');
  for (const [what, who, howFast] of [
    ['Tells the team manager', 'Samira Haddad', 'The same day'],
    ['Asks for a legal planning meeting', 'Margaret Osei', 'Within 5 working days'],
  ] as const) {
    await page.getByRole('button', { name: 'Add what else happens' }).first().press('Enter');
    await expect(focused(page)).toHaveAccessibleName('What else happens');
    await page.keyboard.type(what);
    await page.keyboard.press('Tab');
    await page.keyboard.type(who);
    await page.keyboard.press('Tab');
    await expect(focused(page)).toHaveAccessibleName('How fast that is done');
    await page.keyboard.type(howFast);
  }
  await expect
    .poll(async () => {
      const { contingencyActs, people } = await storedRecord(page);
      return contingencyActs
        .map(({ what, personId, howFast }) =>
          [what, people.find(({ id }) => id === personId)?.name, howFast].join(' · '),
        )
        .filter((line) => /manager|planning/.test(line));
    })
    .toEqual([
      'Tells the team manager · Samira Haddad · The same day',
      'Asks for a legal planning meeting · Margaret Osei · Within 5 working days',
    ]);
  await app.close();
});
