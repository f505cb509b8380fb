import { describe, expect, it } from 'vitest';
import { exactMoment, fullMoment, shortMoment, sinceWhen } from '#shared/dates/moment.ts';

const MOMENT = new Date(2026, 2, 25, 10, 15, 30).toISOString();

describe('a moment in words', () => {
  it('is exact, short, or as a sentence has it', () => {
    expect(exactMoment(MOMENT)).toBe('Wed 25 March 2026 at 10:15:30');
    expect(shortMoment(MOMENT)).toMatch(/^Wed 25 Mar 2026(?: at)? 10:15$/);
    expect(fullMoment(MOMENT)).toBe('Wednesday 25 March 2026 at 10:15');
  });

  it('of today is a time, of another day has its day', () => {
    expect(sinceWhen(MOMENT, new Date(2026, 2, 25, 17))).toBe('10:15');
    expect(sinceWhen(MOMENT, new Date(2026, 2, 26, 9))).toBe('25 March, 10:15');
  });

  it('is written in the language that is asked for', () => {
    expect(fullMoment(MOMENT, 'cy')).toContain('Mawrth');
  });
});
