/** From which day a day that somebody types is counted, field by field. */
import type { Nation } from '../dates/bankHolidays.ts';
import { type ConferenceRecord, conferenceOf, type Kind } from '../record/record.ts';

export interface CountedFrom {
  /** The day that “in 6 weeks” is counted from, `YYYY-MM-DD`. */
  readonly from: string;
  /** Whose bank holidays are no working days. */
  readonly nation: Nation;
  /** Whether a day without a year is one that was, not one to come. */
  readonly looksBack: boolean;
  /** Whether it is counted from the conference, and that is another day than today. */
  readonly fromConference: boolean;
}

/** Fields that say when something was. They are seen from today. */
const BEHIND = new Set([
  'conferences.strategyDiscussionOn',
  'people.bornOn',
  'people.diedOn',
  'voices.heardOn',
  'attendances.reportSharedOn',
  'children.explainedOn',
  'children.advocateOfferedOn',
  'children.planStartedOn',
  'signatures.signedOn',
  'deliveries.sentOn',
]);

/**
 * Gives from where a day typed into a field is seen. What was promised is counted from the day of
 * the conference, also when it is written up later; the day of the conference itself, and what
 * lies behind, from today.
 */
export function countedFrom(
  record: ConferenceRecord,
  kind: Kind,
  field: string,
  today: string,
): CountedFrom {
  const { heldOn, nation } = conferenceOf(record);
  const place = `${kind}.${field}`;
  const looksBack = BEHIND.has(place);
  const isSeenFromToday = looksBack || place === 'conferences.heldOn' || heldOn === null;
  const from = isSeenFromToday ? today : heldOn;
  return { from, nation, looksBack, fromConference: from !== today };
}
