import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { KeyState } from '#shared/contract/keys.ts';
import { onEvent, request } from '../../api/client.ts';
import { forgetDrafts } from '../../api/conference.tsx';
import { handOverAll, leaveAndHandOverAll } from '../../api/unsaved.ts';
import { watchActivity } from './activity.ts';
import { FirstPassphrase } from './FirstPassphrase.tsx';
import { Unlock } from './Unlock.tsx';

/**
 * Shows the pages only while Waymark is open. Before it locks, everything typed is handed over
 * and the pages are taken down at once; what could not be saved waits in memory, out of sight.
 */
export function Gate(props: { children: ReactNode }) {
  const client = useQueryClient();
  const [keys, setKeys] = useState<KeyState | null>(null);
  const [covered, setCovered] = useState(false);
  useEffect(() => {
    const arrive = (state: KeyState) => {
      setKeys(state);
      setCovered(false);
      if (state.state === 'open') void handOverAll();
    };
    const stops = [
      onEvent('keys.changed', arrive),
      onEvent('desk.locking', ({ lock }) => {
        const handedOver = leaveAndHandOverAll();
        flushSync(() => setCovered(true));
        client.clear();
        forgetDrafts();
        void handedOver.then(() => request('desk.readyToLock', { lock }));
      }),
    ];
    void request('keys.state', {}).then(arrive);
    return () => {
      for (const stop of stops) stop();
    };
  }, [client]);
  const isOpen = keys?.state === 'open' && !covered;
  useEffect(() => {
    if (!isOpen) return;
    return watchActivity(window, () => void request('desk.active', {}));
  }, [isOpen]);
  if (keys === null || covered) return null;
  switch (keys.state) {
    case 'open':
      return props.children;
    case 'locked':
      return <Unlock keys={keys} />;
    case 'settingUp':
      return <FirstPassphrase keys={keys} />;
  }
}
