/** The gaps of the open record, worked out once for each state of it and after what was typed. */
import { useDeferredValue } from 'react';
import type { Gap } from '#shared/plan/gap.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { useConference } from '../api/conference.tsx';

const known = new WeakMap<ConferenceRecord, readonly Gap[]>();

/** Gives the gaps of a record: the same list for the same record. */
export function knownGaps(record: ConferenceRecord): readonly Gap[] {
  const gaps = known.get(record) ?? gapsOf(record);
  known.set(record, gaps);
  return gaps;
}

/**
 * Gives the record for what stands beside the page and counts what is in it: it may follow a
 * moment later, so that it never keeps somebody waiting who types.
 */
export function useRecordBeside(): ConferenceRecord {
  return useDeferredValue(useConference().record);
}
