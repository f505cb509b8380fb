/** Does the whole-plan check show what matters first, lead to each field, and keep its place? */
import { expect, type Page, test } from 'playwright/test';
import { type Gap, keyOfGap } from '#shared/plan/gap.ts';
import { FIRST_FIELD, placeOfGap } from '#shared/plan/gapPlaces.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { expectNoViolation, violationsOn } from './axe.ts';
import { type OpenApp, openApp } from './launch.ts';
import { goToAddress } from './pages.ts';
import { applyCommand, storedRecord } from './storedRecord.ts';
import { expectNothingSideways } from './width.ts';

const set = (page: Page, kind: string, id: string | undefined, values: object) =>
  applyCommand(page, { name: 'set', kind, id, values });
const remove = (page: Page, kind: string, id: string | undefined) =>
  applyCommand(page, { name: 'remove', kind, id });

async function openSample(): Promise<OpenApp> {
  const app = await openApp({ args: ['--sample'] });
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
  return app;
}

async function goToStillOpen(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Check/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is still open?');
}

/** Takes one thing out of nearly every part of the record. */
async function breakMuch(page: Page): Promise<void> {
  const record = await storedRecord(page);
  const [conference] = record.conferences;
  const maisie = record.people.find(({ knownAs }) => knownAs === 'Maisie');
  const child = record.children.find(({ personId }) => personId === maisie?.id);
  const own = <R extends { childId: string }>(rows: readonly R[]) =>
    rows.find(({ childId }) => childId === child?.id);
  const outcomes = record.outcomes.filter(({ childId }) => childId === child?.id);
  const [first] = outcomes;
  const action = record.actions.find(({ outcomeId }) => outcomeId === first?.id);
  await set(page, 'conferences', conference?.id, {
    coreGroupOn: '2026-10-12',
    reviewOn: '2026-12-12',
    coreGroupEvery: '',
    complaintRoute: '',
    toldCourt: false,
    leadWorkerId: null,
  });
  await set(page, 'children', child?.id, {
    aim: '',
    endsWhen: '',
    evidence: '',
    categories: [],
    assessment: 'toDo',
    assessmentBy: null,
    explainedById: null,
    previousPlans: null,
    advocateOffered: 'notAsked',
  });
  for (const { id, childId } of record.safetyActions) {
    if (childId === child?.id) await remove(page, 'safetyActions', id);
  }
  await set(page, 'outcomes', first?.id, { measure: '', byWhen: null });
  for (const { id } of outcomes) {
    await set(page, 'outcomes', id, { term: 'short', quickWin: false, keepsGoing: '' });
  }
  await set(page, 'outcomes', outcomes[1]?.id, { childSays: '' });
  await set(page, 'actions', action?.id, {
    personId: null,
    byWhen: null,
    startsOn: null,
    because: '',
  });
  await set(page, 'steps', record.steps.find(({ outcomeId }) => outcomeId === first?.id)?.id, {
    byWhen: null,
  });
  await set(page, 'impacts', own(record.impacts)?.id, { dayToDay: '' });
  await set(page, 'dangers', own(record.dangers)?.id, { howKnown: '', meaning: '' });
  await set(page, 'contingencies', own(record.contingencies)?.id, { howFast: '' });
  await set(page, 'contingencyActs', record.contingencyActs[0]?.id, { personId: null });
  await set(page, 'checks', own(record.checks)?.id, { how: '' });
  await set(page, 'assessments', own(record.assessments)?.id, { byWhen: null });
  const contacts = record.contacts.filter(({ childId }) => childId === child?.id);
  await set(page, 'contacts', contacts[0]?.id, { place: '' });
  await set(page, 'contacts', contacts[1]?.id, { seen: 'notSaid' });
  const alfie = record.children.find(({ id }) => id !== child?.id && id !== record.children[0]?.id);
  for (const { id, childId } of record.contacts) {
    if (childId === alfie?.id) await remove(page, 'contacts', id);
  }
  await set(page, 'coreGroupMembers', record.coreGroupMembers[4]?.id, { part: '' });
  const [behaviour] = record.behaviours;
  await set(page, 'behaviours', behaviour?.id, { change: '' });
  await remove(
    page,
    'behaviourImpacts',
    record.behaviourImpacts.find(({ behaviourId }) => behaviourId === behaviour?.id)?.id,
  );
  const [leanne, craig] = record.parents;
  await set(page, 'parents', leanne?.id, { readiness: 'notAsked' });
  await set(page, 'agreements', record.agreements[0]?.id, { understood: 'notAsked' });
  for (const { id, personId } of record.attendances) {
    if (personId === leanne?.personId) await remove(page, 'attendances', id);
    if (personId === craig?.personId) {
      await set(page, 'attendances', id, { came: 'absent', reason: '' });
    }
  }
  await set(page, 'people', craig?.personId, { spokenLanguage: 'Polish', needs: '' });
  await set(page, 'people', maisie?.id, { bornOn: null, spokenLanguage: '', writtenLanguage: '' });
  const [, , late] = record.deliveries.filter(({ copy }) => copy === 'conferenceRecord');
  await set(page, 'deliveries', late?.id, { byWhen: '2026-11-30', sentOn: null });
  await set(page, 'agencyViews', record.agencyViews[0]?.id, { level: 'none', reasons: '' });
  await set(page, 'notDiscussed', record.notDiscussed[0]?.id, { why: '' });
  await set(page, 'dissents', record.dissents[0]?.id, { reasons: '' });
}

