/** What practitioners do, in the place of what will be different for the child [P, B]. */
import { firstPlace } from '../find.ts';
import { type RuleOf, wholeOf } from './rule.ts';

const TO_DO = /^\s*(?:the )?(.{2,40}?) (?:to|will) \p{L}+/u;

export const process: RuleOf = {
  sorts: ['outcome'],
  look(line, _, lists) {
    const place = firstPlace(lists.process, line.unquoted);
    if (place !== undefined) return [{ rule: 'process', severity: 'lookAgain', ...place }];
    const [, who = ''] = TO_DO.exec(line.plain) ?? [];
    const practitioner = firstPlace(lists.practitioners, who);
    return practitioner !== undefined && practitioner.start === 0
      ? [{ rule: 'process', severity: 'lookAgain', ...wholeOf(line) }]
      : [];
  },
};
