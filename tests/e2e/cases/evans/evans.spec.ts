/** Can a minute-taker enter a whole conference by keyboard, and do the copies say what was typed? */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { openApp } from '../../launch.ts';
import { storedRecord } from '../../storedRecord.ts';
import { enterConference } from '../enter/index.ts';
import type { Journal } from '../journal.ts';
import { tellKeystrokes } from '../keystrokes.ts';
import { makeCopies } from '../makeCopies.ts';
import { comparedWith, readBack } from '../readBack.ts';
import { readCopy } from '../readCopy.ts';
import { BIRTH_FATHER, CHILDREN, DISSENT, EVANS, FROM_THE_GP, PARENTS } from './family.ts';

test.describe.configure({ mode: 'serial' });

const place = mkdtempSync(join(tmpdir(), 'waymark-evans-'));
const dataFolder = join(place, 'data');
const copies = join(place, 'copies');
mkdirSync(copies, { recursive: true });
let journal: Journal;

test.afterAll(() => rmSync(place, { recursive: true, force: true }));

test('a whole conference is entered by keyboard alone [R1.1, R1.2, R1.3, R1.4, R1.6, R1.7, R2.1, R2.2, R2.3, R2.4, R2.5, R2.6, R2.7, R3.1, R3.2, R3.3, R3.4, R3.5, R4.1, R4.2, R4.3, R4.4, R4.7, R4.9, R4.10, R4.11, R4.15, R5.1, R5.2, R5.3, R9.3, R9.4]', async () => {
  test.setTimeout(300_000);
  const app = await openApp({ dataFolder });
  const entered = await enterConference(app.page, EVANS);
  journal = entered.journal;
  tellKeystrokes('Evans', entered.keystrokes);
  const compared = async () => comparedWith(await storedRecord(app.page), journal);
  await expect.poll(compared).toEqual({ missing: [], beyond: [] });
  await app.close();
});

test('opened again, every field says what was typed into it [R1.1, R7.6]', async () => {
  test.setTimeout(180_000);
  const app = await openApp({ dataFolder });
  const { page } = app;
  await page.getByRole('link', { name: 'Evans', exact: true }).press('Enter');
  expect(await readBack(page, journal)).toEqual([]);
  const { children } = await storedRecord(page);
  expect(children.map(({ planLevel, categories }) => [planLevel, ...categories])).toEqual([
    ['childInNeed'],
    ['childProtection', 'neglect'],
    ['childProtection', 'neglect'],
  ]);
  await app.close();
});

/** The plan itself and the copies of it, beside letters, records and forms. */
const OF_THE_PLAN = /^(outline-plan|child-copy|parent-copy)--/;

test('every copy is made; a parent who is not involved gets none [R1.3, R7.1, R7.2, R7.3]', async () => {
  test.setTimeout(180_000);
  const app = await openApp({ dataFolder });
  await app.page.getByRole('link', { name: 'Evans', exact: true }).press('Enter');
  const files = await makeCopies(app, copies);
  await app.close();
  // Three outline plans, three children’s copies and two parents’ copies, each in both formats.
  expect(files.filter((file) => OF_THE_PLAN.test(file))).toHaveLength(16);
  expect(files.filter((file) => /birth.father/i.test(file))).toEqual([]);
});

for (const format of ['docx', 'pdf'] as const) {
  test(`each outline plan says what was typed, as ${format} [R7.1]`, async () => {
    for (const { knownAs, plan, worries, words, danger } of CHILDREN) {
      const text = await readCopy(copies, 'outline-plan', knownAs, format);
      const sentences = [
        plan.aim,
        plan.ends,
        danger.couldHappen,
        ...worries.map(({ dayToDay }) => dayToDay),
        ...words.map((own) => own.words),
        ...plan.ifNot.map(({ trigger }) => trigger),
        ...(knownAs === 'Liam' ? [BIRTH_FATHER.notInvolved, FROM_THE_GP] : []),
      ];
      for (const sentence of sentences) expect(text).toContain(sentence);
      for (const outcome of plan.outcomes) {
        // A heading takes no full stop.
        expect(text).toContain(outcome.what.replace(/\.$/, ''));
        for (const action of outcome.actions) expect(text).toContain(action.what);
      }
    }
    for (const { child, reasons } of DISSENT) {
      expect(await readCopy(copies, 'outline-plan', child, format)).toContain(reasons);
    }
  });

  test(`a child’s copy says nothing of another child, as ${format} [R7.2]`, async () => {
    for (const child of CHILDREN) {
      const text = await readCopy(copies, 'child-copy', child.knownAs, format);
      expect(text).toContain(child.words[0].words);
      expect(text).not.toContain(FROM_THE_GP);
      for (const other of CHILDREN.filter(({ name }) => name !== child.name)) {
        expect(text).not.toContain(other.words[0].words);
        for (const { dayToDay } of other.worries) expect(text).not.toContain(dayToDay);
      }
    }
  });

  test(`each parent reads their own part, and nothing that was held back, as ${format} [R7.3, R7.6]`, async () => {
    for (const parent of PARENTS) {
      const text = await readCopy(copies, 'parent-copy', parent.knownAs, format);
      expect(text).toContain(parent.strengths[0]);
      expect(text).toContain(parent.behaviours[0].change);
      expect(text).not.toContain(FROM_THE_GP);
    }
  });
}
