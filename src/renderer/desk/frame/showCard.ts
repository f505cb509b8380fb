import { cardOf } from '../steps/Card.tsx';

/**
 * Brings the card of a line into sight, and gives it the focus where that was lost. Tells whether
 * the card is on the page.
 */
export function showCard(id: string): boolean {
  const card = id === '' ? null : cardOf(id);
  if (!card) return false;
  card.scrollIntoView({ block: 'nearest' });
  card.classList.remove('card-shown');
  // Read, so that the mark begins anew when the same card is shown again.
  void card.offsetWidth;
  card.classList.add('card-shown');
  const focused = document.activeElement;
  if (focused === null || focused === document.body || focused.tagName === 'H1') card.focus();
  return true;
}
