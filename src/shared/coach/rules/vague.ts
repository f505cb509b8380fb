/** Words that say nothing [Y]: “appropriate” in whose view? */
import type { Analysed } from '../analyse.ts';
import type { Sort } from '../context.ts';
import { firstPlace, placesOf, type Span } from '../find.ts';
import type { Finding } from '../finding.ts';
import type { Lists } from '../lists.ts';
import { countsSomething } from '../when.ts';
import { ALL_TEXT, type RuleOf, replaced } from './rule.ts';

// “By reading”, “from 6 cans a day down to 2”: the line says itself what the word stands for.
const SAYS_HOW = /\b(?:by|through) \p{L}+ing\b|\bfrom \d+\b.*\bto \d+/u;
// Weak words that what is said of how things are may hold.
const TOLD: readonly Sort[] = ['concern', 'impact', 'need', 'strength', 'contingency'];
const NEVER_TOLD = /^(?:concerns|progress|reduc\p{L}*|increas\p{L}*|improv\p{L}*|develop\p{L}*)$/u;

/** Tells whether the sentence around a weak word says in other words what is meant. */
function tellsMore({ own, sentences }: Analysed, place: Span, sort: Sort): boolean {
  const around = sentences.find(({ start, end }) => place.start >= start && place.end <= end);
  const sentence = around === undefined ? own : own.slice(around.start, around.end);
  if (SAYS_HOW.test(sentence)) return true;
  return sort !== 'action' && sort !== 'safety' && countsSomething(sentence);
}

function lookAt(line: Analysed, sort: Sort, lists: Lists): Finding[] {
  const found: Finding[] = [];
  for (const { pattern, isWeak, instead } of lists.vague) {
    const place = firstPlace(pattern, line.own);
    if (
      place === undefined ||
      found.some(({ start, end }) => place.start >= start && place.end <= end)
    )
      continue;
    const word = line.own.slice(place.start, place.end);
    if (isWeak && TOLD.includes(sort) && NEVER_TOLD.test(word)) continue;
    const severity = isWeak && tellsMore(line, place, sort) ? 'consider' : 'lookAgain';
    const better =
      instead === undefined ? {} : { better: { text: replaced(line.text, place, instead) } };
    found.push({ rule: 'vague', severity, ...place, ...better });
  }
  const [first] = placesOf(/^\s*\p{L}+/gu, line.own);
  if (first && lists.firstVague.has(line.own.slice(first.start, first.end).trim())) {
    found.push({ rule: 'vague', severity: 'lookAgain', ...first });
  }
  return found.sort((one, other) => one.start - other.start);
}

export const vague: RuleOf = {
  sorts: ALL_TEXT,
  look: (line, { sort }, lists) => lookAt(line, sort, lists),
};
