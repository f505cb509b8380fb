import { useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../../api/client.ts';

const KEY = ['tour'];

/** Whether the tour still has to be offered on this computer, and how to remember the answer. */
export function useTourOffer() {
  const client = useQueryClient();
  const state = useQuery({ queryKey: KEY, queryFn: () => request('tour.state', {}) });
  return {
    isOffered: state.data?.offered ?? false,
    remember() {
      client.setQueryData(KEY, { offered: false });
      // Where it cannot be remembered it is offered another time, and nothing else is lost.
      request('tour.remember', {}).catch(() => {});
    },
  };
}
