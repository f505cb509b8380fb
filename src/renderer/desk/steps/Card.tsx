import type { ReactNode } from 'react';

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

/** One row as a card, named for screen readers, with its buttons at the right. */
export function Card(props: { id: string; name: string; tools?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="card" id={`card-${props.id}`} aria-label={props.name} tabIndex={-1}>
      <div className="card-body">{props.children}</div>
      {props.tools && <div className="card-tools">{props.tools}</div>}
    </fieldset>
  );
}
