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
    <label className="tick" data-place={props.place}>
      <input
        type="checkbox"
        className="tick-box"
        checked={props.value}
        disabled={props.isDisabled ?? false}
        aria-label={props.accessibleLabel}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>
        {props.label}
        {props.hint && <span className="field-hint">{props.hint}</span>}
      </span>
    </label>
  );
}
