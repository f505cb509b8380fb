/** Finding the one that is meant by a few letters of its name, or by its initials. */

/** Something that is found by its name, and told apart by a second line. */
export interface Findable {
  readonly label: string;
  readonly detail?: string | undefined;
}

/** Every sign that stands for an apostrophe: typed, curled, or set as an accent or prime. */
const APOSTROPHES = /['\u2018\u2019\u201b\u02b9\u02bb\u02bc\u2032`\u00b4\uff07]/gu;
/** What stands for quotation marks, in the same way. */
const QUOTES = /[\u201c\u201d\u201e\u201f\u2033]/gu;

/**
 * Gives a text for comparing: without accents, capitals and white space around it, and with the
 * signs of the keyboard for apostrophes, quotation marks and dashes.
 */
function plain(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(/\p{Pd}/gu, '-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim();
}

/** Gives the first letter of each word of a name, such as “lc” for “Leanne Calvert”. */
function initialsOf(name: string): string {
  return (plain(name).match(/[\p{L}\p{N}]+/gu) ?? []).map(([first]) => first).join('');
}

/** Gives how well something fits: 0 by its initials, 1 where a word begins so, 2 anywhere; else null. */
function rankOf({ label, detail }: Findable, sought: string): number | null {
  const letters = sought.replace(/[\s.]/gu, '');
  if (letters.length > 1 && initialsOf(label).startsWith(letters)) return 0;
  const whole = plain(`${label} ${detail ?? ''}`);
  if (whole.startsWith(sought) || whole.includes(` ${sought}`)) return 1;
  return whole.includes(sought) ? 2 : null;
}

/** Gives those that fit what was typed, the likeliest first, else in the order given. */
export function fittingOnes<Item extends Findable>(items: readonly Item[], typed: string): Item[] {
  const sought = plain(typed);
  return items
    .map((item) => ({ item, rank: rankOf(item, sought) }))
    .filter((found): found is { item: Item; rank: number } => found.rank !== null)
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}

/**
 * Gives the one that was meant: the only one of that very name, the only one with these initials,
 * or the only one that fits.
 */
export function meantOne<Item extends Findable>(
  items: readonly Item[],
  typed: string,
): Item | undefined {
  const sought = plain(typed);
  const letters = sought.replace(/[\s.]/gu, '');
  const named = items.filter(({ label }) => plain(label) === sought);
  const byInitials =
    letters.length > 1 ? items.filter(({ label }) => initialsOf(label) === letters) : [];
  for (const found of [named, byInitials, fittingOnes(items, typed)]) {
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}
