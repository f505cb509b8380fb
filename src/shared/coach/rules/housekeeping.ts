/** Practitioners’ own tasks, which no family has to read [B]. */
import { firstPlace } from '../find.ts';
import type { RuleOf } from './rule.ts';

export const housekeeping: RuleOf = {
  sorts: ['action', 'step'],
  look({ own }, { inFields }, lists) {
    const place = firstPlace(lists.housekeeping, own);
    if (place === undefined) return [];
    const better = inFields ? { better: { sharing: 'professional' as const } } : {};
    return [{ rule: 'housekeeping', severity: 'lookAgain', ...place, ...better }];
  },
};
