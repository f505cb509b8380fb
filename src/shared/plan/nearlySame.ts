/** Whether two texts about two children say the same, apart from the child’s name [R2.2, R3.2]. */

/** How much of the words of both must be the same. */
const ALIKE = 0.8;

/** Words that change with the child and tell nothing about the child. */
const STANDING_FOR_A_CHILD = new Set(
  'he she they him her them his hers their theirs himself herself themselves'.split(' '),
);

/** A text made comparable once, to be held against many others. */
export type Comparable = readonly string[];

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/**
 * Gives what makes texts about several children comparable: their words in order of the alphabet,
 * without marks and capitals, the children’s names and what stands for them.
 * @param names the children’s names, whole; each part of a name is left out
 */
export function comparing(names: readonly string[]): (text: string) => Comparable {
  const parts = new Set(names.flatMap(wordsOf));
  return (text) =>
    wordsOf(text)
      .filter((word) => !parts.has(word) && !STANDING_FOR_A_CHILD.has(word))
      .sort();
}

/** Counts the words that two texts share, each as often as both have it. */
function countOfShared(one: Comparable, other: Comparable): number {
  let shared = 0;
  for (let at = 0, there = 0; at < one.length && there < other.length; ) {
    const [word = '', otherWord = ''] = [one[at], other[there]];
    if (word === otherWord) shared += 1;
    if (word <= otherWord) at += 1;
    if (word >= otherWord) there += 1;
  }
  return shared;
}

/**
 * Tells whether two texts are the same or nearly the same: four fifths of their words are shared.
 * Empty texts are never the same.
 */
export function nearlySame(one: Comparable, other: Comparable): boolean {
  if (one.length === 0 || other.length === 0) return false;
  return (2 * countOfShared(one, other)) / (one.length + other.length) >= ALIKE;
}
