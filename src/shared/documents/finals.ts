/** Copies that were made final, seen from the record as it is now [R7.9]. */

import { visibleTo } from '../audience/visibleTo.ts';
import type { FinalCopy } from '../contract/finals.ts';
import type { Delivery } from '../plan/deliveries.ts';
import { type ConferenceRecord, find } from '../record/record.ts';
import type { CopyDocument } from './blocks.ts';
import { type CopyRequest, readerIdOf } from './request.ts';

/** Gives what names a copy among all of its conference, whatever its version. */
export function copyKeyOf({ kind, ...about }: CopyRequest): string {
  const ids = Object.entries(about)
    .filter(([, id]) => id !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, id]) => id ?? '');
  return [kind, ...ids].join('/');
}

/** Gives the versions of one copy, the newest first. */
export function versionsOf(finals: readonly FinalCopy[], request: CopyRequest): FinalCopy[] {
  const key = copyKeyOf(request);
  return finals.filter(({ copy }) => copy === key).sort((a, b) => b.version - a.version);
}

/** Gives the number that the next version of a copy gets. */
export function nextVersionOf(finals: readonly FinalCopy[], request: CopyRequest): number {
  return (versionsOf(finals, request)[0]?.version ?? 0) + 1;
}

/**
 * Gives a short mark of what a copy says, without day, version and foot: two copies that say the
 * same have the same mark. It guards nothing; two that differ have the same one hardly ever.
 * Source: cyrb53 by bryc, public domain.
 */
export function wordsMark({ title, language, reader, look, blocks }: CopyDocument): string {
  const text = JSON.stringify([title, language, reader, look, blocks]);
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return [other, one].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Tells whether a delivery hands over this copy. */
export function isHandedOverBy(
  record: ConferenceRecord,
  request: CopyRequest,
  { copy, childId, personId }: Pick<Delivery, 'copy' | 'childId' | 'personId'>,
): boolean {
  const reader = readerIdOf(record, request);
  const child = 'childId' in request ? request.childId : null;
  return request.kind === copy && child === childId && (reader === null || reader === personId);
}

/** Gives the final versions that a delivery may hand over, the newest first. */
export function versionsFor(
  record: ConferenceRecord,
  finals: readonly FinalCopy[],
  delivery: Delivery,
): FinalCopy[] {
  const own = finals.filter(({ request }) => isHandedOverBy(record, request, delivery));
  // A parent in the core group has a record of their own, not that of the practitioners; and who
  // is not told everything never gets the whole.
  const isForAll = readsTheWhole(record, delivery.personId);
  return own
    .filter(({ request }) => isForAll === (readerIdOf(record, request) === null))
    .sort((a, b) => b.version - a.version);
}

/** Tells whether somebody reads what all practitioners read, and no version of their own. */
export function readsTheWhole(record: ConferenceRecord, personId: string): boolean {
  const isPractitioner = find(record, 'people', personId)?.part === 'practitioner';
  return isPractitioner && visibleTo(record, personId).withheld === 0;
}

/** Gives who was given a version. */
export function givenTo(
  record: ConferenceRecord,
  finals: readonly FinalCopy[],
  { id, version }: FinalCopy,
): Delivery[] {
  return record.deliveries.filter(
    (delivery) =>
      delivery.sentOn !== null &&
      delivery.copyVersion === version &&
      versionsFor(record, finals, delivery).some((final) => final.id === id),
  );
}
