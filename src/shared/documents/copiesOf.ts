import { visibleTo } from '../audience/visibleTo.ts';
import { copyStanding } from '../plan/copyDecisions.ts';
import { type Child, type ConferenceRecord, inOrder } from '../record/record.ts';
import { childrenOf, parentsOf, plannedChildren } from '../record/rowsOf.ts';
import { isOldEnoughForLetter } from './decisionLetter/toChild.ts';
import { childrenInLetter } from './decisionLetter/toParent.ts';
import type { CopyRequest } from './request.ts';

const isDecided = ({ planLevel }: Pick<Child, 'planLevel'>) => planLevel !== 'undecided';

/**
 * Gives every copy there is to make of a conference: an outline plan and a child's copy for each
 * child with a plan (no child's copy before birth), and a copy for each parent who is involved,
 * unless the chair left them out and has not decided that they get one; once something is decided
 * a letter to each of those parents and to each child old enough for one; the record for
 * practitioners and for each of those parents; and the core group's form for each plan.
 * Where a whole plan is withheld from its own reader there is no copy. A practitioner from whom
 * something is kept gets plans, record and forms of their own, without it.
 */
export function copiesOf(record: ConferenceRecord): CopyRequest[] {
  const planned = plannedChildren(record);
  const mayRead = (personId: string, kind: 'children' | 'parents', id: string) =>
    visibleTo(record, personId).record[kind].some((row) => row.id === id);
  const ownCopies = planned.filter(
    ({ id, unborn, personId }) => !unborn && mayRead(personId, 'children', id),
  );
  const parents = parentsOf(record).filter(
    (parent) =>
      copyStanding(record, parent) === 'getsCopy' && mayRead(parent.personId, 'parents', parent.id),
  );
  const keptFrom = inOrder(record.people).filter(
    ({ id, part }) => part === 'practitioner' && visibleTo(record, id).withheld > 0,
  );
  /** The children of whom a parent may read. */
  const toldIn = (parent: (typeof parents)[number]) =>
    childrenInLetter(visibleTo(record, parent.personId).record, parent);
  const toldOf = parents.filter((parent) => toldIn(parent).length > 0);
  const lettersToParents = toldOf.filter((parent) =>
    toldIn(parent).some(({ child }) => isDecided(child)),
  );
  const lettersToChildren = childrenOf(record).filter(
    (child) =>
      isDecided(child) &&
      isOldEnoughForLetter(record, child) &&
      mayRead(child.personId, 'children', child.id),
  );
  const records = childrenOf(record).length === 0 ? [] : [null, ...toldOf.map(({ id }) => id)];
  /** What a practitioner from whom something is kept has of each child. */
  const ownOf = (kind: 'outlinePlan' | 'coreGroupForm') =>
    keptFrom.flatMap(({ id: readerId }) =>
      planned
        .filter(({ id }) => mayRead(readerId, 'children', id))
        .map(({ id }): CopyRequest => ({ kind, childId: id, readerId })),
    );
  const ownRecords = keptFrom.filter(
    ({ id }) => childrenOf(visibleTo(record, id).record).length > 0,
  );
  return [
    ...planned.map(({ id }): CopyRequest => ({ kind: 'outlinePlan', childId: id })),
    ...ownOf('outlinePlan'),
    ...ownCopies.map(({ id }): CopyRequest => ({ kind: 'childCopy', childId: id })),
    ...parents.map(({ id }): CopyRequest => ({ kind: 'parentCopy', parentId: id })),
    ...lettersToParents.map(({ id }): CopyRequest => ({ kind: 'decisionLetter', parentId: id })),
    ...lettersToChildren.map(({ id }): CopyRequest => ({ kind: 'childLetter', childId: id })),
    ...records.map((parentId): CopyRequest => ({ kind: 'conferenceRecord', parentId })),
    ...ownRecords.map(
      ({ id: readerId }): CopyRequest => ({ kind: 'conferenceRecord', parentId: null, readerId }),
    ),
    ...planned.map(({ id }): CopyRequest => ({ kind: 'coreGroupForm', childId: id })),
    ...ownOf('coreGroupForm'),
  ];
}
