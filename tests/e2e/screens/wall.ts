/**
 * Takes a picture of the wall for each step, in the sample conference, at the size of a projector
 * and of an old one: `npm run screens:wall`. A child’s page is taken of the first child, of the
 * first screen; both parents have gone out, so that everything is to be seen, and two pages once more with a child
 * in the room. `-- --out FOLDER` puts them elsewhere, `--png` takes them
 * in that format; else they are in `docs/room/`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { buildApp } from '../../../tools/build.ts';
import { goTo, openSample, pagesOnce } from './sample.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: resolve(import.meta.dirname, '../../../docs/room') },
    only: { type: 'string', default: '' },
    png: { type: 'boolean', default: false },
  },
});

const DESK = { id: 1, x: 0, y: 0, width: 1360, height: 860 };
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];

async function takeOne(wall: Page, name: string): Promise<void> {
  const format = values.png ? 'png' : 'webp';
  const session = await wall.context().newCDPSession(wall);
  const { data } = await session.send('Page.captureScreenshot', {
    format,
    ...(values.png ? {} : { quality: 75 }),
  });
  await session.detach();
  writeFileSync(join(values.out, `${name}.${format}`), Buffer.from(data, 'base64'));
}

await buildApp();
if (values.only === '') rmSync(values.out, { recursive: true, force: true });
mkdirSync(values.out, { recursive: true });
const { app, page } = await openSample();
const pages = await pagesOnce(page);
const call = async (name: string, isHere: boolean) => {
  await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).setChecked(isHere);
};
for (const size of SIZES) {
  await app.plugDisplays([DESK, { id: size.width, x: DESK.width, y: 0, ...size }]);
  if ((await page.getByRole('region', { name: 'On the wall' }).count()) === 0) {
    await page.getByRole('button', { name: 'On the wall' }).click();
    await page.getByRole('button', { name: 'Who is here' }).click();
  }
  const wall = await app.wall();
  await wall.locator('.wall').waitFor();
  await wall.setViewportSize(size);
  const take = async (name: string, hash: string) => {
    if (!name.includes(values.only)) return;
    await goTo(page, hash);
    await wall.waitForTimeout(150);
    await takeOne(wall, `${name}--${size.width}x${size.height}`);
    console.log(name);
  };
  for (const who of ['Leanne Calvert', 'Craig Ashdown', 'Tyler Ashdown']) await call(who, false);
  let before = '';
  for (const [at, { name, hash }] of pages.entries()) {
    await goTo(page, hash);
    await wall.waitForTimeout(100);
    const now = await wall.locator('body').innerText();
    // Where the desk has nothing for the wall, it stays as it was.
    if (now !== before) await take(`${String(at + 1).padStart(2, '0')}-${name}`, hash);
    before = now;
  }
  const hashOf = (wanted: string) => pages.find(({ name }) => name === wanted)?.hash ?? '';
  await call('Maisie Ashdown', true);
  await take('90-child-worries-with-a-child', hashOf('child-worries'));
  await take('91-contingency-with-a-child', hashOf('contingency-ifNot'));
  await call('Maisie Ashdown', false);
  await page.keyboard.press('Control+Shift+B');
  await wall.locator('.blank').waitFor();
  await takeOne(wall, `99-blank--${size.width}x${size.height}`);
  await page.keyboard.press('Control+Shift+B');
}
await app.close();
