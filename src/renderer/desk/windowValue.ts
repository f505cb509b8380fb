/** A value that belongs to this window as a whole, and is drawn wherever it is used. */
import { useSyncExternalStore } from 'react';

export interface WindowValue<T> {
  readonly now: () => T;
  readonly put: (value: T) => void;
  /** Gives the value, live. */
  readonly use: () => T;
}

/** Makes such a value. */
export function windowValue<T>(first: T): WindowValue<T> {
  let value = first;
  const listeners = new Set<() => void>();
  const now = () => value;
  const listen = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    now,
    put(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(listen, now),
  };
}
