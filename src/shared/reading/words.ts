/** Words as a reader meets them: how long they sound, and which of them are hard. */
import { daleChall } from 'dale-chall';
import { syllable } from 'syllable';
import known from '#resources/reading/known-words.json' with { type: 'json' };
import type { ConferenceRecord } from '../record/record.ts';
import { isNameAmong, namesIn } from '../spelling/names.ts';

const WORD =
  /[\p{Script=Latin}\p{M}]+(?:['’ʼ‐‑-][\p{Script=Latin}\p{M}]+)*|\p{N}+(?:[.,:/]\p{N}+)*/gu;

/** Some 3,000 words that four of five ten-year-olds know, by Edgar Dale and Jeanne Chall. */
const FAMILIAR: ReadonlySet<string> = new Set(daleChall);
const EASY: ReadonlySet<string> = new Set(known.easy);
const EXPLAINED: ReadonlySet<string> = new Set(known.explained);

/** From so many syllables on, without its ending, a word that is not familiar is hard. */
const HARD_FROM = 3;

/** An address of mail or of a page is looked at, not read: it counts as one figure. */
const ADDRESS = /\S+@\S+|(?:https?:\/\/|www\.)\S+/giu;

/** “Tuesday 6 October 2026” is one thing to a reader, and counts as one figure. */
const DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\s+)?\d{1,2}\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\s+\d{4})?\b/giu;

/**
 * Gives the words of a text in their order; figures count as words, other scripts do not. A day
 * and an address are one word each.
 */
export function wordsOf(text: string): string[] {
  return text.replace(ADDRESS, ' 1 ').replace(DAY, ' 1 ').match(WORD) ?? [];
}

const asListed = (word: string) => word.toLowerCase().replace(/[’ʼ]/gu, "'");

/** Gives a word and what it may be a form of: “worried” of “worry”, “planning” of “plan”. */
function formsOf(word: string): string[] {
  const own = asListed(word).replace(/'s?$/u, '');
  const stems = [/s$/u, /es$/u, /ed$/u, /ing$/u, /er$/u, /est$/u, /ly$/u].flatMap((ending) =>
    ending.test(own) ? [own.replace(ending, '')] : [],
  );
  const bases = stems
    .filter((stem) => stem.length > 2)
    .flatMap((stem) => [
      stem,
      `${stem}e`,
      stem.replace(/i$/u, 'y'),
      stem.replace(/([^aeiou])\1$/u, '$1'),
    ]);
  return [own, ...bases];
}

/** Names of the record, and what everybody here knows: read as short words, however long. */
export function isEasy(word: string, names: ReadonlySet<string>): boolean {
  if (/^\p{N}/u.test(word) || isNameAmong(names, word)) return true;
  return EASY.has(asListed(word).replace(/'s?$/u, ''));
}

/** Gives the names that the readers of a record know: also what people are called by their work. */
export function namesKnown(record: ConferenceRecord): ReadonlySet<string> {
  const roles = record.people.flatMap(({ role }) => wordsOf(role));
  return new Set([...namesIn(record), ...roles.map((word) => word.toLowerCase())]);
}

/** Gives how many syllables of a word count. */
export function soundsOf(word: string, names: ReadonlySet<string>): number {
  return isEasy(word, names) ? 1 : Math.max(1, syllable(word));
}

const isFamiliar = (form: string) => FAMILIAR.has(form) || EASY.has(form) || EXPLAINED.has(form);

/** Tells whether a word is long, and neither a name nor one that a child of ten knows. */
export function isHard(word: string, names: ReadonlySet<string>): boolean {
  if (isEasy(word, names)) return false;
  const parts = word.split(/[‐‑-]/u);
  if (parts.length > 1) return parts.some((part) => isHard(part, names));
  const forms = formsOf(word);
  if (forms.some(isFamiliar)) return false;
  return forms.every((form) => syllable(form) >= HARD_FROM);
}
