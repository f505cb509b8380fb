/** How well the coach tells lines that need another look from those that are fine. */
import { readFileSync } from 'node:fs';
import { coach, verdictOf } from '#shared/coach/coach.ts';
import type { Sort } from '#shared/coach/context.ts';
import { englishLists } from '#shared/coach/english.ts';

const ENGLISH = englishLists();

import { RULE_NAMES, type Rule } from '#shared/coach/finding.ts';

/** A line of the labelled set: which rules a reader finds in it; none where it is fine. */
export interface Labelled {
  readonly text: string;
  readonly kind: Sort;
  readonly rules: readonly Rule[];
}

export interface Count {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** Found by a rule in a line that another rule was named for. */
  readonly besides: number;
}

export const PARTS = ['tuning', 'later', 'keptAside', 'fresh'] as const;
export type Part = (typeof PARTS)[number];

/** Gives the lines of one part of the set. */
export function linesOf(part: Part): Labelled[] {
  const text = readFileSync(new URL(`set/${part}.jsonl`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** Gives precision, recall and F1. */
export function rates({ right, wrong, missed }: Pick<Count, 'right' | 'wrong' | 'missed'>) {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: round(precision), recall: round(recall), f1: round(f1) };
}

/** Gives how often the verdict was right, and each rule. */
export function score(lines: readonly Labelled[]) {
  const looked = lines.map((line) => {
    const findings = coach(line.text, { sort: line.kind }, ENGLISH);
    const faults = findings.filter(({ severity }) => severity === 'lookAgain');
    return { line, verdict: verdictOf(findings), rules: new Set(faults.map(({ rule }) => rule)) };
  });
  const verdict = { right: 0, wrong: 0, missed: 0, besides: 0 };
  for (const one of looked) {
    const isLabelled = one.line.rules.length > 0;
    if (one.verdict === 'look-again') verdict[isLabelled ? 'right' : 'wrong'] += 1;
    else if (isLabelled) verdict.missed += 1;
  }
  const byRule = RULE_NAMES.map((rule) => {
    const found = looked.filter(({ rules }) => rules.has(rule));
    return {
      rule,
      right: found.filter(({ line }) => line.rules.includes(rule)).length,
      wrong: found.filter(({ line }) => line.rules.length === 0).length,
      besides: found.filter(({ line }) => line.rules.length > 0 && !line.rules.includes(rule))
        .length,
      missed: looked.filter(({ line, rules }) => line.rules.includes(rule) && !rules.has(rule))
        .length,
    };
  });
  return {
    lines: lines.length,
    fine: lines.filter(({ rules }) => rules.length === 0).length,
    verdict,
    byRule,
    looked,
  };
}
