/**
 * Packs of rules: how long the law, the guidance of a nation or a local agreement gives for each
 * step. They are data with a day, a source, and a mark where nobody has confirmed them [R6.1].
 */
import { z } from 'zod';
import { NATIONS } from '../record/choices.ts';

/** What a rule is about; which meetings it concerns follows from it. */
export const RULE_IDS = [
  'conference',
  'conferenceBeforeBirth',
  'invitations',
  'reportsShared',
  'decisionLetter',
  'outlinePlan',
  'record',
  'recordCorrections',
  'firstCoreGroup',
  'coreGroupPapers',
  'nextCoreGroup',
  'firstReview',
  'laterReview',
  'planReview',
  'reviewAfterBirth',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/**
 * What starts the clock of a rule. The day of the concern, where a nation counts from that, stands
 * in the record in place of a strategy discussion.
 */
export const STARTS = [
  'strategyDiscussion',
  'concern',
  'conference',
  'recordSent',
  'coreGroup',
  'birth',
] as const;
export type Start = (typeof STARTS)[number];

export const UNITS = ['workingDays', 'days', 'weeks', 'months'] as const;

const text = z.string().trim().min(1).max(500);

/** One rule. The day on which the clock starts is not counted. */
export const rule = z.strictObject({
  id: z.enum(RULE_IDS),
  from: z.enum(STARTS),
  /** How many units at most; null where it is set locally and nobody has said so yet. */
  count: z.int().min(1).max(400).nullable(),
  unit: z.enum(UNITS),
  /** Whether it ends before the day on which its clock starts, as a notice does. */
  before: z.boolean().default(false),
  binding: z.enum(['national', 'local']),
  /** Whether somebody has confirmed it; shown beside the day where nobody has. */
  confirmed: z.boolean(),
  source: text,
});
export type Rule = z.infer<typeof rule>;

/** The rules of a nation as they were looked at on a day. */
export const rulePack = z
  .strictObject({
    nation: z.enum(NATIONS),
    since: z.iso.date(),
    rules: z.array(rule).max(RULE_IDS.length),
  })
  .refine(({ rules }) => new Set(rules.map(({ id }) => id)).size === rules.length, {
    message: 'A rule stands in it twice.',
  });
export type RulePack = z.infer<typeof rulePack>;
