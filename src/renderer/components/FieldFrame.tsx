import type { ReactNode } from 'react';
import { ShortLabel } from './ShortLabel.tsx';

export interface Limiting {
  readonly text: string;
  readonly isBroken: boolean;
}

export interface FrameProps {
  label: string;
  hint?: string | undefined;
  /** Shows the label to screen readers only, where a heading above says it already. */
  hideLabel?: boolean;
  /** A short label for the eye where the full one is for screen readers only. */
  shortLabel?: string | undefined;
  problem?: string | undefined;
  /** A quiet remark under the field, such as the day that was understood. */
  remark?: string | undefined;
  /** What a rule says of it, and whether what stands there does not keep it. */
  limit?: Limiting | undefined;
  /** What stands under the field, beside its remark. */
  below?: ReactNode;
  /** Which field of which row it is, so that a question can lead to it. */
  place?: string | undefined;
}

/** What stands around a control: its label and hint above, a remark or what is wrong below. */
export function FieldFrame(
  props: FrameProps & {
    /** Of the control. */
    id: string;
    /** Whether the control is several to choose from, which are one group to a screen reader. */
    isGroup?: boolean;
    className?: string;
    children: ReactNode;
  },
) {
  const { id, label, hint, hideLabel = false, shortLabel, problem, remark } = props;
  return (
    <div
      className={props.className ? `field ${props.className}` : 'field'}
      data-place={props.place}
      data-invalid={problem ? '' : undefined}
      {...(props.isGroup
        ? { role: 'radiogroup', ...describedBy(id, props), 'aria-label': label }
        : {})}
    >
      {!hideLabel && props.isGroup && <span className="field-label">{label}</span>}
      {!hideLabel && !props.isGroup && (
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
      )}
      {hideLabel && shortLabel && <ShortLabel label={shortLabel} />}
      {hint && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {props.children}
      {remark && !problem && (
        <p className="field-remark" aria-live="polite">
          {remark}
        </p>
      )}
      {props.limit && (
        <p
          className={props.limit.isBroken ? 'field-limit field-limit-broken' : 'field-limit'}
          id={`${id}-limit`}
          // Read out with the field; by itself only once a day does not keep it.
          aria-live={props.limit.isBroken ? 'polite' : 'off'}
        >
          {props.limit.text}
        </p>
      )}
      {problem && (
        <span className="field-problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
      {props.below}
    </div>
  );
}

/** Gives what tells a screen reader of the frame around a control. */
export function namedBy(id: string, props: FrameProps) {
  return {
    id,
    ...(props.hideLabel ? { 'aria-label': props.label } : {}),
    ...describedBy(id, props),
  };
}

function describedBy(id: string, { hint, limit, problem }: FrameProps) {
  const ids = [hint && `${id}-hint`, limit && `${id}-limit`, problem && `${id}-problem`]
    .filter(Boolean)
    .join(' ');
  return {
    ...(ids ? { 'aria-describedby': ids } : {}),
    ...(problem ? { 'aria-invalid': true } : {}),
  };
}
