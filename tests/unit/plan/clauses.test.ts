/** Is every clause that Waymark names one of the guidance, with words of our own about it? */
import { describe, expect, it } from 'vitest';
import { clauseName, clauseWording, sourceText } from '#renderer/desk/wording.ts';
import {
  answersTo,
  clausesIn,
  clausesOf,
  codesOfPage,
  type GuidanceText,
  PAGE_CLAUSES,
  SECTIONS,
} from '#shared/plan/clauses.ts';
import { GAP_CLAUSES } from '#shared/plan/gap.ts';
import { PARTS_OF_STEP, STEPS } from '#shared/plan/way.ts';
import { CATALOGUES } from '#shared/wording/catalogues.ts';

const TEXTS = Object.keys(SECTIONS) as GuidanceText[];
const ALL = TEXTS.flatMap(clausesIn);

describe('the clauses of the guidance', () => {
  it('are there from 3.1 to 3.25 of Milton Keynes', () => {
    const wanted = Array.from({ length: 25 }, (_, index) => `M3.${index + 1}`);
    expect(clausesIn('M').map(({ code }) => code)).toEqual(wanted);
  });

  it('have words, and no others have', () => {
    for (const text of TEXTS) {
      const { parts } = CATALOGUES['en-GB'].guidance[text];
      expect(Object.keys(parts).sort(), text).toEqual([...SECTIONS[text]].sort());
    }
  });

  it('are told in a few short sentences', () => {
    for (const clause of ALL) {
      const { title, asks } = clauseWording(clause);
      expect(title.length, clause.code).toBeGreaterThan(3);
      expect(title.length, clause.code).toBeLessThan(50);
      expect(asks, clause.code).toMatch(/[.?]$/);
      expect(asks.length, clause.code).toBeLessThan(480);
      const sentences = asks.split(/(?<=[.?]) /);
      expect(sentences.length, clause.code).toBeLessThan(6);
    }
  });

  it('are known for every gap and every page, and a code that is none is refused [R10.2]', () => {
    for (const codes of [...Object.values(GAP_CLAUSES), ...Object.values(PAGE_CLAUSES)]) {
      expect(clausesOf(codes).length).toBeGreaterThan(0);
    }
    expect(() => clausesOf('M3.26')).toThrow('M3.26');
  });

  it('stand behind every page of the way', () => {
    for (const step of STEPS) {
      for (const part of PARTS_OF_STEP[step]) {
        expect(clausesOf(codesOfPage({ step, part })).length, `${step}/${part}`).toBeGreaterThan(0);
      }
    }
  });

  it('of Milton Keynes, Wales, York, Practice Matters and Bucks are all answered on the way', () => {
    const unanswered = ALL.filter(({ code }) => answersTo(code).length === 0);
    expect(unanswered.map(({ code }) => code)).toEqual([]);
  });

  it('have names to be told apart by', () => {
    const names = ALL.map(clauseName);
    expect(new Set(names).size).toBe(names.length);
    expect(sourceText('Y · M3.11 · W.child')).toBe(
      'York, Milton Keynes 3.11, Wales pointers · The child',
    );
  });
});
