/** A lasting change that is expected at once [Y]. */
import { firstPlace, has } from '../find.ts';
import type { RuleOf } from './rule.ts';

export const sudden: RuleOf = {
  sorts: ['outcome'],
  look({ unquoted }, _, lists) {
    const place = firstPlace(lists.suddenChange, unquoted);
    if (
      place === undefined ||
      !(
        has(lists.suddenWhen, unquoted) || /\bnever\b/u.test(unquoted.slice(place.start, place.end))
      )
    )
      return [];
    return [{ rule: 'sudden', severity: 'lookAgain', ...place }];
  },
};
