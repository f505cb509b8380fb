/**
 * How the actions of a plan are shared between family and practitioners, held against the stage of
 * an early help plan [R4.6, B]. Housekeeping is left out, as it is on the family's plan [R4.5].
 */
import { type Child, type ConferenceRecord, find } from '../record/record.ts';
import { plannedChildren } from '../record/rowsOf.ts';
import { linesOfChild } from './planLines.ts';

export interface FamilyShare {
  readonly child: Child;
  /** How many actions a member of the family does, and how many a practitioner. */
  readonly family: number;
  readonly practitioners: number;
  /** What does not fit the stage: the family is asked before trust is there, or asked too little. */
  readonly question: 'workersFirst' | 'familyMore' | null;
}

function questionOf(child: Child, family: number, practitioners: number): FamilyShare['question'] {
  if (child.planLevel !== 'earlyHelp' || family + practitioners === 0) return null;
  if (child.stage === 'engagement' && family > practitioners) return 'workersFirst';
  return child.stage === 'directWork' && family <= practitioners ? 'familyMore' : null;
}

/** Gives the share of every child who has a plan, or may get one. */
export function familyShares(record: ConferenceRecord): FamilyShare[] {
  return plannedChildren(record).map((child) => {
    const parts = linesOfChild(record, child.id)
      .filter(({ isHousekeeping }) => !isHousekeeping)
      .flatMap(({ people: [personId] }) => find(record, 'people', personId)?.part ?? []);
    const practitioners = parts.filter((part) => part === 'practitioner').length;
    const family = parts.length - practitioners;
    return { child, family, practitioners, question: questionOf(child, family, practitioners) };
  });
}
