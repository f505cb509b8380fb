/**
 * Does every screen fit that a wall could ever show? The page of the wall as it was built is handed
 * every picture of a conference that nothing was made for, at every size. `room.spec.ts` asks the
 * same of the sample, through the whole of Waymark.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { expect, test } from 'playwright/test';
import type { ConferenceRecord } from '#shared/record/record.ts';
import type { Screen } from '#shared/room/fit.ts';
import type { HereNow } from '#shared/room/here.ts';
import { SIZES, type WallPicture } from '#shared/room/slide.ts';
import { findHeadlessBrowser } from '#tools/browser.ts';
import { everyPicture, PROJECTOR } from '../support/everyPicture.ts';
import { oddFamily } from '../support/oddFamily.ts';
import { sampleRecord } from '../support/sample.ts';

const OLD_PROJECTOR: Screen = { width: 1024, height: 768 };
const BUILT = resolve(import.meta.dirname, '../../out/renderer');
const ADDRESS = 'http://wall.test';

/** A screen that does not hold what it should. */
interface Fault {
  readonly what: string;
  readonly over: number;
  readonly picture: string;
}

/** Opens the page of the wall, which shows what it is handed. */
async function openWall(browser: Browser, viewport: Screen): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.route(`${ADDRESS}/**`, async (route) => {
    const path = join(BUILT, new URL(route.request().url()).pathname);
    await route.fulfill({ body: await readFile(path), path });
  });
  await page.addInitScript(() => {
    Reflect.set(window, 'wall', {
      watch(show: unknown) {
        Reflect.set(window, 'show', show);
        return () => {};
      },
    });
  });
  await page.goto(`${ADDRESS}/room/index.html`);
  await page.waitForFunction(() => Reflect.get(window, 'show') !== undefined);
  // Each picture is measured in the typefaces that ship.
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
  return page;
}

/** Shows picture after picture, and gives those of which something runs over an edge. */
function faultsOn(page: Page, pictures: readonly WallPicture[]): Promise<Fault[]> {
  return page.evaluate(async (all) => {
    const show = Reflect.get(window, 'show') as (picture: unknown) => void;
    const found: { what: string; over: number; picture: string }[] = [];
    /** Lets React have its turn, which it asks for a moment after it was told. */
    const turn = async () => {
      await null;
      await new Promise<void>((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(null);
      });
    };
    const words = (part: string) => document.querySelector(`.wall > ${part}`)?.textContent ?? '';
    const isDrawn = (picture: WallPicture) => {
      if (picture.is === 'blank') return document.querySelector('.wall') === null;
      const { slide, part, footer, hint } = picture;
      const [doing, next] = footer;
      const title = slide.phrase === '' ? slide.title : `${slide.title} ${slide.phrase}`;
      return words('header') === title && words('footer') === `${doing}${part}${hint || next}`;
    };
    for (const picture of all) {
      show(picture);
      await turn();
      // With much to draw it asks for another.
      for (let turns = 0; turns < 100 && !isDrawn(picture); turns += 1) await turn();
      if (!isDrawn(picture)) throw new Error(`Not drawn: ${JSON.stringify(picture)}`);
      const main = document.querySelector('main');
      if (!main) continue;
      const { right, left } = main.getBoundingClientRect();
      const beyond = [...document.querySelectorAll('.wall *:not(.unseen)')].map((one) => {
        const box = one.getBoundingClientRect();
        return box.width === 0 ? 0 : Math.max(box.right - right, left - box.left);
      });
      const written = [...document.querySelectorAll('.wall *')].filter((one) =>
        [...one.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE),
      );
      const smallest = Math.min(
        ...written.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
      );
      const faults = [
        // 28 pt are 37.3 px of 1080. It is told in hundredths of a pixel.
        ['letters', ((37.3 / 1080) * window.innerHeight - smallest) * 100],
        ['foot', main.scrollHeight - main.clientHeight],
        ['side', Math.max(main.scrollWidth - main.clientWidth, ...beyond)],
        ['page', document.documentElement.scrollHeight - window.innerHeight],
      ] as const;
      for (const [what, over] of faults) {
        if (over > 1) found.push({ what, over, picture: JSON.stringify(picture) });
      }
    }
    return found;
  }, pictures);
}

const everyoneOf = (record: ConferenceRecord, isHere: boolean): HereNow =>
  Object.fromEntries(record.people.map(({ id }) => [id, isHere]));

for (const screen of [PROJECTOR, OLD_PROJECTOR]) {
  test(`nothing runs over an edge in any script, at any size, at ${screen.width} × ${screen.height} [R9.1]`, async () => {
    test.setTimeout(600_000);
    const executablePath = findHeadlessBrowser();
    const browser = await chromium.launch(executablePath ? { executablePath } : {});
    const page = await openWall(browser, screen);
    const odd = oddFamily();
    const sample = sampleRecord();
    for (const size of SIZES.keys()) {
      for (const [record, isHere] of [
        [odd, false],
        [odd, true],
        [sample, false],
      ] as const) {
        const pictures = everyPicture(record, everyoneOf(record, isHere), { screen, size });
        expect(pictures.length).toBeGreaterThan(60);
        const faults = await faultsOn(
          page,
          pictures.map(({ picture }) => picture),
        );
        expect(faults.slice(0, 5), `size ${size}: ${faults.length} of ${pictures.length}`).toEqual(
          [],
        );
      }
    }
    await browser.close();
  });
}
