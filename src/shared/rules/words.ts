/** Rules and steps in words, for the screens and for calendars. */
import { longDate } from '../dates/format.ts';
import { wording } from '../wording/index.ts';
import type { Rule, RuleId } from './pack.ts';

const { desk: say } = wording();

/** Gives what a step is called: “First core group”. */
export const stepName = (id: RuleId): string => say(`dates.steps.${id}`);

/** Gives what stands for the source of a length that nobody has written down. */
export const unwrittenSource = (): string => say('dates.noSource');

/** Gives how long a rule allows: “10 working days”; an empty text where nobody has said. */
export function lengthText({ count, unit }: Pick<Rule, 'count' | 'unit'>): string {
  return count === null ? '' : say(`dates.length.${unit}`, { count });
}

/** Gives a rule in words: “10 working days from the conference”; empty where it has no number. */
export function ruleText(rule: Rule): string {
  const length = lengthText(rule);
  if (length === '') return '';
  const { from, before } = rule;
  if (before && (from === 'conference' || from === 'birth')) {
    return say(`dates.before.${from}`, { length });
  }
  return say(`dates.after.${from}`, { length });
}

/** Gives a rule with the day its clock starts: “10 working days from the conference, Thursday 24 September 2026”. */
export function countedText(rule: Rule, start: string): string {
  return say('dates.counted', { rule: ruleText(rule), day: longDate(start) });
}
