import { cleanText } from '#shared/record/fields.ts';
import type { Kind } from '#shared/record/record.ts';
import { TextInput } from '../../components/TextInput.tsx';
import { type Bound, fieldValue } from './bound.ts';
import { Meanwhile } from './Meanwhile.tsx';
import { useBoundText } from './useBoundText.ts';

/** A text of the record, saved as it is typed. */
export function WordsField<K extends Kind>(
  props: Bound<K, string> & {
    /** A box that grows from this many lines; a single line when left out. */
    lines?: 1 | 2;
    own?: boolean;
    autoFocus?: boolean;
    width?: 'short' | 'full';
  },
) {
  const shown = fieldValue<string>(props.row, props.field);
  const { input, overtaken } = useBoundText(props, { shown, read: cleanText, whenQuiet: true });
  return (
    <>
      <TextInput
        {...input}
        {...(props.lines ? { lines: props.lines } : {})}
        own={props.own ?? false}
        autoFocus={props.autoFocus ?? false}
        width={props.width ?? 'full'}
      />
      <Meanwhile overtaken={overtaken} theirs={shown} />
    </>
  );
}
