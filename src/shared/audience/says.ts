/** Whether a text says a secret, however it was typed. */
import type { Kind } from '../record/record.ts';
import { normalise } from './normalise.ts';
import { MONTH_NAMES, SHORT_FOR_ELSE } from './ordinaryWords.ts';

export interface Secret {
  /** As it stands in the withheld row. */
  readonly words: string;
  /**
   * How to look for it: as whole words, as whole words with a capital, as letters and digits
   * only, or as the initials of a name.
   */
  readonly as: 'phrase' | 'properName' | 'compact' | 'initials';
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
  const words = text.normalize('NFC').split(/[^\p{L}\p{M}\p{N}'’]+/u);
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

/** Gives the question whether a text says a secret. */
export function sayerOf({ words, as }: Pick<Secret, 'words' | 'as'>): (heard: Heard) => boolean {
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
  }
}
