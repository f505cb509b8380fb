/** Tells what was just removed, so that the frame can offer to take it back. */
export interface Removal {
  readonly id: string;
  /** Which card showed it. */
  readonly cardId: string;
  /** How the line was called. */
  readonly name: string;
}
type Listener = (removal: Removal) => void;
const listeners = new Set<Listener>();

/** Announces that something was removed. */
export function announceRemoval(removal: Removal): void {
  for (const listener of listeners) listener(removal);
}

/** Hears of removals; gives the function that stops it. */
export function hearRemovals(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
