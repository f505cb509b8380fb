/** Finding by a few letters of several words, in any order, without case or accents. */
import { normalise } from '../audience/normalise.ts';

/** Something that can be found. */
export interface Findable {
  /** What it is or says. */
  readonly text: string;
  /** What else it may be found by, such as whose it is and on which page. */
  readonly besides: string;
}

/** Something made comparable once, to be asked often. */
export interface Prepared<F extends Findable> {
  readonly item: F;
  readonly text: string;
  readonly besides: string;
}

/** Makes things comparable. */
export function prepare<F extends Findable>(items: readonly F[]): Prepared<F>[] {
  return items.map((item) => ({
    item,
    text: ` ${normalise(item.text)} `,
    besides: ` ${normalise(item.besides)} `,
  }));
}

export interface Found<F extends Findable> {
  /** The best ones, best first. */
  readonly items: readonly F[];
  /** How many there are in all. */
  readonly count: number;
}

/**
 * Gives what every sought word is found in, best first: whole words before beginnings, beginnings
 * before what is inside a word, its own words before what stands beside it, short before
 * long, and else in the order given.
 * @param unsought words that are left out of account where others are sought too, such as “of”
 */
export function search<F extends Findable>(
  prepared: readonly Prepared<F>[],
  sought: string,
  most: number,
  unsought: readonly string[] = [],
): Found<F> {
  const typed = normalise(sought);
  const all = typed === '' ? [] : typed.split(' ');
  const telling = all.filter((word) => !unsought.includes(word));
  const words = telling.length > 0 ? telling : all;
  if (words.length === 0) return { items: [], count: 0 };
  const found = prepared.flatMap((one) => {
    const score = scoreOf(one, words, typed);
    return score > 0 ? [{ one, score }] : [];
  });
  found.sort((a, b) => b.score - a.score || lengthOf(a.one) - lengthOf(b.one));
  return { items: found.slice(0, most).map(({ one }) => one.item), count: found.length };
}

/** So many letters more are nothing to go by. */
const ABOUT_AS_LONG = 80;

function lengthOf({ text }: { readonly text: string }): number {
  return Math.floor(text.length / ABOUT_AS_LONG);
}

const WHOLE = 4;
const BEGINNING = 3;
const INSIDE = 1;
/** Its own words count so many times as much as what stands beside it. */
const OWN = 3;

/** Shortest piece that is looked for inside words; letters of other scripts say more each. */
const LEAST_INSIDE = 3;
const PLAIN_LETTERS = /^[a-z\d]+$/;

/** Gives how well a thing fits the words; 0 where one is missing, or none is its own. */
function scoreOf<F extends Findable>(
  { text, besides }: Prepared<F>,
  words: readonly string[],
  typed: string,
): number {
  let score = 0;
  let isOwn = false;
  for (const word of words) {
    const own = fitOf(text, word) * OWN;
    const fit = own > 0 ? own : fitOf(besides, word);
    if (fit === 0) return 0;
    isOwn ||= own > 0;
    score += fit;
  }
  if (!isOwn) return 0;
  const isInOneGo = words.length > 1 && text.includes(` ${typed}`);
  return score + (isInOneGo ? OWN * WHOLE : 0) + (text.startsWith(` ${words[0]}`) ? 1 : 0);
}

function fitOf(text: string, word: string): number {
  if (!text.includes(word)) return 0;
  if (text.includes(` ${word} `)) return WHOLE;
  if (text.includes(` ${word}`)) return BEGINNING;
  return word.length >= LEAST_INSIDE || !PLAIN_LETTERS.test(word) ? INSIDE : 0;
}
