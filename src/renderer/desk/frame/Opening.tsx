import { useEffect } from 'react';
import { t } from '../wording.ts';
import { PlainBar } from './PlainBar.tsx';

/** While a conference is being opened: the bar is there already, so that nothing jumps. */
export function Opening() {
  useEffect(() => {
    document.title = t('title', { page: t('opening') });
  }, []);
  return (
    <div className="home">
      <PlainBar />
      <main className="opening">
        <h1>{t('opening')}</h1>
      </main>
    </div>
  );
}
