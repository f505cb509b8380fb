/** A headline or a diagnosis that does not say what it is like for the child [W]. */
import { firstPlace, has } from '../find.ts';
import { countsSomething } from '../when.ts';
import { type RuleOf, withEnd } from './rule.ts';

/** What a line longer than this says is more than a headline. */
const LONGEST = 9;

export const headline: RuleOf = {
  sorts: ['concern', 'impact', 'need'],
  look({ plain, text }, _, lists) {
    const place = firstPlace(lists.headline, plain);
    if (place === undefined || has(lists.impact, plain) || countsSomething(plain)) return [];
    if ((plain.match(/[\p{L}\p{N}'-]+/gu) ?? []).length > LONGEST) return [];
    const better = { text: withEnd(text, ', so that …') };
    return [{ rule: 'headline', severity: 'lookAgain', ...place, better }];
  },
};
