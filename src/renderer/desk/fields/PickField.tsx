import type { Kind } from '#shared/record/record.ts';
import { type Pickable, PickInput } from '../../components/PickInput.tsx';
import { fieldWording, t } from '../wording.ts';
import { type Bound, fieldValue, placeOf } from './bound.ts';
import { Meanwhile } from './Meanwhile.tsx';
import { useChosenValue } from './useSavedValue.ts';

/** A pointer of the record: a person, a household or another row, picked by name. */
export function PickField<K extends Kind>(
  props: Bound<K, string | null> & { items: readonly Pickable[]; autoFocus?: boolean },
) {
  const { kind, row, field, names, hideLabel = false, items } = props;
  const { value, change, overtaken } = useChosenValue<K, string | null>(props);
  const { label, hint, placeholder, short } = fieldWording(kind, field, names);
  const theirs = fieldValue<string | null>(row, field);
  return (
    <>
      <PickInput
        label={label}
        hint={hideLabel ? undefined : hint}
        hideLabel={hideLabel}
        shortLabel={short}
        placeholder={placeholder}
        value={value}
        items={items}
        autoFocus={props.autoFocus ?? false}
        place={placeOf(row, field)}
        problemWith={(text) => t('pick.nobody', { text })}
        onChange={change}
      />
      <Meanwhile
        overtaken={overtaken}
        theirs={items.find(({ id }) => id === theirs)?.label ?? ''}
      />
    </>
  );
}
