/** Do the dates of a meeting, what is due, the census and the calendar work by keyboard? */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { dayOf } from '#shared/dates/dayOf.ts';
import { dayAfter } from '#shared/dates/days.ts';
import { expectNoViolation } from './axe.ts';
import { expectKeyboardSomewhere } from './keyboard.ts';
import { openApp } from './launch.ts';
import { goToPlace } from './pages.ts';
import { applyCommand, storedRecord } from './storedRecord.ts';
import { expectToFitWindows } from './width.ts';

const TODAY = dayOf(new Date());

async function press(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  const control = page.getByRole(role, { name });
  await control.focus();
  await expect(control).toBeFocused();
  await page.keyboard.press('Enter');
}

/** Sets fields of the meeting past the desk. */
async function setMeeting(page: Page, values: object): Promise<void> {
  const [conference] = (await storedRecord(page)).conferences;
  await applyCommand(page, { name: 'set', kind: 'conferences', id: conference?.id, values });
}

const conference = async (page: Page) => (await storedRecord(page)).conferences[0];

async function isSound(page: Page): Promise<void> {
  await expectNoViolation(page);
  await expectToFitWindows(page);
}

test('a day that is late is named with its rule, and the last day is taken over by one key [R6.1]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await goToPlace(page, 'coreGroup/members');
  const field = page.getByRole('textbox', { name: 'First core group' });
  await expect(page.getByText('By Thu 8 Oct 2026: 10 working days, England.')).toBeVisible();
  await field.fill('10 October 2026');
  await page.keyboard.press('Tab');
  await expect(
    page.getByText('Sat 10 Oct 2026 is after the last day and at a weekend.'),
  ).toBeVisible();
  await goToPlace(page, 'meeting/dates');
  const line = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: 'First core group' }),
  });
  await expect(line).toContainText('By Thursday 8 October 2026');
  await expect(line).toContainText('Set for Sat 10 Oct 2026.');
  await expect(line).toContainText('That is after the last day and at a weekend.');
  await expect(line).toContainText(
    '10 working days from the conference, Thursday 24 September 2026 · Working Together',
  );
  await isSound(page);
  await press(page, 'button', 'Use Thu 8 Oct 2026: First core group');
  await expect(line).toContainText('Set for Thu 8 Oct 2026.');
  await expect(line).not.toContainText('That is');
  await expectKeyboardSomewhere(page);
  await expect.poll(async () => (await conference(page))?.coreGroupOn).toBe('2026-10-08');
  await press(page, 'link', 'First core group');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('Thu 8 Oct 2026');
  await app.close();
});

test('what starts a clock is led to where its day is missing, and each nation has its rules [R6.1]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await goToPlace(page, 'meeting/dates');
  await setMeeting(page, { heldOn: '2026-08-28', reviewOn: null });
  await expect(page.getByText('By Saturday 28 November 2026')).toBeVisible();
  await expect(
    page.getByText('That is no working day: Friday 27 November 2026 is the last one before it.'),
  ).toBeVisible();
  await press(page, 'button', 'Use Fri 27 Nov 2026: First review conference');
  await expect.poll(async () => (await conference(page))?.reviewOn).toBe('2026-11-27');
  await setMeeting(page, { nation: 'scotland', strategyDiscussionOn: null });
  await expect(page.getByText('15 working days from the conference')).toBeVisible();
  await expect(page.getByText('Not confirmed: check locally').first()).toBeVisible();
  await press(page, 'link', 'The day the concern was raised is not written down.');
  await expect(page.getByRole('textbox', { name: 'Day of the strategy discussion' })).toBeFocused();
  await app.close();
});

test('copies without a day get the last day of their rule at once [R5.7, R6.1]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await goToPlace(page, 'copies/deliveries');
  const { deliveries } = await storedRecord(page);
  const open = deliveries.filter(({ copy }) => copy === 'conferenceRecord').slice(0, 2);
  for (const { id } of open) {
    const values = { byWhen: null, sentOn: null };
    await applyCommand(page, { name: 'set', kind: 'deliveries', id, values });
  }
  await expect(
    page.getByText('By Thu 22 Oct 2026: 20 working days, local rule, not confirmed.').first(),
  ).toBeVisible();
  await press(page, 'button', 'Set the last day for 2 copies');
  await expect(page.getByText('Each of them has its last day now.')).toBeFocused();
  const stored = async () =>
    (await storedRecord(page)).deliveries.filter(({ id }) => open.some((one) => one.id === id));
  await expect
    .poll(async () => (await stored()).map(({ byWhen }) => byWhen))
    .toEqual(['2026-10-22', '2026-10-22']);
  await app.close();
});

