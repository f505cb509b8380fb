/** What an action's words on how often and how long mean, where its fields do not say it yet [R4.6]. */
import { parseRepeat } from '../dates/repeats.ts';
import { type Action, type ConferenceRecord, conferenceOf } from '../record/record.ts';
import { countedFrom } from './countedFrom.ts';

/** Values for the fields of an action that are still empty; at least one. */
export type RepeatProposal = Partial<
  Pick<Action, 'timesAWeek' | 'minutesEachTime' | 'startsOn' | 'byWhen'>
>;

/**
 * Gives what can be filled in, or null where nothing is missing or nothing is said for sure. What
 * somebody has put in a field is never proposed anew.
 * @param today `YYYY-MM-DD`
 */
export function repeatProposal(
  record: ConferenceRecord,
  action: Action,
  today: string,
): RepeatProposal | null {
  const { from, nation } = countedFrom(record, 'actions', 'byWhen', today);
  const { reviewOn } = conferenceOf(record);
  const around = { from: action.startsOn ?? from, nation, reviewOn };
  const repeat = parseRepeat(action.howOften, action.howLong, around);
  if (repeat === null) return null;
  const { timesAWeek, minutesEachTime, startsOn, lastDay } = repeat;
  const meant = { timesAWeek, minutesEachTime, startsOn, byWhen: lastDay };
  const missing = Object.entries(meant).filter(
    ([field, value]) => value !== null && action[field as keyof typeof meant] === null,
  );
  return missing.length === 0 ? null : Object.fromEntries(missing);
}
