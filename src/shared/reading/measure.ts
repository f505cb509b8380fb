/**
 * How hard a copy is to read, by Flesch and Kincaid: from the length of its sentences and of its
 * words [R7.5]. An estimate: it knows nothing of what a sentence means.
 */
import { fleschKincaid } from 'flesch-kincaid';
import type { CopyDocument } from '../documents/blocks.ts';
import { FIRST_LANGUAGE } from '../wording/language.ts';
import type { Aim } from './aims.ts';
import { type Piece, piecesIn } from './pieces.ts';
import { phrasesIn, withoutQuotes } from './plainWords.ts';
import { isHard, soundsOf, wordsOf } from './words.ts';

/** A sentence of a copy that was measured. */
export interface MeasuredSentence {
  readonly text: string;
  readonly isOwn: boolean;
  readonly words: number;
  /** The grade of this sentence alone; good for comparing sentences, not for telling an age. */
  readonly grade: number;
  /** Its hard words and phrases, in small letters. */
  readonly hard: readonly string[];
}

export type Measure =
  | {
      readonly is: 'measured';
      /** At which age people read such a text with ease, from `YOUNGEST` to `OLDEST`. */
      readonly age: number;
      readonly sentences: readonly MeasuredSentence[];
      /** What stands by itself, such as a cell of a table, as far as it has hard words. */
      readonly besides: readonly MeasuredSentence[];
    }
  /** There is no such formula for its language here. */
  | { readonly is: 'otherLanguage' }
  /** Too few words to tell. */
  | { readonly is: 'tooShort' };

export const YOUNGEST = 5;
export const OLDEST = 18;

/** Children are five when they begin with what is counted as grade 0. */
const AGE_AT_GRADE_0 = 5;

/** With fewer words one long sentence would decide. */
const LEAST_WORDS = 30;

/** What is asked of each word, so that a word which stands there often is looked at once. */
interface Looks {
  readonly sounds: (word: string) => number;
  readonly isHard: (word: string) => boolean;
}

function remembering<V>(look: (word: string) => V): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    const value = known.get(word) ?? look(word);
    known.set(word, value);
    return value;
  };
}

/** Gives the hard words and phrases of a text, each once, in small letters. */
function hardIn(text: string, looks: Looks): string[] {
  const phrases = phrasesIn(text).map(({ found }) => found);
  const within = new Set(phrases.flatMap(wordsOf));
  const words = wordsOf(withoutQuotes(text)).filter(
    (word) => !within.has(word) && looks.isHard(word),
  );
  return [...new Set([...phrases, ...words].map((word) => word.toLowerCase()))];
}

interface Counted extends MeasuredSentence {
  readonly syllables: number;
}

function countedIn({ text, isOwn }: Piece, looks: Looks): Counted {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + looks.sounds(word), 0);
  const grade = fleschKincaid({ sentence: 1, word: words.length, syllable: syllables });
  const hard = isOwn ? [] : hardIn(text, looks);
  return { text, isOwn, words: words.length, syllables, grade, hard };
}

/**
 * Gives how hard a copy is to read.
 * @param names the words of the names in the record, which its reader knows
 */
export function measured(
  document: Pick<CopyDocument, 'blocks' | 'language'>,
  names: ReadonlySet<string>,
): Measure {
  if (document.language !== FIRST_LANGUAGE) return { is: 'otherLanguage' };
  const looks: Looks = {
    sounds: remembering((word) => soundsOf(word, names)),
    isHard: remembering((word) => isHard(word, names)),
  };
  const pieces = piecesIn(document);
  const sentences = pieces
    .filter(({ isSentence }) => isSentence)
    .map((piece) => countedIn(piece, looks));
  const word = sentences.reduce((sum, { words }) => sum + words, 0);
  if (word < LEAST_WORDS) return { is: 'tooShort' };
  const syllable = sentences.reduce((sum, { syllables }) => sum + syllables, 0);
  const grade = fleschKincaid({ sentence: sentences.length, word, syllable });
  const besides = pieces
    .filter(({ isSentence, isOwn }) => !isSentence && !isOwn)
    .map((piece) => countedIn(piece, looks))
    .filter(({ hard }) => hard.length > 0);
  return {
    is: 'measured',
    age: Math.min(OLDEST, Math.max(YOUNGEST, Math.round(grade + AGE_AT_GRADE_0))),
    sentences,
    besides,
  };
}

/** Tells whether a sentence is longer than its readers should be asked to read. */
export const isTooLong = ({ words }: Pick<MeasuredSentence, 'words'>, aim: Aim) =>
  words > aim.words;

/** Tells whether a sentence should be made plainer: too long, or with a hard word in it. */
export const isTooHard = (sentence: MeasuredSentence, aim: Aim): boolean =>
  !sentence.isOwn && (isTooLong(sentence, aim) || sentence.hard.length > 0);
