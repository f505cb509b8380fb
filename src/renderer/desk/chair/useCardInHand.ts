import { useCallback, useEffect, useState } from 'react';
import type { ChairCard } from '#shared/chair/cards.ts';
import { type Page, pagesOf, samePage } from '#shared/plan/way.ts';
import { useConferenceBeside } from '../../api/conference.tsx';
import { useCardMaker } from './useChairCard.ts';

/** Which card the chair holds in hand, and the ways from it. */
export interface CardInHand {
  readonly page: Page;
  readonly card: ChairCard;
  /** The pages of the next card and of the one before, where there are any. */
  readonly onward: Page | undefined;
  readonly back: Page | undefined;
  /** Whether it is another than the desk's: the chair looks ahead or back. */
  readonly isAhead: boolean;
  readonly show: (page: Page) => void;
}

/** Gives the card of the desk's page, or the one the chair has turned to since. */
export function useCardInHand(desk: Page): CardInHand {
  const { record } = useConferenceBeside();
  const makeCard = useCardMaker();
  const [turnedTo, setTurnedTo] = useState<Page | null>(null);
  const page = turnedTo ?? desk;
  const isAhead = !samePage(page, desk);
  // The desk has come to where the chair is: from here on they go together again.
  useEffect(() => {
    if (!isAhead) setTurnedTo(null);
  }, [isAhead]);
  const show = useCallback((to: Page) => setTurnedTo(to), []);
  const card = makeCard(page);
  const pages = pagesOf(record, page);
  const here = pages.findIndex((other) => samePage(other, page));
  // Pages that say the same share a card.
  const isOther = (other: Page) => says(makeCard(other)) !== says(card);
  return {
    page,
    card,
    onward: pages.slice(here + 1).find(isOther),
    back: pages.slice(0, Math.max(0, here)).findLast(isOther),
    isAhead,
    show,
  };
}

const says = ({ card, say }: ChairCard): string => [card, ...say].join('\n');
