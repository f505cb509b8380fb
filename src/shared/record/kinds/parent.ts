import { z } from 'zod';
import { ANSWERS, COPY_DECISIONS, INVOLVEMENT, READINESS } from '../choices.ts';
import { choice, everyRow, partOf, words } from '../fields.ts';

/** A parent's or carer's own section, also for those who avoid workers or live apart [R1.3]. */
export const parents = z.strictObject({
  ...everyRow,
  personId: partOf('people'),
  involvement: choice(INVOLVEMENT),
  notInvolvedReason: words(),
  readiness: choice(READINESS),
  acceptsChange: choice(ANSWERS),
  barriers: words(),
  /** Asked only of a parent whom the chair left out, with why and who decided [M3.22]. */
  copyDecision: choice(COPY_DECISIONS),
  copyReason: words(),
});

/** Something a parent does or does not do that matters to a child, and what will be seen instead [R3.4]. */
export const behaviours = z.strictObject({
  ...everyRow,
  parentId: partOf('parents'),
  what: words(),
  change: words(),
});

/** What one behaviour means for one child: a cell of the grid [R3.2]. */
export const behaviourImpacts = z.strictObject({
  ...everyRow,
  behaviourId: partOf('behaviours'),
  childId: partOf('children'),
  what: words(),
});
