/** Which copy goes to whom, and what is late [R5.7, M3.20, M3.22, M3.24]. */
import { copiesOf } from '../documents/copiesOf.ts';
import { readsTheWhole } from '../documents/finals.ts';
import { readerIdOf } from '../documents/request.ts';
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
 * Gives who should get which copy: each child and each parent their own papers, and practitioners
 * of the core group the outline plan of each child and the record of the conference, in a version
 * of their own where something is kept from them. The core group's form is a working paper and
 * goes to nobody.
 */
export function expectedDeliveries(record: ConferenceRecord): Expected[] {
  const workers = practitioners(record);
  const readsWhole = (personId: string) => readsTheWhole(record, personId);
  const expected = copiesOf(record).flatMap((request) => {
    if (request.kind === 'coreGroupForm') return [];
    const reader = readerIdOf(record, request);
    const childId = 'childId' in request ? request.childId : null;
    const readers = typeof reader === 'string' ? [reader] : workers.filter(readsWhole);
    return readers.map((personId) => ({ personId, copy: request.kind, childId }));
  });
  const isFamily = ({ personId }: Expected) => !workers.includes(personId);
  return [...expected.filter(isFamily), ...expected.filter((one) => !isFamily(one))];
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
