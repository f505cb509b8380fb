/** Can what R1 to R3 ask for be typed on the desk, and does it reach the record? */
import { expect, type Locator, type Page, test } from 'playwright/test';
import { expectNoViolation } from './axe.ts';
import { openApp } from './launch.ts';
import { follow } from './pages.ts';
import { applyCommand, storedRecord } from './storedRecord.ts';

/** Opens a page of a step by its entry in the rail and its tab. */
async function goTo(page: Page, step: RegExp, tab: string): Promise<void> {
  await follow(page.getByRole('link', { name: step }).first());
  await follow(page.getByRole('link', { name: tab, exact: true }));
}

/** Opens a list by keyboard and chooses by typing what is wanted. */
async function select(list: Locator, option: string): Promise<void> {
  const page = list.page();
  await list.press('Enter');
  await expect(page.getByRole('option', { name: option, exact: true })).toBeVisible();
  await page.keyboard.type(option);
  await expect(page.getByRole('option', { name: option, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toHaveCount(0);
}

const textbox = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('the quorum is counted from who is here, as it is typed [R1.4]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await goTo(page, /^Meeting and people/, 'Who is here');
  const verdict = page.getByRole('status').filter({ hasText: 'beside the social worker' });
  await expect(verdict).toContainText('6 agencies are here');
  await expect(verdict).toContainText('The rule asks for 2, so there are enough.');
  await textbox(page, 'Agencies the local rule asks for').fill('7');
  await textbox(page, 'Agencies the local rule asks for').press('Tab');
  await expect(verdict).toContainText('Write down whether the chair goes on, and why.');
  await select(page.getByRole('button', { name: /Alan Frith: here as/ }), 'Observer');
  await expect(verdict).toContainText('5 agencies are here');
  await expect.poll(async () => (await storedRecord(page)).conferences[0]?.quorumAgencies).toBe(7);
  await app.close();
});

test('contact, couples and background of a family are typed and kept [R1.3, R1.5, R1.7]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.getByRole('link', { name: /^Family/ }).click();
  await page.getByRole('button', { name: 'Language, needs and more' }).last().click();
  await textbox(page, 'Talking with Dee').fill('Dee hears little on the left');
  await textbox(page, 'Disability or long illness').last().fill('Deaf in one ear');
  await textbox(page, 'Religion or belief').last().fill('None');
  await textbox(page, 'Days to avoid').last().fill('Fridays');
  await textbox(page, 'Died on').last().fill('1 May 2026');
  await page.getByRole('link', { name: 'Who belongs to whom', exact: true }).click();
  const tie = page.getByRole('group', { name: 'Denise Rowley and Tyler' });
  await select(
    tie.getByRole('button', { name: /How Tyler and Denise Rowley see/ }),
    'Only by phone, video or letter',
  );
  await textbox(page, 'What the contact of Tyler and Denise Rowley looks like').fill(
    'Sunday calls',
  );
  await page.getByRole('button', { name: 'Add a couple' }).click();
  await expect(page.locator(':focus')).toHaveRole('combobox');
  const couple = page.getByRole('group', { name: 'Leanne Calvert and Craig Ashdown' }).last();
  await select(couple.getByRole('button', { name: /They are/ }), 'Divorced');
  await couple.getByRole('textbox', { name: 'Since' }).fill('2019');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this the family?');
  const { people, ties, couples } = await storedRecord(page);
  expect(people.find(({ knownAs }) => knownAs === 'Dee')).toMatchObject({
    communication: 'Dee hears little on the left',
    disability: 'Deaf in one ear',
    faith: 'None',
    daysToAvoid: 'Fridays',
    diedOn: '2026-05-01',
  });
  expect(ties.find(({ contactDetail }) => contactDetail === 'Sunday calls')?.contact).toBe(
    'indirect',
  );
  expect(couples.at(-1)).toMatchObject({ state: 'divorced', since: '2019' });
  await app.close();
});

test('advocate, sources of a danger and what nobody has looked at are asked of each child [R1.6, R2.4, R2.5]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.getByRole('link', { name: /^Alfie/ }).click();
  const offered = page.getByRole('radiogroup', { name: 'Was an advocate offered to Alfie?' });
  await expect(page.getByRole('combobox', { name: 'Who the advocate is' })).toHaveCount(0);
  await offered.getByText('Yes').click();
  await page
    .getByRole('radiogroup', { name: 'Did Alfie take up the offer?' })
    .getByText('No', { exact: true })
    .click();
  await textbox(page, 'Offered on').fill('Wed 16 September 2026');
  await page.getByRole('link', { name: 'Needs', exact: true }).click();
  await page.getByRole('button', { name: 'Identity: add a line' }).press('Enter');
  await expect(textbox(page, 'In plain words').last()).toBeFocused();
  await page.keyboard.type('Alfie knows all his cousins');
  await expect(page.getByRole('button', { name: 'Identity: add a line' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Danger', exact: true }).click();
  await textbox(page, 'Who is worried about it').fill('Everybody');
  await textbox(page, 'How it is known').fill('Seen');
  await textbox(page, 'What it all means for Alfie').fill('Too much');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Leanne');
  const { children, needs, dangers } = await storedRecord(page);
  expect(children.at(-1)).toMatchObject({
    advocateOffered: 'yes',
    advocateTakenUp: 'no',
    advocateOfferedOn: '2026-09-16',
  });
  expect(needs.find(({ dimension }) => dimension === 'identity')).toBeDefined();
  expect(needs.some(({ what }) => what === 'Alfie knows all his cousins')).toBe(true);
  expect(dangers.find(({ meaning }) => meaning === 'Too much')).toMatchObject({
    worriedBy: 'Everybody',
    howKnown: 'Seen',
  });
  await app.close();
});

test('marks stay out of sight until all are shown, also those for a danger [R2.6]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.getByRole('link', { name: /^Analysis and decision/ }).click();
  await expect(textbox(page, 'Jean Calvert about Tyler, 0 to 10')).toHaveValue('8');
  // A danger that was added once all marks are shown is not marked in sight of everybody.
  const table = page.getByRole('table', { name: 'Marks for Tyler' });
  const { children, people: family } = await storedRecord(page);
  const tyler = family.find(({ name }) => name.startsWith('Tyler'));
  const childId = children.find(({ personId }) => personId === tyler?.id)?.id;
  const late = { id: crypto.randomUUID(), childId, couldHappen: 'Tyler stays out all night' };
  await applyCommand(page, { name: 'add', rows: [{ kind: 'dangers', row: late }] });
  await expect(table.getByRole('columnheader', { name: /all night/ })).toBeVisible();
  await expect(page.getByRole('textbox', { name: /all night/ })).toHaveCount(0);
  await expect(table.getByText('not asked yet').first()).toBeVisible();
  await expect(page.getByText(/^Nobody has been asked for these marks yet/)).toContainText(
    'Hide the marks to ask for them: “Tyler stays out all night”.',
  );
  await expectNoViolation(page);
  await page.getByRole('button', { name: 'Hide the marks and ask more people' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Show all marks' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: /0 to 10/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Give the marks of Carly Simms' }).press('Enter');
  const marks = page.getByRole('textbox', { name: /0 to 10/ });
  await expect(marks).toHaveCount(7);
  for (const mark of await marks.all()) {
    await expect(mark).toHaveAccessibleName(/^Carly Simms about/);
    await expect(mark).toHaveValue('');
  }
  await textbox(page, 'Carly Simms about Alfie, 0 to 10').fill('1');
  await page
    .getByRole('textbox', { name: /^Carly Simms about Maisie and “Maisie grows/ })
    .fill('2');
  await page.getByRole('button', { name: 'Done with the marks of Carly Simms' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Give the marks of Carly Simms' })).toBeFocused();
  await expect(page.getByRole('group', { name: 'Carly Simms' })).toContainText(
    '2 of 7 marks given',
  );
  await expect(page.getByRole('textbox', { name: /0 to 10/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all marks' }).press('Enter');
  await page.getByRole('button', { name: 'Show them now' }).press('Enter');
  await expect(
    page.getByRole('table', { name: 'Marks for Maisie' }).getByRole('row', { name: /Carly Simms/ }),
  ).toBeVisible();
  const { scales, dangerMarks, conferences, people } = await storedRecord(page);
  const carly = people.find(({ name }) => name === 'Carly Simms');
  expect(scales.find(({ personId }) => personId === carly?.id)?.safety).toBe(1);
  expect(dangerMarks.find(({ personId }) => personId === carly?.id)?.safety).toBe(2);
  expect(conferences[0]?.marksShown).toBe(true);
  await app.close();
});

test('the decision offers the nation’s own categories, and asks about the child without a plan [R2.7, R2.8]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await goTo(page, /^Analysis and decision/, 'Decision');
  await follow(page.getByRole('link', { name: 'Maisie', exact: true }));
  await expect(page.getByText('In the census this counts as EMO.')).toBeVisible();
  await page.getByText('Neglect', { exact: true }).click();
  await expect(page.getByText('In the census this counts as MUL.')).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Decision' }).getByText('No plan').click();
  await textbox(page, 'What Maisie needs though there is no plan').fill('Her swimming');
  await goTo(page, /^Meeting and people/, 'The meeting');
  await page.getByText('Scotland', { exact: true }).click();
  await goTo(page, /^Analysis and decision/, 'Decision');
  await follow(page.getByRole('link', { name: 'Alfie', exact: true }));
  await textbox(page, 'Risk factors').fill('Drinking at home');
  await expect(page.getByRole('checkbox', { name: 'Emotional abuse' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Neglect' })).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  const read = async () => (await storedRecord(page)).children;
  await expect.poll(async () => (await read()).at(-1)?.riskFactors).toBe('Drinking at home');
  expect((await read())[1]).toMatchObject({
    planLevel: 'none',
    withoutPlan: 'Her swimming',
    categories: ['neglect', 'emotional'],
  });
  await app.close();
});
