/** Does the app with its window leave any word of a conference readable, or say it anywhere? */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { PLANTED, plantConference, workOnPlanted } from '../support/plantedConference.ts';
import { findWordsIn, findWordsInText } from '../support/plantedWords.ts';
import type { Ask } from '../support/waymarkAlone.ts';
import { openApp } from './launch.ts';
import { onEveryPage } from './pages.ts';

let place: string;
test.beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'waymark-planted-'));
});
test.afterEach(() => {
  rmSync(place, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

/** Asks main by the bridge of the window. */
function askBy(page: Page): Ask {
  return async (route, input) => {
    const envelope = await page.evaluate(([name, sent]) => window.waymark.request(name, sent), [
      route,
      input,
    ] as const);
    if (!envelope.ok) throw new Error(envelope.error.code);
    return envelope.value as never;
  };
}

test('no word stays readable in the data folder, the window’s files, its titles or what it says', async () => {
  test.setTimeout(240_000);
  const dataFolder = join(place, 'data');
  const backendFolder = join(place, 'backend');
  const outside = join(place, 'copies');
  for (const folder of [backendFolder, outside]) mkdirSync(folder);
  const readable = () => [
    ...findWordsIn(dataFolder, PLANTED),
    ...findWordsIn(backendFolder, PLANTED),
  ];
  const titles = new Set<string>();

  const app = await openApp({ dataFolder, backendFolder });
  const { page } = app;
  const planted = await plantConference(askBy(page));
  await app.reload();
  await page.getByRole('textbox', { name: 'Find a family or a child' }).fill(PLANTED[0]);
  titles.add(await page.title());
  await page.locator('.conferences a').first().click();
  await onEveryPage(page, async () => {
    const [box] = await page.locator('textarea').all();
    await box?.fill(`${PLANTED[0]} spricht mit ${PLANTED[1]}`);
    titles.add(await page.title());
  });
  await app.plugDisplays([
    { id: 1, x: 0, y: 0, width: 1360, height: 860 },
    { id: 2, x: 1360, y: 0, width: 1920, height: 1080 },
  ]);
  await page.getByRole('button', { name: 'On the wall' }).click();
  titles.add(await (await app.wall()).title());
  const wall = await app.wall();
  await expect(wall.getByRole('heading', { level: 1 })).toBeVisible();
  await app.answerFolderDialog(outside);
  await workOnPlanted(askBy(page), planted);
  expect(readdirSync(outside).length).toBeGreaterThan(1);
  expect(readable()).toEqual([]);
  await app.kill();
  expect(readable()).toEqual([]);

  const again = await openApp({ dataFolder, backendFolder });
  const { conferenceId } = planted;
  await askBy(again.page)('record.undo', { conferenceId });
  await again.page.locator('.conferences a').first().click();
  await expect(again.page.getByRole('heading', { level: 1 })).toBeVisible();
  titles.add(await again.page.title());
  await again.close();
  expect(readable()).toEqual([]);

  expect(titles.size).toBeGreaterThan(10);
  const said = [app, again].flatMap((one) => [one.output(), one.errorOutput()]);
  expect(findWordsInText([...titles, ...said].join('\n'), PLANTED)).toEqual([]);
  // The search would find them.
  expect(findWordsIn(outside, PLANTED)).not.toEqual([]);
});
