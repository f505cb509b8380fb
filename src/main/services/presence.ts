/** Whether somebody is there: when a key was last pressed or the mouse moved in any window. */

export interface Presence {
  /** Somebody is there now. */
  noticed(): void;
  /** Says whether nobody was noticed for so many minutes. */
  isQuietFor(minutes: number): boolean;
}

/** Gives a presence that begins now. */
export function createPresence(clock: () => Date): Presence {
  let last = clock().getTime();
  return {
    noticed() {
      last = clock().getTime();
    },
    isQuietFor(minutes) {
      const now = clock().getTime();
      // A clock that was turned back must not keep Waymark open for ever.
      last = Math.min(last, now);
      return now - last >= minutes * 60_000;
    },
  };
}
