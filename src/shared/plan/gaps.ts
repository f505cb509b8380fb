/**
 * What the guidance asks for and the record does not yet hold. Each gap leads to the page where
 * it is closed, and names its clause. A gap asks; it never stops anybody.
 */
import { type Authority, NO_AUTHORITY } from '../authority/pack.ts';
import type { ConferenceRecord } from '../record/record.ts';
import { censusGaps } from './censusGaps.ts';
import { childGaps } from './childGaps.ts';
import { closingGaps } from './closingGaps.ts';
import type { Gap } from './gap.ts';
import { askedGaps } from './kindOfMeeting.ts';
import { loadGaps } from './loadGaps.ts';
import { familyGaps, meetingGaps, parentGaps } from './peopleGaps.ts';
import { planGaps } from './planGaps.ts';
import { repeatedImpacts } from './repeatedImpacts.ts';
import { childrenOf, parentsOf } from './way.ts';

/** Gives every gap that this kind of meeting asks about, in the order of the way. */
export function gapsOf(record: ConferenceRecord, authority: Authority = NO_AUTHORITY): Gap[] {
  return [...gapsInPieces(record, authority)].flat();
}

/** Gives the same in pieces, each worked out when it is asked for: a big record takes its time. */
export function* gapsInPieces(
  record: ConferenceRecord,
  authority: Authority,
): Generator<Gap[], void> {
  for (const gaps of everyGap(record, authority)) yield askedGaps(record, gaps);
}

function* everyGap(record: ConferenceRecord, authority: Authority): Generator<Gap[], void> {
  yield meetingGaps(record, authority);
  yield familyGaps(record);
  const repeated = repeatedImpacts(record);
  for (const child of childrenOf(record)) yield childGaps(record, child, repeated);
  for (const parent of parentsOf(record)) yield parentGaps(record, parent);
  for (const child of childrenOf(record)) yield planGaps(record, child);
  yield closingGaps(record, authority);
  yield loadGaps(record);
  yield censusGaps(record);
}
