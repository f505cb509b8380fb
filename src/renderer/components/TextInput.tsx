import type { RefObject } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField,
  type TextFieldProps,
} from 'react-aria-components';
import type { Spelling } from '#shared/record/spelling.ts';
import { ShortLabel } from './ShortLabel.tsx';

export interface TextInputProps {
  label: string;
  hint?: string | undefined;
  value: string;
  onChange: (text: string) => void;
  onBlur?: () => void;
  onEnter?: () => void;
  /** Is told each key first; says whether it is done with by that. */
  onKey?: (key: string) => boolean;
  /** A box instead of a line; it grows with its text from this many lines. */
  lines?: 1 | 2;
  /** Shows the label to screen readers only, where a heading above says it already. */
  hideLabel?: boolean;
  /** A short label for the eye where the full one is for screen readers only. */
  shortLabel?: string | undefined;
  placeholder?: string | undefined;
  problem?: string | undefined;
  /** A quiet remark under the field, such as the day that was understood. */
  remark?: string | undefined;
  autoFocus?: boolean;
  /** Which field of which row it is, so that a question can lead to it. */
  place?: string | undefined;
  /** Own words of a child or parent: their own colour. */
  own?: boolean;
  width?: 'short' | 'full';
  /** In which language its spelling is checked; English when left out. */
  spelling?: Spelling;
  /** Where its text is typed. */
  boxRef?: RefObject<(HTMLTextAreaElement & HTMLInputElement) | null>;
}

/** A line or a box to write in. A box grows with its text. */
export function TextInput(props: TextInputProps) {
  const { label, hint, value, lines, hideLabel = false, problem, remark } = props;
  const spelling = {
    spellCheck: props.spelling !== 'none',
    // The page itself says that it is in English.
    ...(props.spelling === 'welsh' ? { lang: 'cy' } : {}),
  };
  const box = props.boxRef ? { ref: props.boxRef } : {};
  const keys: TextFieldProps['onKeyDown'] = (event) => {
    if (props.onKey?.(event.key)) return;
    if (event.key === 'Enter' && !lines) props.onEnter?.();
    event.continuePropagation();
  };
  return (
    <TextField
      className={`field field-${props.width ?? 'full'}${props.own ? ' field-own' : ''}`}
      data-place={props.place}
      value={value}
      onChange={props.onChange}
      {...(props.onBlur ? { onBlur: props.onBlur } : {})}
      onKeyDown={keys}
      isInvalid={Boolean(problem)}
      {...(hideLabel ? { 'aria-label': label } : {})}
      autoFocus={props.autoFocus ?? false}
    >
      {!hideLabel && <Label className="field-label">{label}</Label>}
      {hideLabel && props.shortLabel && <ShortLabel label={props.shortLabel} />}
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      {lines ? (
        <TextArea
          {...box}
          className={`input input-lines-${lines}`}
          dir="auto"
          placeholder={props.placeholder ?? ''}
          {...spelling}
          // A browser keeps what stands in other boxes in its own files, to fill them in again.
          autoComplete="off"
        />
      ) : (
        <Input
          {...box}
          className="input"
          dir="auto"
          placeholder={props.placeholder ?? ''}
          {...spelling}
          autoComplete="off"
        />
      )}
      {remark && !problem && (
        <p className="field-remark" aria-live="polite">
          {remark}
        </p>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
    </TextField>
  );
}
