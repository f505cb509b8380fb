/** What the coach says of a line. */
import type { Span } from './find.ts';

/**
 * Every rule, in the order in which the most telling one is shown, with the clauses of the guidance
 * it comes from.
 */
export const RULES = {
  negative: 'Y.outcomes',
  sudden: 'Y.realistic',
  attendance: 'Y.outcomes · W.whole',
  process: 'P.outcomes · B.onePlan',
  contingency: 'P.contingency · M3.11',
  housekeeping: 'B.onePlan',
  headline: 'W.child',
  blame: 'Y.agreed',
  noPerson: 'Y.specific · M3.10',
  noDay: 'Y.timely · M3.10',
  noFrequency: 'Y.specific · M3.10',
  vague: 'Y.specific',
  nothingSeen: 'Y.measurable · W.measures',
  unexplained: 'Y.simple',
  noChild: 'W.measures · P.outcomes',
} as const;
export type Rule = keyof typeof RULES;
export const RULE_NAMES = Object.keys(RULES) as [Rule, ...Rule[]];

/** A line needs another look, or may be fine and is worth a thought. */
export type Severity = 'lookAgain' | 'consider';

/** What may be taken over: another text in place of the whole, or the mark of a practitioners’ task. */
export type Better = { readonly text: string } | { readonly sharing: 'professional' };

export interface Finding extends Span {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly better?: Better;
}
