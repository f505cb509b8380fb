import { type ChangeEvent, type KeyboardEvent, useId } from 'react';
import type { Spelling } from '#shared/record/spelling.ts';
import { FieldFrame, type FrameProps, namedBy } from './FieldFrame.tsx';

/** Where a text is typed: a line or a box. */
export type TextBox = HTMLInputElement | HTMLTextAreaElement;

export interface TextInputProps extends FrameProps {
  value: string;
  onChange: (text: string) => void;
  onBlur?: () => void;
  onEnter?: () => void;
  /** A box instead of a line; it grows with its text from this many lines. */
  lines?: 1 | 2;
  placeholder?: string | undefined;
  autoFocus?: boolean;
  /** Own words of a child or parent: their own colour. */
  own?: boolean;
  width?: 'short' | 'full';
  /** In which language its spelling is checked; English when left out. */
  spelling?: Spelling;
  /** Works what a list under the box needs into the box. */
  withList?: (box: Box) => object;
}

interface Box {
  readonly onKeyDown: (event: KeyboardEvent<TextBox>) => void;
  readonly [attribute: string]: unknown;
}

/** A line or a box to write in. A box grows with its text. */
export function TextInput(props: TextInputProps) {
  const { lines } = props;
  const id = useId();
  const box = {
    ...namedBy(id, props),
    value: props.value,
    dir: 'auto',
    placeholder: props.placeholder ?? '',
    autoFocus: props.autoFocus ?? false,
    spellCheck: props.spelling !== 'none',
    // The page itself says that it is in English.
    ...(props.spelling === 'welsh' ? { lang: 'cy' } : {}),
    // A browser keeps what stands in other boxes in its own files, to fill them in again.
    autoComplete: 'off',
    onChange: (event: ChangeEvent<TextBox>) => props.onChange(event.currentTarget.value),
    onBlur: () => props.onBlur?.(),
    onKeyDown({ key }: KeyboardEvent) {
      if (key === 'Enter' && !lines) props.onEnter?.();
    },
  };
  const Box = lines ? 'textarea' : 'input';
  return (
    <FieldFrame
      {...props}
      id={id}
      className={`field-${props.width ?? 'full'}${props.own ? ' field-own' : ''}`}
    >
      <Box
        className={lines ? `input input-lines-${lines}` : 'input'}
        {...(props.withList ? props.withList(box) : box)}
      />
    </FieldFrame>
  );
}
