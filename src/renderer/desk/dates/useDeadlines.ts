/** The dates that follow from the open conference, by the rules that hold there. */
import { useMemo } from 'react';
import { conferenceOf } from '#shared/record/record.ts';
import { type Deadline, deadlinesOf } from '#shared/rules/deadlines.ts';
import { rulesOf } from '#shared/rules/packs.ts';
import { useConference } from '../../api/conference.tsx';
import { useOwnRules } from './useOwnRules.ts';

/** Gives every step with its limit. */
export function useDeadlines(): Deadline[] {
  const { record } = useConference();
  const { nation } = conferenceOf(record);
  const own = useOwnRules(nation);
  const rules = useMemo(() => rulesOf(nation, own), [nation, own]);
  const { conferences, children, people, attendances, deliveries } = record;
  return useMemo(
    () => deadlinesOf({ conferences, children, people, attendances, deliveries }, rules),
    [conferences, children, people, attendances, deliveries, rules],
  );
}
