/** Nothing that a person could see, hear or count [Y, W]. */
import { firstPlace, has } from '../find.ts';
import { countsSomething } from '../when.ts';
import { type RuleOf, wholeOf } from './rule.ts';

/** A line this short that shows nothing is a heading. */
const SHORT = 3;

export const nothingSeen: RuleOf = {
  sorts: ['outcome', 'measure'],
  look(line, _, lists) {
    const { plain, unquoted } = line;
    if (unquoted !== plain || has(lists.seen, plain) || countsSomething(plain)) return [];
    const place = firstPlace(lists.nothingSeen, plain);
    if (place !== undefined) return [{ rule: 'nothingSeen', severity: 'lookAgain', ...place }];
    const words = plain.match(/\p{L}+/gu) ?? [];
    return words.length > 0 && words.length <= SHORT
      ? [{ rule: 'nothingSeen', severity: 'lookAgain', ...wholeOf(line) }]
      : [];
  },
};
