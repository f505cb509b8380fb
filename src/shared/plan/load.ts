/** What the plans ask of each person, week by week, all children together [R4.6, W]. */
import { mondayOf, weeksBetween } from '../dates/week.ts';
import { isOnce } from '../documents/timing.ts';
import { type ConferenceRecord, conferenceOf } from '../record/record.ts';
import { type PlanLine, planLines } from './planLines.ts';

/** Why a line cannot be counted: no day, or no number of times a week, or no last day. */
export type Uncountable = 'noDay' | 'noTimes' | 'noEnd';

/** A line of the plans as it counts: the same work for two children is done once. */
export interface CountedLine extends PlanLine {
  /** Ids of all children for whom it is done. */
  readonly childIds: readonly string[];
  /** The Mondays of its weeks; none where it says too little. */
  readonly weeks: readonly string[];
  /** How many times in each of these weeks. */
  readonly times: number;
  /** Minutes in each of these weeks, or null where that was not said. */
  readonly minutes: number | null;
  readonly uncountable: Uncountable | null;
}

export interface WeekOfLoad {
  /** The Monday of the week, `YYYY-MM-DD`. */
  readonly week: string;
  /** How many times something is asked. */
  readonly times: number;
  /** At least so many minutes: what does not say how long it takes adds none. */
  readonly minutes: number;
  /** Whether some line does not say how long it takes. */
  readonly isAtLeast: boolean;
  readonly lines: readonly CountedLine[];
}

export interface Load {
  readonly personId: string;
  /** Weeks in which something is asked, in order. */
  readonly weeks: readonly WeekOfLoad[];
  /** Lines that say too little to be counted. */
  readonly uncounted: readonly CountedLine[];
}

/** No plan looks farther ahead; what is typed may. */
const MOST_WEEKS = 104;

function weeksOf(
  record: ConferenceRecord,
  line: PlanLine,
): Pick<CountedLine, 'weeks'> & {
  readonly uncountable: Uncountable | null;
} {
  const { heldOn, reviewOn } = conferenceOf(record);
  if (line.timesAWeek === null) {
    if (!isOnce(line.howOften)) return { weeks: [], uncountable: 'noTimes' };
    const day = line.byWhen ?? line.startsOn;
    return day === null
      ? { weeks: [], uncountable: 'noDay' }
      : { weeks: [mondayOf(day)], uncountable: null };
  }
  const from = line.startsOn ?? heldOn;
  const to = line.byWhen ?? reviewOn;
  if (from === null || to === null) return { weeks: [], uncountable: 'noEnd' };
  return { weeks: weeksBetween(from, to, MOST_WEEKS), uncountable: null };
}

/** Gives every line of the plans as it counts, in the order of the plans. */
export function countedLines(record: ConferenceRecord): CountedLine[] {
  const counted = new Map<string, CountedLine>();
  for (const line of planLines(record)) {
    const { people, what, startsOn, byWhen, howOften, minutesEachTime } = line;
    // The same work for two children is done once.
    const key = [line.kind, ...people, what, startsOn, byWhen, howOften].join(' ');
    const same = counted.get(key);
    const times = line.timesAWeek ?? 1;
    const minutes = minutesEachTime === null ? null : times * minutesEachTime;
    const childIds = [...new Set([...(same?.childIds ?? []), line.childId])];
    counted.set(key, {
      ...(same ?? { ...line, times, minutes, ...weeksOf(record, line) }),
      childIds,
    });
  }
  return [...counted.values()];
}

function weekOf(week: string, lines: readonly CountedLine[]): WeekOfLoad {
  return {
    week,
    times: lines.reduce((sum, { times }) => sum + times, 0),
    minutes: lines.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    isAtLeast: lines.some(({ minutes }) => minutes === null),
    lines,
  };
}

/** Gives the load of everybody who is asked to do something, in the order of the plans. */
export function loadOf(record: ConferenceRecord): Load[] {
  const lines = countedLines(record);
  return [...new Set(lines.flatMap(({ people }) => people))].map((personId) => {
    const own = lines.filter(({ people }) => people.includes(personId));
    const weeks = [...new Set(own.flatMap((line) => line.weeks))].sort();
    return {
      personId,
      weeks: weeks.map((week) =>
        weekOf(
          week,
          own.filter((line) => line.weeks.includes(week)),
        ),
      ),
      uncounted: own.filter(({ uncountable }) => uncountable !== null),
    };
  });
}

/**
 * Gives the Mondays to show: from the conference to the review, or the weeks in which something
 * is asked while one of the two days is not known.
 */
export function weeksToShow(record: ConferenceRecord, loads: readonly Load[]): string[] {
  const { heldOn, reviewOn } = conferenceOf(record);
  const asked = loads.flatMap(({ weeks }) => weeks.map(({ week }) => week)).sort();
  const from = heldOn ?? asked[0];
  const to = reviewOn ?? asked.at(-1);
  return from === undefined || to === undefined ? [] : weeksBetween(from, to, MOST_WEEKS);
}
