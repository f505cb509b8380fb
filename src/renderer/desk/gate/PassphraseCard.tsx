import type { ReactNode } from 'react';
import { t } from '../wording.ts';

/** A passphrase to be copied onto paper: large, in its groups, each letter unlike the others. */
export function PassphraseCard(props: {
  passphrase: string;
  hint?: string;
  covered?: boolean;
  children?: ReactNode;
}) {
  const { passphrase, hint, covered = false } = props;
  return (
    <section className="passphrase-card" aria-label={t('passphrase.suggestion')}>
      {covered ? (
        <p className="passphrase-covered">{t('passphrase.covered')}</p>
      ) : (
        <p className="passphrase-words" dir="auto" aria-live="polite">
          {passphrase}
        </p>
      )}
      {hint && <p className="field-hint">{hint}</p>}
      {props.children}
    </section>
  );
}
