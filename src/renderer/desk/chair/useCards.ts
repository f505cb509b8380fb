/** The chair's cards, as this window knows them: whether they stand beside the page, and their window. */
import { useEffect } from 'react';
import type { CardsState } from '#shared/contract/cards.ts';
import { onEvent, request } from '../../api/client.ts';
import { isBehindDialog } from '../frame/deskDialog.ts';
import { isKey } from '../frame/keys.ts';
import { placeOfWindow } from '../room/useWall.ts';
import { windowValue } from '../windowValue.ts';

/** What is known of the cards, live. */
export const cardsNow = windowValue<CardsState>({ at: null, isBeside: false });

const ask = (asked: Promise<CardsState>) => void asked.then(cardsNow.put, () => {});

/** Learns of the cards as long as Waymark is open. */
export function useCards(): void {
  useEffect(() => {
    ask(request('cards.state', {}));
    return onEvent('cards.changed', cardsNow.put);
  }, []);
}

/** Shows the card beside each page, or folds it away: in every window of this computer. */
export function turnCardBeside(): void {
  const isBeside = !cardsNow.now().isBeside;
  cardsNow.put({ ...cardsNow.now(), isBeside });
  ask(request('cards.beside', { isBeside }));
}

/** Opens the window of the cards for the page that this window shows. */
export function openCardsWindow(): void {
  const place = placeOfWindow();
  if (place !== null) ask(request('cards.open', place));
}

/** The cards by their keys, and from the menu. */
export function useCardKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = isKey('cardBeside', event)
        ? turnCardBeside
        : isKey('cardsWindow', event)
          ? openCardsWindow
          : null;
      if (act === null || isBehindDialog()) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    const stop = onEvent('desk.cardsAsked', openCardsWindow);
    return () => {
      window.removeEventListener('keydown', press);
      stop();
    };
  }, []);
}
