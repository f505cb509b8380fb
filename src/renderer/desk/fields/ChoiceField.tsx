import type { Kind } from '#shared/record/record.ts';
import { RadioInput, SelectInput } from '../../components/ChoiceInput.tsx';
import { type ChoiceList, choiceText, fieldWording } from '../wording.ts';
import { type Bound, fieldValue, placeOf } from './bound.ts';
import { Meanwhile } from './Meanwhile.tsx';
import { useChosenValue } from './useSavedValue.ts';

/** Up to this many options stand side by side; more open as a list. */
const IN_SIGHT = 5;

/** One of a fixed list of the record. */
export function ChoiceField<K extends Kind>(
  props: Bound<K, string> & {
    list: ChoiceList;
    values: readonly string[];
    asList?: boolean;
  },
) {
  const { kind, row, field, list, values, names, hideLabel = false } = props;
  const { value: chosen, change, overtaken } = useChosenValue<K, string>(props);
  const { label, hint, short } = fieldWording(kind, field, names);
  const options = values.map((value) => ({ value, label: choiceText(list, value) }));
  const Input = props.asList || values.length > IN_SIGHT ? SelectInput : RadioInput;
  return (
    <>
      <Input
        label={label}
        hint={hideLabel ? undefined : hint}
        hideLabel={hideLabel}
        shortLabel={short}
        place={placeOf(row, field)}
        value={chosen}
        options={options}
        onChange={change}
      />
      <Meanwhile overtaken={overtaken} theirs={choiceText(list, fieldValue<string>(row, field))} />
    </>
  );
}
