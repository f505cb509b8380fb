/** When a line of the plan, or a contact, surely takes somebody to a place [R4.6, R4.13]. */
import {
  daysOfWeekdays,
  type TimeOfDay,
  timeIn,
  weekdaysIn,
  weeksApart,
} from '../dates/occasions.ts';
import { isOnce } from '../documents/timing.ts';
import { type ConferenceRecord, conferenceOf, find } from '../record/record.ts';
import { plannedChildren } from '../record/rowsOf.ts';
import { blank } from './gap.ts';
import { type PlanLine, planLines } from './planLines.ts';

export interface Occasion {
  readonly kind: PlanLine['kind'] | 'contacts';
  readonly id: string;
  readonly childId: string;
  /** What is done; empty for a contact with the child. */
  readonly what: string;
  readonly people: readonly string[];
  readonly days: readonly string[];
  readonly time: TimeOfDay | null;
  readonly place: string;
}

type Timed = Pick<PlanLine, 'startsOn' | 'byWhen' | 'howOften'>;

/** Gives the days that are surely meant; “by Friday” is no such day. */
function daysOf(record: ConferenceRecord, { startsOn, byWhen, howOften }: Timed): string[] {
  if (isOnce(howOften)) {
    const isOnThatDay = startsOn !== null && (byWhen === null || byWhen === startsOn);
    return isOnThatDay ? [startsOn] : [];
  }
  const { heldOn, reviewOn } = conferenceOf(record);
  const weekdays = weekdaysIn(howOften);
  const every = weeksApart(howOften);
  const from = startsOn ?? heldOn;
  const to = byWhen ?? reviewOn;
  if (weekdays.length === 0 || every === null || from === null || to === null) return [];
  // Without a first day nobody knows which of two weeks is meant.
  return every > 1 && startsOn === null ? [] : daysOfWeekdays(weekdays, every, from, to);
}

function ofLine(record: ConferenceRecord, line: PlanLine): Occasion {
  const { kind, id, childId, what, people, howOften, howLong, place } = line;
  const time = [howLong, howOften, place, what].map(timeIn).find((one) => one !== null) ?? null;
  return { kind, id, childId, what, people, days: daysOf(record, line), time, place };
}

function ofContacts(record: ConferenceRecord): Occasion[] {
  const planned = new Set(plannedChildren(record).map(({ id }) => id));
  return record.contacts.flatMap(({ id, memberId, childId, howOften, place }) => {
    const member = find(record, 'coreGroupMembers', memberId);
    if (!member || !planned.has(childId) || blank(howOften)) return [];
    const days = daysOf(record, { startsOn: null, byWhen: null, howOften });
    const time = timeIn(howOften);
    return {
      kind: 'contacts',
      id,
      childId,
      what: '',
      people: [member.personId],
      days,
      time,
      place,
    };
  });
}

/** Gives everything in the plans of which at least one day is known for sure. */
export function occasionsOf(record: ConferenceRecord): Occasion[] {
  const all = [...planLines(record).map((line) => ofLine(record, line)), ...ofContacts(record)];
  return all.filter(({ days, people }) => days.length > 0 && people.length > 0);
}
