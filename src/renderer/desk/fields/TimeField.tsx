import type { Kind } from '#shared/record/record.ts';
import { TextInput } from '../../components/TextInput.tsx';
import { t } from '../wording.ts';
import { type Bound, fieldValue } from './bound.ts';
import { Meanwhile } from './Meanwhile.tsx';
import { readTimeOfDay } from './timeOfDay.ts';
import { useBoundText } from './useBoundText.ts';

/** Gives the time that was typed as `HH:MM`, or throws with the sentence for one that is none. */
function readTime(typed: string): string {
  const time = readTimeOfDay(typed);
  if (time === null) throw new Error(t('time.notATime', { text: typed.trim() }));
  return time;
}

/** A time of day, typed as people write it. */
export function TimeField<K extends Kind>(props: Bound<K, string>) {
  const shown = fieldValue<string>(props.row, props.field);
  const { input, overtaken } = useBoundText(props, { shown, read: readTime, whenQuiet: false });
  return (
    <>
      <TextInput {...input} width="short" />
      <Meanwhile overtaken={overtaken} theirs={shown} />
    </>
  );
}
