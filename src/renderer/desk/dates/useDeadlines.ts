/** The dates that follow from the open conference, by the rules that hold there. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { conferenceOf } from '#shared/record/record.ts';
import { type Deadline, deadlinesOf } from '#shared/rules/deadlines.ts';
import type { Rule } from '#shared/rules/pack.ts';
import { rulesOf } from '#shared/rules/packs.ts';
import { request } from '../../api/client.ts';
import { useConference } from '../../api/conference.tsx';

const NONE: readonly Rule[] = [];

/** Gives every step with its limit; the authority's own rules come in as soon as main has told them. */
export function useDeadlines(): Deadline[] {
  const { record } = useConference();
  const { nation } = conferenceOf(record);
  const own = useQuery({
    queryKey: ['rules', nation],
    queryFn: () => request('rules.own', { nation }),
  });
  const rules = useMemo(() => rulesOf(nation, own.data?.rules ?? NONE), [nation, own.data]);
  const { conferences, children, people, attendances, deliveries } = record;
  return useMemo(
    () => deadlinesOf({ conferences, children, people, attendances, deliveries }, rules),
    [conferences, children, people, attendances, deliveries, rules],
  );
}
