/** The rules that the authority has of its own, as main tells them. */
import { useQuery } from '@tanstack/react-query';
import type { Nation } from '#shared/dates/bankHolidays.ts';
import type { Rule } from '#shared/rules/pack.ts';
import { request } from '../../api/client.ts';

const NONE: readonly Rule[] = [];

/** Gives them over those of a nation, the same list as long as they are the same; none until then. */
export function useOwnRules(nation: Nation): readonly Rule[] {
  const own = useQuery({
    queryKey: ['rules', nation],
    queryFn: () => request('rules.own', { nation }),
  });
  return own.data?.rules ?? NONE;
}
