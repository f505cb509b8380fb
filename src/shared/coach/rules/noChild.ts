/** An outcome in which no child is [W, P]: worth a thought where the children’s names are known. */
import { type RuleOf, wholeOf } from './rule.ts';

const SOME_CHILD =
  /\b(?:child|children|baby|son|daughter|boys?|girls?|twins?|brothers?|sisters?|kids?|he|she|they|him|her|them|his|their|i|my|me|we|our)\b/u;

export const noChild: RuleOf = {
  sorts: ['outcome'],
  look(line, { children = [] }) {
    const small = line.plain.toLowerCase();
    const names = children.flatMap((name) => name.toLowerCase().split(/\s+/u));
    const isNamed = names.some((name) => name.length > 1 && small.includes(name));
    if (names.length === 0 || isNamed || SOME_CHILD.test(line.plain)) return [];
    return [{ rule: 'noChild', severity: 'consider', ...wholeOf(line) }];
  },
};
