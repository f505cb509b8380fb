/** Leading the eye and the keyboard to one field of a page. */
import { goTo } from '../address.ts';
import { cardOf } from './Card.tsx';
import { leadTo } from './opening.ts';

const CONTROLS = 'input:not([type=hidden]), textarea, button, [tabindex="0"]';

/** The place to show as soon as its page is drawn; null when nothing waits. */
let awaited: string | null = null;

/** Goes to a page and there to a place, as `placeOfGap` names them. */
export function goToPlace(address: string, place: string): void {
  awaited = place;
  if (window.location.hash === address) showAwaitedPlace();
  else goTo(address);
}

/** Shows the place that was asked for, if any. To be called whenever a page is drawn. */
export function showAwaitedPlace(): void {
  if (awaited === null) return;
  const place = awaited;
  awaited = null;
  const [lineId = '', field = ''] = place.split('/');
  leadTo(
    lineId,
    () => (field === '' ? cardOf(lineId) : controlAt(place)),
    (found) => {
      const control = found ?? cardOf(lineId) ?? firstControl();
      control?.scrollIntoView({ block: 'center' });
      control?.focus({ preventScroll: true });
    },
  );
}

/** Gives what takes the keyboard at the field of a place, and unfolds it; null where it is not drawn. */
function controlAt(place: string): HTMLElement | null {
  const field = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
  if (field === null) return null;
  open(field);
  if (field.matches(CONTROLS)) return field;
  return field.querySelector<HTMLElement>('input:checked') ?? field.querySelector(CONTROLS);
}

/** Opens what is folded around a field. */
function open(field: HTMLElement): void {
  const head = field.closest('.disclosure')?.querySelector<HTMLElement>('[aria-expanded=false]');
  head?.click();
}

/** Gives the first thing to fill in under the question. */
function firstControl(): HTMLElement | null {
  const controls = document.querySelectorAll<HTMLElement>(
    `main :is(${CONTROLS}):not(.question *, .tabs *, .onward *)`,
  );
  return controls[0] ?? null;
}
