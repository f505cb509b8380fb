/** Whether a text says a secret, however it was typed. */
import type { Kind } from '../record/record.ts';
import { differByOne } from './near.ts';
import { normalise } from './normalise.ts';
import { EVERYDAY, MONTH_NAMES, SHORT_FOR_ELSE } from './ordinaryWords.ts';

export interface Secret {
  /** As it stands in the withheld row. */
  readonly words: string;
  /**
   * How to look for it: as whole words, as whole words with a capital, as letters and digits
   * only, as the initials of a name, or as a word that differs from it by one letter.
   */
  readonly as: 'phrase' | 'properName' | 'compact' | 'initials' | 'near';
  /** Whether it may mean something else, so that somebody has to say whether it does. */
  readonly isDoubtful?: boolean;
  /** For what is near: words one letter off that the reader is told anyway. */
  readonly but?: readonly string[];
  readonly kind: Kind;
  readonly itemId: string;
}

/** A text made comparable once, to be asked for many secrets. */
export interface Heard {
  readonly text: string;
  /** Normalised. */
  readonly plain: string;
  /** Without its spaces. */
  readonly solid: string;
}

/** Makes a text comparable. */
export function hear(text: string): Heard {
  const plain = normalise(text);
  return { text, plain, solid: plain.replaceAll(' ', '') };
}

/** Shortest phrase that is surely the same one whatever its spaces are. */
const FEWEST_LETTERS = 8;
/** Scripts that part their words by spaces and never grow them together with a preposition. */
const PARTED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N} ]*$/u;

/** Where words begin and end in a text without its spaces. */
function edgesOf(plain: string): Set<number> {
  const edges = new Set([0]);
  let length = 0;
  for (const word of plain.split(' ')) {
    length += word.length;
    edges.add(length);
  }
  return edges;
}

/** Gives the question whether a text holds a normalised phrase as whole words. */
function phraseFinder(phrase: string): (heard: Heard) => boolean {
  if (!PARTED.test(phrase)) return ({ plain }) => plain.includes(phrase);
  const letters = phrase.replaceAll(' ', '');
  if (letters.length < FEWEST_LETTERS) {
    return ({ plain }) => plain.includes(phrase) && ` ${plain} `.includes(` ${phrase} `);
  }
  return ({ plain, solid }) => {
    let at = solid.indexOf(letters);
    if (at === -1) return false;
    const edges = edgesOf(plain);
    for (; at !== -1; at = solid.indexOf(letters, at + 1)) {
      if (edges.has(at) && edges.has(at + letters.length)) return true;
    }
    return false;
  };
}

function properNameIn(text: string, wanted: string): boolean {
  const words = wordsIn(text);
  return words.some((word, index) => {
    const plain = normalise(word);
    if (plain !== wanted || !/^\p{Lu}/u.test(word)) return false;
    const besides = [words[index - 1] ?? '', words[index + 1] ?? ''];
    return !(
      MONTH_NAMES.has(plain) && besides.some((beside) => /^\d+(st|nd|rd|th)?$/.test(beside))
    );
  });
}

/** “D.R.” and “D. R.”, and “DR” standing alone. */
function initialsPattern(letters: string): RegExp {
  const dotted = [...letters].map((letter) => `${letter}\\.`).join('\\s?');
  const bare = SHORT_FOR_ELSE.has(letters) ? '' : `|${letters}(?![\\p{L}\\p{N}])`;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${dotted}${bare})`, 'u');
}

/** A word in small letters is a misspelt name only when it is long: “denize”, not “rise” for “Rose”. */
const FEWEST_SMALL_LETTERS = 6;
/** The same where a script knows no capitals. */
const FEWEST_UNCASED_LETTERS = 5;

function mayBeName(word: string, wanted: string): boolean {
  const isUncased = word.toLowerCase() === word.toUpperCase();
  if (isUncased) return wanted.length >= FEWEST_UNCASED_LETTERS;
  return /^\p{Lu}/u.test(word) || wanted.length >= FEWEST_SMALL_LETTERS;
}

/** Gives the first word of a text that differs by one letter from the one that is wanted. */
export function nearWordIn(
  text: string,
  { words, but = [] }: Pick<Secret, 'words' | 'but'>,
): string | undefined {
  const wanted = normalise(words);
  return wordsIn(text).find((word) => {
    if (Math.abs(word.length - words.length) > MOST_MORE_LETTERS) return false;
    const plain = normalise(word);
    return (
      differByOne(plain, wanted) &&
      mayBeName(word, wanted) &&
      !EVERYDAY.has(plain) &&
      !but.includes(plain)
    );
  });
}

/** One letter, an accent or two of their own, and “’s”. */
const MOST_MORE_LETTERS = 8;

const wordsIn = (text: string) => text.normalize('NFC').split(/[^\p{L}\p{M}\p{N}'’]+/u);

/** Gives the question whether a text says a secret. */
export function sayerOf(secret: Pick<Secret, 'words' | 'as' | 'but'>): (heard: Heard) => boolean {
  const { words, as } = secret;
  const wanted = normalise(words);
  switch (as) {
    case 'phrase':
      return phraseFinder(wanted);
    case 'compact': {
      const letters = wanted.replaceAll(' ', '');
      return ({ solid }) => solid.includes(letters);
    }
    case 'properName':
      return ({ text, plain }) => plain.includes(wanted) && properNameIn(text, wanted);
    case 'initials': {
      const pattern = initialsPattern(words);
      return ({ text }) => pattern.test(text);
    }
    case 'near':
      return ({ text }) => nearWordIn(text, secret) !== undefined;
  }
}
