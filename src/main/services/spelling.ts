/** Whether words are spelt rightly, in English or Welsh, or are names of a conference. */
import { openSpellingThread, type SpellingThread } from '#main/spelling/spellingThread.ts';
import type { Store } from '#main/store/store.ts';
import { isNameAmong, namesIn } from '#shared/spelling/names.ts';

export interface SpellingService {
  /**
   * Gives those of the words that are spelt wrongly.
   * @param conferenceId whose names are right; none where no conference is open
   * @throws WaymarkError `internal` once when the thread ends by itself; from then on nothing is
   *   wrong any longer.
   */
  check(words: readonly string[], conferenceId: string | null): Promise<readonly string[]>;
  /** Gives how a word may be meant, the likeliest first. */
  suggest(word: string): Promise<readonly string[]>;
  /** Ends the thread and what it knows. */
  close(): Promise<void>;
}

export interface SpellingContext {
  readonly store: Store;
  readonly spellingWorkerUrl: URL;
}

/** Gives the spelling of a store's conferences. The thread is there once something is asked. */
export function spellingOf({ store, spellingWorkerUrl }: SpellingContext): SpellingService {
  let thread: SpellingThread | null = null;
  let isOff = false;

  async function asking(
    ask: (thread: SpellingThread) => Promise<readonly string[]>,
  ): Promise<readonly string[]> {
    if (isOff) return [];
    thread ??= openSpellingThread(spellingWorkerUrl);
    try {
      return await ask(thread);
    } catch (error) {
      isOff = true;
      throw error;
    }
  }

  return {
    async check(words, conferenceId) {
      const unknown = await asking((open) => open.check(words));
      const found = unknown.length > 0 && conferenceId ? store.read(conferenceId) : undefined;
      if (found === undefined) return unknown;
      const names = namesIn(found.record);
      return unknown.filter((word) => !isNameAmong(names, word));
    },
    suggest: (word) => asking((open) => open.suggest(word)),
    async close() {
      isOff = true;
      await thread?.close();
    },
  };
}
