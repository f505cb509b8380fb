/** The gaps of the open record, worked out once for each state of it and after what was typed. */
import { startTransition, useEffect, useState } from 'react';
import type { Gap } from '#shared/plan/gap.ts';
import { gapsInPieces, gapsOf } from '#shared/plan/gaps.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { useConference } from '../api/conference.tsx';

const known = new WeakMap<ConferenceRecord, readonly Gap[]>();

/** Gives the gaps of a record: the same list for the same record. */
export function knownGaps(record: ConferenceRecord): readonly Gap[] {
  const gaps = known.get(record) ?? gapsOf(record);
  known.set(record, gaps);
  return gaps;
}

/** The record that is being counted, so that an older one is given up. */
let newest: ConferenceRecord | null = null;
let counting: Promise<void> = Promise.resolve();

/** Counts a record in pieces between which keys are heard; once, however many ask for it. */
function count(record: ConferenceRecord): Promise<void> {
  if (known.has(record)) return Promise.resolve();
  if (newest !== record) {
    newest = record;
    counting = countInPieces(record);
  }
  return counting;
}

async function countInPieces(record: ConferenceRecord): Promise<void> {
  const gaps: Gap[] = [];
  for (const piece of gapsInPieces(record)) {
    gaps.push(...piece);
    await scheduler.yield();
    if (newest !== record) return;
  }
  known.set(record, gaps);
  // Nothing of a record stays behind a lock.
  newest = null;
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
    let isShown = true;
    const show = () => isShown && startTransition(() => setCounted(record));
    const rest = setTimeout(() => void count(record).then(show), REST);
    return () => {
      isShown = false;
      clearTimeout(rest);
    };
  }, [record]);
  return counted;
}
