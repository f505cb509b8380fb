/**
 * How words and phrases are written in the lists of `resources/coach`, so that somebody who writes
 * no code can add one: `a/b` is either word, `[a]` may be there or not, `..` stands for up to four
 * other words of the same sentence. Capitals do not matter.
 */

const LETTER = String.raw`[\p{L}\p{N}]`;
/** A word ends neither before a hyphen nor within “Mum’s”. */
const BEGINNING = String.raw`(?<![\p{L}\p{N}'-])`;
const END = String.raw`(?!${LETTER}|-${LETTER}|'\p{L})`;
const GAP = String.raw`(?:\s+[\p{L}\p{N}'’-]+){0,4}?`;

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/’/gu, "'");

const either = (part: string) => `(?:${part.split('/').map(literal).join('|')})`;

function partOf(part: string): string {
  if (part === '..') return GAP;
  const [, optional] = /^\[(.+)\]$/.exec(part) ?? [];
  return optional === undefined ? String.raw`\s+${either(part)}` : String.raw`(?:\s+${either(optional)})?`;
}

function sourceOf(phrase: string): string {
  const [first = '', ...others] = phrase.trim().split(/\s+/u);
  return either(first) + others.map(partOf).join('');
}

/** Tells whether a phrase can be read: it begins with a word, and not with what may be left out. */
export function isPhrase(phrase: string): boolean {
  return /^[^\s[\].][^\s[\]]*(\s+(\.\.|\[[^\s[\]]+\]|[^\s[\].]+))*$/u.test(phrase.trim());
}

/** Gives what finds any of these phrases, as whole words; with none, what finds nothing. */
export function patternOf(phrases: readonly string[]): RegExp {
  const sources = phrases.map(sourceOf);
  return new RegExp(
    sources.length === 0 ? '(?!)' : `${BEGINNING}(?:${sources.join('|')})${END}`,
    'giu',
  );
}
