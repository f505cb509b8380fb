/**
 * Negative wording of an outcome [Y]: what will we see instead? A negative beside a positive is none:
 * “has breakfast every day and stops asking for food”, “gives birth where he cannot reach her”.
 */
import type { Analysed } from '../analyse.ts';
import { blank, placesOf, type Span } from '../find.ts';
import type { Finding } from '../finding.ts';
import type { Lists } from '../lists.ts';
import { countsSomething } from '../when.ts';
import type { RuleOf } from './rule.ts';

// A clause that says something positive stands before the negative one.
const AFTER_A_CLAUSE =
  /(?:\b(?:says?|said|tells?|told|knows?|understands?|explains?|shows?|writes?|sees?|hears?|feels?)\b|\b(?:where|when|who|whom|which|that|because|if|so|while|until|although|though|instead|but|after|before|even|as)\b|[,;:]).*$/u;
const AND_AFTER_A_VERB =
  /\b(?:will|can|is|are|has|have|to|\p{L}{3,}s|slept|had|been)\b[^.;]*\b(?:and|or)\s+(?:\p{L}+\s+){0,2}$/u;
// “Is born with no crack cocaine in her tests for ten weeks”: a noun after a positive verb.
const NOUN_AFTER_A_VERB =
  /\b(?:is|are|has|have|born|shows?|with|reads?|finds?|hears?|hear|on|in|there (?:is|are|will be))\b[^.;]*\b(?:with|reads?|shows?|finds?|hears?|hear)\s*$/u;
// What comes first in a sentence and is no clause: “By June,” “Within six weeks”.
const OPENING =
  /^\s*(?:(?:by|from|within|in|on|at|after|before|until|during|each|every|when)\b(?:(?!\b(?:has|have|is|are|was|will|can|does)\b)[^,]){0,40},\s*)/u;

/** How far back a clause is looked for, in characters. */
const LOOKED_BACK = 200;

function isBesideAPositive(before: string): boolean {
  const rest = before.slice(-LOOKED_BACK).replace(OPENING, '');
  return AFTER_A_CLAUSE.test(rest) || AND_AFTER_A_VERB.test(rest) || NOUN_AFTER_A_VERB.test(rest);
}

const STOPS = /^(?:stop|stops)$/u;

/** Gives “Dad … without shouting” for “Dad to stop shouting”; nothing where it does not fit. */
function positiveShape(line: Analysed, place: Span, word: string): Finding['better'] {
  if (!STOPS.test(word) || !/^\s+\p{L}+ing\b/u.test(line.plain.slice(place.end))) return undefined;
  const lead = line.plain.slice(0, place.start).replace(/\b(?:to|will)\s*$/u, '');
  return {
    text: `${line.text.slice(0, lead.length).trimEnd()} … without${line.text.slice(place.end)}`.trimStart(),
  };
}

// “Never takes her out without a seat”, “does not leave until Gran is there”: twice no is yes.
const TAKEN_BACK = /\b(?:without|until|unless)\b/u;

// “Fewer than two”, “no later than eight” limit; so does a number that goes down.
const WEAK = /^(?:less|fewer|reduc\p{L}*|decreas\p{L}*)$/u;

function lookAt(line: Analysed, lists: Lists): Finding[] {
  const own = blank(line.unquoted, placesOf(lists.notNegative, line.unquoted));
  for (const { start, end } of line.sentences) {
    const sentence = own.slice(start, end);
    for (const place of placesOf(lists.negative, sentence)) {
      if (isBesideAPositive(sentence.slice(0, place.start))) break;
      const word = sentence.slice(place.start, place.end);
      const at = { start: start + place.start, end: start + place.end };
      // “Corey stops and counts to ten”: nothing ends.
      if (/^stops?$/u.test(word) && /^\s+(?:and|at|by|to)\b/u.test(sentence.slice(place.end)))
        continue;
      if (TAKEN_BACK.test(sentence.slice(place.end))) continue;
      if (WEAK.test(word) && countsSomething(sentence)) continue;
      const better = positiveShape(line, at, word);
      return [{ rule: 'negative', severity: 'lookAgain', ...at, ...(better ? { better } : {}) }];
    }
  }
  return [];
}

export const negative: RuleOf = {
  sorts: ['outcome'],
  look: (line, _, lists) => lookAt(line, lists),
};
