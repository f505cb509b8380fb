/** Where the tour is in this window, and going through it. It moves through the sample conference. */
import { useSyncExternalStore } from 'react';
import { SAMPLE_ID } from '#shared/record/sample.ts';
import { request } from '../../api/client.ts';
import { addressOf, goTo } from '../address.ts';
import { STOPS } from './stops.ts';

/** Number of the stop, from 0; null while nobody is shown around. */
let at: number | null = null;
/** What had the keyboard before. */
let before: Element | null = null;
const listeners = new Set<() => void>();

function put(now: number | null): void {
  at = now;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Gives the number of the stop, live; null while nobody is shown around. */
export function useTour(): number | null {
  return useSyncExternalStore(listen, () => at);
}

/** Says whether somebody is shown around: then the card has the keyboard, not the question. */
export function isTouring(): boolean {
  return at !== null;
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
  put(stop);
  goTo(addressOf(SAMPLE_ID, { ...page, subjectId: null }));
}

/** Ends the tour where it is, and gives the keyboard back. */
export function leaveTour(): void {
  if (at === null) return;
  put(null);
  const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body;
  const target = isThere ? before : document.querySelector('main h1');
  if (target instanceof HTMLElement) target.focus();
  before = null;
}
