/** A headline or a diagnosis that does not say what it is like for the child [W]. */
import type { Analysed } from '../analyse.ts';
import { firstPlace, has, type Span } from '../find.ts';
import { countsSomething } from '../when.ts';
import { type RuleOf, wholeOf, withEnd } from './rule.ts';

/** What a line longer than this says is more than a headline. */
const LONGEST = 9;

/** Few words without a verb: “Sleep problems”, “Cody’s development”. */
const SHORT = 4;
const VERB =
  /\b(?:is|are|was|were|has|have|had|does|did|will|can|gets|goes|needs|wants|feels|[a-z]+ed)\b|(?<!')\b(?!his\b|this\b)[a-z]{2,}[^s']s\b(?=\s+[a-z])/u;

function headingOf(line: Analysed): Span | undefined {
  const words = line.plain.match(/[\p{L}\p{N}'-]+/gu) ?? [];
  return words.length <= SHORT && !VERB.test(line.plain) ? wholeOf(line) : undefined;
}

export const headline: RuleOf = {
  sorts: ['concern', 'impact', 'need'],
  look(line, _, lists) {
    const { plain, text } = line;
    const place = firstPlace(lists.headline, plain) ?? headingOf(line);
    if (place === undefined || has(lists.impact, plain) || countsSomething(plain)) return [];
    if ((plain.match(/[\p{L}\p{N}'-]+/gu) ?? []).length > LONGEST) return [];
    const better = { text: withEnd(text, ', so that …') };
    return [{ rule: 'headline', severity: 'lookAgain', ...place, better }];
  },
};