test('the start page says what is overdue and due this week, and leads to it [R6.1]', async () => {
  const app = await openApp();
  const { page } = app;
  await page.evaluate(
    async (heldOn) => {
      const values = { familyName: 'Okafor', kind: 'initial', nation: 'england', heldOn };
      await window.waymark.request('conferences.create', values);
    },
    dayAfter(TODAY, -30),
  );
  await app.reload();
  const due = page.getByRole('region', { name: 'Due' });
  const group = due.getByRole('link', { name: 'Okafor: First core group' });
  await expect(due.getByRole('heading', { name: /^Overdue: / })).toBeVisible();
  await expect(group).toBeVisible();
  await isSound(page);
  await group.press('Enter');
  await expect(page.getByRole('textbox', { name: 'First core group' })).toBeFocused();
  await page.keyboard.type(TODAY.split('-').reverse().join('/'));
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await conference(page))?.coreGroupOn).toBe(TODAY);
  await press(page, 'link', 'Waymark');
  await expect(due.getByRole('heading', { name: 'This week' })).toBeVisible();
  const line = due.getByRole('listitem').filter({ hasText: 'Okafor: First core group' });
  await expect(line).toContainText(/\bon \w{3} \d/);
  await app.close();
});

test('many that are due come some at a time, and what another window saves is seen', async () => {
  const app = await openApp();
  const { page } = app;
  await page.evaluate(
    async (heldOn) => {
      for (let number = 1; number <= 6; number += 1) {
        const familyName = `Family ${number}`;
        const values = { familyName, kind: 'initial', nation: 'england', heldOn };
        await window.waymark.request('conferences.create', values);
      }
    },
    dayAfter(TODAY, -60),
  );
  await app.reload();
  const lines = page.getByRole('region', { name: 'Due' }).getByRole('listitem');
  await expect(lines).toHaveCount(6);
  await press(page, 'button', 'More that is due');
  await expect(lines).toHaveCount(12);
  await expect(lines.nth(6).getByRole('link')).toBeFocused();
  const overdue = page.getByRole('heading', { name: /^Overdue: / });
  const before = await overdue.textContent();
  const other = await app.openWindow();
  await other.getByRole('link', { name: 'Family 6', exact: true }).press('Enter');
  await expect(other.getByRole('textbox', { name: 'Place' })).toBeVisible();
  await setMeeting(other, { coreGroupOn: dayAfter(TODAY, -40) });
  await expect(overdue).not.toHaveText(before ?? '');
  await app.close();
});

test('what the census would send back is asked, and gone once it is answered [R6.1]', async () => {
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await goToPlace(page, 'meeting/dates');
  await expect(page.getByText('All of it fits.')).toBeVisible();
  const { children } = await storedRecord(page);
  const child = children.find(({ planLevel }) => planLevel === 'childProtection');
  const values = { previousPlans: null, inNeedPlan: 'yes' };
  await applyCommand(page, { name: 'set', kind: 'children', id: child?.id, values });
  await expect(page.getByText(/has a child in need plan as well/)).toBeVisible();
  await isSound(page);
  await press(page, 'link', /^How many child protection plans did/);
  const count = page.getByRole('textbox', { name: 'Child protection plans before this one' });
  await expect(count).toBeFocused();
  await page.keyboard.type('1');
  await page.keyboard.press('Tab');
  await page.getByRole('radio', { name: 'No', exact: true }).focus();
  await page.keyboard.press('Space');
  const stored = async () => (await storedRecord(page)).children.find(({ id }) => id === child?.id);
  await expect.poll(stored).toMatchObject({ previousPlans: 1, inNeedPlan: 'no' });
  await goToPlace(page, 'meeting/dates');
  await expect(page.getByText('All of it fits.')).toBeVisible();
  await app.close();
});

test('the dates become a calendar file that names nobody [R6.2]', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-dates-'));
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await goToPlace(page, 'meeting/dates');
  const path = join(folder, 'dates.ics');
  await app.answerFileDialog(path);
  await press(page, 'button', 'Save as a calendar file …');
  await expect(page.getByText('8 entries are in dates.ics.')).toBeVisible();
  const file = readFileSync(path, 'utf8');
  expect(file).toContain('SUMMARY:First core group (Waymark\\, CB-20417)');
  expect(file).not.toContain('Ashdown');
  await expect(page.getByRole('button', { name: 'Save as a calendar file …' })).toBeFocused();
  await app.answerFileDialog(null);
  await page.keyboard.press('Enter');
  await expect(page.getByText('8 entries are in')).toHaveCount(0);
  await setMeeting(page, { reference: '' });
  await press(page, 'link', 'Write one down');
  await expect(page.getByRole('textbox', { name: 'Reference' })).toBeFocused();
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});
