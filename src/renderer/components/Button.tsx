import type { KeyboardEvent, ReactNode } from 'react';

/** Enter that is still held down from what gave way to a button does not press it. */
function ignoreHeld(event: KeyboardEvent) {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}

/**
 * A button: `main` for the one next thing, `plain` otherwise, `quiet` inside lists, `bar` on top,
 * `loss` for what cannot be taken back.
 */
export function Button(props: {
  look?: 'main' | 'plain' | 'quiet' | 'bar' | 'loss';
  /** Shown after the words, for those who work by keyboard. */
  keys?: string;
  label?: string;
  /** Shown when the pointer rests on it. */
  hover?: string;
  isDisabled?: boolean;
  /** What it adds, so that a question can lead to it. */
  place?: string;
  autoFocus?: boolean;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={`button button-${props.look ?? 'plain'}`}
      disabled={props.isDisabled ?? false}
      data-place={props.place}
      // biome-ignore lint/a11y/noAutofocus: where the button that was pressed gave way to this one
      autoFocus={props.autoFocus ?? false}
      aria-label={props.label}
      title={props.hover}
      onClick={props.onPress}
      onKeyDown={props.autoFocus ? ignoreHeld : undefined}
    >
      {props.children}
      {props.keys && <kbd>{props.keys}</kbd>}
    </button>
  );
}
