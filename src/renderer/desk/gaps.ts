/** The gaps of the open record, worked out once for each state of it and after what was typed. */
import { startTransition, useEffect, useState } from 'react';
import type { Authority } from '#shared/authority/pack.ts';
import type { Gap } from '#shared/plan/gap.ts';
import { gapsInPieces, gapsOf } from '#shared/plan/gaps.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { useAuthority } from '../api/authority.ts';
import { useConference } from '../api/conference.tsx';

/** A record as it is counted: with what the authority has settled. */
interface Counted {
  readonly record: ConferenceRecord;
  readonly authority: Authority;
}

const known = new WeakMap<
  ConferenceRecord,
  { readonly authority: Authority; readonly gaps: readonly Gap[] }
>();

function isKnown({ record, authority }: Counted): boolean {
  return known.get(record)?.authority === authority;
}

/** Gives the gaps of a record: the same list for the same record and settings. */
function knownGaps({ record, authority }: Counted): readonly Gap[] {
  const before = known.get(record);
  if (before?.authority === authority) return before.gaps;
  const gaps = gapsOf(record, authority);
  known.set(record, { authority, gaps });
  return gaps;
}

/** What is being counted, so that an older record is given up. */
let newest: Counted | null = null;
let counting: Promise<void> = Promise.resolve();

/** Counts a record in pieces between which keys are heard; once, however many ask for it. */
function count(wanted: Counted): Promise<void> {
  if (isKnown(wanted)) return Promise.resolve();
  if (newest?.record !== wanted.record || newest.authority !== wanted.authority) {
    newest = wanted;
    counting = countInPieces(wanted);
  }
  return counting;
}

async function countInPieces(wanted: Counted): Promise<void> {
  const { record, authority } = wanted;
  const gaps: Gap[] = [];
  for (const piece of gapsInPieces(record, authority)) {
    gaps.push(...piece);
    await scheduler.yield();
    if (newest !== wanted) return;
  }
  known.set(record, { authority, gaps });
  // Nothing of a record stays behind a lock.
  newest = null;
}

/**
 * How long a change has to rest before it is counted, in milliseconds: by then it is drawn where it
 * was made, and mostly on disk, so that one change is counted once.
 */
const REST = 120;

/** A record and what is open in it. */
export interface WithGaps {
  readonly record: ConferenceRecord;
  readonly gaps: readonly Gap[];
}

/**
 * Gives the record and its gaps for what stands beside the page and counts what is in it: it follows
 * a moment later, so that it never keeps somebody waiting who types.
 */
export function useGapsBeside(): WithGaps {
  const { record } = useConference();
  const authority = useAuthority();
  const [counted, setCounted] = useState<Counted>({ record, authority });
  useEffect(() => {
    let isShown = true;
    const show = () => isShown && startTransition(() => setCounted({ record, authority }));
    const rest = setTimeout(() => void count({ record, authority }).then(show), REST);
    return () => {
      isShown = false;
      clearTimeout(rest);
    };
  }, [record, authority]);
  return { record: counted.record, gaps: knownGaps(counted) };
}

/** Gives the gaps of the record as it is now, for a page that shows nothing else. */
export function useGaps(): readonly Gap[] {
  const { record } = useConference();
  const authority = useAuthority();
  return knownGaps({ record, authority });
}
