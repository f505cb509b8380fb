/** Hunspell over the dictionaries of English as in Britain and of Welsh. */
import welsh from 'dictionary-cy';
import english from 'dictionary-en-gb';
import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm';
import { isOwnWord } from '#shared/spelling/ownWords.ts';
import { asLookedUp, isNeverMarked } from '#shared/spelling/word.ts';

export interface Checker {
  /** Tells whether a word is right in one of the languages, or is not looked up at all. */
  isRight(word: string): boolean;
  /** Gives how a word may be meant: a few of each language, in turn. */
  suggest(word: string): string[];
}

interface Dictionary {
  readonly aff: Uint8Array;
  readonly dic: Uint8Array;
}

const MOST_OF_ONE = 5;

/** Loads both dictionaries; this takes about a second. */
export async function openChecker(): Promise<Checker> {
  const { languages, inWelsh } = await openDictionaries();
  const isKnown = (word: string) => languages.some((language) => language.testSpelling(word));
  return {
    isRight(written) {
      const word = asLookedUp(written);
      if (isNeverMarked(word) || isOwnWord(word) || isKnown(word)) return true;
      const shortened = WELSH_SHORTENED.exec(word)?.[1];
      return shortened !== undefined && inWelsh.testSpelling(shortened);
    },
    suggest(written) {
      const word = asLookedUp(written);
      if (isNeverMarked(word)) return [];
      const found = languages.map((language) =>
        language.getSpellingSuggestions(word).slice(0, MOST_OF_ONE),
      );
      const inTurn = Array.from({ length: MOST_OF_ONE }, (_, place) =>
        found.flatMap((suggestions) => suggestions.slice(place, place + 1)),
      ).flat();
      return [...new Set(inTurn)];
    },
  };
}

/** Loads the two dictionaries as they are. */
export async function openDictionaries() {
  const [inEnglish, inWelsh] = [await load(english), await load(welsh)];
  return { languages: [inEnglish, inWelsh], inWelsh };
}

/** A Welsh word after which the article or a pronoun is shortened: “tŷ’r”, “â’i”, “gyda’n”. */
const WELSH_SHORTENED = /^(.*[aeiouwyâêîôûŵŷ])'(?:r|n|i|u|w|m|ch|th)$/iu;

function load({ aff, dic }: Dictionary): Promise<Hunspell> {
  const text = new TextDecoder();
  return createHunspellFromStrings(text.decode(aff), text.decode(dic));
}
