/** Does the desk ask what the kind of meeting needs, and keep in sight what was typed before? */
import { expect, type Page, test } from 'playwright/test';
import { openApp } from './launch.ts';
import { storedRecord } from './storedRecord.ts';
import { typistAt } from './typist.ts';

/** Begins a conference of a kind with one child and one parent, by keyboard. */
async function beginMeeting(page: Page, kind: string) {
  const typist = typistAt(page);
  await typist.press('New conference');
  await typist.reach('Family name');
  await typist.type('Larkin');
  await typist.press('Start the conference');
  await typist.arrive('What meeting is this?');
  await typist.select('Kind of meeting', kind);
  await typist.onward('Who is here, and who is not?');
  await typist.onward('What do we go through, and how long does it take?');
  await typist.onward('Which dates follow from this?');
  await typist.onward('Who is in the family?');
  await typist.add('Add a child', 'Name');
  await typist.fill('Name', 'Ivy Larkin');
  await typist.add('Add a parent or carer', 'Name');
  await typist.fill('Name', 'Nora Larkin');
  return typist;
}

const field = (page: Page, name: string) =>
  page.getByRole('main').getByLabel(name, { exact: true });
const tab = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

test('an early help meeting asks for consent and a team, not for danger, court or evidence [R1.1]', async () => {
  const app = await openApp();
  const { page } = app;
  const typist = await beginMeeting(page, 'Early help family meeting');
  await page.getByRole('link', { name: /^Ivy Larkin/ }).press('Enter');
  await typist.arrive('What does Ivy Larkin say?');
  await expect(tab(page, 'Needs')).toBeVisible();
  await expect(tab(page, 'Danger')).toHaveCount(0);
  await expect(tab(page, 'If nothing changes')).toHaveCount(0);

  await page.getByRole('link', { name: /^What help is needed/ }).press('Enter');
  await typist.arrive('What is different for each child?');
  await typist.onward('Which help does Ivy Larkin need?');
  await expect(field(page, 'Reasons for the decision')).toBeVisible();
  await expect(field(page, 'Evidence of significant harm')).toHaveCount(0);

  await page
    .getByRole('link', { name: /^Team around the family/ })
    .first()
    .press('Enter');
  await typist.arrive('Who is in the team around the family, and when do they meet?');
  await expect(page.getByRole('combobox', { name: 'Lead practitioner' })).toBeVisible();
  await expect(field(page, 'Next review')).toBeVisible();
  await expect(field(page, 'First core group')).toHaveCount(0);

  await page.getByRole('link', { name: /^Agreement/ }).press('Enter');
  await typist.arrive('What changed because of what the family said?');
  await typist.onward('Can each person do it by then?');
  await typist.onward('Does everybody understand the plan, agree and consent?');
  await typist.select({ name: 'Consents to this help', of: 'Nora Larkin' }, 'Yes');
  await expect
    .poll(async () => (await storedRecord(page)).agreements.map(({ consents }) => consents))
    .toEqual(['yes']);
  await typist.onward('What is not agreed, and who was not asked?');
  await typist.onward('What was the family told?');
  await expect(page.getByRole('main').getByRole('checkbox')).toHaveCount(1);
  await app.close();
});

test('stepping up asks at once for what child protection needs, and keeps what was typed [R1.1]', async () => {
  const app = await openApp();
  const { page } = app;
  const typist = await beginMeeting(page, 'Early help family meeting');
  await page.getByRole('link', { name: /^What help is needed/ }).press('Enter');
  await typist.onward('Which help does Ivy Larkin need?');
  await typist.choose('Decision', 'Child protection plan');
  await typist.fill('Evidence of significant harm', 'Ivy is found alone at night');
  await page.getByRole('link', { name: /^Ivy Larkin/ }).press('Enter');
  await tab(page, 'Danger').press('Enter');
  await typist.arrive('What could happen to Ivy Larkin if nothing changes?');
  await typist.addOuterLine('What has happened');
  await typist.fill('What could happen if nothing changes', 'Ivy is hurt while she is alone');

  await page.getByRole('link', { name: /^What help is needed/ }).press('Enter');
  await tab(page, 'Kind of help').press('Enter');
  await typist.choose('Decision', 'Early help plan');
  const evidence = field(page, 'Evidence of significant harm');
  await expect(evidence).toHaveValue('Ivy is found alone at night');
  // Whoever clears a field keeps it, with the cursor in it.
  await evidence.fill('');
  await expect.poll(async () => (await storedRecord(page)).children[0]?.evidence).toBe('');
  await expect(evidence).toBeFocused();
  await page.getByRole('link', { name: /^Ivy Larkin/ }).press('Enter');
  await tab(page, 'If nothing changes').press('Enter');
  await typist.arrive('What could happen to Ivy Larkin if nothing changes?');
  await expect(field(page, 'What could happen if nothing changes')).toHaveValue(
    /while she is alone/,
  );
  await app.close();
});

test('a conference before a birth asks who is not born yet, and the day leads to its field [R1.1, R1.2]', async () => {
  const app = await openApp();
  const { page } = app;
  const kind = 'Child protection conference before a birth';
  const typist = await beginMeeting(page, kind);
  await page.getByRole('link', { name: /Which child is not born yet/ }).press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Not born yet' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.getByRole('link', { name: 'When is Ivy Larkin expected?' }).press('Enter');
  await expect(field(page, 'Expected on')).toBeFocused();
  await page.getByRole('link', { name: /^Ivy Larkin/ }).press('Enter');
  await typist.arrive('Who speaks for Ivy Larkin?');
  await expect(tab(page, 'Who speaks for the baby')).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('button', { name: 'Add own words' })).toHaveCount(0);
  await app.close();
});

test('a review asks what has changed, and not for the strategy discussion [R1.1]', async () => {
  const app = await openApp();
  const { page } = app;
  const typist = await beginMeeting(page, 'Review child protection conference');
  await page.getByRole('link', { name: /^Ivy Larkin/ }).press('Enter');
  await typist.arrive('What does Ivy Larkin say now?');
  await typist.onward('What has become better for Ivy Larkin?');
  await page.getByRole('link', { name: /^Meeting and people/ }).press('Enter');
  await typist.arrive('What meeting is this?');
  await expect(field(page, 'Day of the meeting')).toBeVisible();
  await expect(field(page, 'Day of the strategy discussion')).toHaveCount(0);
  await app.close();
});
