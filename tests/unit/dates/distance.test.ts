/** Is it said as people say it how far one day is from another? */
import { expect, it } from 'vitest';
import { distanceInWords } from '#shared/dates/distance.ts';

it.each([
  ['2026-03-19', 'today'],
  ['2026-03-20', 'tomorrow'],
  ['2026-03-18', 'yesterday'],
  ['2026-03-26', 'in 7 days'],
  ['2026-04-02', 'in 2 weeks'],
  ['2026-03-05', '2 weeks ago'],
  ['2026-04-30', 'in 6 weeks'],
  ['2026-05-02', 'in 44 days'],
  ['2026-06-12', 'in 3 months'],
  ['2026-09-19', 'in 6 months'],
  ['2028-03-25', 'in 2 years'],
  ['1987-03-19', '39 years ago'],
])('%s is %s', (day, words) => {
  expect(distanceInWords(day, '2026-03-19')).toBe(words);
});
