/**
 * How long a question can stay open. A chair near the end of a meeting sees first what would leave
 * a child unsafe, then what only the people in the room can answer, then what the desk can do.
 * Waymark’s own order; each question keeps its place in the guidance.
 */
import type { ConferenceRecord } from '../record/record.ts';
import type { Gap, GapName } from './gap.ts';
import { type GapGroup, gapGroups } from './gapGroups.ts';

export const URGENCIES = ['unsafe', 'together', 'afterwards'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** With one of these open, a child goes home to a danger that nobody has answered. */
const UNSAFE: readonly GapName[] = [
  'noChildren',
  'noDanger',
  'notDecided',
  'childWithoutPlanNotSeen',
  'noSafetyAction',
  'safetyWithoutPerson',
  'safetyWithoutDay',
  'noOutcomes',
  'worryWithoutOutcome',
  'dangerWithoutOutcome',
  'outcomeWithoutAction',
  'actionWithoutPerson',
  'commitmentRefused',
  'noContingency',
  'nothingIfSudden',
  'contingencyIncomplete',
  'contingencyActIncomplete',
  'noLeadWorker',
  'noContact',
  'noCheck',
];

/** What nobody needs the family and the others for. */
const AFTERWARDS: readonly GapName[] = [
  'reportNotShared',
  'reportSharedLate',
  'memberWithoutPart',
  'noCoreGroupRhythm',
  'contactIncomplete',
  'noCopyWithoutReason',
  'childSentencesNotSeen',
  'childSentencesChanged',
  'copyToNobody',
  'deliveryWithoutDay',
  'planStartNotConference',
  'planStartNotSaid',
  'planStartNotBefore',
  'previousPlansNotKnown',
  'inNeedPlanNotAsked',
  'inNeedPlanBeside',
];

/** Gives how long a question can stay open. */
export function urgencyOf({ name, page }: Gap): Urgency {
  if (UNSAFE.includes(name)) return 'unsafe';
  // The days of copies are the desk’s to set.
  return AFTERWARDS.includes(name) || page.step === 'copies' ? 'afterwards' : 'together';
}

/** The open questions of one urgency. */
export interface UrgencyGroup {
  readonly urgency: Urgency;
  readonly count: number;
  /** By whom they are about, also those without any; see `gapGroups`. */
  readonly groups: readonly GapGroup[];
}

/**
 * Gives the open questions by how long they can stay open, the gravest first, also where none is.
 * @param gaps all gaps of the record, from `gapsOf`
 */
export function gapsByUrgency(record: ConferenceRecord, gaps: readonly Gap[]): UrgencyGroup[] {
  return URGENCIES.map((urgency) => {
    const own = gaps.filter((gap) => urgencyOf(gap) === urgency);
    return { urgency, count: own.length, groups: gapGroups(record, own) };
  });
}
