import { visibleTo, withheldIds } from '../audience/visibleTo.ts';
import { type ConferenceRecord, inOrder } from '../record/record.ts';
import { plannedChildren } from '../record/rowsOf.ts';
import type { CopyRequest } from './request.ts';

/**
 * Gives every copy there is to make of a conference: an outline plan and a child's copy for each
 * child with a plan (no child's copy before birth), and a copy for each parent who is involved.
 * Where a whole plan is withheld from its own reader there is no copy. A practitioner from whom
 * something is kept gets outline plans of their own, without it.
 */
export function copiesOf(record: ConferenceRecord): CopyRequest[] {
  const planned = plannedChildren(record);
  const mayRead = (personId: string, kind: 'children' | 'parents', id: string) =>
    visibleTo(record, personId).record[kind].some((row) => row.id === id);
  const ownCopies = planned.filter(
    ({ id, unborn, personId }) => !unborn && mayRead(personId, 'children', id),
  );
  const parents = inOrder(record.parents).filter(
    ({ id, involvement, personId }) =>
      involvement !== 'notInvolved' && mayRead(personId, 'parents', id),
  );
  const keptFrom = inOrder(record.people).filter(
    ({ id, part }) => part === 'practitioner' && withheldIds(record, id).size > 0,
  );
  return [
    ...planned.map(({ id }): CopyRequest => ({ kind: 'outlinePlan', childId: id })),
    ...keptFrom.flatMap(({ id: readerId }) =>
      planned
        .filter(({ id }) => mayRead(readerId, 'children', id))
        .map(({ id }): CopyRequest => ({ kind: 'outlinePlan', childId: id, readerId })),
    ),
    ...ownCopies.map(({ id }): CopyRequest => ({ kind: 'childCopy', childId: id })),
    ...parents.map(({ id }): CopyRequest => ({ kind: 'parentCopy', parentId: id })),
  ];
}
