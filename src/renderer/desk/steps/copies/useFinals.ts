import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { FinalCopy } from '#shared/contract/finals.ts';
import { onEvent, request } from '../../../api/client.ts';
import { useActs } from '../../../api/conference.tsx';

const NONE: readonly FinalCopy[] = [];

/** Gives every final version of the open conference, also those that another window makes. */
export function useFinals(): readonly FinalCopy[] {
  const { conferenceId } = useActs();
  const queries = useQueryClient();
  useEffect(
    () =>
      onEvent('finals.changed', (changed) => {
        void queries.invalidateQueries({ queryKey: ['finals', changed.conferenceId] });
      }),
    [queries],
  );
  const found = useQuery({
    queryKey: ['finals', conferenceId],
    queryFn: () => request('finals.list', { conferenceId }),
    // Nothing of a record stays behind a lock.
    gcTime: 0,
  });
  return found.data ?? NONE;
}
