/** Takes the pictures of the README anew, in the sample conference: `npm run screens:readme`. */
import { resolve } from 'node:path';
import { buildApp } from '../../../tools/build.ts';
import { goTo, openSample } from './sample.ts';

const FOLDER = resolve(import.meta.dirname, '../../../docs/pictures');

await buildApp();
const { app, page, conferenceId } = await openSample();
await page.setViewportSize({ width: 1440, height: 900 });
await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
for (const [name, hash] of [
  ['child', `#/conference/${conferenceId}/child/words`],
  ['plan', `#/conference/${conferenceId}/plan/outcomes`],
  ['copies', `#/conference/${conferenceId}/copies/make`],
  ['home', '#/'],
] as const) {
  await goTo(page, hash);
  await page.screenshot({ path: resolve(FOLDER, `${name}.png`), animations: 'disabled' });
}
await app.close();
