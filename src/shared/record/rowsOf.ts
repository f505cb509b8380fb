/** Rows of one child or parent, in the order in which copies and the desk tell them. */
import {
  type Action,
  type Child,
  type ConferenceRecord,
  find,
  inOrder,
  type Outcome,
  type Parent,
  type Person,
  type Row,
} from './record.ts';

/** Tells whether somebody has died: they stay in the family, and have no part in its plan. */
function hasDied(record: ConferenceRecord, personId: string): boolean {
  return (find(record, 'people', personId)?.diedOn ?? null) !== null;
}

/** Gives the children whom the conference is about, in the order of the family step. */
export function childrenOf(record: ConferenceRecord): Child[] {
  return inOrder(record.children).filter(({ personId }) => !hasDied(record, personId));
}

/** Gives the parents and carers who take part in the plan, in the order of the family step. */
export function parentsOf(record: ConferenceRecord): Parent[] {
  return inOrder(record.parents).filter(({ personId }) => !hasDied(record, personId));
}

/** Gives the children who have a plan, or may get one, in the order of the family step. */
export function plannedChildren(record: ConferenceRecord): Child[] {
  return childrenOf(record).filter(({ planLevel }) => planLevel !== 'none');
}

/** Gives a child's outcomes, quick wins first, then by rank [R4.3, Y]. */
export function rankedOutcomes(record: ConferenceRecord, childId: string): Outcome[] {
  return inOrder(record.outcomes.filter((outcome) => outcome.childId === childId)).sort(
    (a, b) => Number(b.quickWin) - Number(a.quickWin),
  );
}

/** Gives the actions of an outcome in their order. */
export function actionsOf(record: ConferenceRecord, outcomeId: string): Action[] {
  return inOrder(record.actions.filter((action) => action.outcomeId === outcomeId));
}

/** Gives the actions of an outcome that families see: no practitioners' housekeeping [R4.5]. */
export function familyActionsOf(record: ConferenceRecord, outcomeId: string): Action[] {
  return forFamily(actionsOf(record, outcomeId));
}

/** Gives the rows that families see: no practitioners' housekeeping [R4.5]. */
export function forFamily<R extends { sharing: Action['sharing'] }>(rows: readonly R[]): R[] {
  return rows.filter(({ sharing }) => sharing === 'family');
}

/** Gives the rows of a kind that belong to one child, in order. */
export function ofChild<R extends { childId: string | null; position: number; id: string }>(
  rows: readonly R[],
  childId: string,
): R[] {
  return inOrder(rows.filter((row) => row.childId === childId));
}

/** Gives the rows of a kind that belong to one person, in order. */
export function ofPerson<R extends { personId: string | null; position: number; id: string }>(
  rows: readonly R[],
  personId: string,
): R[] {
  return inOrder(rows.filter((row) => row.personId === personId));
}

/** Gives what a worry is like for one child, in the order of the worries. */
export function worriesOf(
  record: ConferenceRecord,
  childId: string,
): { concern: Row<'concerns'>; impact: Row<'impacts'> }[] {
  return inOrder(record.concerns).flatMap((concern) =>
    ofChild(record.impacts, childId)
      .filter((impact) => impact.concernId === concern.id)
      .map((impact) => ({ concern, impact })),
  );
}

/** Gives the person a child's section is about. */
export function personOfChild(record: ConferenceRecord, child: Child): Person | undefined {
  return find(record, 'people', child.personId);
}

/** Ties among the grown-ups say nothing of who belongs to a child. */
function hasTiesToChildren(record: ConferenceRecord): boolean {
  const children = new Set(record.children.map(({ personId }) => personId));
  return record.ties.some(({ childId }) => children.has(childId));
}

/** Gives the parents and carers of one child; all of them while nobody's ties were written down. */
export function parentsOfChild(record: ConferenceRecord, child: Child): Parent[] {
  const parents = parentsOf(record);
  const tied = parents.filter(({ personId }) =>
    record.ties.some(({ adultId, childId }) => adultId === personId && childId === child.personId),
  );
  return hasTiesToChildren(record) ? tied : parents;
}

/**
 * Gives the children of whom a parent's copy tells: those they have a tie to, and else those
 * whose lives their behaviour touches. Without any tie in the record, all.
 * @param children among whom: those with a plan, unless somebody says otherwise
 */
export function childrenOfParent(
  record: ConferenceRecord,
  parent: Parent,
  children: readonly Child[] = plannedChildren(record),
): Child[] {
  if (!hasTiesToChildren(record)) return [...children];
  const tied = children.filter(({ personId }) =>
    record.ties.some(({ adultId, childId }) => adultId === parent.personId && childId === personId),
  );
  if (tied.length > 0) return tied;
  const behaviours = record.behaviours.filter(({ parentId }) => parentId === parent.id);
  const touched = record.behaviourImpacts.filter(({ behaviourId }) =>
    behaviours.some(({ id }) => id === behaviourId),
  );
  return children.filter(({ id }) => touched.some(({ childId }) => childId === id));
}

/** Gives what else happens if a plan does not work, beside the first, in its order [R4.11]. */
export function actsOf(record: ConferenceRecord, contingencyId: string): Row<'contingencyActs'>[] {
  return inOrder(record.contingencyActs.filter((act) => act.contingencyId === contingencyId));
}

/** Gives the figures of a child's pictures: the child first, then those who live with them. */
export function figuresOf(record: ConferenceRecord, childId: string): Row<'figures'>[] {
  return ofChild(record.figures, childId).sort((a, b) => Number(b.isMe) - Number(a.isMe));
}

/** Gives everybody who can be in a room or be asked: not who died, nor who is not born yet. */
export function bornAndAlive(record: ConferenceRecord): Person[] {
  const unborn = new Set(
    record.children.filter((child) => child.unborn).map(({ personId }) => personId),
  );
  return record.people.filter(({ id, diedOn }) => diedOn === null && !unborn.has(id));
}
