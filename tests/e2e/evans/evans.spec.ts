/** Can a minute-taker enter a whole conference by keyboard, and do the copies say what was typed? */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { openApp } from '../launch.ts';
import { enterConference } from './enter.ts';
import { CHILDREN, DISSENT, PARENTS } from './family.ts';
import { readCopy } from './readCopy.ts';

test.describe.configure({ mode: 'serial' });

const place = mkdtempSync(join(tmpdir(), 'waymark-evans-'));
const dataFolder = join(place, 'data');
const copies = join(place, 'copies');
mkdirSync(copies, { recursive: true });

test.afterAll(() => rmSync(place, { recursive: true, force: true }));

test('a whole conference is entered by keyboard alone [R1.1, R1.2, R1.3, R1.4, R1.7, R2.1, R2.2, R2.3, R2.4, R2.5, R2.6, R2.7, R3.1, R3.2, R3.3, R3.4, R3.5, R4.1, R4.2, R4.3, R4.4, R4.7, R4.9, R4.10, R4.11, R4.15, R5.1, R5.3, R9.3, R9.4]', async () => {
  test.setTimeout(300_000);
  const app = await openApp({ dataFolder });
  await enterConference(app.page);
  await app.close();
});

test('it is there when Waymark is opened again, and every copy is made [R7.1, R7.2, R7.3]', async () => {
  test.setTimeout(180_000);
  const app = await openApp({ dataFolder });
  const { page } = app;
  await page.getByRole('link', { name: 'Evans' }).click();
  await page.getByRole('link', { name: 'Lewis, 8' }).click();
  const words = page.getByRole('textbox', { name: 'Lewis’s words' });
  await expect(words).toHaveValue(CHILDREN[2].words);
  await page.getByRole('link', { name: /^Copies/ }).click();
  await app.answerFolderDialog(copies);
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(page.getByText(copies)).toBeVisible();
  await page.getByRole('button', { name: 'Make 8 copies' }).click();
  await expect(page.getByRole('heading', { name: '16 files are made.' })).toBeVisible({
    timeout: 120_000,
  });
  await app.close();
  expect(readdirSync(copies).filter((file) => /\.(docx|pdf)$/.test(file))).toHaveLength(16);
});

for (const format of ['docx', 'pdf'] as const) {
  test(`each outline plan says what was typed, as ${format} [R7.1]`, async () => {
    for (const child of CHILDREN) {
      const text = await readCopy(copies, 'outline-plan', child.knownAs, format);
      for (const sentence of [child.aim, child.dayToDay, child.words, child.ends, child.trigger]) {
        expect(text).toContain(sentence);
      }
      for (const outcome of child.outcomes) {
        // A heading takes no full stop.
        expect(text).toContain(outcome.what.replace(/\.$/, ''));
        for (const action of outcome.actions) expect(text).toContain(action.what);
      }
    }
    expect(await readCopy(copies, 'outline-plan', 'Lewis', format)).toContain(DISSENT.reasons);
  });

  test(`a child’s copy says nothing of another child, as ${format} [R7.2]`, async () => {
    for (const child of CHILDREN) {
      const text = await readCopy(copies, 'child-copy', child.knownAs, format);
      expect(text).toContain(child.words);
      for (const other of CHILDREN.filter(({ name }) => name !== child.name)) {
        expect(text).not.toContain(other.words);
        expect(text).not.toContain(other.dayToDay);
      }
    }
  });

  test(`each parent reads their own part, as ${format} [R7.3]`, async () => {
    for (const parent of PARENTS) {
      const text = await readCopy(copies, 'parent-copy', parent.knownAs, format);
      expect(text).toContain(parent.strength);
      expect(text).toContain(parent.change);
    }
  });
}
