import { Eye, EyeOff } from 'lucide-react';
import { useId, useState } from 'react';
import { FieldFrame, type FrameProps, namedBy } from './FieldFrame.tsx';

/** A line for a passphrase: covered until somebody wants to see it. */
export function PassphraseInput(
  props: Pick<FrameProps, 'label' | 'hint' | 'problem'> & {
    /** What the button says that shows it. */
    showLabel: string;
    value: string;
    onChange: (text: string) => void;
    onEnter?: () => void;
    autoFocus?: boolean;
  },
) {
  const [shown, setShown] = useState(false);
  const id = useId();
  const Sign = shown ? EyeOff : Eye;
  return (
    <FieldFrame {...props} id={id} className="field-passphrase">
      <div className="passphrase-line">
        <input
          {...namedBy(id, props)}
          className="input"
          type={shown ? 'text' : 'password'}
          value={props.value}
          dir="auto"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: the one thing to do on its page
          autoFocus={props.autoFocus ?? false}
          onChange={(event) => props.onChange(event.currentTarget.value)}
          onKeyDown={({ key }) => key === 'Enter' && props.onEnter?.()}
        />
        <button
          type="button"
          className="button button-quiet passphrase-eye"
          aria-label={props.showLabel}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          <Sign size={20} aria-hidden="true" />
        </button>
      </div>
    </FieldFrame>
  );
}
