import { z } from 'zod';
import { PLAN_LEVELS } from '../choices.ts';
import { choice, everyRow, mark, partOf, words } from '../fields.ts';

/** The analysis behind the plan: harm so far, and the danger if nothing changes [R2.5]. */
export const dangers = z.strictObject({
  ...everyRow,
  childId: partOf('children'),
  happened: words(),
  couldHappen: words(),
  harder: words(),
  notYetKnown: words(),
  worriedBy: words(),
  howKnown: words(),
  /** What all of it means for this child. */
  meaning: words(),
  /** Why no outcome of this plan answers it; empty while one should [R4.3]. */
  leftOut: words(),
});

/** How safe one person thinks the child is as a whole: 0 not at all, 10 as safe as can be [R2.6]. */
export const scales = z.strictObject({
  ...everyRow,
  childId: partOf('children'),
  personId: partOf('people'),
  safety: mark(0, 10),
});

/** How safe one person thinks the child is from one danger, on the same scale [R2.6]. */
export const dangerMarks = z.strictObject({
  ...everyRow,
  dangerId: partOf('dangers'),
  personId: partOf('people'),
  safety: mark(0, 10),
});

/** What one agency thinks should be decided for one child, and why [R2.7]. */
export const agencyViews = z.strictObject({
  ...everyRow,
  childId: partOf('children'),
  personId: partOf('people'),
  level: choice(PLAN_LEVELS),
  reasons: words(),
});
