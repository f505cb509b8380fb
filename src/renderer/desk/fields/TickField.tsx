import type { Kind } from '#shared/record/record.ts';
import { TickInput } from '../../components/TickInput.tsx';
import { fieldWording, t } from '../wording.ts';
import { type Bound, fieldValue, placeOf } from './bound.ts';
import { Meanwhile } from './Meanwhile.tsx';
import { useChosenValue } from './useSavedValue.ts';

/** A yes or no of the record. */
export function TickField<K extends Kind>(props: Bound<K, boolean>) {
  const { kind, row, field, names } = props;
  const { value, change, overtaken } = useChosenValue<K, boolean>(props);
  const { label, hint } = fieldWording(kind, field, names);
  return (
    <>
      <TickInput
        label={label}
        hint={hint}
        place={placeOf(row, field)}
        value={value}
        onChange={change}
      />
      <Meanwhile
        overtaken={overtaken}
        theirs={t(fieldValue<boolean>(row, field) ? 'values.yes' : 'values.no')}
      />
    </>
  );
}
