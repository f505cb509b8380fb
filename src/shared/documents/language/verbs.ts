/**
 * English verbs as plan lines use them. Plan lines are written in the third person (“takes Alfie
 * to nursery”); on the copy of the person who does it the same line speaks to them (“take Alfie to
 * nursery”). Only a line with one verb, and that in this list, is turned; any other stays as typed.
 */

const IRREGULAR: Readonly<Record<string, string>> = {
  is: 'are',
  has: 'have',
  does: 'do',
  goes: 'go',
};

export const VERBS: ReadonlySet<string> = new Set(
  `accept agree answer apply arrange arrive ask attend avoid bath begin book bring brush build buy call calm
  carry change check choose clean climb collect come complete confirm contact cook count cry dance describe draw dress drink drive
  eat email enjoy explain explore feel fetch fill find finish follow get give go hand hear help hide hit hold invite
  join jump keep know laugh learn leave let listen live lock look love make meet miss move offer open pack pay phone pick plan play practise prepare push
  put read receive record remember rest ring run say scream see send set settle share shout show sign sing sit sleep speak spend stand start stay swim
  take talk teach tell text thank tidy track try use visit wait wake walk want wash watch wear work write`
    .trim()
    .split(/\s+/),
);

const THIRD_PERSON_PRONOUN =
  /(?<![\p{L}'’])(?:he|she|they|him|them|his|her|hers|their|theirs|himself|herself|themselves)(?![\p{L}])/iu;

/** A word that may be a second verb in the third person: after a joint, ending in s. */
const PERHAPS_ANOTHER_VERB =
  /(?:(?<!\p{L})(?:and|then|or|but|who|which|that)|[,;])\s+(?:\p{L}+\s+)?\p{Ll}+s(?![\p{L}’'])/u;

/** Tells whether a text speaks of somebody as he, she or they. Then nobody can tell who “you” is. */
export function hasThirdPersonPronoun(text: string): boolean {
  return THIRD_PERSON_PRONOUN.test(text);
}

/** Gives `take` for `takes`, `wash` for `washes`, `carry` for `carries`; null when it is no known verb. */
export function baseForm(word: string): string | null {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR[lower];
  if (irregular !== undefined) return irregular;
  const candidates = [
    lower.replace(/ies$/, 'y'),
    lower.replace(/(?<=(?:s|sh|ch|x|z|o))es$/, ''),
    lower.replace(/(?<=[^s])s$/, ''),
  ];
  return candidates.find((base) => base !== lower && VERBS.has(base)) ?? null;
}

/**
 * Tells whether a plan line begins with a verb in the third person, as in “takes Alfie …”: a verb
 * of the list, or any word in small letters that looks like one, which a line that follows a name
 * can hardly be anything else than.
 */
export function startsAsThirdPerson(what: string): boolean {
  const [first = ''] = what.trim().split(/\s+/, 1);
  return baseForm(first) !== null || /^\p{Ll}+(?<![su])s$/u.test(first);
}

/**
 * Gives a line about somebody as a line to them: “takes Alfie to nursery” becomes “take Alfie to
 * nursery”. Null when it cannot be turned safely.
 */
export function spokenToDoer(what: string): string | null {
  const text = what.trim();
  if (hasThirdPersonPronoun(text) || PERHAPS_ANOTHER_VERB.test(text)) return null;
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  const base = baseForm(first);
  return base === null ? null : base + text.slice(first.length);
}
