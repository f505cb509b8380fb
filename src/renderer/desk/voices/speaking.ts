import type { Step } from '#shared/plan/way.ts';

/** The steps in which people are asked what they think. */
const SPEAKING: readonly Step[] = ['child', 'parent', 'analysis', 'plan', 'contingency'];

export const asksForVoices = (step: Step) => SPEAKING.includes(step);
