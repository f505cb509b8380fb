/**
 * A short label for the eye, where the field's full name is for screen readers only: in a line
 * whose head already says whom it is about.
 */
export function ShortLabel(props: { label: string }) {
  return (
    <span className="short-label" aria-hidden="true">
      {props.label}
    </span>
  );
}
