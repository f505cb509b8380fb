/** Which dialog of the desk is open in this window; one at a time. */
import { useSyncExternalStore } from 'react';

export type DeskDialog = 'find' | 'replaceName' | 'keys';

let open: DeskDialog | null = null;
const listeners = new Set<() => void>();

function put(now: DeskDialog | null): void {
  open = now;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Gives which dialog is open, live. */
export function useDeskDialog(): DeskDialog | null {
  return useSyncExternalStore(listen, () => open);
}

/** Says whether something is asked or shown over the page: the keys of the page wait behind it. */
export function isBehindDialog(): boolean {
  return document.querySelector('.modal-back, [role=alertdialog]') !== null;
}

/** Opens a dialog, unless another one is in front already. */
export function showDeskDialog(dialog: DeskDialog): void {
  if (!isBehindDialog()) put(dialog);
}

/** Closes whichever is open, and then does what was chosen in it, if anything. */
export function leaveDeskDialog(then?: () => void): void {
  put(null);
  // Once it has gone and has handed the keyboard back to where it came from.
  if (then) requestAnimationFrame(() => requestAnimationFrame(then));
}
