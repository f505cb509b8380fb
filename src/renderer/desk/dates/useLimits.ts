import { conferenceOf } from '#shared/record/record.ts';
import { deadlineOfField, remarksOnField } from '#shared/rules/daysSet.ts';
import { type Deadline, type Remark, remarksOnDay } from '#shared/rules/deadlines.ts';
import type { RuleId } from '#shared/rules/pack.ts';
import type { StepField } from '#shared/rules/places.ts';
import { useConference } from '../../api/conference.tsx';
import type { Limiting } from '../../components/FieldFrame.tsx';
import { t } from '../wording.ts';
import { dayText, limitText, wrongText } from './remarks.ts';
import { useDeadlines } from './useDeadlines.ts';

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
  const limiting = (
    deadline: Deadline | undefined,
    day: string | null,
    remarks: readonly Remark[],
  ) => {
    const what = wrongText(deadline?.rule.from ?? 'conference', remarks, nation);
    const wrong =
      day === null || what === '' ? '' : t('dates.isWrong', { day: dayText(day), what });
    const limit = deadline === undefined ? '' : limitText(deadline, nation);
    const text = [limit, wrong].filter((part) => part !== '').join(' ');
    return text === '' ? undefined : { text, isBroken: wrong !== '' };
  };
  return {
    ofField(field) {
      const remarks = remarksOnField(record, deadlines, field);
      return limiting(deadlineOfField(deadlines, field), conference[field], remarks);
    },
    ofStep(id, day) {
      const own = deadlines.find(({ rule }) => rule.id === id);
      return own && limiting(own, day, remarksOnDay(own, day, nation));
    },
  };
}
