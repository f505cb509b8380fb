/** How Waymark starts, closes and shares a machine. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { openApp } from './launch.ts';

let dataFolder: string;
test.beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'waymark-data-'));
});
test.afterEach(() => {
  rmSync(dataFolder, { recursive: true, force: true });
});

test('starts, closes and starts again on the same folder', async () => {
  for (const _time of [1, 2]) {
    const app = await openApp({ dataFolder });
    const about = await app.page.evaluate(() => window.waymark.request('app.about', {}));
    expect(about).toMatchObject({ ok: true, value: { dataFolder } });
    await app.close();
  }
});

test('keeps what was typed last when the window closes straight away', async () => {
  const app = await openApp({ dataFolder, args: ['--sample'] });
  await app.page.getByLabel('Place', { exact: true }).fill('The library, first floor');
  await app.close();
  const again = await openApp({ dataFolder, args: ['--sample'] });
  await expect(again.page.getByLabel('Place', { exact: true })).toHaveValue(
    'The library, first floor',
  );
  await again.close();
});

test('tells the page that the window closes, in time for it to save', async () => {
  const app = await openApp({ dataFolder });
  await app.page.evaluate(() => {
    window.waymark.on((name) => {
      if (name === 'desk.closing') {
        const values = {
          familyName: 'Lastword',
          kind: 'initial',
          nation: 'england',
          heldOn: '2026-01-05',
        };
        void window.waymark.request('conferences.create', values);
      }
    });
  });
  await app.close();
  const again = await openApp({ dataFolder });
  const list = await again.page.evaluate(() =>
    window.waymark.request('conferences.list', { search: 'Lastword' }),
  );
  expect(list).toMatchObject({
    ok: true,
    value: { conferences: [{ familyName: 'Lastword' }], total: 1 },
  });
  await again.close();
});

test('shows the example conference when it is asked to', async () => {
  const app = await openApp({ dataFolder, args: ['--sample'] });
  expect(new URL(app.page.url()).hash).toMatch(/^#\/conference\/[0-9a-f-]{36}$/);
  await app.close();
});

test('opens once for one folder', async () => {
  const first = await openApp({ dataFolder });
  const second = await openApp({ dataFolder, expectsWindow: false });
  expect(await second.ended()).toBe(0);
  expect(await first.page.title()).toContain('Waymark');
  await first.close();
});

test('says why and makes nothing new when the files do not open', async () => {
  const app = await openApp({ dataFolder });
  await app.close();
  const database = join(dataFolder, 'waymark.db');
  writeFileSync(database, 'not a database at all'.repeat(400));
  const refused = await openApp({ dataFolder, expectsWindow: false });
  expect(await refused.ended()).toBe(1);
  expect(readFileSync(database, 'utf8')).toContain('not a database at all');
});

test('says why when its folder cannot be used', async () => {
  const folder = join(dataFolder, 'file');
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(folder, 'a file where a folder should be');
  const refused = await openApp({ dataFolder: folder, expectsWindow: false });
  expect(await refused.ended()).toBe(1);
  expect(readFileSync(folder, 'utf8')).toBe('a file where a folder should be');
});
