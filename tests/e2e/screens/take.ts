/**
 * Takes a picture of every screen of Waymark as it is, in the sample conference: `npm run screens`.
 * Each page of the way once, at the size of a projector and of a desk, light and dark, into
 * `docs/screens/`. `npm run screens -- --out FOLDER` puts them elsewhere; `--only plan` takes the
 * screens whose name holds that word; `--png` takes them in that format.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { buildApp } from '../../../tools/build.ts';
import { goTo, openSample, pagesOnce } from './sample.ts';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const;
const SCHEMES = ['light', 'dark'] as const;

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: resolve(import.meta.dirname, '../../../docs/screens') },
    only: { type: 'string', default: '' },
    png: { type: 'boolean', default: false },
  },
});

/** Takes one picture, small enough to be kept with the documentation unless PNG is asked for. */
async function takeOne(page: Page, name: string): Promise<void> {
  const format = values.png ? 'png' : 'webp';
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format,
    ...(values.png ? {} : { quality: 80 }),
  });
  await session.detach();
  writeFileSync(join(values.out, `${name}.${format}`), Buffer.from(data, 'base64'));
}

/** Takes the screen as it stands in each size and scheme. */
async function take(page: Page, name: string): Promise<void> {
  if (!name.includes(values.only)) return;
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await takeOne(page, `${name}--${size.width}x${size.height}--${colorScheme}`);
    }
  }
  console.log(name);
}

/** Takes what the chair can say: beside a page, and in the window that is as large as a phone. */
async function takeCards(): Promise<void> {
  await page.setViewportSize(SIZES[0]);
  await goTo(page, pages.find(({ name }) => name === 'child-words')?.hash ?? '');
  await page.keyboard.press('F8');
  await page.locator('.side .chair-say').waitFor();
  await take(page, 'chair-beside');
  const name = 'chair-cards';
  if (!name.includes(values.only)) return;
  const opening = page.context().waitForEvent('page');
  await page.keyboard.press('Shift+F8');
  const cards = await opening;
  await cards.locator('.cards-window .chair-say').waitFor();
  const size = { width: 400, height: 760 };
  await cards.setViewportSize(size);
  for (const colorScheme of SCHEMES) {
    await cards.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await takeOne(cards, `${name}--${size.width}x${size.height}--${colorScheme}`);
  }
  console.log(name);
}

await buildApp();
if (values.only === '') rmSync(values.out, { recursive: true, force: true });
mkdirSync(values.out, { recursive: true });
const { app, page, conferenceId } = await openSample();
const pages = await pagesOnce(page);
for (const [index, { name, hash }] of pages.entries()) {
  await goTo(page, hash);
  await take(page, `${String(index + 1).padStart(2, '0')}-${name}`);
}
for (const [name, hash] of [
  ['home', '#/'],
  ['history', `#/conference/${conferenceId}/history`],
  ['authority', '#/authority'],
  ['security', '#/security'],
  ['backups', '#/backups'],
  ['hand-over', `#/hand-over/${conferenceId}`],
  ['delete', `#/delete/${conferenceId}`],
  ['guidance', `#/guidance/${conferenceId}/plan/aim`],
  ['help', `#/help/${conferenceId}/plan/aim`],
] as const) {
  await goTo(page, hash);
  await take(page, `apart-${name}`);
}
await takeCards();
await app.close();
