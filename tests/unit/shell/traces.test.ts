/** Does nothing of the app leave traces with the system that it need not leave? */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const SOURCE = resolve(import.meta.dirname, '../../../src');
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(SOURCE, name), 'utf8') }));
const filesWith = (what: RegExp) =>
  files.filter(({ text }) => what.test(text)).map(({ name }) => name);

it('no crash reporter is started: a dump of memory would hold the record and the key', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(filesWith(/crashReporter/)).toEqual([]);
});

it('no file is added to the system’s list of recent documents', () => {
  expect(filesWith(/addRecentDocument|recentDocuments/i)).toEqual([]);
});

it('nothing is kept in a window’s own storage, and its session is in memory', () => {
  expect(filesWith(/localStorage|sessionStorage|indexedDB|document\.cookie/)).toEqual([]);
  expect(filesWith(/['"]persist:/)).toEqual([]);
});

it('no environment variable and no switch has a say in keys or locking', () => {
  const guarding = files.filter(({ name }) => /services[\\/](keys|gate|presence)/.test(name));
  expect(guarding.length).toBeGreaterThan(8);
  // Only tests say what a passphrase costs to try.
  expect(filesWith(/scryptCost/).filter((name) => !name.includes('services'))).toEqual([]);
  expect(guarding.filter(({ text }) => /process\.(env|argv)/.test(text))).toEqual([]);
});
