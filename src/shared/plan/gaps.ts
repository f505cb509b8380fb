/**
 * What the guidance asks for and the record does not yet hold. Each gap leads to the page where
 * it is closed, and names its clause. A gap asks; it never stops anybody.
 */
import { ownRulesOf } from '../authority/over.ts';
import { type Authority, NO_AUTHORITY } from '../authority/pack.ts';
import { type ConferenceRecord, conferenceOf } from '../record/record.ts';
import { childrenOf, parentsOf } from '../record/rowsOf.ts';
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

/**
 * Gives every gap that this kind of meeting asks about, in the order of the way.
 * @param authority what an office has settled for all its conferences
 */
export function gapsOf(record: ConferenceRecord, authority: Authority = NO_AUTHORITY): Gap[] {
  return [...gapsInPieces(record, authority)].flat();
}

/** Gives the same in pieces, each worked out when it is asked for: a big record takes its time. */
export function* gapsInPieces(
  record: ConferenceRecord,
  authority: Authority = NO_AUTHORITY,
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
  const { nation } = conferenceOf(record);
  const dates = dateGaps(record, rulesOf(nation, ownRulesOf(authority, nation)));
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
