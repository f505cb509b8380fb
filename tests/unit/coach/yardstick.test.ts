/** Is the coach right often enough on lines that were kept aside? */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { RULE_NAMES } from '#shared/coach/finding.ts';
import { linesOf, PARTS, rates, score } from '../../coach/score.ts';

const tuning = linesOf('tuning');
const keptAside = linesOf('keptAside');

describe('the labelled set', () => {
  it('has at least 400 lines, half of them fine, and no line twice [R10.1]', () => {
    const all = PARTS.flatMap(linesOf);
    const fine = all.filter(({ rules }) => rules.length === 0);
    expect(tuning.length + keptAside.length).toBeGreaterThanOrEqual(400);
    expect(fine.length / all.length).toBeGreaterThan(0.45);
    expect(new Set(all.map(({ text, kind }) => `${kind} ${text}`)).size).toBe(all.length);
  });

  it('is parted by the hash of each text, not by how the coach does on it [R10.1]', () => {
    const third = (text: string) => (createHash('sha256').update(text).digest()[0] ?? 0) % 3;
    expect(tuning.filter(({ text }) => third(text) === 0)).toEqual([]);
    expect(keptAside.filter(({ text }) => third(text) !== 0)).toEqual([]);
  });

  it('names rules that there are [R10.1]', () => {
    const named = new Set(PARTS.flatMap(linesOf).flatMap(({ rules }) => rules));
    expect([...named].filter((rule) => !RULE_NAMES.includes(rule))).toEqual([]);
  });
});

describe('the verdict', () => {
  it.each(PARTS)('is right on the part %s often enough [R10.1]', (part) => {
    const { precision, recall } = rates(score(linesOf(part)).verdict);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  it('is counted as it should be [R10.1]', () => {
    const { verdict, byRule } = score([
      { text: 'Dad to stop shouting.', kind: 'outcome', rules: ['negative'] },
      { text: 'Dad to stop shouting.', kind: 'outcome', rules: [] },
      { text: 'Kit eats breakfast at 8.', kind: 'outcome', rules: ['vague'] },
      { text: 'Kit eats breakfast at 8.', kind: 'outcome', rules: [] },
    ]);
    expect(verdict).toEqual({ right: 1, wrong: 1, missed: 1, besides: 0 });
    expect(rates(verdict)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
    const of = (name: string) => byRule.find(({ rule }) => rule === name);
    expect(of('negative')).toMatchObject({ right: 1, wrong: 1, missed: 0 });
    expect(of('vague')).toMatchObject({ right: 0, wrong: 0, missed: 1 });
  });
});
