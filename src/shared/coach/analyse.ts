/** A line as the rules read it: worked out once. */
import type { Context } from './context.ts';
import { blank, placesOf, type Span } from './find.ts';
import type { Lists } from './lists.ts';
import { peopleIn } from './people.ts';
import { inSmallLetters } from './phrase.ts';

export interface Analysed {
  /** As it was typed. */
  readonly text: string;
  /** The same with plain apostrophes, dashes and spaces: everything stands where it stood. */
  readonly cased: string;
  /** The same in small letters. */
  readonly plain: string;
  /** The same without what is quoted. */
  readonly unquoted: string;
  /** The same without names of services either: what the writer can change. */
  readonly own: string;
  readonly people: ReturnType<typeof peopleIn>;
  /** Sentences and parts of them between which a semicolon stands. */
  readonly sentences: readonly Span[];
}

function plainOf(text: string): string {
  return text
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐‑]/gu, '-')
    .replace(/[\u00a0\u2007\u202f\t\n]/gu, ' ');
}

const IN_DOUBLE = /"[^"]*(?:"|$)/gu;
// A single one opens before a letter and closes after one; within a word it is an apostrophe.
const IN_SINGLE = /(?<![\p{L}\p{N}])'(?=\p{L})[^"]{0,400}?(?<=[\p{L}\p{N}.!?,])'(?![\p{L}\p{N}])/gu;

/** Gives the places of words, whole, in a text in small letters. */
function placesOfWords(words: readonly string[], plain: string): Span[] {
  return words.flatMap((word) => {
    const sought = plainOf(word).trim().toLowerCase();
    if (sought.length < 3) return [];
    const places: Span[] = [];
    for (let at = plain.indexOf(sought); at >= 0; at = plain.indexOf(sought, at + sought.length)) {
      const end = at + sought.length;
      const isWhole = !/[\p{L}\p{N}]/u.test(`${plain[at - 1] ?? ''}${plain[end] ?? ''}`);
      if (isWhole) places.push({ start: at, end });
    }
    return places;
  });
}

// “Support Hub”, “Stable Lives”, “ABC Support Group”: capitals where no sentence begins.
const TITLE = /(?<=[\p{L}\p{N},:("] )(?:\p{Lu}[\p{L}'-]*)(?: \p{Lu}[\p{L}'-]*)+/gu;
const SENTENCE =
  /[^.!?;]+(?:[.!?](?=\p{N})[^.!?;]+|(?<=\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Sgt|St))\.[^.!?;]+)*[.!?;]*/gu;

/** Gives what the rules need to know of a line. Takes under a millisecond for a paragraph. */
export function analyse(text: string, context: Context, lists: Lists): Analysed {
  const cased = plainOf(text);
  const plain = inSmallLetters(cased);
  const quoted = [
    ...placesOf(IN_DOUBLE, cased),
    ...placesOf(IN_SINGLE, cased),
    ...placesOfWords(
      (context.quotes ?? []).filter((quote) => quote.length > 8),
      plain,
    ),
  ];
  const unquoted = blank(plain, quoted);
  const casedUnquoted = blank(cased, quoted);
  const people = peopleIn(casedUnquoted, context.people ?? [], lists);
  const named = [
    ...placesOf(lists.names, unquoted),
    ...placesOf(TITLE, casedUnquoted),
    ...placesOfWords(context.services ?? [], unquoted),
    ...people.names,
  ];
  return {
    text,
    cased,
    plain,
    unquoted,
    own: blank(unquoted, named),
    people,
    sentences: placesOf(SENTENCE, cased),
  };
}
