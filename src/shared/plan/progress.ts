/** Where a conference stands: for every entry of the rail done, needs a look, or empty. */
import type { ConferenceRecord } from '../record/record.ts';
import { find } from '../record/record.ts';
import type { Gap } from './gap.ts';
import type { Step } from './way.ts';

export type Progress = 'empty' | 'look' | 'done';

/**
 * Gives the progress of a step, for one child or parent where `subjectId` names one.
 * @param gaps all gaps of the record, from `gapsOf`
 */
export function progressOf(
  record: ConferenceRecord,
  gaps: readonly Gap[],
  step: Step,
  subjectId: string | null,
): Progress {
  if (step === 'check') return gaps.length === 0 ? 'done' : 'look';
  if (!begun(record, step, subjectId)) return 'empty';
  const open = gaps.some(
    ({ page }) => page.step === step && (subjectId === null || page.subjectId === subjectId),
  );
  return open ? 'look' : 'done';
}

function begun(record: ConferenceRecord, step: Step, subjectId: string | null): boolean {
  switch (step) {
    case 'meeting':
      return record.attendances.length > 0;
    case 'family':
      return record.people.some(({ part }) => part !== 'practitioner');
    case 'child':
      return childBegun(record, subjectId);
    case 'parent':
      return parentBegun(record, subjectId);
    case 'analysis':
      return (
        record.scales.length > 0 ||
        record.dangerMarks.length > 0 ||
        record.agencyViews.length > 0 ||
        record.children.some(({ planLevel }) => planLevel !== 'undecided')
      );
    case 'plan':
      return record.outcomes.length + record.safetyActions.length > 0 || someChild(record, 'aim');
    case 'contingency':
      return record.contingencies.length > 0;
    case 'coreGroup':
      return record.coreGroupMembers.length > 0;
    case 'agreement':
      return (
        record.agreements.length +
          record.dissents.length +
          record.commitments.length +
          record.safetyCommitments.length +
          record.signatures.length >
        0
      );
    case 'copies':
      return record.deliveries.length > 0;
    case 'check':
      return false;
  }
}

function someChild(record: ConferenceRecord, field: 'aim'): boolean {
  return record.children.some((child) => child[field] !== '');
}

function childBegun(record: ConferenceRecord, childId: string | null): boolean {
  const personId = find(record, 'children', childId)?.personId;
  return (
    ownRows(record, personId) ||
    record.impacts.some((row) => row.childId === childId) ||
    record.needs.some((row) => row.childId === childId)
  );
}

function parentBegun(record: ConferenceRecord, parentId: string | null): boolean {
  const parent = find(record, 'parents', parentId);
  return (
    ownRows(record, parent?.personId) ||
    parent?.involvement === 'notInvolved' ||
    parent?.readiness !== 'notAsked' ||
    record.behaviours.some((row) => row.parentId === parentId)
  );
}

function ownRows(record: ConferenceRecord, personId: string | undefined): boolean {
  return (
    record.voices.some((row) => row.personId === personId) ||
    record.strengths.some((row) => row.personId === personId)
  );
}
