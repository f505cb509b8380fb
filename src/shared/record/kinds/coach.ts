import { z } from 'zod';
import { RULE_NAMES } from '../../coach/finding.ts';
import { choice, everyRow, id, words } from '../fields.ts';

/**
 * What the coach asked about a line and somebody left as it is, with the reason [R10.1]. It holds
 * for these words of the line, and goes with its item.
 */
export const dismissals = z.strictObject({
  ...everyRow,
  itemKind: z.string(),
  itemId: id(),
  /** The field of the item. */
  itemField: z.string(),
  rule: choice(RULE_NAMES),
  /** The line as it was then. */
  text: words(),
  reason: words(),
});
