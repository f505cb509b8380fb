import type { PartOfStep, Step } from '#shared/plan/way.ts';

/** One stop of the tour: a page of the sample, and the place on it that is shown. */
export interface Stop {
  /** Its words: `tour.stops.<name>`. */
  readonly name: 'rail' | 'words' | 'impact' | 'why' | 'plan' | 'check' | 'privacy' | 'copies';
  readonly step: Step;
  readonly part: PartOfStep;
}

/**
 * The stops in order. What carries `data-tour="<name>"` is shown; on a page without such a mark its
 * first card, or else what comes first under its question.
 */
export const STOPS: readonly Stop[] = [
  { name: 'rail', step: 'meeting', part: 'about' },
  { name: 'words', step: 'child', part: 'words' },
  { name: 'impact', step: 'child', part: 'worries' },
  { name: 'why', step: 'parent', part: 'behaviour' },
  { name: 'plan', step: 'plan', part: 'outcomes' },
  { name: 'check', step: 'check', part: 'gaps' },
  { name: 'privacy', step: 'family', part: 'privacy' },
  { name: 'copies', step: 'copies', part: 'make' },
];
