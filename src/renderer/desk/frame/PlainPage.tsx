import { type ReactNode, useEffect, useRef } from 'react';
import { Question } from '../../components/Question.tsx';
import { t } from '../wording.ts';
import { PlainBar } from './PlainBar.tsx';

/** A page beside the way through a conference: its bar, its question, and what belongs to it. */
export function PlainPage(props: { title: string; hint?: string; children: ReactNode }) {
  const { title, hint } = props;
  const middle = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = t('title', { page: title });
  }, [title]);
  useEffect(() => {
    middle.current?.querySelector<HTMLElement>('h1')?.focus();
  }, []);
  return (
    <div className="home">
      <PlainBar />
      <main className="home-middle" ref={middle}>
        <Question question={title} hint={hint} />
        {props.children}
      </main>
    </div>
  );
}
