import type { Rule } from '../finding.ts';
import { attendance } from './attendance.ts';
import { blame, unexplained } from './forFamilies.ts';
import { headline } from './headline.ts';
import { housekeeping } from './housekeeping.ts';
import { contingency, noDay, noFrequency, noPerson } from './missing.ts';
import { negative } from './negative.ts';
import { noChild } from './noChild.ts';
import { nothingSeen } from './nothingSeen.ts';
import { process } from './process.ts';
import type { RuleOf } from './rule.ts';
import { sudden } from './sudden.ts';
import { vague } from './vague.ts';

export const RULE_OF: Readonly<Record<Rule, RuleOf>> = {
  negative,
  sudden,
  attendance,
  process,
  contingency,
  housekeeping,
  headline,
  blame,
  noPerson,
  noDay,
  noFrequency,
  vague,
  nothingSeen,
  unexplained,
  noChild,
};
