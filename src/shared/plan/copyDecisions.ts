/**
 * Whether a parent gets a copy [M3.21, M3.22]. Parents get one; only where the chair left somebody
 * out of the meeting has the chair to say so, and no copy is made until then.
 */
import type { ConferenceRecord, Parent } from '../record/record.ts';
import { parentsOf } from '../record/rowsOf.ts';

/** `getsCopy` for everybody whom nobody has to decide about. */
export type CopyStanding = Parent['copyDecision'];

/** Tells whether the chair left a parent out of the meeting. */
export function isLeftOut(record: ConferenceRecord, { personId }: Parent): boolean {
  return record.attendances.some((row) => row.personId === personId && row.came === 'leftOut');
}

/** Tells whether it is asked for a parent, or was decided before, if they get a copy. */
export function isCopyAsked(record: ConferenceRecord, parent: Parent): boolean {
  if (parent.involvement === 'notInvolved') return false;
  return isLeftOut(record, parent) || parent.copyDecision !== 'notDecided';
}

/** Gives whether a parent gets a copy, or whether that is still to be decided. */
export function copyStanding(record: ConferenceRecord, parent: Parent): CopyStanding {
  if (parent.involvement === 'notInvolved') return 'noCopy';
  return isCopyAsked(record, parent) ? parent.copyDecision : 'getsCopy';
}

/** Gives the parents for whom the chair decides about a copy, in the order of the family step. */
export function copyDecisions(record: ConferenceRecord): Parent[] {
  return parentsOf(record).filter((parent) => isCopyAsked(record, parent));
}
