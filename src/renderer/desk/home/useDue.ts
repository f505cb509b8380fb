import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DueLine } from '#shared/contract/routes.ts';
import { onEvent, request } from '../../api/client.ts';

/** Gives what is due across all conferences, as much of it as was asked for so far. */
export function useDue() {
  const client = useQueryClient();
  useEffect(() => {
    const again = () => void client.invalidateQueries({ queryKey: ['due'] });
    const stops = [onEvent('record.changed', again), onEvent('conference.gone', again)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [client]);
  const list = useInfiniteQuery({
    queryKey: ['due'],
    queryFn: ({ pageParam }) => request('dates.due', { from: pageParam }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const count = pages.reduce((sum, { lines }) => sum + lines.length, 0);
      return last.lines.length > 0 && count < last.total ? count : undefined;
    },
    placeholderData: keepPreviousData,
  });
  const pages = list.data?.pages ?? [];
  // A step that was changed between two pages may be on both.
  const lines = new Map(
    pages.flatMap((page) => page.lines.map((line): [string, DueLine] => [keyOf(line), line])),
  );
  return { list, lines: [...lines.values()], overdue: pages.at(-1)?.overdue ?? 0 };
}

/** Gives the key of a line. */
export const keyOf = ({ conferenceId, step }: DueLine): string => `${conferenceId}/${step}`;
