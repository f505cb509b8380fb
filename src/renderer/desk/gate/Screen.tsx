import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../wording.ts';

/** One screen in front of the gate: nothing but what is to be done now. */
export function Screen(props: {
  title: string;
  hint?: string;
  /** Which of several screens it is. */
  step?: string;
  /** Whether the title is read out first; not where a field takes the focus. */
  focusTitle?: boolean;
  children: ReactNode;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  const { focusTitle = false } = props;
  useEffect(() => {
    // Neutral: a window's title is seen by everybody who sees the task bar.
    document.title = t('appName');
    if (focusTitle) title.current?.focus();
  }, [focusTitle]);
  return (
    <div className="gate">
      <header className="bar">
        <span className="brand">{t('appName')}</span>
        {props.step && <p className="gate-step">{props.step}</p>}
      </header>
      <main className="gate-middle">
        <header className="question">
          <h1 ref={title} tabIndex={-1}>
            {props.title}
          </h1>
          {props.hint && <p className="question-hint">{props.hint}</p>}
        </header>
        {props.children}
      </main>
    </div>
  );
}
