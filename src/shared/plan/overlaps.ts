/** The same, or nearly the same, in the plans of two children [R4.13, P, B]. */
import type { ConferenceRecord, Outcome } from '../record/record.ts';
import { childrenOf, plannedChildren, rankedOutcomes } from '../record/rowsOf.ts';
import { type Comparable, comparing, nearlySame } from './nearlySame.ts';
import { type PlanLine, planLines } from './planLines.ts';
import { nameOf } from './way.ts';

export interface Overlap {
  /** Lines of at least two children. */
  readonly lines: readonly PlanLine[];
  /** Who is asked on more than one of them: for them it may be one thing to do. */
  readonly askedAgain: readonly string[];
  /** The days by which it is to be done, where they are not the same. */
  readonly differentDays: readonly string[];
}

/** Puts together what says nearly the same of different children. */
function grouped<R extends { childId: string; what: string }>(
  record: ConferenceRecord,
  rows: readonly R[],
): R[][] {
  const comparable = comparing(childrenOf(record).map(({ personId }) => nameOf(record, personId)));
  const groups: { text: Comparable; rows: R[] }[] = [];
  for (const row of rows) {
    const text = comparable(row.what);
    const group = groups.find((one) => nearlySame(one.text, text));
    if (group) group.rows.push(row);
    else groups.push({ text, rows: [row] });
  }
  return groups
    .map((group) => group.rows)
    .filter((group) => new Set(group.map(({ childId }) => childId)).size > 1);
}

/** Gives the work that stands in the plans of two children or more. */
export function overlapsOf(record: ConferenceRecord): Overlap[] {
  return grouped(record, planLines(record)).map((lines) => {
    const people = lines.flatMap((line) => line.people);
    const days = [...new Set(lines.flatMap(({ byWhen }) => byWhen ?? []))].sort();
    return {
      lines,
      askedAgain: [...new Set(people.filter((id, at) => people.indexOf(id) !== at))],
      differentDays: days.length > 1 ? days : [],
    };
  });
}

/** Gives outcomes that say nearly the same of two children: each should be one child’s own [P]. */
export function sameOutcomes(record: ConferenceRecord): Outcome[][] {
  const outcomes = plannedChildren(record).flatMap(({ id }) => rankedOutcomes(record, id));
  return grouped(record, outcomes);
}
