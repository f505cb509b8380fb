import { cardOf } from '../steps/Card.tsx';
import { leadTo } from '../steps/opening.ts';

/**
 * Brings the card of a line into sight, out of what is folded too, and gives it the focus where
 * that was lost. Tells whether the card is on the page.
 */
export function showCard(id: string): boolean {
  if (id === '') return false;
  return leadTo(id, () => cardOf(id), show);
}

function show(card: HTMLElement | null): void {
  if (!card) return;
  card.scrollIntoView({ block: 'nearest' });
  card.classList.remove('card-shown');
  // Read, so that the mark begins anew when the same card is shown again.
  void card.offsetWidth;
  card.classList.add('card-shown');
  const focused = document.activeElement;
  if (focused === null || focused === document.body || focused.tagName === 'H1') card.focus();
}
