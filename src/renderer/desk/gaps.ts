/** The gaps of the open record, worked out once for each state of it and after what was typed. */
import { startTransition, useEffect, useState } from 'react';
import type { Authority } from '#shared/authority/pack.ts';
import type { Gap } from '#shared/plan/gap.ts';
import { gapsInPieces, gapsOf } from '#shared/plan/gaps.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { authorityNow, useAuthority } from '../api/authority.ts';
import { useConference } from '../api/conference.tsx';

type Known = WeakMap<ConferenceRecord, readonly Gap[]>;
const byAuthority = new WeakMap<Authority, Known>();

/** Gives what was worked out while the authority's settings are these. */
function knownWith(authority: Authority): Known {
  const known: Known = byAuthority.get(authority) ?? new WeakMap();
  byAuthority.set(authority, known);
  return known;
}

/** Gives the gaps of a record: the same list for the same record. */
export function knownGaps(record: ConferenceRecord): readonly Gap[] {
  const authority = authorityNow();
  const known = knownWith(authority);
  const gaps = known.get(record) ?? gapsOf(record, authority);
  known.set(record, gaps);
  return gaps;
}

/** The record that is being counted, so that an older one is given up. */
let newest: ConferenceRecord | null = null;
let countedBy: Authority | null = null;
let counting: Promise<void> = Promise.resolve();

/** Counts a record in pieces between which keys are heard; once, however many ask for it. */
function count(record: ConferenceRecord, authority: Authority): Promise<void> {
  if (knownWith(authority).has(record)) return Promise.resolve();
  if (newest !== record || countedBy !== authority) {
    newest = record;
    countedBy = authority;
    counting = countInPieces(record, authority);
  }
  return counting;
}

async function countInPieces(record: ConferenceRecord, authority: Authority): Promise<void> {
  const gaps: Gap[] = [];
  for (const piece of gapsInPieces(record, authority)) {
    gaps.push(...piece);
    await scheduler.yield();
    if (newest !== record || countedBy !== authority) return;
  }
  knownWith(authority).set(record, gaps);
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
  // Counted again where the authority settles something else.
  const authority = useAuthority();
  const [counted, setCounted] = useState(record);
  useEffect(() => {
    let isShown = true;
    const show = () => isShown && startTransition(() => setCounted(record));
    const rest = setTimeout(() => void count(record, authority).then(show), REST);
    return () => {
      isShown = false;
      clearTimeout(rest);
    };
  }, [record, authority]);
  return counted;
}
