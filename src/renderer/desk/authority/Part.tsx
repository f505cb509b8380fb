import { type ReactNode, useId } from 'react';

/** One part of the settings, under its heading. */
export function Part(props: { title: string; hint: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      <p className="field-hint">{props.hint}</p>
      {props.children}
    </section>
  );
}
