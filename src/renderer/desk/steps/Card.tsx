import type { KeyboardEvent, ReactNode } from 'react';
import { isKey } from '../frame/keys.ts';

/** Gives the card of a row, where it is on the page. */
export function cardOf(rowId: string): HTMLElement | null {
  return document.getElementById(`card-${rowId}`);
}

/** Gives where to go on when a card goes: the one after it, the one before it, or what adds one. */
export function besideCard(rowId: string): HTMLElement | null {
  const card = cardOf(rowId);
  const around = [card?.nextElementSibling, card?.previousElementSibling];
  const near = around.find((element) => element?.classList.contains('card'));
  const place =
    near ?? card?.parentElement?.querySelector(':scope > .button, :scope > .add-buttons > .button');
  return place instanceof HTMLElement ? place : null;
}

/** Says whether a picker has its list open: then the arrows are its own. */
function isPicking(target: EventTarget): boolean {
  return (
    target instanceof Element &&
    target.matches('[aria-haspopup][aria-expanded=true], [role=combobox][aria-expanded=true]')
  );
}

/** One row as a card, named for screen readers, with its buttons at the right. */
export function Card(props: {
  id: string;
  name: string;
  tools?: ReactNode;
  /** Moves the row by one, by key from anywhere in it; left out where the order says nothing. */
  move?: ((step: -1 | 1) => void) | undefined;
  children: ReactNode;
}) {
  const { move } = props;
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const { nativeEvent, target, currentTarget } = event;
    const step = isKey('moveUp', nativeEvent) ? -1 : isKey('moveDown', nativeEvent) ? 1 : null;
    if (step === null || !move || isPicking(target)) return;
    // The innermost row that can be moved.
    if ((target as Element).closest('[data-moves]') !== currentTarget) return;
    event.preventDefault();
    event.stopPropagation();
    move(step);
  };
  return (
    <fieldset
      className="card"
      id={`card-${props.id}`}
      aria-label={props.name}
      tabIndex={-1}
      data-moves={move ? '' : undefined}
      // On the way down, because some fields keep arrows to themselves.
      onKeyDownCapture={press}
    >
      <div className="card-body">{props.children}</div>
      {props.tools && <div className="card-tools">{props.tools}</div>}
    </fieldset>
  );
}
