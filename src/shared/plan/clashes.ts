/**
 * What cannot both be done: one person at two places at one time, across the plans of all children
 * [R4.13, B]; and what falls on a day on which somebody asked not to be asked [R1.5, M3.16].
 */
import * as chrono from 'chrono-node';
import { weekdayOf } from '../dates/days.ts';
import { type TimeOfDay, timeIn, timesMeet, weekdaysIn } from '../dates/occasions.ts';
import { type ConferenceRecord, conferenceOf, type Person } from '../record/record.ts';
import { blank } from './gap.ts';
import { type Occasion, occasionsOf } from './occasions.ts';

export interface Clash {
  readonly personId: string;
  readonly one: Occasion;
  readonly other: Occasion;
  /** The first day on which it happens. */
  readonly day: string;
  /** Whether the times are known to meet; else only the day and the places are known. */
  readonly isSure: boolean;
}

/** Gives whether two places are surely not the same: both are said, and neither holds the other. */
function placesDiffer(one: string, other: string): boolean {
  const [a, b] = [one, other].map((place) => place.trim().toLowerCase()) as [string, string];
  return a !== '' && b !== '' && !a.includes(b) && !b.includes(a);
}

/** Gives the first day that both have; each is in order. */
function firstShared(one: readonly string[], other: readonly string[]): string | undefined {
  for (let at = 0, there = 0; at < one.length && there < other.length; ) {
    const [day = '', otherDay = ''] = [one[at], other[there]];
    if (day === otherDay) return day;
    if (day < otherDay) at += 1;
    else there += 1;
  }
  return undefined;
}

/** A contact with a child may be the very action it stands beside. */
function mayBeOne(one: Occasion, other: Occasion): boolean {
  const isContact = one.kind === 'contacts' || other.kind === 'contacts';
  return isContact && one.childId === other.childId;
}

function clashOf(personId: string, one: Occasion, other: Occasion): Clash[] {
  // What is quick to see comes first: this is worked out as people type.
  if (mayBeOne(one, other) || !placesDiffer(one.place, other.place)) return [];
  const meet = timesMeet(one.time, other.time);
  if (meet === false) return [];
  const day = firstShared(one.days, other.days);
  return day === undefined ? [] : [{ personId, one, other, day, isSure: meet === true }];
}

/** Gives every pair of lines that take one person to two places on one day, sure ones first. */
export function clashesOf(record: ConferenceRecord): Clash[] {
  const occasions = occasionsOf(record);
  const people = new Set(occasions.flatMap(({ people }) => people));
  const clashes = [...people].flatMap((personId) => {
    const own = occasions.filter(({ people }) => people.includes(personId));
    return own.flatMap((one, at) =>
      own.slice(at + 1).flatMap((other) => clashOf(personId, one, other)),
    );
  });
  return clashes.sort((a, b) => Number(b.isSure) - Number(a.isSure));
}

/** Something on a day that somebody asked to be spared. */
export interface OnDayToAvoid {
  readonly person: Person;
  /** A line of the plan; null where a meeting of all falls on that day. */
  readonly occasion: Occasion | null;
  readonly meeting: 'coreGroupOn' | 'reviewOn' | null;
  readonly day: string;
}

interface Avoided {
  readonly weekdays: readonly number[];
  readonly days: readonly (readonly [string, string])[];
  readonly time: TimeOfDay | null;
}

function asDay(found: chrono.ParsedComponents): string {
  const parts = [found.get('year'), found.get('month'), found.get('day')];
  return parts.map((part, at) => String(part ?? 0).padStart(at === 0 ? 4 : 2, '0')).join('-');
}

/** Reads weekdays and days with a date; the names of festivals are not known to be days. */
function avoidedBy(record: ConferenceRecord, { daysToAvoid }: Person): Avoided {
  const reference = new Date(`${conferenceOf(record).heldOn ?? '2000-01-01'}T12:00:00`);
  const dated = chrono.en.GB.parse(daysToAvoid, reference, { forwardDate: true }).filter(
    ({ start }) => start.isCertain('day') && start.isCertain('month'),
  );
  return {
    weekdays: weekdaysIn(daysToAvoid),
    days: dated.map(({ start, end }) => [asDay(start), asDay(end ?? start)] as const),
    time: timeIn(daysToAvoid),
  };
}

function isAvoided({ weekdays, days, time }: Avoided, day: string, at: TimeOfDay | null): boolean {
  if (days.some(([from, to]) => from <= day && day <= to)) return true;
  return weekdays.includes(weekdayOf(day)) && (time === null || timesMeet(time, at) !== false);
}

/** Gives what falls on days to avoid: for a line the first such day, and meetings of all. */
export function onDaysToAvoid(record: ConferenceRecord): OnDayToAvoid[] {
  const occasions = occasionsOf(record);
  const conference = conferenceOf(record);
  return record.people
    .filter(({ daysToAvoid, diedOn }) => !blank(daysToAvoid) && diedOn === null)
    .flatMap((person) => {
      const avoided = avoidedBy(record, person);
      const lines = occasions
        .filter(({ people }) => people.includes(person.id))
        .flatMap((occasion): OnDayToAvoid[] => {
          const day = occasion.days.find((one) => isAvoided(avoided, one, occasion.time));
          return day === undefined ? [] : [{ person, occasion, meeting: null, day }];
        });
      const isExpected = person.part !== 'practitioner';
      const meetings = (['coreGroupOn', 'reviewOn'] as const).flatMap((meeting): OnDayToAvoid[] => {
        const day = conference[meeting];
        const falls = isExpected && day !== null && isAvoided(avoided, day, null);
        return falls ? [{ person, occasion: null, meeting, day }] : [];
      });
      return [...lines, ...meetings];
    });
}
