/**
 * Leading the eye and the keyboard to one line or field of a page. A place is written as
 * `placeOfGap` names it: `<row>/<field>`, `<row>`, `add/<what>` or `first`. It stands at the end of
 * the address, so that questions, links, undo and finding lead there in one way.
 */
import { useEffect } from 'react';
import { FIRST_FIELD } from '#shared/plan/gapPlaces.ts';
import { goTo, readAddress } from '../address.ts';
import { cardOf } from './Card.tsx';

/** Is told the id of a line, and the field of it, or an empty text for the line as a whole. */
type Opener = (rowId: string, field: string) => void;
const openers = new Set<Opener>();

/**
 * For what shows only some of its lines or fields: is told of what is led to, before that is looked
 * for on the page, and may be told more than once.
 */
export function useLedTo(open: Opener): void {
  useEffect(() => {
    openers.add(open);
    return () => {
      openers.delete(open);
    };
  }, [open]);
}

/** Goes to an address with a place in it, also when the window is there already. */
export function leadTo(address: string): void {
  if (window.location.hash === address) showPlace(readAddress(address).at);
  else goTo(address);
}

/** What was folded is drawn within a few pictures; longer nobody waits. */
const MOST_PICTURES = 30;

/** Counts the searches: a new one ends the one before. */
let searches = 0;

/**
 * Brings a place into sight, opens what is folded around it and marks it for a moment.
 * `enter` gives it the keyboard; `look` gives the keyboard to the card of the line, and only where
 * nothing has it: what takes an act back must not put the cursor into a field.
 */
export function showPlace(at: string, how: 'enter' | 'look' = 'enter'): void {
  searches += 1;
  if (at !== '') seek(at, how, searches, MOST_PICTURES);
}

function seek(at: string, how: 'enter' | 'look', search: number, pictures: number): void {
  if (search !== searches) return;
  const [rowId = '', field = ''] = at.split('/');
  for (const open of openers) open(rowId, field);
  const place = placeOn(at);
  if (place !== null) unfold(place);
  if (place?.checkVisibility()) arrive(place, how);
  else if (pictures > 0 || isStillDrawn())
    requestAnimationFrame(() => seek(at, how, search, pictures - 1));
  else arrive(nearTo(rowId, how), how);
}

/** Says whether a part of the page is yet to be drawn: see `Later`. */
function isStillDrawn(): boolean {
  return document.querySelector('main .later') !== null;
}

/** Gives what comes nearest to a place that is not on the page. */
function nearTo(rowId: string, how: 'enter' | 'look'): HTMLElement | null {
  return cardOf(rowId) ?? fieldOf(rowId) ?? (how === 'enter' ? firstControl() : null);
}

const CONTROLS = 'input:not([type=hidden]), textarea, button, [tabindex="0"]';

/** Gives a place on the page as it is drawn. */
function placeOn(at: string): HTMLElement | null {
  if (at === FIRST_FIELD) return firstControl();
  if (at.includes('/')) return document.querySelector(`[data-place="${CSS.escape(at)}"]`);
  return cardOf(at) ?? fieldOf(at);
}

/** Gives the first field of a line that has no card of its own. */
function fieldOf(rowId: string): HTMLElement | null {
  return document.querySelector(`[data-place^="${CSS.escape(rowId)}/"]`);
}

/** Gives the first thing to fill in under the question. */
function firstControl(): HTMLElement | null {
  return document.querySelector(
    `main :is(${CONTROLS}):not(.question *, .tabs *, .onward *, .undo *)`,
  );
}

/** Opens what is folded around an element. */
function unfold(element: HTMLElement): void {
  let fold = element.closest('.disclosure');
  while (fold) {
    fold.querySelector<HTMLElement>('.disclosure-button[aria-expanded=false]')?.click();
    fold = fold.parentElement?.closest('.disclosure') ?? null;
  }
}

/** Gives what takes the keyboard at a place: the card itself, or a control of the field. */
function controlOf(place: HTMLElement): HTMLElement {
  if (place.matches(`.card, ${CONTROLS}`)) return place;
  // A number is typed between two buttons that count it up and down.
  const chosen = place.querySelector<HTMLElement>('input:checked, .mark-input');
  return chosen ?? place.querySelector<HTMLElement>(CONTROLS) ?? place;
}

function arrive(place: HTMLElement | null, how: 'enter' | 'look'): void {
  if (place === null) return;
  const isCard = place.matches('.card');
  place.scrollIntoView({ block: isCard || how === 'look' ? 'nearest' : 'center' });
  mark(place);
  if (how === 'enter') controlOf(place).focus({ preventScroll: !isCard });
  else if (isFocusLost()) place.closest<HTMLElement>('.card')?.focus({ preventScroll: true });
}

/** Says whether nothing has the keyboard but the question, which every page gives it to first. */
function isFocusLost(): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body || focused.tagName === 'H1';
}

function mark(place: HTMLElement): void {
  place.classList.remove('led-to');
  // Read, so that the mark begins anew when the same place is shown again.
  void place.offsetWidth;
  place.classList.add('led-to');
}
