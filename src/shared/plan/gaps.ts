/**
 * What the guidance asks for and the record does not yet hold. Each gap leads to the page where
 * it is closed, and names its clause. A gap asks; it never stops anybody.
 */
import type { ConferenceRecord } from '../record/record.ts';
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
export function gapsOf(record: ConferenceRecord): Gap[] {
  const repeated = repeatedImpacts(record);
  return askedGaps(record, [
    ...meetingGaps(record),
    ...familyGaps(record),
    ...childrenOf(record).flatMap((child) => childGaps(record, child, repeated)),
    ...parentsOf(record).flatMap((parent) => parentGaps(record, parent)),
    ...childrenOf(record).flatMap((child) => planGaps(record, child)),
    ...closingGaps(record),
    ...loadGaps(record),
  ]);
}
