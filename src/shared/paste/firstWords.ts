/** Lists that a pasted list can be split into: in which field the words of a line stand. */
import type { Kind } from '../record/record.ts';

export const FIRST_WORDS: Partial<Record<Kind, string>> = {
  households: 'name',
  strengths: 'what',
  behaviours: 'what',
  voices: 'quote',
  needs: 'what',
  dangers: 'happened',
  outcomes: 'what',
  steps: 'what',
  actions: 'what',
  safetyActions: 'what',
  assessments: 'what',
  contingencies: 'trigger',
  checks: 'what',
};

/** Lists whose lines say who does something by when. */
export const WHO_AND_WHEN: ReadonlySet<Kind> = new Set<Kind>(['actions', 'safetyActions']);
