import { visibleTo } from '../audience/visibleTo.ts';
import { copyStanding } from '../plan/copyDecisions.ts';
import { type ConferenceRecord, inOrder } from '../record/record.ts';
import { plannedChildren } from '../record/rowsOf.ts';
import type { CopyRequest } from './request.ts';

/**
 * Gives every copy there is to make of a conference: an outline plan and a child's copy for each
 * child with a plan (no child's copy before birth), and a copy for each parent who is involved,
 * unless the chair left them out and has not decided that they get one.
 * Where a whole plan is withheld from its own reader there is no copy.
 */
export function copiesOf(record: ConferenceRecord): CopyRequest[] {
  const planned = plannedChildren(record);
  const mayRead = (personId: string, kind: 'children' | 'parents', id: string) =>
    visibleTo(record, personId).record[kind].some((row) => row.id === id);
  const ownCopies = planned.filter(
    ({ id, unborn, personId }) => !unborn && mayRead(personId, 'children', id),
  );
  const parents = inOrder(record.parents).filter(
    (parent) =>
      copyStanding(record, parent) === 'getsCopy' && mayRead(parent.personId, 'parents', parent.id),
  );
  return [
    ...planned.map(({ id }): CopyRequest => ({ kind: 'outlinePlan', childId: id })),
    ...ownCopies.map(({ id }): CopyRequest => ({ kind: 'childCopy', childId: id })),
    ...parents.map(({ id }): CopyRequest => ({ kind: 'parentCopy', parentId: id })),
  ];
}
