import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import { FieldFrame, type FrameProps } from './FieldFrame.tsx';
import { ShortLabel } from './ShortLabel.tsx';

export interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface ChoiceInputProps<V extends string> extends FrameProps {
  value: V;
  options: readonly Option<V>[];
  onChange: (value: V) => void;
}

/** One of a few: all in sight. */
export function RadioInput<V extends string>(props: ChoiceInputProps<V>) {
  const id = useId();
  return (
    <FieldFrame {...props} id={id} isGroup className="radios">
      <div className="radio-row">
        {props.options.map(({ value, label }) => (
          <label key={value} className="radio">
            <input
              type="radio"
              className="radio-mark"
              name={id}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}

/** One of many: a list that opens. */
export function SelectInput<V extends string>(props: ChoiceInputProps<V>) {
  return (
    <Select
      className="field"
      data-place={props.place}
      selectedKey={props.value}
      onSelectionChange={(value) => props.onChange(value as V)}
      {...(props.hideLabel ? { 'aria-label': props.label } : {})}
    >
      {!props.hideLabel && <Label className="field-label">{props.label}</Label>}
      {props.hideLabel && props.shortLabel && <ShortLabel label={props.shortLabel} />}
      {props.hint && (
        <Text slot="description" className="field-hint">
          {props.hint}
        </Text>
      )}
      <Button className="input select-button">
        <SelectValue />
        <ChevronDown size={18} aria-hidden="true" />
      </Button>
      <Popover className="popover">
        <ListBox className="list-box" items={props.options.map((o) => ({ id: o.value, ...o }))}>
          {({ id, label }) => (
            <ListBoxItem id={id} className="list-item" textValue={label}>
              {label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
