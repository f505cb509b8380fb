/**
 * How words and phrases are written in the lists of `resources/coach`, so that somebody who writes
 * no code can add one: `a/b` is either word, `[a]` may be there or not, `..` stands for up to four
 * other words of the same sentence. They are looked for in a text in small letters.
 */

// Neither classes of Unicode nor capitals: a hundred such patterns take a second to make ready.
const LETTER = 'a-z0-9\\u00df-\\u024f';
/** A word ends neither before a hyphen nor within “Mum’s”. */
const BEGINNING = `(?<![${LETTER}'-])`;
const END = `(?![${LETTER}]|[-'][${LETTER}])`;
const GAP = `(?:\\s+[${LETTER}'-]+){0,4}?`;

const literal = (word: string) =>
  word
    .toLowerCase()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/’/gu, "'");

const either = (part: string) => `(?:${part.split('/').map(literal).join('|')})`;

function partOf(part: string): string {
  if (part === '..') return GAP;
  const [, optional] = /^\[(.+)\]$/.exec(part) ?? [];
  return optional === undefined
    ? String.raw`\s+${either(part)}`
    : String.raw`(?:\s+${either(optional)})?`;
}

function sourceOf(phrase: string): string {
  const [first = '', ...others] = phrase.trim().split(/\s+/u);
  return either(first) + others.map(partOf).join('');
}

/** Tells whether a phrase can be read: it begins with a word, and not with what may be left out. */
export function isPhrase(phrase: string): boolean {
  return /^[^\s[\].][^\s[\]]*(\s+(\.\.|\[[^\s[\]]+\]|[^\s[\].]+))*$/u.test(phrase.trim());
}

/** Gives a text in small letters, in which everything stands where it stood. */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  // A few letters, such as İ, are longer when they are small.
  return [...text]
    .map((letter) =>
      letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
    )
    .join('');
}

/** Gives what finds any of these phrases, as whole words; with none, what finds nothing. */
export function patternOf(phrases: readonly string[]): RegExp {
  const sources = phrases.map(sourceOf);
  return new RegExp(
    sources.length === 0 ? '(?!)' : `${BEGINNING}(?:${sources.join('|')})${END}`,
    'g',
  );
}
