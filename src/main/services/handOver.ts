import { startTimer } from './startTimer.ts';

/** How long windows may take to hand over what was typed before Waymark locks. */
export const HANDING_OVER_LIMIT_MS = 2000;

export interface HandOver {
  /** Asks every window; resolves when all have answered, or after two seconds. */
  askAll(): Promise<void>;
  /** One window has answered the asking of this number. */
  answered(lock: number): void;
}

export interface HandOverContext {
  /** Asks the windows, and gives how many were asked. */
  readonly ask: (lock: number) => number;
  readonly setTimer?: (run: () => void, milliseconds: number) => () => void;
}

/** Makes the agreement between main and the windows before Waymark locks. */
export function createHandOver({ ask, setTimer = startTimer }: HandOverContext): HandOver {
  let lock = 0;
  let missing = 0;
  let finish = () => {};
  return {
    askAll() {
      lock += 1;
      return new Promise((resolve) => {
        const stop = setTimer(resolve, HANDING_OVER_LIMIT_MS);
        finish = () => {
          stop();
          resolve();
        };
        missing = ask(lock);
        if (missing === 0) finish();
      });
    },
    answered(number) {
      if (number !== lock) return;
      missing -= 1;
      if (missing === 0) finish();
    },
  };
}
