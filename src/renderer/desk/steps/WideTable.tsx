import type { ReactNode } from 'react';

/** A frame in which a table wider than the page is moved sideways, also by keyboard. */
export function WideTable(props: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="table-frame wide-table" aria-label={props.label} tabIndex={0}>
      {props.children}
    </section>
  );
}
