/** A spelling thread and the questions put to it. */
import { Worker } from 'node:worker_threads';
import { WaymarkError } from '#shared/errors.ts';
import type { SpellingAnswer, SpellingTask } from './checking.ts';

export interface SpellingThread {
  /** Gives those of the words that neither language knows. */
  check(words: readonly string[]): Promise<readonly string[]>;
  /** Gives how a word may be meant, the likeliest first. */
  suggest(word: string): Promise<readonly string[]>;
  /** Ends the thread; what is still asked of it is rejected with `cancelled`. */
  close(): Promise<void>;
}

interface Waiting {
  resolve(words: readonly string[]): void;
  reject(error: Error): void;
}

/** Starts the thread. What is asked before its dictionaries are loaded waits for them. */
export function openSpellingThread(workerUrl: URL): SpellingThread {
  // Flags of the process that starts it (a test runner's, say) are not the thread's business.
  const worker = new Worker(workerUrl, { execArgv: [] });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let ended: Error | null = null;

  const end = (error: Error) => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  const broke = (cause: unknown) =>
    new WaymarkError('internal', 'Checking the spelling stopped unexpectedly.', {}, cause);
  worker.on('message', ({ id, words }: SpellingAnswer) => {
    waiting.get(id)?.resolve(words);
    waiting.delete(id);
  });
  worker.on('error', (error) => end(broke(error)));
  worker.on('exit', (code) => end(broke(new Error(`The spelling thread ended with ${code}`))));

  const ask = (task: SpellingTask): Promise<readonly string[]> =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended);
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      worker.postMessage({ ...task, id: lastId });
    });

  return {
    check: (words) => ask({ task: 'check', words }),
    suggest: (word) => ask({ task: 'suggest', word }),
    async close() {
      end(new WaymarkError('cancelled', 'Checking the spelling was stopped.'));
      await worker.terminate();
    },
  };
}
