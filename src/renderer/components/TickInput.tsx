import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components';

/** A box to tick. */
export function TickInput(props: {
  label: string;
  hint?: string | undefined;
  /** Said by screen readers where the label alone is too short. */
  accessibleLabel?: string;
  isDisabled?: boolean;
  /** Which field of which row it is, so that a question can lead to it. */
  place?: string | undefined;
  value: boolean;
  onChange: (value: boolean) => void;
}) {
  return (
    <Checkbox
      className="tick"
      data-place={props.place}
      isSelected={props.value}
      isDisabled={props.isDisabled ?? false}
      onChange={props.onChange}
      {...(props.accessibleLabel ? { 'aria-label': props.accessibleLabel } : {})}
    >
      <span className="tick-box" aria-hidden="true">
        {props.value && <Check size={18} strokeWidth={3} />}
      </span>
      <span>
        {props.label}
        {props.hint && <span className="field-hint">{props.hint}</span>}
      </span>
    </Checkbox>
  );
}
