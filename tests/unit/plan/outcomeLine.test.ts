/** What does an outcome come to in one line, and which line stands in which outcome? */
import { describe, expect, it } from 'vitest';
import { gapsOf } from '#shared/plan/gaps.ts';
import { outcomeHolding, outcomeLine } from '#shared/plan/outcomeLine.ts';
import { row, withRows } from './family.ts';
import { plannedFamily, withActions } from './plannedFamily.ts';

describe('an outcome in one line', () => {
  it('counts its actions, and what is open about it and them [R4.3]', () => {
    const { record, forAva, forBen, dora } = plannedFamily();
    const bare = outcomeLine(record, gapsOf(record), forAva);
    expect(bare.actions).toBe(0);
    const planned = withActions(
      record,
      {
        outcomeId: forAva.id,
        what: 'puts Ava to bed',
        personId: dora.id,
        byWhen: '2026-04-01',
        because: 'Ava sleeps when somebody stays',
      },
      { outcomeId: forAva.id, what: 'buys a lamp' },
    );
    const line = outcomeLine(planned, gapsOf(planned), forAva);
    expect(line.actions).toBe(2);
    // One asked for an action; the lamp has neither person nor day nor reason.
    expect(line.questions).toBe(bare.questions - 1 + 3);
    expect(outcomeLine(planned, gapsOf(planned), forBen)).toEqual(bare);
  });
});

describe('the outcome that holds a line', () => {
  it('is the outcome itself, or that of an action, a step or an answer', () => {
    const { record, forAva, forBen, avasSection } = plannedFamily();
    const planned = withActions(record, { outcomeId: forAva.id });
    const step = row('steps', { outcomeId: forBen.id });
    const answer = row('answers', { outcomeId: forBen.id });
    const whole = withRows(withRows(planned, 'steps', step), 'answers', answer);
    expect(outcomeHolding(whole, forAva.id)).toBe(forAva.id);
    expect(outcomeHolding(whole, planned.actions[0]?.id ?? '')).toBe(forAva.id);
    expect(outcomeHolding(whole, step.id)).toBe(forBen.id);
    expect(outcomeHolding(whole, answer.id)).toBe(forBen.id);
    expect(outcomeHolding(whole, avasSection.id)).toBeNull();
    expect(outcomeHolding(whole, '')).toBeNull();
  });
});
