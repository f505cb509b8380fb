/** Makes every copy of the open conference, by keyboard alone. */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from 'playwright/test';
import type { OpenApp } from '../launch.ts';
import { typistAt } from '../typist.ts';

/** Goes to the copies of a conference, makes all of them in a folder, and gives the files’ names. */
export async function makeCopies(app: OpenApp, folder: string): Promise<string[]> {
  const typist = typistAt(app.page);
  await typist.follow(/^Copies/, 'Copies');
  await app.answerFolderDialog(folder);
  await typist.press('Choose a folder');
  await expect(app.page.getByText(folder)).toBeVisible();
  await typist.press(/^Make (one copy|\d+ copies)$/);
  const done = app.page.getByRole('heading', { name: /^(One file is|\d+ files are) made\.$/ });
  await expect(done).toBeVisible({ timeout: 120_000 });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.(docx|pdf)$/.test(file)).map((file) => basename(file));
}
