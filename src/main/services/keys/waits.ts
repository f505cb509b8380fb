/** How long to wait after wrong passphrases: 1, 2, 4 … seconds, a minute at most. */

const LONGEST_SECONDS = 60;

export interface Waits {
  /** When one may try again; null when that is now. */
  until(now: Date): Date | null;
  /** It was wrong. Gives when one may try again. */
  failed(now: Date): Date;
  /** It was right: the next wrong one begins at one second again. */
  succeeded(): void;
}

/** Gives the waits of one run of Waymark; they are kept in memory alone. */
export function createWaits(): Waits {
  let failures = 0;
  let free = 0;
  return {
    until(now) {
      // A clock that was turned back must not lock anybody out for longer than the longest wait.
      free = Math.min(free, now.getTime() + LONGEST_SECONDS * 1000);
      return free > now.getTime() ? new Date(free) : null;
    },
    failed(now) {
      const seconds = Math.min(2 ** failures, LONGEST_SECONDS);
      failures += 1;
      free = now.getTime() + seconds * 1000;
      return new Date(free);
    },
    succeeded() {
      failures = 0;
      free = 0;
    },
  };
}
