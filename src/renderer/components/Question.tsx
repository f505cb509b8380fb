import type { ReactNode } from 'react';

/** The head of a page: whose page it is, the question asked aloud, one line of hint. */
export function Question(props: {
  chip?: string | undefined;
  question: string;
  hint?: string | undefined;
  children?: ReactNode;
}) {
  return (
    <header className="question">
      {props.chip && <p className="chip">{props.chip}</p>}
      <h1 tabIndex={-1}>{props.question}</h1>
      {props.hint && <p className="question-hint">{props.hint}</p>}
      {props.children}
    </header>
  );
}
