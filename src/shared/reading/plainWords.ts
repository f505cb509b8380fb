/** Plainer words for hard ones, from a list; nothing is made up [R7.5]. */
import list from '#resources/reading/plain-words.json' with { type: 'json' };
import { capital } from '../documents/language/sentences.ts';

/** Hard word or phrase → plain words that fit in its place. */
const PLAIN: ReadonlyMap<string, string> = new Map(Object.entries(list.words));

/** Hard word → what to write instead, where no words fit in its place. */
const QUESTIONS: ReadonlyMap<string, string> = new Map(Object.entries(list.questions));

const asListed = (words: string) => words.toLowerCase().replace(/\s+/gu, ' ').replace(/’/gu, "'");

/** What follows makes a name of it: a domestic abuse adviser is called so. */
const MAKES_A_NAME =
  'advis[eo]rs?|workers?|officers?|nurses?|teams?|services?|units?|charit(?:y|ies)|helplines?|programmes?|courses?|projects?|groups?|orders?';

const HARD = (() => {
  const all = [...PLAIN.keys(), ...QUESTIONS.keys()]
    .sort((one, other) => other.length - one.length)
    .map((words) => words.replaceAll(' ', '\\s+'));
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${all.join('|')})(?![\\p{L}\\p{N}]|-\\p{L}|\\s+(?:${MAKES_A_NAME})(?!\\p{L}))`,
    'giu',
  );
})();

/** A hard word or phrase in a text. */
export interface FoundPhrase {
  /** As it stands there. */
  readonly found: string;
  readonly at: number;
  /** Plain words in its place; empty where there are none. */
  readonly plain: string;
}

/** Gives the plain words for a hard word or phrase, or an empty text. */
export const plainFor = (hard: string): string => PLAIN.get(asListed(hard)) ?? '';

/** Gives what to write instead of a hard word that has no plain one, or an empty text. */
export const questionFor = (hard: string): string => QUESTIONS.get(asListed(hard)) ?? '';

/** Gives a text of the same length with spaces for what is quoted in it: that stays as it was said. */
export const withoutQuotes = (text: string): string =>
  text.replace(/“[^”]*”|"[^"]*"/gu, (quoted) => ' '.repeat(quoted.length));

/** Gives the words and phrases of the list that stand in a text, in their order. */
export function phrasesIn(text: string): FoundPhrase[] {
  return [...withoutQuotes(text).matchAll(HARD)].map(({ 0: found, index: at }) => ({
    found,
    at,
    plain: plainFor(found),
  }));
}

/**
 * Gives a text with plain words wherever a hard word stands in it, with capitals as they were and
 * “a” or “an” as it then has to be; null where it does not stand in it, or has no plain words.
 */
export function inPlainWords(text: string, hard: string): string | null {
  const wanted = asListed(hard);
  const found = phrasesIn(text).filter(
    (phrase) => phrase.plain !== '' && asListed(phrase.found) === wanted,
  );
  if (found.length === 0) return null;
  let end = 0;
  let after = '';
  for (const { found: words, at, plain } of found) {
    after += articleBefore(text.slice(end, at), plain) + inCaseOf(words, plain);
    end = at + words.length;
  }
  return after + text.slice(end);
}

function articleBefore(before: string, plain: string): string {
  return before.replace(/(?<![\p{L}\p{N}])(a)n?(\s+)$/iu, (_, a: string, space: string) =>
    /^[aeiou]/iu.test(plain) ? `${a}n${space}` : `${a}${space}`,
  );
}

function inCaseOf(found: string, plain: string): string {
  const [first = ''] = found;
  return first === first.toLowerCase() ? plain : capital(plain);
}
