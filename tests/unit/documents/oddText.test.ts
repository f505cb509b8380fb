import { describe, expect, it } from 'vitest';
import { copiesOf } from '#shared/documents/copiesOf.ts';
import { WaymarkError } from '#shared/errors.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { filledFamily, LONG_TEXT, ODD_TEXT } from '../../support/filledRows.ts';
import { build, textOf } from '../../support/sample.ts';

/** Gives what a record's copies say; a copy that the gate stops says nothing. */
function saidBy(record: ConferenceRecord): string[] {
  return copiesOf(record).flatMap((request) => {
    try {
      return [textOf(build(record, request))];
    } catch (error) {
      if (error instanceof WaymarkError && ['leak', 'invalid'].includes(error.code)) return [];
      throw error;
    }
  });
}

function decided(record: ConferenceRecord): ConferenceRecord {
  const children = record.children.map((row) => ({
    ...row,
    planLevel: 'childProtection' as const,
    unborn: false,
  }));
  const parents = record.parents.map((row) => ({ ...row, involvement: 'involved' as const }));
  return { ...record, children, parents, withholdings: [] };
}

describe('Copies of a record with something in every field', () => {
  it('carry any text as it was typed, whatever it looks like', () => {
    const said = saidBy(decided(filledFamily(3, ODD_TEXT)));
    expect(said).toHaveLength(22);
    for (const text of said) {
      expect(text).toContain("'; DROP TABLE people; -- %_\\ 👩🏽‍👧‍👦 سارة");
      expect(text).not.toContain('&amp;');
    }
  });

  it('are built of the longest texts a field takes', () => {
    expect(saidBy(decided(filledFamily(2, LONG_TEXT)))).toHaveLength(15);
  });

  it('are built of empty texts', () => {
    const empty = decided(filledFamily(2, ''));
    for (const text of saidBy(empty)) expect(text).not.toMatch(/undefined|null|\{\{/);
  });
});
