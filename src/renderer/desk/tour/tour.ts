/** Where the tour is in this window, and going through it. It moves through the sample conference. */
import { SAMPLE_ID } from '#shared/record/sample.ts';
import { request } from '../../api/client.ts';
import { addressOf, goTo } from '../address.ts';
import { windowValue } from '../windowValue.ts';
import { STOPS } from './stops.ts';

/** Number of the stop, from 0; null while nobody is shown around. */
const at = windowValue<number | null>(null);
/** What had the keyboard before. */
let before: Element | null = null;

/** Gives the number of the stop, live; null while nobody is shown around. */
export const useTour = at.use;

/** Says whether somebody is shown around: then the card has the keyboard, not the question. */
export function isTouring(): boolean {
  return at.now() !== null;
}

/**
 * Begins the tour: takes the sample in where it is not there yet.
 * @throws WaymarkError when the sample cannot be opened.
 */
export async function beginTour(): Promise<void> {
  before = document.activeElement;
  await request('conferences.openSample', {});
  goToStop(0);
}

/** Goes to a stop. */
export function goToStop(stop: number): void {
  const page = STOPS[stop];
  if (!page) return;
  at.put(stop);
  goTo(addressOf(SAMPLE_ID, { ...page, subjectId: null }));
}

/** Ends the tour where it is, and gives the keyboard back. */
export function leaveTour(): void {
  if (at.now() === null) return;
  at.put(null);
  const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body;
  const target = isThere ? before : document.querySelector('main h1');
  if (target instanceof HTMLElement) target.focus();
  before = null;
}
