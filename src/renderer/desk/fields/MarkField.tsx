import type { Row } from '#shared/record/record.ts';
import { NumberInput } from '../../components/NumberInput.tsx';
import { Meanwhile } from './Meanwhile.tsx';
import { useChosenValue } from './useSavedValue.ts';

type MarkOf<K extends 'scales' | 'dangerMarks'> = { readonly kind: K; readonly row: Row<K> };

/** A mark from 0 to 10 that one person gives: for one child as a whole, or for one danger. */
export function MarkField(
  props: (MarkOf<'scales'> | MarkOf<'dangerMarks'>) & {
    label: string;
    /** Shows the label to screen readers only. */
    hideLabel?: boolean;
  },
) {
  const { kind, row, label, hideLabel = false } = props;
  const bound = { kind, row, field: 'safety' } as const;
  const { value, change, overtaken } = useChosenValue<typeof kind, number | null>(bound);
  return (
    <>
      <NumberInput
        label={label}
        hideLabel={hideLabel}
        least={0}
        most={10}
        value={value}
        onChange={change}
      />
      <Meanwhile overtaken={overtaken} theirs={row.safety === null ? '' : String(row.safety)} />
    </>
  );
}
