import { type ReactNode, useId } from 'react';

/** One part of the settings, under its heading. */
export function Part(props: { title: string; hint: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} data-part={props.title}>
        {props.title}
      </h2>
      <p className="field-hint">{props.hint}</p>
      {props.children}
    </section>
  );
}

/** Leads to the parts of a long page. */
export function PartLinks(props: { label: string; titles: readonly string[] }) {
  const lead = (title: string) => {
    const headings = document.querySelectorAll<HTMLElement>('h2[data-part]');
    const heading = [...headings].find(({ dataset }) => dataset.part === title);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav aria-label={props.label}>
      <ul className="authority-parts">
        {props.titles.map((title) => (
          <li key={title}>
            <button type="button" className="link" onClick={() => lead(title)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
