import { longDate, shortDate } from '#shared/dates/format.ts';
import { parseDay } from '#shared/dates/parseDay.ts';
import { type CountedFrom, countedFrom } from '#shared/plan/countedFrom.ts';
import type { Kind } from '#shared/record/record.ts';
import { useActs } from '../../api/conference.tsx';
import type { Limiting } from '../../components/FieldFrame.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { dayProblem } from '../dayProblem.ts';
import { dayRemark } from '../dayRemark.ts';
import { today } from '../today.ts';
import { language, t } from '../wording.ts';
import { type Bound, fieldValue } from './bound.ts';
import { Meanwhile } from './Meanwhile.tsx';
import { useBoundText } from './useBoundText.ts';

/** Gives the day that was typed, or throws with the sentence for one that is none. */
function readDay(typed: string, counted: CountedFrom): string | null {
  const parsed = parseDay(typed, counted.from, counted);
  if ('problem' in parsed) throw new Error(dayProblem(typed, counted) ?? '');
  return parsed.day;
}

/** A day, typed as people write or say days; shows how it was understood. */
export function DayField<K extends Kind>(
  props: Bound<K, string | null> & {
    /** The last day that a rule allows, and whether this one is wrong by it. */
    limit?: Limiting | undefined;
  },
) {
  const { kind, row, field } = props;
  const { recordNow } = useActs();
  const counted = countedFrom(recordNow(), kind, field, today());
  const stored = fieldValue<string | null>(row, field);
  const shown = stored ? shortDate(stored, language, true) : '';
  const read = (typed: string) => readDay(typed, counted);
  const { input, overtaken } = useBoundText(props, { shown, read, whenQuiet: false });
  const remark = input.value === shown ? undefined : dayRemark(input.value, counted);
  const placeholder = input.placeholder ?? t('day.placeholder');
  return (
    <>
      <TextInput
        {...input}
        placeholder={placeholder}
        remark={remark}
        limit={props.limit}
        width="short"
      />
      <Meanwhile overtaken={overtaken} theirs={stored ? longDate(stored) : ''} />
    </>
  );
}
