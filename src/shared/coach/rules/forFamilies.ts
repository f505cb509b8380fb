/** What stands between a family and a plan they can use: blame, initials, the language of the trade [Y]. */
import type { Analysed } from '../analyse.ts';
import type { Context, Sort } from '../context.ts';
import { blank, firstPlace, placesOf } from '../find.ts';
import type { Finding, Severity } from '../finding.ts';
import { ALL_TEXT, type RuleOf, replaced } from './rule.ts';

/** In a family’s copy it is a fault; in a line of the plan it is worth a thought. */
const weight = (sort: Sort): Severity => (sort === 'family' ? 'lookAgain' : 'consider');

export const blame: RuleOf = {
  sorts: ALL_TEXT,
  look({ unquoted, text }, { sort }, lists) {
    const said = blank(unquoted, placesOf(lists.notBlame, unquoted));
    for (const { pattern, instead } of lists.blame) {
      const place = firstPlace(pattern, said);
      if (place === undefined) continue;
      const better =
        instead === undefined ? {} : { better: { text: replaced(text, place, instead) } };
      return [{ rule: 'blame', severity: weight(sort), ...place, ...better }];
    }
    return [];
  },
};

const INITIALS = /(?<![\p{L}\p{N}'-])\p{Lu}{2,6}(?![\p{L}\p{N}'-])/gu;
const MANY_CAPITALS = 0.6;

/** Gives initials that nothing in brackets explains, before or after. */
function initialsIn(
  { cased, unquoted, own, text }: Analysed,
  { sort, explained = [] }: Context,
  means: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): Finding[] {
  const letters = cased.match(/\p{L}/gu) ?? [];
  const isShouting =
    letters.filter((letter) => /\p{Lu}/u.test(letter)).length > MANY_CAPITALS * letters.length;
  if (isShouting) return [];
  return placesOf(INITIALS, cased).flatMap((place) => {
    if (unquoted.slice(place.start, place.end).trim() === '') return [];
    const word = cased.slice(place.start, place.end);
    const isExplained =
      /^\s*\(/u.test(unquoted.slice(place.end)) || /\(\s*$/u.test(unquoted.slice(0, place.start));
    const isName = !means.has(word) && own.slice(place.start, place.end).trim() === '';
    if (known.has(word) || explained.includes(word) || isExplained || isName) return [];
    const meaning = means.get(word);
    const better =
      meaning === undefined
        ? {}
        : { better: { text: replaced(text, place, `${word} (${meaning})`) } };
    return [{ rule: 'unexplained' as const, severity: weight(sort), ...place, ...better }];
  });
}

export const unexplained: RuleOf = {
  sorts: ALL_TEXT,
  look(line, context, lists) {
    const { sort } = context;
    const initials = initialsIn(line, context, lists.acronyms, lists.knownAcronyms);
    const jargon = lists.jargon.flatMap(({ pattern, instead }) => {
      const place = firstPlace(pattern, line.unquoted);
      if (place === undefined) return [];
      const better =
        instead === undefined ? {} : { better: { text: replaced(line.text, place, instead) } };
      return [{ rule: 'unexplained' as const, severity: weight(sort), ...place, ...better }];
    });
    return [...initials, ...jargon];
  },
};
