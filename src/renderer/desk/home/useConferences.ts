import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ConferencePage } from '#shared/contract/routes.ts';
import { request } from '../../api/client.ts';

const countOf = (pages: readonly ConferencePage[]) =>
  pages.reduce((sum, { conferences }) => sum + conferences.length, 0);

/** Gives the conferences that fit a search, as many as were asked for so far, and how many fit. */
export function useConferences(search: string) {
  const list = useInfiniteQuery({
    queryKey: ['conferences', search],
    queryFn: ({ pageParam }) => request('conferences.list', { search, from: pageParam }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) =>
      last.conferences.length > 0 && countOf(pages) < last.total ? countOf(pages) : undefined,
    placeholderData: keepPreviousData,
  });
  const pages = list.data?.pages ?? [];
  // A conference that was changed between two pages may be on both.
  const conferences = new Map(
    pages.flatMap((page) => page.conferences.map((line) => [line.id, line])),
  );
  return { list, conferences: [...conferences.values()], total: pages.at(-1)?.total ?? 0 };
}
