import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { forgetAuthority, readAuthorityAgain } from '../../api/authority.ts';
import { onEvent } from '../../api/client.ts';
import { goTo } from '../address.ts';
import { forgetCoachLists } from '../coach/lists.ts';

/** Keeps what the authority has settled as main has it, as long as Waymark is open. */
export function AuthorityNews() {
  const client = useQueryClient();
  useEffect(() => {
    const read = () => {
      // Locked meanwhile: it is read when Waymark opens again.
      void readAuthorityAgain().catch(() => {});
      forgetCoachLists();
      void client.invalidateQueries({ queryKey: ['due'] });
    };
    read();
    const stops = [
      onEvent('authority.changed', read),
      onEvent('desk.authorityAsked', () => goTo('#/authority')),
    ];
    return () => {
      for (const stop of stops) stop();
      forgetAuthority();
    };
  }, [client]);
  return null;
}
