import { ChevronDown } from 'lucide-react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Radio,
  RadioGroup,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import { ShortLabel } from './ShortLabel.tsx';

export interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface ChoiceInputProps<V extends string> {
  label: string;
  hint?: string | undefined;
  hideLabel?: boolean;
  /** A short label for the eye where the full one is for screen readers only. */
  shortLabel?: string | undefined;
  /** Which field of which row it is, so that a question can lead to it. */
  place?: string | undefined;
  value: V;
  options: readonly Option<V>[];
  onChange: (value: V) => void;
}

/** One of a few: all in sight. */
export function RadioInput<V extends string>(props: ChoiceInputProps<V>) {
  return (
    <RadioGroup
      className="field radios"
      data-place={props.place}
      value={props.value}
      onChange={(value) => props.onChange(value as V)}
      orientation="horizontal"
      {...(props.hideLabel ? { 'aria-label': props.label } : {})}
    >
      {!props.hideLabel && <Label className="field-label">{props.label}</Label>}
      {props.hideLabel && props.shortLabel && <ShortLabel label={props.shortLabel} />}
      {props.hint && (
        <Text slot="description" className="field-hint">
          {props.hint}
        </Text>
      )}
      <div className="radio-row">
        {props.options.map(({ value, label }) => (
          <Radio key={value} value={value} className="radio">
            <span className="radio-mark" aria-hidden="true" />
            {label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
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
