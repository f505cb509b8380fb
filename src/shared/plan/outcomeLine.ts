/** An outcome in one line, and which outcome a line of the record stands in. */
import type { ConferenceRecord, Outcome } from '../record/record.ts';
import type { Gap, GapName } from './gap.ts';

export interface OutcomeLine {
  /** How many actions lead to it. */
  readonly actions: number;
  /** How many gaps are about it, one of its actions or one of its steps. */
  readonly questions: number;
}

/** Asked of all outcomes of a child together, and led to the first of them. */
const OF_ALL: readonly GapName[] = ['noQuickWin', 'nothingKeepsItGoing', 'noStepOnTheWay'];

/** Gives what one line about an outcome counts. */
export function outcomeLine(
  record: ConferenceRecord,
  gaps: readonly Gap[],
  outcome: Outcome,
): OutcomeLine {
  const actions = record.actions.filter(({ outcomeId }) => outcomeId === outcome.id);
  const steps = record.steps.filter(({ outcomeId }) => outcomeId === outcome.id);
  const ids = new Set([outcome.id, ...[...actions, ...steps].map(({ id }) => id)]);
  const questions = gaps.filter(
    ({ name, page, rowId }) =>
      page.part === 'outcomes' && rowId !== undefined && ids.has(rowId) && !OF_ALL.includes(name),
  );
  return { actions: actions.length, questions: questions.length };
}

/** Gives the id of the outcome that a line is, or is part of; null where it is none of that. */
export function outcomeHolding(record: ConferenceRecord, lineId: string): string | null {
  if (record.outcomes.some(({ id }) => id === lineId)) return lineId;
  const parts = [...record.actions, ...record.steps, ...record.answers];
  return parts.find(({ id }) => id === lineId)?.outcomeId ?? null;
}
