/** From which text of the record a sentence of a copy comes. */
import { sentencesOf } from '../documents/language/sentences.ts';
import type { PrintedText } from '../documents/textsOnCopy.ts';
import { wordsOf } from './words.ts';

/** A sentence may be turned to its reader (“takes” to “take”), so not every word has to be the same. */
const LEAST_SHARED = 0.6;
/** So much of the copy’s sentence has to be the text’s, or so many words of it. */
const LEAST_OF_SENTENCE = 0.4;
const ENOUGH_WORDS = 6;

/** A text of the record, its sentences as words. */
interface Prepared {
  readonly printed: PrintedText;
  readonly sentences: readonly (readonly string[])[];
}

const wordsIn = (text: string) => wordsOf(text).map((word) => word.toLowerCase());

/** Gives how many words two sentences share, each counted as often as it stands in both. */
function sharedWords(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  return one.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

/**
 * Gives a way to find the text that a sentence comes from: undefined for wording of Waymark itself.
 * It compares words, because composing may change how a text stands in its sentence.
 */
export function sourcesAmong(
  texts: readonly PrintedText[],
): (sentence: string) => PrintedText | undefined {
  const prepared = texts.map(
    (printed): Prepared => ({
      printed,
      sentences: sentencesOf(printed.text).map(wordsIn),
    }),
  );
  return (sentence) => {
    const words = wordsIn(sentence);
    let best: PrintedText | undefined;
    let most = 0;
    for (const { printed, sentences } of prepared) {
      for (const own of sentences) {
        const shared = sharedWords(own, words);
        const isEnough = shared >= ENOUGH_WORDS || shared >= words.length * LEAST_OF_SENTENCE;
        if (shared > most && isEnough && shared >= own.length * LEAST_SHARED) {
          best = printed;
          most = shared;
        }
      }
    }
    return best;
  };
}
