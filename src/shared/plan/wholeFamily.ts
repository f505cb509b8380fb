/** The plans of all children joined: who works with whom, and who has nothing to do [R4.13, B]. */
import {
  type ConferenceRecord,
  conferenceOf,
  find,
  inOrder,
  type Person,
} from '../record/record.ts';
import { parentsOf, plannedChildren } from '../record/rowsOf.ts';
import { familyFirst, type PlanLine, planLines } from './planLines.ts';

/** What somebody, or one agency, does for one child. */
export interface WorkForChild {
  readonly childId: string;
  /** Actions, safety actions and assessments. */
  readonly tasks: number;
  /** Whether they see the child as members of the core group. */
  readonly sees: boolean;
  readonly checks: number;
}

export interface WorkOf {
  /** The agency, or empty for a member of the family. */
  readonly agency: string;
  readonly people: readonly Person[];
  readonly children: readonly WorkForChild[];
}

function workFor(
  record: ConferenceRecord,
  lines: readonly PlanLine[],
  people: readonly Person[],
  childId: string,
): WorkForChild {
  const ids = new Set(people.map(({ id }) => id));
  const isTheirs = (row: { childId: string; personId: string | null }) =>
    row.childId === childId && row.personId !== null && ids.has(row.personId);
  const own = lines.filter(
    (line) => line.childId === childId && line.people.some((id) => ids.has(id)),
  );
  return {
    childId,
    tasks: own.length + record.assessments.filter(isTheirs).length,
    sees: record.contacts.some((contact) => {
      const member = find(record, 'coreGroupMembers', contact.memberId);
      return contact.childId === childId && member !== undefined && ids.has(member.personId);
    }),
    checks: record.checks.filter(isTheirs).length,
  };
}

const isSome = ({ tasks, sees, checks }: WorkForChild) => tasks > 0 || sees || checks > 0;

/** Gives everybody who does something: each member of the family, then agency by agency. */
export function whoWorksWithWhom(record: ConferenceRecord): WorkOf[] {
  const lines = planLines(record);
  const children = plannedChildren(record);
  const workOf = (people: readonly Person[]) =>
    children.map(({ id }) => workFor(record, lines, people, id));
  const busy = inOrder(record.people).filter((person) => workOf([person]).some(isSome));
  const family = familyFirst(
    record,
    busy.filter(({ part }) => part !== 'practitioner').map(({ id }) => id),
  );
  // An agency counts once, also where two come from it; who has none stands alone.
  const agencies = Map.groupBy(
    busy.filter(({ part }) => part === 'practitioner'),
    ({ agency, id }) => agency.trim() || id,
  );
  return [
    ...family.map((person) => ({ agency: '', people: [person] })),
    ...[...agencies.values()].map((people) => ({ agency: people[0]?.agency ?? '', people })),
  ].map((work) => ({ ...work, children: workOf(work.people) }));
}

/** Parts in the meeting that ask for no task in the plan. */
const WITHOUT_TASK: readonly string[] = ['chair', 'minuteTaker', 'observer'];

/**
 * Gives who is a parent, in the core group or came for an agency, and has nothing to do in any
 * plan: no task, no contact, no check, no part in what happens if the plan does not work.
 */
export function withNothingToDo(record: ConferenceRecord): Person[] {
  if (plannedChildren(record).length === 0) return [];
  const { leadWorkerId } = conferenceOf(record);
  const busy = new Set(
    [
      ...whoWorksWithWhom(record).flatMap(({ people }) => people.map(({ id }) => id)),
      ...record.contingencies.map(({ personId }) => personId),
      ...record.contingencyActs.map(({ personId }) => personId),
      ...record.rehearsalSteps.flatMap(({ personId, whomId }) => [personId, whomId]),
      ...record.children.flatMap(({ explainedById, advocateId }) => [explainedById, advocateId]),
      leadWorkerId,
    ].filter((id) => id !== null),
  );
  const involved = parentsOf(record).filter(({ involvement }) => involvement !== 'notInvolved');
  const came = record.attendances.filter(
    ({ came, takesPartAs }) => came.startsWith('present') && !WITHOUT_TASK.includes(takesPartAs),
  );
  const rows = [...involved, ...record.coreGroupMembers, ...came];
  return familyFirst(
    record,
    rows.map(({ personId }) => personId),
  ).filter(({ id, part, diedOn }) => part !== 'child' && diedOn === null && !busy.has(id));
}