/** Gives one gap of each name and place in its line, as the record on disk has them. */
function oneOfEach(record: ConferenceRecord): Gap[] {
  const seen = new Map<string, Gap>();
  for (const gap of gapsOf(record)) {
    const [, field = ''] = placeOfGap(record, gap).split('/');
    if (!seen.has(`${gap.name}/${field}`)) seen.set(`${gap.name}/${field}`, gap);
  }
  return [...seen.values()];
}

test('every question leads to a field that its page draws [R10.2]', async () => {
  test.setTimeout(240_000);
  const app = await openSample();
  const { page } = app;
  await breakMuch(page);
  const record = await storedRecord(page);
  const gaps = oneOfEach(record);
  expect(gaps.length).toBeGreaterThan(45);
  const [, root, id] = new URL(page.url()).hash.split('/');
  const astray: string[] = [];
  for (const gap of gaps) {
    const at = placeOfGap(record, gap);
    const { step, part, subjectId } = gap.page;
    const hash = ['#', root, id, step, part, subjectId ?? '-', at].join('/');
    if (hash === new URL(page.url()).hash) continue;
    // What had the keyboard before does not count.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await goToAddress(page, hash);
    // The field itself, the card of a line, or the button that adds one has the keyboard.
    const found = await page
      .waitForFunction(
        ([place, first]) => {
          const focused = document.activeElement;
          if (!focused || focused === document.body || focused.tagName === 'H1') return false;
          if (place === first) return focused.closest('main') !== null;
          const [row = ''] = place.split('/');
          const own = focused.closest(`[data-place="${CSS.escape(place)}"]`);
          const card = place.includes('/') ? null : focused.closest(`#card-${CSS.escape(row)}`);
          const line = place.includes('/') ? null : focused.closest(`[data-place^="${row}/"]`);
          return (own ?? card ?? line) !== null;
        },
        [at, FIRST_FIELD] as const,
        { timeout: 20_000 },
      )
      .catch(() => null);
    if (found === null) astray.push(`${gap.name}: ${keyOfGap(gap)} → ${at}`);
  }
  expect(astray).toEqual([]);
  await app.close();
});

test('what is not safe to leave stands first, and closing it keeps the place [R10.2, R6.1]', async () => {
  test.setTimeout(120_000);
  const app = await openSample();
  const { page } = app;
  const focused = page.locator('*:focus');
  await breakMuch(page);
  await goToStillOpen(page);
  const sections = page.locator('main h2:visible');
  await expect(sections).toHaveText([
    /^Not safe to leave/,
    /^While everybody is here/,
    /^Afterwards, at the desk/,
  ]);
  const urgent = page.getByRole('region', { name: /^Not safe to leave/ });
  await expect(urgent.getByRole('link', { name: 'Who is the lead social worker?' })).toBeVisible();
  await expectNoViolation(page);

  // That nothing is needed can be said too.
  const atOnce = urgent.getByRole('link', { name: /^Does something have to happen at once/ });
  await atOnce.press('Enter');
  await expect(focused).toHaveText(/Add a safety action/);
  await page.getByRole('checkbox', { name: /^Nothing has to happen at once/ }).press('Space');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is still open?');
  await expect(sections.first()).toBeVisible();
  await expect(atOnce).toHaveCount(0);
  await expect(focused).toBeInViewport();

  // A late day says by which rule, and its field is one press away.
  const late = page.getByRole('link', { name: /^First core group: Monday 12 October 2026/ });
  const line = page.getByRole('listitem').filter({ has: late });
  await expect(line).toContainText('By Thu 8 Oct 2026 · 10 working days from the conference');
  await expect(line).toContainText('Working Together to Safeguard Children');
  await late.press('Enter');
  // The link says “core group” as well: only the field may be typed into.
  await expect(page.getByRole('textbox', { name: 'First core group', exact: true })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('6 October 2026');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is still open?');
  await expect(late).toHaveCount(0);
  await expect(focused).toHaveRole('link');
  await expect(focused).toBeInViewport();
  await app.close();
});

test('at 320 pixels and with twelve children closing a question keeps the place [R10.2]', async () => {
  test.setTimeout(180_000);
  const app = await openSample();
  const { page } = app;
  const focused = page.locator('*:focus');
  for (let at = 0; at < 9; at += 1) {
    const [personId, childId, outcomeId] = [1, 2, 3].map(() => crypto.randomUUID());
    const rows = [
      { kind: 'people', row: { id: personId, part: 'child', name: `Child number ${at}` } },
      { kind: 'children', row: { id: childId, personId, planLevel: 'childProtection' } },
      { kind: 'outcomes', row: { id: outcomeId, childId, what: `Outcome of ${at}` } },
      {
        kind: 'actions',
        row: { id: crypto.randomUUID(), outcomeId, what: `does thing ${at}`, sharing: 'family' },
      },
    ];
    await applyCommand(page, { name: 'add', rows });
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await goToStillOpen(page);
  await expectNothingSideways(page);
  expect(await violationsOn(page)).toEqual([]);
  const together = page.getByRole('region', { name: /^While everybody is here/ });
  await together.getByRole('button', { name: /^Child number 7/ }).press('Enter');
  await expect(focused).toHaveText('Child number 7');
  await expect(focused).toBeInViewport();

  const because = together.getByRole('link', {
    name: '“does thing 7”: how does it help the child?',
  });
  const links = together.getByRole('link');
  const names = await links.allTextContents();
  const next = names[names.findIndex((name) => name.startsWith('“does thing 7”: how')) + 1] ?? '';
  await because.press('Enter');
  await expect(focused).toHaveRole('textbox');
  await page.keyboard.type('So that the child is heard');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is still open?');
  await expect(because).toHaveCount(0);
  await expect(focused).toHaveText(next);
  await expect(focused).toBeInViewport();
  await app.close();
});
