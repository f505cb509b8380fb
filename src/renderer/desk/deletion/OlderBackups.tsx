import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { BackupState } from '#shared/contract/backups.ts';
import { request } from '../../api/client.ts';
import { Button } from '../../components/Button.tsx';
import { Note } from '../../components/Note.tsx';
import { useWork } from '../frame/useWork.ts';
import { t } from '../wording.ts';

/** Offers to remove every backup that may still hold what was deleted. */
export function OlderBackups() {
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [left, setLeft] = useState(false);
  const [state, setState] = useState<BackupState | null>(null);
  const { working, problem, run } = useWork();
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async () => {
    setAsking(false);
    const now = await run(() => request('backups.keepNewestOnly', {}));
    if (now === null) return;
    client.setQueryData(['backups'], now);
    setState(now);
  };
  // The buttons of the question go, and the keyboard must not be left nowhere.
  useEffect(() => {
    if (state) heading.current?.focus();
  }, [state]);
  const second = state?.second?.problem;
  return (
    <section className="older-backups" aria-labelledby="older-backups">
      <h2 id="older-backups" ref={heading} tabIndex={-1}>
        {t('deletion.olderTitle')}
      </h2>
      {!state && <p>{t('deletion.olderText')}</p>}
      {asking && (
        <section className="sheet" aria-labelledby="older-confirm">
          <h3 id="older-confirm">{t('deletion.olderConfirm')}</h3>
          <p>{t('deletion.olderLoss')}</p>
          <div className="make-buttons">
            <Button look="loss" onPress={() => void remove()}>
              {t('deletion.olderDo')}
            </Button>
            <Button
              autoFocus
              onPress={() => {
                setAsking(false);
                setLeft(true);
              }}
            >
              {t('deletion.olderLeave')}
            </Button>
          </div>
        </section>
      )}
      {!asking && !state && (
        <div className="make-buttons">
          <Button autoFocus={left} onPress={() => setAsking(true)}>
            {t('deletion.olderAsk')}
          </Button>
        </div>
      )}
      <div role="status" className="page-status">
        {working && <p>{t('deletion.olderWorking')}</p>}
        {state && <Note title={t('deletion.olderDone')} />}
        {second && <Note tone="look" title={t('deletion.olderSecond', { problem: second })} />}
        {problem && <Note tone="look" title={problem} />}
      </div>
    </section>
  );
}
