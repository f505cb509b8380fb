/** Tells main now and then that somebody works in this window. */

/** How long nothing more is told after a sign of life, in milliseconds. */
export const TOLD_FOR = 10_000;

const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/**
 * Watches for keys and movements until the function it gives is called.
 * @param now gives the present moment in milliseconds
 */
export function watchActivity(
  target: EventTarget,
  tell: () => void,
  now: () => number = Date.now,
): () => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  const notice = () => {
    // Also when the clock was turned back.
    if (Math.abs(now() - toldAt) < TOLD_FOR) return;
    toldAt = now();
    tell();
  };
  for (const sign of SIGNS) target.addEventListener(sign, notice, { capture: true, passive: true });
  return () => {
    for (const sign of SIGNS) target.removeEventListener(sign, notice, { capture: true });
  };
}
