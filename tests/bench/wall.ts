/**
 * How long the wall takes to follow: from a key pressed on the desk until the changed text is
 * drawn in the window on the wall, in the sample and in the biggest conference.
 */
import { join } from 'node:path';
import type { Page } from 'playwright';
import { buildIfStale } from '#tools/build.ts';
import { openApp } from '../e2e/launch.ts';
import { goTo } from '../e2e/screens/sample.ts';
import { fillWithBig } from './latency.ts';
import { type Measured, timesOf } from './measure.ts';

const LETTERS = 60;
/** Milliseconds between two letters: the wall has followed by then, and nothing is saved yet. */
const BETWEEN_LETTERS = 330;
/** How long the desk waits for more letters before it tells the wall. */
const WAITING = 60;
const DISPLAYS = [
  { id: 1, x: 0, y: 0, width: 1360, height: 860 },
  { id: 2, x: 1360, y: 0, width: 1920, height: 1080 },
];

declare global {
  interface Window {
    /** When a key was pressed, and when its letter was painted in the field. */
    typed?: Promise<{ pressed: number; painted: number }>;
    /** When what changed was painted. All in milliseconds since 1970, for both windows. */
    drawn?: Promise<number>;
  }
}

/** Presses a key on the desk; gives how long its field and the wall took to show it. */
async function timesOfKey(desk: Page, wall: Page, key: string) {
  await wall.evaluate(() => {
    window.drawn = new Promise((resolve) => {
      const watcher = new MutationObserver(() => {
        watcher.disconnect();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
        requestAnimationFrame(() => port2.postMessage(null));
      });
      watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  });
  await desk.evaluate(() => {
    window.typed = new Promise((resolve) => {
      const watch = ({ timeStamp }: KeyboardEvent) => {
        const { port1, port2 } = new MessageChannel();
        const pressed = performance.timeOrigin + timeStamp;
        port1.onmessage = () =>
          resolve({ pressed, painted: performance.timeOrigin + performance.now() });
        requestAnimationFrame(() => port2.postMessage(null));
      };
      window.addEventListener('keydown', watch, { once: true, capture: true });
    });
  });
  await desk.keyboard.press(key);
  const typed = await desk.evaluate(() => window.typed);
  const drawn = await wall.evaluate(() => window.drawn);
  if (typed === undefined || drawn === undefined) throw new Error('Nothing was measured.');
  return { field: typed.painted - typed.pressed, wall: drawn - typed.pressed };
}

interface Typing {
  readonly what: string;
  readonly dataFolder?: string;
  /** Gives the address of the page, from that at which the app opens. */
  readonly hash: (desk: Page) => string | Promise<string>;
  /** The field that stands at the top of the wall. */
  readonly field: string;
}

async function typeAt({ what, dataFolder, hash, field }: Typing): Promise<Measured> {
  const app = await openApp(dataFolder === undefined ? { args: ['--sample'] } : { dataFolder });
  const desk = app.page;
  await app.plugDisplays(DISPLAYS);
  const later = desk.getByRole('button', { name: 'Not now' });
  if (dataFolder === undefined) await later.click();
  await goTo(desk, await hash(desk));
  const words = desk.getByRole('textbox', { name: field }).first();
  await words.waitFor();
  await desk.getByRole('button', { name: /^On the wall/ }).click();
  const wall = await app.wall();
  await wall.locator('.wall').waitFor();
  await words.focus();
  // What is at the beginning stands on the first screen, however long the text is.
  await desk.keyboard.press('Control+Home');
  const times: { field: number; wall: number }[] = [];
  for (let letter = 0; letter < LETTERS; letter += 1) {
    // Taken back each time, so that it never goes on to where no eye sees it.
    times.push(await timesOfKey(desk, wall, letter % 2 === 0 ? 'a' : 'Backspace'));
    await desk.waitForTimeout(BETWEEN_LETTERS);
  }
  await app.close();
  return {
    what,
    n: times.length,
    waymark: timesOf(times.map((time) => time.wall)),
    bare: timesOf(times.map((time) => time.field + WAITING)),
  };
}

/** Measures a letter on the sample and on twelve children with six outcomes of six actions each. */
export async function onTheWall(root: string): Promise<Measured[]> {
  await buildIfStale();
  const dataFolder = join(root, 'wall');
  const { conferenceId, childId } = await fillWithBig(dataFolder);
  return [
    await typeAt({
      what: 'a letter on the wall, the sample',
      hash: async (desk) => {
        const link = desk.getByRole('link', { name: /^Tyler/ }).first();
        const path = (await link.getAttribute('href')) ?? '';
        return path.replace(/\/words\//, '/strengths/');
      },
      field: 'What works',
    }),
    await typeAt({
      what: 'a letter on the wall, 12 × 6 × 6',
      dataFolder,
      hash: () => `#/conference/${conferenceId}/plan/outcomes/${childId}`,
      field: 'Work needed',
    }),
  ];
}
