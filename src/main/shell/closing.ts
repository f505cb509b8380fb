import { startTimer } from '#main/services/startTimer.ts';

/** How long a window may take to write down what was just typed. */
export const CLOSING_TIME_LIMIT_MS = 2000;

/** A window that is asked before it closes. */
export interface AskedWindow {
  /** Tells the page that the window is about to close. */
  ask(): void;
  /** Closes the window without asking again. */
  closeNow(): void;
}

export interface ClosingHandshake {
  /** The window's own close was asked for. Gives true when it must wait. */
  closeAsked(window: AskedWindow): boolean;
  /** The page has answered: everything is written down, or a person lets it go. */
  answered(): void;
  /** The page has answered: something cannot be saved, and a person is asked. It stays open. */
  staysOpen(): void;
}

/** `asked`: the page is asked. `staying`: a person is asked on the page. */
type State =
  | { readonly is: 'open' | 'settled' }
  | { readonly is: 'asked'; readonly close: () => void; readonly stop: () => void }
  | { readonly is: 'staying'; readonly close: () => void };

/**
 * Makes the agreement between main and page before a window closes: main asks, the page
 * saves and answers, and the window closes then, or after two seconds without an answer.
 */
export function createClosingHandshake(
  setTimer: (run: () => void, milliseconds: number) => () => void = startTimer,
): ClosingHandshake {
  let state: State = { is: 'open' };
  return {
    closeAsked(window) {
      if (state.is === 'settled') return false;
      if (state.is === 'asked') return true;
      const close = () => {
        state = { is: 'settled' };
        window.closeNow();
      };
      state = { is: 'asked', close, stop: setTimer(close, CLOSING_TIME_LIMIT_MS) };
      window.ask();
      return true;
    },
    answered() {
      if (state.is === 'asked') state.stop();
      if (state.is === 'asked' || state.is === 'staying') state.close();
    },
    staysOpen() {
      if (state.is !== 'asked') return;
      state.stop();
      state = { is: 'staying', close: state.close };
    },
  };
}
