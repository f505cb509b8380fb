/** The gaps of the open record, worked out once for each state of it and after what was typed. */
import { startTransition, useEffect, useState } from 'react';
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
 * How long a change has to rest before it is counted, in milliseconds: by then it is drawn where it
 * was made, and mostly on disk, so that one change is counted once.
 */
const REST = 120;

/**
 * Gives the record for what stands beside the page and counts what is in it: it follows a moment
 * later, so that it never keeps somebody waiting who types.
 */
export function useRecordBeside(): ConferenceRecord {
  const { record } = useConference();
  const [counted, setCounted] = useState(record);
  useEffect(() => {
    const rest = setTimeout(() => startTransition(() => setCounted(record)), REST);
    return () => clearTimeout(rest);
  }, [record]);
  return counted;
}
