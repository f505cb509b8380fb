import { completionsOf } from '#shared/record/completing.ts';
import { cleanText } from '#shared/record/fields.ts';
import type { Kind } from '#shared/record/record.ts';
import type { Spelling } from '#shared/record/spelling.ts';
import { isSuggestedIn, suggestionsFor } from '#shared/record/suggestions.ts';
import { useActs } from '../../api/conference.tsx';
import { SuggestInput } from '../../components/SuggestInput.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { CoachNote } from '../coach/CoachNote.tsx';
import { t } from '../wording.ts';
import { type Bound, fieldValue } from './bound.ts';
import { Meanwhile } from './Meanwhile.tsx';
import { useBoundText } from './useBoundText.ts';

/** A text of the record, saved as it is typed; some suggest what stands in the record already. */
export function WordsField<K extends Kind>(
  props: Bound<K, string> & {
    /** A box that grows from this many lines; a single line when left out. */
    lines?: 1 | 2;
    own?: boolean;
    autoFocus?: boolean;
    width?: 'short' | 'full';
    /** In which language its spelling is checked; English when left out. */
    spelling?: Spelling;
  },
) {
  const { kind, row, field } = props;
  const { recordNow } = useActs();
  const shown = fieldValue<string>(row, field);
  const { input, overtaken } = useBoundText(props, { shown, read: cleanText, whenQuiet: true });
  const suggested = () => suggestionsFor(recordNow(), kind, field, row.id);
  const whole = {
    ...input,
    ...(props.lines ? { lines: props.lines } : {}),
    own: props.own ?? false,
    autoFocus: props.autoFocus ?? false,
    width: props.width ?? 'full',
    spelling: props.spelling ?? 'english',
    below: <CoachNote kind={kind} row={row} field={field} typed={input.value} />,
  };
  return (
    <>
      {isSuggestedIn(kind, field) ? (
        <SuggestInput
          {...whole}
          listLabel={t('suggest.list', { label: input.label })}
          completionsOf={(typed) => completionsOf(suggested(), typed)}
          all={suggested}
        />
      ) : (
        <TextInput {...whole} />
      )}
      <Meanwhile overtaken={overtaken} theirs={shown} />
    </>
  );
}
