import type { Kind } from '#shared/record/record.ts';
import { NumberInput } from '../../components/NumberInput.tsx';
import { fieldWording } from '../wording.ts';
import { type Bound, fieldValue, placeOf } from './bound.ts';
import { Meanwhile } from './Meanwhile.tsx';
import { useChosenValue } from './useSavedValue.ts';

/** How many of something; empty when not said. */
export function CountField<K extends Kind>(
  props: Bound<K, number | null> & { least: number; most: number },
) {
  const { kind, row, field, names, least, most } = props;
  const { value, change, overtaken } = useChosenValue<K, number | null>(props);
  const { label, hint } = fieldWording(kind, field, names);
  const theirs = fieldValue<number | null>(row, field);
  return (
    <>
      <NumberInput
        label={label}
        hint={hint}
        place={placeOf(row, field)}
        least={least}
        most={most}
        value={value}
        onChange={change}
      />
      <Meanwhile overtaken={overtaken} theirs={theirs === null ? '' : String(theirs)} />
    </>
  );
}
