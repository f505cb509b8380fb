/** Which copy goes to whom, and what is late [R5.7, M3.20, M3.22, M3.24]. */
import { copiesOf } from '../documents/copiesOf.ts';
import { type ConferenceRecord, conferenceOf, find, inOrder, type Row } from '../record/record.ts';

export type Delivery = Row<'deliveries'>;

/** Somebody who should get a copy. */
export type Expected = Pick<Delivery, 'personId' | 'copy' | 'childId'>;

/** Practitioners who work with the plan: the lead worker and those of the core group. */
function practitioners(record: ConferenceRecord): string[] {
  const ids = [
    conferenceOf(record).leadWorkerId,
    ...inOrder(record.coreGroupMembers).map(({ personId }) => personId),
  ];
  return [...new Set(ids)].filter(
    (id) => id !== null && find(record, 'people', id)?.part === 'practitioner',
  ) as string[];
}

/**
 * Gives who should get which copy: each child and each parent their own, and practitioners of the
 * core group the outline plan of each child.
 */
export function expectedDeliveries(record: ConferenceRecord): Expected[] {
  const requests = copiesOf(record);
  const own = requests.filter(({ kind }) => kind !== 'outlinePlan');
  // Whoever has something kept from them gets the plan in their own version.
  const plans = requests.filter(
    (request) => request.kind === 'outlinePlan' && request.readerId === undefined,
  );
  return [...own, ...plans].flatMap((request): Expected[] => {
    if (request.kind === 'parentCopy') {
      const parent = find(record, 'parents', request.parentId);
      return parent ? [{ personId: parent.personId, copy: request.kind, childId: null }] : [];
    }
    const child = find(record, 'children', request.childId);
    if (!child) return [];
    const readers = request.kind === 'childCopy' ? [child.personId] : practitioners(record);
    return readers.map((personId) => ({ personId, copy: request.kind, childId: child.id }));
  });
}

/** Gives who should get a copy and is not on the list yet. */
export function missingDeliveries(record: ConferenceRecord): Expected[] {
  return expectedDeliveries(record).filter(
    (expected) =>
      !record.deliveries.some(
        ({ personId, copy, childId }) =>
          personId === expected.personId && copy === expected.copy && childId === expected.childId,
      ),
  );
}

/** Tells whether a copy should have been sent before today, `YYYY-MM-DD`, and was not. */
export function isOverdue({ byWhen, sentOn }: Delivery, today: string): boolean {
  return sentOn === null && byWhen !== null && byWhen < today;
}

/** Gives the copies that are late on a day, `YYYY-MM-DD`, the longest overdue first. */
export function overdueDeliveries(record: ConferenceRecord, today: string): Delivery[] {
  return inOrder(record.deliveries)
    .filter((delivery) => isOverdue(delivery, today))
    .sort((a, b) => (a.byWhen ?? '').localeCompare(b.byWhen ?? ''));
}
