import { useEffect, useState } from 'react';
import { onEvent, request } from '../api/client.ts';
import { everyUnsaved, leaveAndHandOverAll } from '../api/unsaved.ts';
import { AskDialog } from '../components/AskDialog.tsx';
import { t } from './wording.ts';

/**
 * Hands over what is typed before the window closes. What cannot be saved is not lost without a
 * word: the window stays and asks. It tells how many texts there are and nothing of them, because
 * Waymark may be locked.
 */
export function Closing() {
  const [left, setLeft] = useState(0);
  useEffect(
    () =>
      onEvent('desk.closing', () => {
        void leaveAndHandOverAll().then(() => {
          const count = everyUnsaved().length;
          setLeft(count);
          return request(count === 0 ? 'desk.readyToClose' : 'desk.staysOpen', {});
        });
      }),
    [],
  );
  if (left === 0) return null;
  return (
    <AskDialog
      title={t('closing.title', { count: left })}
      confirm={t('closing.confirm')}
      leave={t('closing.leave')}
      onConfirm={() => void request('desk.readyToClose', {})}
      onLeave={() => setLeft(0)}
    >
      <p>{t('closing.text', { count: left })}</p>
    </AskDialog>
  );
}
