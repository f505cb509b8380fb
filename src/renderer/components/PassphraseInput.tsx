import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { FieldError, Input, Label, Text, TextField, ToggleButton } from 'react-aria-components';

/** A line for a passphrase: covered until somebody wants to see it. */
export function PassphraseInput(props: {
  label: string;
  hint?: string | undefined;
  /** What the button says that shows it. */
  showLabel: string;
  value: string;
  onChange: (text: string) => void;
  onEnter?: () => void;
  problem?: string | undefined;
  autoFocus?: boolean;
}) {
  const [shown, setShown] = useState(false);
  const { label, hint, value, problem } = props;
  return (
    <TextField
      className="field field-passphrase"
      value={value}
      onChange={props.onChange}
      onKeyDown={(event) => {
        if (event.key === 'Enter') props.onEnter?.();
        event.continuePropagation();
      }}
      isInvalid={Boolean(problem)}
      autoFocus={props.autoFocus ?? false}
    >
      <Label className="field-label">{label}</Label>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <div className="passphrase-line">
        <Input
          className="input"
          type={shown ? 'text' : 'password'}
          dir="auto"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
        <ToggleButton
          className="button button-quiet passphrase-eye"
          aria-label={props.showLabel}
          isSelected={shown}
          onChange={setShown}
        >
          {shown ? <EyeOff size={20} aria-hidden="true" /> : <Eye size={20} aria-hidden="true" />}
        </ToggleButton>
      </div>
      <FieldError className="field-problem">{problem}</FieldError>
    </TextField>
  );
}
