/**
 * The writing coach [R10.1]: looks through one line by rule and gives what is worth another look.
 * Pure and offline; it asks, and never decides. Somebody’s own words are never looked at,
 * nor lines in a language without lists.
 */
import { analyse } from './analyse.ts';
import type { Context } from './context.ts';
import { type Finding, RULE_NAMES } from './finding.ts';
import { isEnglish } from './language.ts';
import type { Lists } from './lists.ts';
import { RULE_OF } from './rules/index.ts';

/** What is longer than this is no line of a plan: its beginning is looked at. */
const LONGEST = 4_000;

export type Verdict = 'fine' | 'look-again';

/** Gives what the rules find in a line, the most telling first. */
export function coach(text: string, context: Context, lists: Lists): Finding[] {
  if (context.sort === 'quote' || text.trim() === '' || !isEnglish(text)) return [];
  const line = analyse(text.slice(0, LONGEST), context, lists);
  const found = RULE_NAMES.filter((rule) => !lists.off.has(rule)).flatMap((rule) => {
    const { sorts, look } = RULE_OF[rule];
    return sorts.includes(context.sort) ? look(line, context, lists) : [];
  });
  const whole = found.map((finding) => wholeAgain(finding, text.slice(LONGEST)));
  return [...whole.filter(isFault), ...whole.filter((finding) => !isFault(finding))];
}

/** Gives a finding whose better text has the rest that was not looked at. */
function wholeAgain(finding: Finding, rest: string): Finding {
  const { better } = finding;
  if (rest === '' || better === undefined || !('text' in better)) return finding;
  return { ...finding, better: { text: better.text + rest } };
}

const isFault = ({ severity }: Finding) => severity === 'lookAgain';

/** Gives the verdict: what is only worth a thought does not count. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  return findings.some(isFault) ? 'look-again' : 'fine';
}
