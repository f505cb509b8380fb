import { Button, Group, Input, Label, NumberField, Text } from 'react-aria-components';

/** A whole number, typed or counted up and down. Empty when there is none. */
export function NumberInput(props: {
  label: string;
  hint?: string | undefined;
  /** Shows the label to screen readers only, where what stands around it says it already. */
  hideLabel?: boolean;
  least: number;
  most: number;
  /** Which field of which row it is, so that a question can lead to it. */
  place?: string | undefined;
  value: number | null;
  onChange: (value: number | null) => void;
}) {
  const { label, hint, hideLabel = false } = props;
  return (
    <NumberField
      className="field mark"
      data-place={props.place}
      {...(hideLabel ? { 'aria-label': label } : {})}
      minValue={props.least}
      maxValue={props.most}
      value={props.value ?? Number.NaN}
      onChange={(value) => props.onChange(Number.isNaN(value) ? null : value)}
    >
      {!hideLabel && <Label className="field-label">{label}</Label>}
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <Group className="mark-group">
        <Button slot="decrement" className="mark-button">
          −
        </Button>
        <Input className="input mark-input" />
        <Button slot="increment" className="mark-button">
          +
        </Button>
      </Group>
    </NumberField>
  );
}
