/** The spelling thread and what can be asked of it. */
import { openThread } from '../threads/openThread.ts';
import type { SpellingAnswer, SpellingTask } from './checking.ts';

export interface SpellingThread {
  /** Gives those of the words that neither language knows. */
  check(words: readonly string[]): Promise<readonly string[]>;
  /** Gives how a word may be meant, the likeliest first. */
  suggest(word: string): Promise<readonly string[]>;
  /** Ends the thread; what is still asked of it is rejected with `cancelled`. */
  close(): Promise<void>;
}

/** Starts the thread. What is asked before its dictionaries are loaded waits for them. */
export function openSpellingThread(workerUrl: URL): SpellingThread {
  const { ask, close } = openThread<SpellingTask, SpellingAnswer>(workerUrl, {
    stopped: 'Checking the spelling stopped unexpectedly.',
    cancelled: 'Checking the spelling was stopped.',
  });
  return {
    check: async (words) => (await ask({ task: 'check', words })).words,
    suggest: async (word) => (await ask({ task: 'suggest', word })).words,
    close,
  };
}
