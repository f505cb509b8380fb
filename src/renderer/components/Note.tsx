import type { ReactNode } from 'react';

/** A short note: `calm` explains, `look` asks for a second look, `loss` tells that data is at risk. */
export function Note(props: {
  tone?: 'calm' | 'look' | 'loss';
  title: string;
  children?: ReactNode;
}) {
  const { tone = 'calm' } = props;
  return (
    <section className={`note note-${tone}`} {...(tone === 'loss' ? { role: 'alert' } : {})}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}
