import { GAP_CLAUSES, type Gap } from '#shared/plan/gap.ts';
import { countedText } from '#shared/rules/words.ts';
import { dayText } from '../../dates/remarks.ts';
import { sourceText, t } from '../../wording.ts';

/** Gives who asks a question: the guidance, or the rule of days with its last day and its source. */
export function gapSource({ name, deadline }: Gap): string {
  if (deadline === undefined) return sourceText(GAP_CLAUSES[name]);
  const { rule, limit, start } = deadline;
  return [
    limit === null ? '' : t('dates.by', { day: dayText(limit.due) }),
    start === null ? '' : countedText(rule, start),
    rule.source,
    rule.confirmed ? '' : t('dates.notConfirmed'),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
