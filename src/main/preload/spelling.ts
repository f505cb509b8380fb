/**
 * What the editor of a window is told about spelling, where the system does not check it.
 *
 * The editor asks about the words of a text and is answered at once, from what is known: it keeps
 * one question only, and ends the window when the answer to an older one comes late. Words that are
 * not known yet count as right, are asked of main, and the text is looked through again when one of
 * them is wrong.
 */
import { LONGEST_WORD, MOST_WORDS } from '#shared/spelling/limits.ts';

export interface SpellingMemory {
  /** What Electron calls for every text; `tell` is called once, with the words to mark. */
  spellCheck(words: readonly string[], tell: (wrong: string[]) => void): void;
  /** Asks about the wrong words once more: a name may be among them now. */
  doubt(): void;
  /** Knows nothing any longer. */
  forget(): void;
}

export interface SpellingMemoryContext {
  /** Gives which words are wrong; null when that cannot be said now. */
  readonly ask: (words: readonly string[], about: string) => Promise<readonly string[] | null>;
  /** Of what the words are, such as a conference: names of one are no names of another. */
  readonly about: () => string;
  /** Has the text looked through again, because of these words. */
  readonly lookAgain: (words: readonly string[]) => void;
}

/** More words than one person types in a day. */
const MOST_KNOWN = 20_000;

/** Gives a memory that knows no word yet. Nothing of it is kept anywhere else. */
export function createSpellingMemory({
  ask,
  about,
  lookAgain,
}: SpellingMemoryContext): SpellingMemory {
  /** Whether a word is wrong; null while that is asked. */
  const known = new Map<string, boolean | null>();
  let knownOf = '';
  /** Goes up when everything is forgotten: what comes in after that is of no use. */
  let times = 0;

  const forget = () => {
    times += 1;
    known.clear();
  };

  async function learn(words: readonly string[]): Promise<void> {
    const asked = times;
    for (const word of words) known.set(word, known.get(word) ?? null);
    const wrong = await ask(words, knownOf).catch(() => null);
    if (asked !== times) return;
    if (wrong === null) {
      for (const word of words) if (known.get(word) === null) known.delete(word);
      return;
    }
    const isWrong = new Set(wrong);
    const changed = words.filter((word) => (known.get(word) ?? false) !== isWrong.has(word));
    for (const word of words) known.set(word, isWrong.has(word));
    if (changed.length > 0) lookAgain(changed);
  }

  return {
    spellCheck(words, tell) {
      if (knownOf !== about() || known.size > MOST_KNOWN) forget();
      knownOf = about();
      tell(words.filter((word) => known.get(word) === true));
      const unknown = words
        .filter((word) => !known.has(word) && word !== '' && word.length <= LONGEST_WORD)
        .slice(0, MOST_WORDS);
      if (unknown.length > 0) void learn(unknown);
    },
    doubt() {
      const wrong = [...known].filter(([, isWrong]) => isWrong === true).map(([word]) => word);
      if (wrong.length > 0) void learn(wrong.slice(0, MOST_WORDS));
    },
    forget,
  };
}
