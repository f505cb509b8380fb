import { z } from 'zod';
import { VOICE_ABOUT } from '../choices.ts';
import { choice, day, everyRow, partOf, words } from '../fields.ts';

/** Own words of a child or a parent; quotes stay quotes [R2.1, R3.3]. */
export const voices = z.strictObject({
  ...everyRow,
  personId: partOf('people'),
  about: choice(VOICE_ABOUT),
  quote: words(),
  /** By whom and how it was learned. */
  heardBy: words(),
  heardOn: day(),
  /** What follows from a wish in the plan, or why not. */
  answer: words(),
});

/** What is working well for a child, or what a parent does well [R2.3, R3.1]. */
export const strengths = z.strictObject({
  ...everyRow,
  personId: partOf('people'),
  what: words(),
  source: words(),
});
