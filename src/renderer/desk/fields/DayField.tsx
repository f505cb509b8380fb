import { longDate, shortDate } from '#shared/dates/format.ts';
import { parseDay } from '#shared/dates/parseDay.ts';
import type { Kind } from '#shared/record/record.ts';
import { TextInput } from '../../components/TextInput.tsx';
import { dayProblem } from '../dayProblem.ts';
import { today } from '../today.ts';
import { language, t } from '../wording.ts';
import { type Bound, fieldValue } from './bound.ts';
import { Meanwhile } from './Meanwhile.tsx';
import { useBoundText } from './useBoundText.ts';

/** Gives the day that was typed, or throws with the sentence for one that is none. */
function readDay(typed: string): string | null {
  const parsed = parseDay(typed, today());
  if ('problem' in parsed) throw new Error(dayProblem(typed) ?? '');
  return parsed.day;
}

/** A day, typed as people write days; shows how it was understood. */
export function DayField<K extends Kind>(props: Bound<K, string | null>) {
  const stored = fieldValue<string | null>(props.row, props.field);
  const shown = stored ? shortDate(stored, language, true) : '';
  const { input, overtaken } = useBoundText(props, { shown, read: readDay, whenQuiet: false });
  const understood = input.value === shown ? null : parseDay(input.value, today());
  const remark =
    understood && 'day' in understood && understood.day && understood.day !== stored
      ? longDate(understood.day)
      : undefined;
  const placeholder = input.placeholder ?? t('day.placeholder');
  return (
    <>
      <TextInput {...input} placeholder={placeholder} remark={remark} width="short" />
      <Meanwhile overtaken={overtaken} theirs={stored ? longDate(stored) : ''} />
    </>
  );
}
