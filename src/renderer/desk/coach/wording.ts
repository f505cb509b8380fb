import type { Finding, Rule } from '#shared/coach/finding.ts';
import { t } from '../wording.ts';

/** Gives a rule as people read it: what it asks about, why, and the question. */
export function ruleWording(rule: Rule) {
  return {
    name: t(`coach.rules.${rule}.name`),
    why: t(`coach.rules.${rule}.why`),
    ask: t(`coach.rules.${rule}.ask`),
  };
}

/** Gives the words a finding is about, in quotation marks; nothing where it is the whole line. */
export function wordsOf(text: string, { start, end }: Finding): string {
  const isWhole = start === 0 && end >= text.length;
  return isWhole ? '' : t('coach.at', { words: text.slice(start, end) });
}
