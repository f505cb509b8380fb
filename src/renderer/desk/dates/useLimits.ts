import type { Nation } from '#shared/dates/bankHolidays.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { type Deadline, dayOff, remarksOnDay } from '#shared/rules/deadlines.ts';
import type { RuleId } from '#shared/rules/pack.ts';
import { placeOfStep, type StepField } from '#shared/rules/places.ts';
import { useConference } from '../../api/conference.tsx';
import type { Limiting } from '../../components/FieldFrame.tsx';
import { t } from '../wording.ts';
import { dayText, limitText, wrongText } from './remarks.ts';
import { useDeadlines } from './useDeadlines.ts';

/** Of several limits to one day, the one that ends first. */
function strictest(deadlines: readonly Deadline[]): Deadline | undefined {
  return deadlines
    .filter(({ limit }) => limit !== null)
    .sort((a, b) => ((a.limit?.due ?? '') < (b.limit?.due ?? '') ? -1 : 1))[0];
}

/** Where no rule sets a limit to a meeting, a weekend and a bank holiday are named all the same. */
function withoutRule(day: string | null, nation: Nation): Limiting | undefined {
  const off = day === null ? null : dayOff(day, nation);
  if (day === null || off === null) return undefined;
  const what = wrongText('conference', [off], nation);
  return { text: t('dates.isWrong', { day: dayText(day), what }), isBroken: true };
}

export interface Limits {
  readonly ofField: (field: StepField) => Limiting | undefined;
  readonly ofStep: (id: RuleId | undefined, day: string | null) => Limiting | undefined;
}

/**
 * Gives what stands under a field that sets the day of a step: the limit, and what is wrong with the
 * day that stands there. Nothing where no rule has to say anything.
 */
export function useLimits(): Limits {
  const { record } = useConference();
  const conference = conferenceOf(record);
  const deadlines = useDeadlines();
  const { nation } = conference;
  const limiting = (deadline: Deadline | undefined, day: string | null) => {
    if (deadline === undefined) return withoutRule(day, nation);
    const what = wrongText(deadline.rule.from, remarksOnDay(deadline, day, nation), nation);
    const wrong =
      day === null || what === '' ? '' : t('dates.isWrong', { day: dayText(day), what });
    const text = [limitText(deadline, nation), wrong].filter((part) => part !== '').join(' ');
    return text === '' ? undefined : { text, isBroken: wrong !== '' };
  };
  return {
    ofField(field) {
      const own = deadlines.filter(({ rule }) => placeOfStep(rule.id).field === field);
      return limiting(strictest(own) ?? own[0], conference[field]);
    },
    ofStep(id, day) {
      const own = deadlines.find(({ rule }) => rule.id === id);
      return own && limiting(own, day);
    },
  };
}
