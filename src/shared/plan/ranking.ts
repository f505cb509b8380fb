/** Whether outcomes stand in the order of what is at stake [R4.3, Y, W]. */
import { GRADES } from '../record/choices.ts';
import { type ConferenceRecord, inOrder, type Outcome } from '../record/record.ts';

/** Risk comes before impact; 0 while the risk was not said. */
function weightOf({ risk, impact }: Outcome): number {
  return GRADES.indexOf(risk) * GRADES.length + (risk === 'notSaid' ? 0 : GRADES.indexOf(impact));
}

/**
 * Gives the outcomes of a child that stand below one with less at stake. Quick wins may stand
 * anywhere, and what waits for another outcome stands after it for that reason.
 */
export function rankedTooLow(record: ConferenceRecord, childId: string): Outcome[] {
  const outcomes = inOrder(record.outcomes.filter((outcome) => outcome.childId === childId));
  return outcomes.filter((outcome, place) => {
    const weight = weightOf(outcome);
    if (weight === 0 || outcome.quickWin || outcome.afterOutcomeId !== null) return false;
    return outcomes.slice(0, place).some((above) => {
      const lighter = weightOf(above);
      return !above.quickWin && lighter > 0 && lighter < weight;
    });
  });
}
