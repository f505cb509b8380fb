import { useCards } from './useCards.ts';

/** Keeps what is known of the chair's cards as main has it, as long as Waymark is open. */
export function CardsNews() {
  useCards();
  return null;
}
