/** What is said of a limit, and of a day that was set against it, in words. */
import type { Nation } from '#shared/dates/bankHolidays.ts';
import { shortDate } from '#shared/dates/format.ts';
import type { Deadline, Remark } from '#shared/rules/deadlines.ts';
import type { Start } from '#shared/rules/pack.ts';
import { lengthText } from '#shared/rules/words.ts';
import { choiceText, language, listed, t } from '../wording.ts';

/** Gives “Fri 9 Oct 2026”. */
export const dayText = (day: string): string => shortDate(day, language, true);

/** Gives what is wrong with a day, “after the last day and at a weekend”; empty where nothing is. */
export function wrongText(from: Start, remarks: readonly Remark[], nation: Nation): string {
  return listed(
    remarks.map((remark) =>
      remark === 'beforeStart'
        ? t(`dates.beforeStart.${from}`)
        : t(`dates.${remark}`, { nation: choiceText('nation', nation) }),
    ),
  );
}

/** Gives “By Thu 8 Oct 2026: 10 working days, England.”, or nothing where there is no limit. */
export function limitText({ rule, limit }: Deadline, nation: Nation): string {
  if (limit === null) return '';
  const whose = rule.binding === 'local' ? t('dates.local') : choiceText('nation', nation);
  const names = {
    day: dayText(limit.due),
    offered: dayText(limit.offered),
    length: lengthText(rule),
    whose: rule.confirmed ? whose : t('dates.unconfirmed', { whose }),
  };
  if (rule.before) return t('dates.remarkBefore', names);
  return limit.due === limit.offered ? t('dates.remark', names) : t('dates.remarkOffered', names);
}
