/** Who is named in a line, and who of them does something. */
import { has, type Span } from './find.ts';
import type { Lists } from './lists.ts';

interface Word extends Span {
  readonly word: string;
  /** In small letters, without “'s”. */
  readonly small: string;
  readonly isPossessive: boolean;
  /** Whether a sentence or a part of one begins with it. */
  readonly isFirst: boolean;
  readonly isCapital: boolean;
  /** Whether the next word belongs to it: nothing but a space between. */
  readonly joinsNext: boolean;
}

const WORDS = /(?:\p{Lu}\.(?=\s?\p{Lu}))|[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;
const DAYS_AND_MONTHS =
  /^(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:days?)?$|^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$|^(?:christmas|easter|eid|ramadan|diwali|new|year|welsh|english|polish|urdu)$/u;

function wordsOf(text: string): Word[] {
  let before = 0;
  return [...text.matchAll(WORDS)].map(({ index, 0: word }) => {
    const between = text.slice(before, index);
    const end = index + word.length;
    const isFirst = before === 0 || /[.;:,(!?\u2013\u2014-]/u.test(between);
    before = end;
    return {
      start: index,
      end,
      word,
      small: word.replace(/'s$/u, '').toLowerCase(),
      isPossessive: /'s$/u.test(word) || text.slice(end, end + 1) === "'",
      isFirst,
      isCapital: /^\p{Lu}/u.test(word),
      joinsNext: /^ ?\p{L}/u.test(text.slice(end, end + 2)),
    };
  });
}

/** After a name that does something stands one of these, or a verb in -s. */
const DOES = /^(?:from|to|will|and|or|is|has|can|may|must|both|each|then|agrees|goes)$/;
const THIRD_PERSON =
  /^(?!(?:this|his|hers|its|always|plus|less|as|is|was|across|class|bus|lessons|sessions|visits|days|weeks|hours|minutes|times|years)$)\p{L}+s$/u;
/** The next word, past who somebody is: “Ahmed (youth worker) picks”, “Beth, his physio, meets”. */
const AFTER = /^(?: ?\([^)]{0,60}\)|, [^,]{0,60},)?,? (\p{L}+)/u;
/** “Bed to be bought”: a thing, not somebody. */
const PASSIVE = /^to be /;

/** How many words a name has beside its first. */
const LONGEST_NAME = 5;

interface Named extends Span {
  readonly isSure: boolean;
  readonly first: number;
  readonly last: number;
}

/** “Mum”, “her nan”: with or without a capital. */
const isKin = ({ small }: Word, lists: Lists) =>
  lists.kin.has(small.charAt(0).toUpperCase() + small.slice(1));
const POSSESSIVE = /^(?:her|his|their|my|our|your|the)$/;

/** Gives the names in a row of words with capitals, from the `from`th word on. */
function nameAt(
  words: readonly Word[],
  from: number,
  known: ReadonlySet<string>,
  lists: Lists,
): Named | null {
  const opening = words[from];
  if (opening === undefined) return null;
  const belongs = (word: Word) => word.isCapital && !DAYS_AND_MONTHS.test(word.small);
  if (!belongs(opening) && !isKin(opening, lists) && !known.has(opening.small)) return null;
  let last = from;
  while (
    last - from < LONGEST_NAME &&
    words[last]?.joinsNext &&
    words[last + 1] &&
    belongs(words[last + 1] as Word) &&
    !words[last]?.isPossessive
  )
    last += 1;
  // “J. Reed”: the full stop parts the two.
  if (last === from && /^\p{Lu}\.$/u.test(opening.word) && words[from + 1]?.isCapital)
    last = from + 1;
  const row = words.slice(from, last + 1);
  const isTitled = lists.titles.has(opening.word) && row.length > 1;
  const isKnown = row.some(({ small }) => known.has(small));
  const isInitial = /^\p{Lu}\.$/u.test(opening.word);
  const kin = isKin(opening, lists);
  const isOrganisation = row.some(
    ({ word, small }) =>
      lists.organisations.has(small) || (word.length > 1 && word === word.toUpperCase()),
  );
  if (isTitled || isKnown || isInitial || kin) {
    return {
      start: opening.start,
      end: words[last]?.end ?? opening.end,
      isSure: true,
      first: from,
      last,
    };
  }
  if (isOrganisation) return null;
  if (lists.openers.has(opening.small) || has(lists.anyVague, opening.small)) return null;
  return {
    start: opening.start,
    end: words[last]?.end ?? opening.end,
    isSure: row.length > 1,
    first: from,
    last,
  };
}

function actsIn(text: string, words: readonly Word[], name: Named, lists: Lists): boolean {
  const [before, opening, closing] = [words[name.first - 1], words[name.first], words[name.last]];
  if (opening === undefined || closing === undefined || closing.isPossessive) return false;
  const [, next = ''] = AFTER.exec(text.slice(closing.end).toLowerCase()) ?? [];
  const does = DOES.test(next) || THIRD_PERSON.test(next);
  if (opening.isFirst) {
    // After a dash, a colon or in brackets a name alone says who.
    const lead = text.slice(before?.end ?? 0, opening.start);
    if (before !== undefined && /[:(\u2013\u2014]| - /u.test(lead)) return true;
    if (name.isSure) return true;
    return does && !PASSIVE.test(text.slice(closing.end + 1));
  }
  if (before === undefined) return true;
  if (before.word === 'by') return true;
  const isRole = has(lists.roles, before.small) || isKin(before, lists);
  // “Carter’s aunt Louise”, “her mum”.
  if (isKin(opening, lists) && (before.isPossessive || POSSESSIVE.test(before.small))) return does;
  const isLed =
    isRole ||
    lists.leads.has(before.small) ||
    lists.times.has(before.small) ||
    /\d$|\d(?:st|nd|rd|th)$/.test(before.small) ||
    DAYS_AND_MONTHS.test(before.small);
  return isLed && (name.isSure || does || before.small === 'and');
}

/**
 * Gives the people named in a text, and whether one of them is said to do something: “Ms Carter”,
 * “J. Reed”, “Grandma Joan”, “health visitor Priya Shah”, or a name that is known.
 */
export function peopleIn(
  text: string,
  known: readonly string[],
  lists: Lists,
): { readonly names: readonly Span[]; readonly acts: boolean } {
  const knownWords = new Set(
    known
      .flatMap((name) => name.toLowerCase().split(/\s+/u))
      .filter((word) => word.length > 2 && !lists.openers.has(word)),
  );
  const words = wordsOf(text);
  const names: Named[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const name = nameAt(words, at, knownWords, lists);
    if (name === null) continue;
    names.push(name);
    at = name.last;
  }
  const acting = names.filter((name) => actsIn(text, words, name, lists));
  return {
    // “Improved attendance” begins with a capital and is nobody.
    names: names.filter((name) => name.isSure || acting.includes(name)),
    acts: acting.length > 0,
  };
}
