import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';

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
  onPress: NonNullable<ButtonProps['onPress']>;
  children: ReactNode;
}) {
  const { look = 'plain', keys, label, hover, isDisabled = false, autoFocus = false } = props;
  const button = (
    <AriaButton
      className={`button button-${look}`}
      isDisabled={isDisabled}
      data-place={props.place}
      autoFocus={autoFocus}
      onPress={props.onPress}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {props.children}
      {keys && <kbd>{keys}</kbd>}
    </AriaButton>
  );
  // React Aria's button takes no title of its own.
  return hover === undefined ? button : <span title={hover}>{button}</span>;
}
