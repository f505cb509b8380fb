/**
 * What the guidance asks for and the record does not yet hold. Each gap leads to the page where
 * it is closed, and names its clause. A gap asks; it never stops anybody.
 */
import { type ConferenceRecord, conferenceOf } from '../record/record.ts';
import type { Rule } from '../rules/pack.ts';
import { rulesOf } from '../rules/packs.ts';
import { censusGaps } from './censusGaps.ts';
import { childGaps } from './childGaps.ts';
import { closingGaps } from './closingGaps.ts';
import { dateGaps } from './dateGaps.ts';
import type { Gap } from './gap.ts';
import { placeOfGap } from './gapPlaces.ts';
import { askedGaps } from './kindOfMeeting.ts';
import { loadGaps } from './loadGaps.ts';
import { familyGaps, meetingGaps, parentGaps } from './peopleGaps.ts';
import { planGaps } from './planGaps.ts';
import { repeatedImpacts } from './repeatedImpacts.ts';
import { childrenOf, parentsOf } from './way.ts';

/**
 * Gives every gap that this kind of meeting asks about, in the order of the way.
 * @param own the authority's own rules of days, over those of its nation; see `rulesOf`
 */
export function gapsOf(record: ConferenceRecord, own: readonly Rule[] = []): Gap[] {
  return [...gapsInPieces(record, own)].flat();
}

/** Gives the same in pieces, each worked out when it is asked for: a big record takes its time. */
export function* gapsInPieces(
  record: ConferenceRecord,
  own: readonly Rule[] = [],
): Generator<Gap[], void> {
  for (const gaps of everyGap(record, own)) yield askedGaps(record, gaps);
}

function* everyGap(record: ConferenceRecord, own: readonly Rule[]): Generator<Gap[], void> {
  yield meetingGaps(record);
  yield familyGaps(record);
  const repeated = repeatedImpacts(record);
  for (const child of childrenOf(record)) yield childGaps(record, child, repeated);
  for (const parent of parentsOf(record)) yield parentGaps(record, parent);
  for (const child of childrenOf(record)) yield planGaps(record, child);
  yield closingGaps(record);
  yield loadGaps(record);
  const dates = dateGaps(record, rulesOf(conferenceOf(record).nation, own));
  yield dates;
  yield notAskedYet(record, censusGaps(record), dates);
}

/** A day that breaks a rule is asked about once, also where the census looks at it. */
function notAskedYet(
  record: ConferenceRecord,
  gaps: readonly Gap[],
  before: readonly Gap[],
): Gap[] {
  const asked = new Set(before.map((gap) => placeOfGap(record, gap)));
  return gaps.filter((gap) => !asked.has(placeOfGap(record, gap)));
}
