/** The chair's cards by keyboard: beside the page, in the authority's own words, and in their window. */
import { expect, type Page, test } from 'playwright/test';
import { TEST_PASSPHRASE } from '../support/passphrase.ts';
import { expectNoViolation } from './axe.ts';
import { type OpenApp, openApp } from './launch.ts';
import { goTo, openSample } from './screens/sample.ts';
import { applyCommand, storedRecord } from './storedRecord.ts';
import { expectNothingSideways } from './width.ts';

const PHONE = { width: 400, height: 760 };
const SMALLEST = { width: 320, height: 640 };
const DISPLAYS = [
  { id: 1, x: 0, y: 0, width: 1360, height: 860 },
  { id: 2, x: 1360, y: 0, width: 1920, height: 1080 },
];

const side = (desk: Page) => desk.getByRole('complementary', { name: 'Questions and reasons' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const cardIn = (page: Page) => page.getByRole('main').locator('.chair-say');

/** Gives the window of the cards, once its card is there. */
async function cardsOf(app: OpenApp): Promise<Page> {
  const find = () => app.pages().find((page) => page.url().endsWith('/cards'));
  await expect.poll(() => find() !== undefined).toBe(true);
  const cards = find();
  if (cards === undefined) throw new Error('The window of the cards went away.');
  await cardIn(cards).waitFor();
  return cards;
}

/** Opens the sample at Tyler's own words, with the window of the cards. */
async function withCards(): Promise<{ app: OpenApp; desk: Page; cards: Page; words: string }> {
  const { app, page: desk, conferenceId } = await openSample();
  await desk
    .getByRole('link', { name: /^Tyler/ })
    .first()
    .click();
  await expect(title(desk)).toHaveText('What does Tyler say?');
  await desk.keyboard.press('Shift+F8');
  const cards = await cardsOf(app);
  return { app, desk, cards, words: `#/conference/${conferenceId}` };
}

test('a key shows what the chair can say beside the page, and it goes with the page [R9.3]', async () => {
  const { app, page: desk } = await openSample();
  const opens = side(desk).getByRole('button', { name: 'What you can say' });
  await expect(opens).toHaveAttribute('aria-expanded', 'false');
  await desk.keyboard.press('F8');
  await expect(opens).toHaveAttribute('aria-expanded', 'true');
  await expect(side(desk)).toContainText('Thank you for coming.');
  await expect(side(desk)).toContainText('Not aloud:');
  await desk.keyboard.press('Control+Enter');
  await expect(title(desk)).toHaveText('Who is here, and who is not?');
  await expect(side(desk)).toContainText('Please say your name');
  await expect(side(desk)).not.toContainText('Thank you for coming.');

  // Nobody loses a letter to it.
  await desk.keyboard.press('Control+Shift+Enter');
  await expect(title(desk)).toHaveText('What meeting is this?');
  const field = desk.getByRole('textbox', { name: 'Family name' });
  await field.focus();
  await desk.keyboard.press('End');
  await desk.keyboard.type('x');
  await desk.keyboard.press('F8');
  await expect(opens).toHaveAttribute('aria-expanded', 'false');
  await expect(field).toBeFocused();
  await desk.keyboard.press('F8');

  // Remembered, also in a further window.
  const further = await app.openWindow();
  await expect(side(further)).toContainText('Thank you for coming.');
  await expectNoViolation(desk, 'the card beside the page');
  await app.close();
});

test('where there is no room beside the page the card stands under its question [R9.3]', async () => {
  const { app, page: desk, conferenceId } = await openSample();
  await desk.keyboard.press('F8');
  await goTo(desk, `#/conference/${conferenceId}/copies/make`);
  const under = desk.locator('.question-say');
  await expect(under).toContainText('Each child and each parent gets their own copy');
  await goTo(desk, `#/conference/${conferenceId}/coreGroup/members`);
  await expect(under).toBeHidden();
  await desk.setViewportSize(SMALLEST);
  await expect(under).toContainText('It is there to help you make the changes');
  await expect(desk.locator('.side-say')).toBeHidden();
  await expectNothingSideways(desk);
  await expectNoViolation(desk, 'the card under the question');
  await app.close();
});

test('the authority’s own words stand in place of ours, here and in the window [R9.3]', async () => {
  const { app, desk, cards } = await withCards();
  const address = new URL(desk.url()).hash;
  await expect(cardIn(cards)).toContainText('We begin with what Tyler says.');
  await desk.keyboard.press('F8');
  await goTo(desk, '#/authority');
  const open = async (name: string) => {
    await desk.getByRole('button', { name, exact: true }).focus();
    await desk.keyboard.press('Enter');
  };
  await open('What the chair says');
  await open('Each child');
  const box = desk.getByRole('textbox', { name: 'What the chair says: The child’s own words' });
  // The office sees what it replaces.
  await expect(box).toHaveAccessibleDescription(/We begin with what this child says/);
  await box.focus();
  await desk.keyboard.type('Croeso. {{name}}, $t(names.child).');
  await desk.keyboard.press('Tab');
  await expect(desk.getByRole('button', { name: /^Each child \(one text/ })).toBeVisible();
  await expectNoViolation(desk, 'the texts of an authority');
  // The desk is on another page of no conference now, and the cards have gone with it.
  await expect.poll(() => cards.isClosed()).toBe(true);

  await goTo(desk, address);
  await expect(side(desk)).toContainText('Croeso. {{name}}, $t(names.child).');
  await expect(side(desk)).toContainText('In your authority’s words');
  await expect(side(desk)).not.toContainText('We begin with what Tyler says.');
  await desk.keyboard.press('Shift+F8');
  await expect(cardIn(await cardsOf(app))).toHaveText('Croeso. {{name}}, $t(names.child).');
  await app.close();
});

test('the window follows the desk, looks ahead, and never moves the desk [R9.3]', async () => {
  const { app, desk, cards } = await withCards();
  await expect(title(cards)).toHaveText('The child’s own words');
  await expect(cards.getByText('Each child · Tyler')).toBeVisible();
  await expect(cards.getByText('Next: Tyler · Strengths')).toBeVisible();
  await desk.keyboard.press('Control+Enter');
  await expect(title(cards)).toHaveText('What goes well for the child');
  // What is typed on the desk is nothing to the cards, and the other way round.
  const works = desk.getByRole('textbox', { name: 'What works' }).first();
  await works.focus();
  const before = desk.url();

  await cards.keyboard.press('ArrowRight');
  await expect(title(cards)).toHaveText('Day to day');
  await cards.keyboard.press('PageDown');
  await expect(title(cards)).toHaveText('What the child needs');
  await expect(cards.getByText('The desk is at Tyler · Strengths.')).toBeVisible();
  await expectNoViolation(cards, 'the window of the cards, looking ahead');
  // The chair goes on reading while the desk goes on.
  await desk.keyboard.press('Control+Enter');
  await expect(cards.getByText('The desk is at Tyler · Worries, day to day.')).toBeVisible();
  await expect(title(cards)).toHaveText('What the child needs');
  await cards.keyboard.press('Home');
  await expect(title(cards)).toHaveText('Day to day');
  await expect(cards.getByText(/^The desk is at/)).toHaveCount(0);
  await cards.keyboard.press('ArrowLeft');
  await expect(title(cards)).toHaveText('What goes well for the child');
  expect(desk.url()).not.toBe(before);
  await expect(title(desk)).toHaveText('What is it like for Tyler, day to day?');

  // Closed, it loses nothing; the desk goes on, and it opens again from the menu.
  await cards.close();
  await desk.keyboard.press('Control+Enter');
  await expect(title(desk)).toHaveText('What does Tyler need?');
  await app.clickMenu('cards');
  await expect(title(await cardsOf(app))).toHaveText('What the child needs');
  await app.close();
});

test('the window says who is heard next, and notes it by the same key [R9.3, R9.4]', async () => {
  const { app, desk, cards } = await withCards();
  const next = (page: Page) => page.getByRole('region', { name: 'Family speaks first' });
  await expect(next(cards)).toContainText('Alan');
  await cards.keyboard.press('Shift+F9');
  await expect(next(cards)).toContainText('Carly');
  await expect(next(desk)).toContainText('Carly');
  await next(cards)
    .getByRole('button', { name: /^Carly: Heard/ })
    .press('Enter');
  await expect(next(desk)).toContainText('Joel');
  const turns = async () => (await storedRecord(desk)).turns.length;
  const before = await turns();
  await desk.getByRole('button', { name: /^Undo/, disabled: false }).press('Enter');
  await expect.poll(turns).toBe(before - 1);
  await expectNoViolation(cards, 'the window of the cards, with who is next');
  await app.close();
});

test('from the cards the chair moves the wall, which goes on following the desk [R9.3, R9.1]', async () => {
  const { app, desk, cards } = await withCards();
  const acts = cards.getByRole('region', { name: 'On the wall' });
  await expect(acts).toHaveCount(0);
  await app.plugDisplays(DISPLAYS);
  await desk.keyboard.press('Control+Shift+W');
  const wall = await app.wall();
  await expect(wall.locator('body')).toContainText('in their own words');
  await acts.getByRole('button', { name: 'Next' }).focus();
  await cards.keyboard.press('Enter');
  await expect(wall.locator('body')).toContainText('What is going well');
  await expect(title(desk)).toHaveText('What does Tyler say?');
  await acts.getByRole('button', { name: 'Blank' }).focus();
  await cards.keyboard.press('Enter');
  await expect(wall.locator('.blank')).toBeVisible();
  await expect(acts.getByRole('button', { name: 'Blank' })).toHaveAttribute('aria-pressed', 'true');
  await cards.keyboard.press('Enter');
  await desk.keyboard.press('Control+Shift+H');
  await desk.getByRole('link', { name: 'Needs', exact: true }).click();
  await expect(wall.locator('body')).toContainText('What is still needed');
  // What the chair says is nowhere on the wall.
  const heard = await wall.content();
  expect(heard).not.toContain('grow up safe and well');
  await app.close();
});

test('where the card stands and what comes next name nobody who is kept from somebody here [R9.3, R7.6]', async () => {
  const { app, desk, cards } = await withCards();
  const where = cards.locator('.cards-where');
  const next = cards.locator('.cards-next');
  await expect(where).toContainText('Tyler');
  await expect(next).toContainText('Tyler');
  const { people } = await storedRecord(desk);
  const idOf = (name: string) => people.find((person) => person.name === name)?.id;
  const row = {
    id: crypto.randomUUID(),
    personId: idOf('Craig Ashdown'),
    itemKind: 'people',
    itemId: idOf('Tyler Ashdown'),
    reason: 'A reason',
    decidedBy: 'The chair',
  };
  await applyCommand(desk, { name: 'add', rows: [{ kind: 'withholdings', row }] });
  await expect(where).not.toContainText('Tyler');
  await expect(next).not.toContainText('Tyler');
  await expect(where).toContainText('Each child');
  await app.close();
});

test('opened for another conference, the one window shows that and nothing of the first [R9.3]', async () => {
  const { app, cards } = await withCards();
  await expect(cards.getByRole('main')).toContainText('Tyler');
  const other = await app.openWindow();
  await other.getByRole('link', { name: 'Waymark' }).click();
  await other.getByRole('button', { name: 'New conference' }).click();
  await other.getByRole('textbox', { name: 'Family name' }).fill('Another');
  await other.keyboard.press('Enter');
  await expect(title(other)).toHaveText('What meeting is this?');
  await other.keyboard.press('Shift+F8');
  await expect(title(cards)).toHaveText('Opening');
  await expect(cards.locator('body')).not.toContainText(/Tyler|Rowley/);
  expect(app.pages().filter((page) => page.url().endsWith('/cards'))).toHaveLength(1);
  await app.close();
});

test('locked, the window shows nothing, and it ends with its desk [R9.3]', async () => {
  const { app, desk, cards } = await withCards();
  await desk.keyboard.press('Control+L');
  await expect(cards.getByText('Waymark is locked')).toBeVisible();
  expect(await cards.content()).not.toMatch(/Tyler|We begin with/);
  await expect(cards).toHaveTitle('Waymark');
  await cards.setViewportSize(PHONE);
  await expectNothingSideways(cards);
  await desk.getByRole('textbox', { name: 'Passphrase' }).fill(TEST_PASSPHRASE);
  await desk.keyboard.press('Enter');
  await expect(cardIn(cards)).toContainText('We begin with what Tyler says.');
  // The last window of the desk takes the cards with it, and Waymark ends.
  await desk.close({ runBeforeUnload: true });
  expect(await app.ended()).toBe(0);
});

test('every card is large, plain and whole at the size of a phone and smaller [R9.3]', async () => {
  const { app, desk, cards } = await withCards();
  await cards.setViewportSize(PHONE);
  await goTo(desk, new URL(desk.url()).hash.split('/').slice(0, 3).join('/'));
  await expect(title(cards)).toHaveText('Opening');
  await expectNoViolation(cards, 'the first card');
  const size = await cardIn(cards).evaluate((text) =>
    Number.parseFloat(getComputedStyle(text).fontSize),
  );
  expect(size).toBeGreaterThanOrEqual(24);
  const onward = cards.getByRole('button', { name: 'Next card' });
  const titles = new Set<string>();
  for (let count = 0; count < 80 && (await onward.isEnabled()); count += 1) {
    titles.add((await title(cards).textContent()) ?? '');
    expect(await cardIn(cards).textContent(), [...titles].at(-1)).not.toMatch(/\{\{|undefined/);
    await cards.setViewportSize(count % 2 === 0 ? SMALLEST : PHONE);
    await expectNothingSideways(cards, [...titles].at(-1));
    await cards.keyboard.press('ArrowRight');
  }
  expect(titles.size).toBeGreaterThan(25);
  await app.close();
});

test('a conference opens with its card folded away, and the desk alone [R9.3]', async () => {
  const app = await openApp({ args: ['--sample'] });
  await expect(title(app.page)).toBeVisible();
  expect(app.pages()).toHaveLength(1);
  await expect(app.page.getByText('Thank you for coming.')).toHaveCount(0);
  await app.close();
});
