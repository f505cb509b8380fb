import { z } from 'zod';
import {
  ANSWERS,
  COMMITMENT_ANSWERS,
  COPY_KINDS,
  DELIVERY_WAYS,
  LANGUAGES,
  SIGNING,
} from '../choices.ts';
import {
  aboutOnly,
  choice,
  day,
  everyRow,
  id,
  mark,
  partOf,
  pointsAt,
  time,
  words,
} from '../fields.ts';

/** What somebody said when asked “can you do this by then?”, and what was agreed instead. */
const said = { answer: choice(COMMITMENT_ANSWERS), agreed: words() };

/** The answer of somebody named on an action [R4.14, M3.25]. */
export const commitments = z.strictObject({
  ...everyRow,
  actionId: partOf('actions'),
  personId: partOf('people'),
  ...said,
});

/** The answer of somebody named on an immediate safety action [R4.14]. */
export const safetyCommitments = z.strictObject({
  ...everyRow,
  safetyActionId: partOf('safetyActions'),
  personId: partOf('people'),
  ...said,
});

/** Whether one party understood the plan, took part in it and agrees [R5.1]. */
export const agreements = z.strictObject({
  ...everyRow,
  personId: partOf('people'),
  understood: choice(ANSWERS),
  tookPart: choice(ANSWERS),
  agrees: choice(ANSWERS),
  comments: words(),
  /** Help below child protection needs the family’s consent [B, Y]. */
  consents: choice(ANSWERS),
});

/** Dissent about the plan with reasons and what it means for the plan [R5.1, M3.18]. */
export const dissents = z.strictObject({
  ...everyRow,
  personId: partOf('people'),
  /** Whose plan it is about; not said where it is about every child's. */
  childId: aboutOnly('children'),
  about: words(),
  reasons: words(),
  meaning: words(),
});

/** Who the plan was not discussed with, and why [R5.2, M3.17]. */
export const notDiscussed = z.strictObject({
  ...everyRow,
  personId: pointsAt('people'),
  who: words(),
  why: words(),
});

/** How somebody signs the plan of one child: on paper, or by name in the room [R5.6]. */
export const signatures = z.strictObject({
  ...everyRow,
  personId: partOf('people'),
  childId: partOf('children'),
  how: choice(SIGNING),
  /** As typed by the person; with day and time filled by the app. */
  signedName: words(),
  signedOn: day(),
  signedAt: time(),
});

/** Who gets which copy, how, by when, and when it was sent [R5.7, M3.24]. */
export const deliveries = z.strictObject({
  ...everyRow,
  personId: partOf('people'),
  copy: choice(COPY_KINDS),
  /** Whose plan it is; not said for what tells of several children, such as a parent’s copy. */
  childId: aboutOnly('children'),
  how: choice(DELIVERY_WAYS),
  byWhen: day(),
  sentOn: day(),
  /** Which final version was given; null for a draft, or as long as nothing was. */
  copyVersion: mark(1, 1_000_000),
});

/**
 * What a text of the record says in another language [R7.4]. It holds for that text as it was;
 * where the text has changed since, it has to be looked at again. It goes with its item, and is
 * kept from whom its item is kept.
 */
export const translations = z.strictObject({
  ...everyRow,
  itemKind: z.string(),
  itemId: id(),
  /** The field of the item. */
  itemField: z.string(),
  language: choice(LANGUAGES),
  /** The text as it was when it was translated. */
  original: words(),
  text: words(),
  translator: words(),
  checkedBy: words(),
  checkedOn: day(),
});

/** An item, or one sentence of it, kept from a named person: why, and who decided [R7.6]. */
export const withholdings = z.strictObject({
  ...everyRow,
  personId: partOf('people'),
  itemKind: z.string(),
  itemId: id(),
  reason: words(),
  decidedBy: words(),
  /** The one sentence of it that is kept back, as it stands there; empty for all of it. */
  sentence: words(),
});

/**
 * Somebody decided that words in a text are not what is kept from a person: in which row and
 * field, what was said there (`markOf` in `src/shared/audience/findings.ts`), and who decided.
 * It holds as long as that sentence stays as it was [R7.6].
 */
export const settlements = z.strictObject({
  ...everyRow,
  personId: partOf('people'),
  itemKind: z.string(),
  itemId: id(),
  field: z.string().regex(/^[A-Za-z]{1,40}$/, 'is no name of a field'),
  said: z.string().regex(/^[0-9a-f]{16}$/, 'is no mark of sixteen digits'),
  decidedBy: words(),
});
