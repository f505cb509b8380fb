/** Which dialog of the desk is open in this window; one at a time. */
import { windowValue } from '../windowValue.ts';

export type DeskDialog = 'find' | 'replaceName' | 'keys' | 'wall';

const open = windowValue<DeskDialog | null>(null);

/** Gives which dialog is open, live. */
export const useDeskDialog = open.use;

/** Says whether something is asked or shown over the page: the keys of the page wait behind it. */
export function isBehindDialog(): boolean {
  return document.querySelector('.modal-back, [role=alertdialog]') !== null;
}

/** Opens a dialog, unless another one is in front already. */
export function showDeskDialog(dialog: DeskDialog): void {
  if (!isBehindDialog()) open.put(dialog);
}

/** Closes whichever is open, and then does what was chosen in it, if anything. */
export function leaveDeskDialog(then?: () => void): void {
  open.put(null);
  // Once it has gone and has handed the keyboard back to where it came from.
  if (then) requestAnimationFrame(() => requestAnimationFrame(then));
}
