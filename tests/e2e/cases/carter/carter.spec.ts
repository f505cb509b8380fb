/**
 * Can a conference before a birth and a child in need meeting be entered whole by keyboard, and do
 * the copies say what they must, to nobody who must not have them?
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { openApp } from '../../launch.ts';
import { storedRecord } from '../../storedRecord.ts';
import type { Conference } from '../case.ts';
import { enterConference } from '../enter/index.ts';
import type { Journal } from '../journal.ts';
import { tellKeystrokes } from '../keystrokes.ts';
import { makeCopies } from '../makeCopies.ts';
import { comparedWith, readBack } from '../readBack.ts';
import { readCopy } from '../readCopy.ts';
import { JAZMINE, JAZMINES_MEETING, MUM } from './jazmine.ts';
import { ADDRESS, BABY, CARTER, MS_CARTER, PRICE } from './unborn.ts';

test.describe.configure({ mode: 'serial' });

const place = mkdtempSync(join(tmpdir(), 'waymark-carter-'));
const dataFolder = join(place, 'data');
const journals = new Map<string, Journal>();

test.afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Gives the folder for the copies of one family. */
function copiesOf(familyName: string): string {
  const folder = join(place, familyName);
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function enter(conference: Conference): Promise<void> {
  test.setTimeout(300_000);
  const { familyName } = conference;
  const app = await openApp({ dataFolder });
  const { journal, keystrokes } = await enterConference(app.page, conference);
  journals.set(familyName, journal);
  tellKeystrokes(familyName, keystrokes);
  const compared = async () => comparedWith(await storedRecord(app.page), journal);
  await expect.poll(compared).toEqual({ missing: [], beyond: [] });
  await app.close();
}

test('a conference before a birth is entered by keyboard alone [R1.1, R1.2, R1.4, R2.7, R2.8, R4.11, R5.7, R9.3]', () =>
  enter(CARTER));

test('a child in need meeting is entered beside it [R1.1, R4.3, R9.3]', () =>
  enter(JAZMINES_MEETING));

for (const { familyName } of [CARTER, JAZMINES_MEETING]) {
  test(`opened again, every field of ${familyName} says what was typed into it, and all copies are made`, async () => {
    test.setTimeout(180_000);
    const app = await openApp({ dataFolder });
    await app.page.getByRole('link', { name: familyName, exact: true }).press('Enter');
    const journal = journals.get(familyName) ?? { entries: [], sayings: [] };
    expect(journal.entries.length).toBeGreaterThan(50);
    expect(await readBack(app.page, journal)).toEqual([]);
    const files = await makeCopies(app, copiesOf(familyName));
    await app.close();
    // An outline plan and the mother’s copy; a child’s copy for a child who is born. In both formats.
    const ofThePlan = files.filter((file) => /^(outline-plan|child-copy|parent-copy)--/.test(file));
    expect(ofThePlan).toHaveLength(familyName === CARTER.familyName ? 4 : 6);
  });
}

for (const format of ['docx', 'pdf'] as const) {
  test(`the unborn baby has a plan, and the mother a copy, as ${format} [R1.2, R7.1, R7.3]`, async () => {
    const folder = copiesOf(CARTER.familyName);
    const text = await readCopy(folder, 'outline-plan', 'carter', format);
    const { plan, worries } = BABY;
    const sentences = [
      'Monday 10 August 2026',
      plan.aim,
      PRICE.whyNot,
      PRICE.notInvolved,
      ...worries.map(({ dayToDay }) => dayToDay),
      ...plan.ifNot.flatMap(({ trigger, howFast }) => [trigger, howFast]),
      ...plan.ifNot[0].walk.map(({ what }) => what),
      ...plan.outcomes.flatMap(({ what, actions }) => [
        what.replace(/\.$/, ''),
        ...actions.map((action) => action.what),
      ]),
    ];
    for (const sentence of sentences) expect(text).toContain(sentence);
    const mothers = await readCopy(folder, 'parent-copy', 'carter', format);
    expect(mothers).toContain(MS_CARTER.strengths[0]);
    expect(mothers).toContain(MS_CARTER.behaviours[0].change);
    expect(mothers).not.toContain(ADDRESS);
  });

  test(`Jazmine’s copy is hers, her mother’s says what to do, as ${format} [R7.2, R7.3]`, async () => {
    const folder = copiesOf(JAZMINES_MEETING.familyName);
    const own = await readCopy(folder, 'child-copy', 'jazmine', format);
    expect(own).toContain('swimming kit');
    const plan = await readCopy(folder, 'outline-plan', 'jazmine', format);
    expect(plan).toContain('Child in need plan for Jazmine Webb');
    expect(plan).toContain(JAZMINE.reasons);
    expect(plan).toMatch(/every 6 weeks/i);
    const mothers = await readCopy(folder, 'parent-copy', 'kelly', format);
    expect(mothers).toContain(MUM.strengths[0]);
    expect(mothers).toMatch(/buy the swimming kit/i);
  });
}
