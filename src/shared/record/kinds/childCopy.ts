import { z } from 'zod';
import { CHILD_FORMS, FIGURES, HAIRS, SKINS } from '../choices.ts';
import { choice, everyRow, flag, id, partOf, words } from '../fields.ts';

/**
 * How a line of the plan is said to one child, in one form of the child's copy [R7.2]. That the
 * row is there means that somebody looked at the sentence. It holds for the line as it was; where
 * the line has changed since, it has to be looked at again. It goes with its line, and is kept
 * from whom its line is kept.
 */
export const childSentences = z.strictObject({
  ...everyRow,
  childId: partOf('children'),
  itemKind: z.string(),
  itemId: id(),
  /** The field of the item that says what it is about. */
  itemField: z.string(),
  form: choice(CHILD_FORMS),
  /** The line in the plan's words, as it was when somebody looked. */
  original: words(),
  text: words(),
  /** Whether the line stays out of this child's copy. */
  leftOut: flag(),
});

/** The child, and those who live with them, in the pictures of the child's copy: the child's own choice. */
export const figures = z.strictObject({
  ...everyRow,
  childId: partOf('children'),
  /** Whether it shows the child. */
  isMe: flag(),
  figure: choice(FIGURES),
  skin: choice(SKINS),
  hair: choice(HAIRS),
});
