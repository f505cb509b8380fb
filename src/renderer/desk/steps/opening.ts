/**
 * Leading to a line that may be folded away. What folds lines away says which it holds, and opens
 * when one of them is led to: from a gap, from an address, from undo.
 */
import { useEffect } from 'react';

interface Fold {
  readonly holds: (lineId: string) => boolean;
  readonly open: (lineId: string) => void;
}

const folds = new Set<Fold>();

/** The line that is being led to, for folds inside folds; empty once it is shown. */
let ledTo = '';

/** Opens for the lines that it holds, also when it is drawn only because a fold around it opened. */
export function useOpening(holds: Fold['holds'], open: Fold['open']): void {
  useEffect(() => {
    const fold = { holds, open };
    folds.add(fold);
    if (ledTo !== '' && holds(ledTo)) open(ledTo);
    return () => {
      folds.delete(fold);
    };
  });
}

/** What was folded is drawn open within a few pictures; longer nobody waits. */
const MOST_PICTURES = 30;

/**
 * Opens what holds a line, and goes on once what is looked for is drawn and not folded away.
 * @param find gives it, or null where it is not on the page
 * @param then is told what was found; null where it did not come
 * @returns whether it is on the page, or folded away on it
 */
export function leadTo(
  lineId: string,
  find: () => HTMLElement | null,
  then: (found: HTMLElement | null) => void,
): boolean {
  const holding = [...folds].filter((fold) => fold.holds(lineId));
  ledTo = lineId;
  for (const fold of holding) fold.open(lineId);
  const look = (pictures: number) => {
    const found = find();
    const isAwaited = found === null ? holding.length > 0 : !found.checkVisibility();
    if (isAwaited && pictures > 0) {
      requestAnimationFrame(() => look(pictures - 1));
      return;
    }
    if (ledTo === lineId) ledTo = '';
    then(found);
  };
  look(MOST_PICTURES);
  return holding.length > 0 || find() !== null;
}
