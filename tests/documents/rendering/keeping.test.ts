/** What stays together on a page? */
import { describe, expect, it } from 'vitest';
import { factStaysWithNext, rowsThatStay } from '#main/documents/text/keeping.ts';

describe('The rows of a table', () => {
  it('all stay together where they are few and short', () => {
    expect(rowsThatStay([30, 30, 30, 30])).toEqual([true, true, true, false]);
    expect(rowsThatStay([30])).toEqual([false]);
    expect(rowsThatStay([])).toEqual([]);
  });

  it('leave none alone where they are many', () => {
    expect(rowsThatStay([30, 30, 30, 30, 30])).toEqual([true, false, false, true, false]);
  });

  it('may be apart where they are tall, so that no page is left half empty', () => {
    expect(rowsThatStay([300, 30, 30])).toEqual([false, true, false]);
    expect(rowsThatStay([30, 30, 300])).toEqual([true, false, false]);
    expect(rowsThatStay([200, 200])).toEqual([false, false]);
  });
});

describe('Facts', () => {
  it('leave neither the first nor the last alone', () => {
    const stays = (facts: number) =>
      Array.from({ length: facts }, (_, fact) => factStaysWithNext(fact, facts));
    expect(stays(5)).toEqual([true, false, false, true, false]);
    expect(stays(2)).toEqual([true, false]);
    expect(stays(1)).toEqual([false]);
  });
});
