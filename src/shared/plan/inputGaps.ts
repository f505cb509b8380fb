/** How often and how long a service is given, and from when [M3.10, M3.15]. */
import { isOnce } from '../documents/timing.ts';
import { type Action, type ConferenceRecord, find } from '../record/record.ts';
import { blank, type Gap, gapIf } from './gap.ts';
import type { Page } from './way.ts';

/**
 * Gives what is not said of an action that is an input: something a practitioner gives the family
 * more than once, or over some time. A single task has its day, and practitioners’ housekeeping
 * and what a family does at home are no service.
 */
export function inputGaps(record: ConferenceRecord, action: Action, page: Page): Gap[] {
  const { what, sharing, startsOn, byWhen, howOften, howLong } = action;
  const doer = find(record, 'people', action.personId);
  if (doer?.part !== 'practitioner' || sharing === 'professional') return [];
  const repeats = action.timesAWeek !== null || !isOnce(howOften);
  const lasts = startsOn !== null && byWhen !== null && byWhen > startsOn;
  if (!repeats && !(lasts && blank(howOften))) return [];
  return [
    // Without any day the action asks for one already.
    ...gapIf(startsOn === null && byWhen !== null, 'inputWithoutStart', page, what),
    ...gapIf(!repeats, 'inputWithoutHowOften', page, what),
    ...gapIf(
      repeats && blank(howLong) && action.minutesEachTime === null,
      'inputWithoutHowLong',
      page,
      what,
    ),
  ];
}
