/**
 * How long the window takes to show what a key did: from the press until the picture that shows
 * it, on the biggest conference and at a quarter of the machine's speed.
 */
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { openStore } from '#main/store/open.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { findHeadlessBrowser } from '#tools/browser.ts';
import { buildIfStale } from '#tools/build.ts';
import { openApp } from '../e2e/launch.ts';
import { keyAlone, openAlone } from '../support/waymarkAlone.ts';
import { bigConference } from './fill.ts';
import { type Measured, timesOf } from './measure.ts';

/** How many times slower than the machine. */
const SLOWER = 4;
const LETTERS = 120;
const TURNS = 24;
const ACTIONS = 6;
/** Milliseconds between two letters, and the rest after which what was typed is saved. */
const BETWEEN_LETTERS = 130;
const REST = 900;
/** After how many letters somebody rests. */
const AT_A_TIME = 12;

/** What is on the page once the key has done what it does; nothing: the next picture will do. */
interface Until {
  readonly selector: string;
  readonly count: number;
}

const OPEN_LIST: Until = { selector: '[role=listbox]', count: 1 };
const LINE = '.actions .card .action';
const here = (part: string): Until => ({
  selector: `.tabs a[aria-current=page][href*="/plan/${part}/"]`,
  count: 1,
});

declare global {
  interface Window {
    measured?: Promise<number>;
  }
}

/** Measures one key: milliseconds until what it does is painted. */
async function timeOfKey(page: Page, key: string, until: Until | null): Promise<number> {
  await page.evaluate((wanted) => {
    window.measured = new Promise((resolve) => {
      const watch = (event: KeyboardEvent) => {
        const isDone = () =>
          wanted === null || document.querySelectorAll(wanted.selector).length === wanted.count;
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - event.timeStamp);
        // What comes after a picture was asked for comes once it is painted.
        const look = () =>
          requestAnimationFrame(() => (isDone() ? port2.postMessage(null) : look()));
        look();
      };
      window.addEventListener('keydown', watch, { once: true, capture: true });
    });
  }, until);
  await page.keyboard.press(key);
  return page.evaluate(() => window.measured ?? Number.NaN);
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** Types letters as somebody does, with a rest now and then in which they are saved. */
async function typeLetters(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let letter = 0; letter < LETTERS; letter += 1) {
    times.push(await timeOfKey(page, 'abcdefgh '.charAt(letter % 9), null));
    await page.waitForTimeout(letter % AT_A_TIME === AT_A_TIME - 1 ? REST : BETWEEN_LETTERS);
  }
  return times;
}

/**
 * Writes actions one after the other, as a minute-taker does, and looks at the next page and back:
 * milliseconds of every key, each until what it does is seen.
 */
async function writeActions(page: Page): Promise<number[]> {
  const times: number[] = [];
  const press = async (key: string, until: Until | null = null) => {
    times.push(await timeOfKey(page, key, until));
    await page.waitForTimeout(BETWEEN_LETTERS);
  };
  const type = async (text: string) => {
    for (const letter of text) await press(letter);
  };
  const lines = page.locator(LINE);
  for (let action = 0; action < ACTIONS; action += 1) {
    await press('Alt+Enter', { selector: LINE, count: (await lines.count()) + 1 });
    await type('Reads with her before bed');
    await press('Tab');
    await type('a');
    await press('ArrowDown', OPEN_LIST);
    await press('Enter', { ...OPEN_LIST, count: 0 });
    await press('Tab');
    await type('12 June');
    await press('Tab');
    await type('every evening');
  }
  await press('Control+Enter', here('ending'));
  await press('Control+Shift+Enter', here('outcomes'));
  return times;
}

/** Types into a page that holds one box and nothing else: no window can be quicker. */
async function typeIntoBarePage(): Promise<number[]> {
  const executablePath = findHeadlessBrowser();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  const page = await browser.newPage();
  await page.setContent('<!doctype html><textarea></textarea>');
  await slowDown(page);
  await page.locator('textarea').focus();
  const times = await typeLetters(page);
  await browser.close();
  return times;
}

/** Puts the biggest conference into a new data folder; gives its id and its first child's. */
export async function fillWithBig(dataFolder: string) {
  await (await openAlone(dataFolder)).close();
  const record = bigConference();
  const store = openStore({
    dataFolder,
    key: await keyAlone(dataFolder),
    appVersion: 'x',
    clock: () => new Date(),
  });
  store.create(record, 'import', { at: new Date().toISOString(), actor: 'bench' });
  store.close();
  return { conferenceId: conferenceOf(record).id, childId: record.children[0]?.id ?? '' };
}

/** Measures what a minute-taker does most, each beside a letter typed into a bare page. */
export async function onTheWindow(
  root: string,
): Promise<{ page: string; measured: readonly Measured[] }> {
  await buildIfStale();
  const bare = timesOf(await typeIntoBarePage());
  const dataFolder = join(root, 'window');
  const { conferenceId, childId } = await fillWithBig(dataFolder);
  const app = await openApp({ dataFolder });
  const { page } = app;
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/conference/${conferenceId}/plan/outcomes/${childId}`);
  const heads = page.locator('.outcome-turn');
  const words = page.getByRole('textbox', { name: 'Work needed' });
  await words.nth(2).waitFor();
  await slowDown(page);

  await words.nth(2).focus();
  await page.keyboard.press('End');
  const letters = await typeLetters(page);

  const pickers: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    await words.nth(turn % 6).focus();
    await page.keyboard.press('Tab');
    pickers.push(await timeOfKey(page, 'ArrowDown', OPEN_LIST));
    await page.keyboard.press('Escape');
    await page.waitForTimeout(BETWEEN_LETTERS);
  }

  const openings: number[] = [];
  const additions: number[] = [];
  for (let turn = 1; turn <= TURNS; turn += 1) {
    await heads.nth(turn % 6).focus();
    const opened = `.cards > .card:nth-child(${(turn % 6) + 1}) .outcome-words`;
    openings.push(await timeOfKey(page, 'Enter', { selector: opened, count: 1 }));
    await words.first().waitFor();
    await words.first().focus();
    await page.waitForTimeout(REST);
    const count = (await words.count()) + 1;
    additions.push(await timeOfKey(page, 'Alt+Enter', { selector: LINE, count }));
    await page.waitForTimeout(REST);
  }

  const onwards: number[] = [];
  const backs: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    onwards.push(await timeOfKey(page, 'Control+Enter', here('ending')));
    await page.waitForTimeout(REST);
    backs.push(await timeOfKey(page, 'Control+Shift+Enter', here('outcomes')));
    await page.waitForTimeout(REST);
  }
  await words.first().waitFor();
  await words.first().focus();
  const written = await writeActions(page);
  const version = await page.evaluate(() => /Chrome\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? '');
  await app.close();
  const all: [string, number[]][] = [
    [`every key of writing ${ACTIONS} actions`, written],
    ['a letter in an action', letters],
    ['opening a person picker', pickers],
    ['opening an outcome', openings],
    ['adding an action', additions],
    ['on to the next page', onwards],
    ['back to the outcomes', backs],
  ];
  return {
    page: `${version}, ${SLOWER} times slower than the machine; 12 children × 6 outcomes × 6 actions`,
    measured: all.map(([what, times]) => ({
      what,
      n: times.length,
      waymark: timesOf(times),
      bare,
    })),
  };
}
