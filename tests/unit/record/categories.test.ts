import { describe, expect, it } from 'vitest';
import { CATEGORY_RULES, categoriesToOffer, censusCode } from '#shared/record/categories.ts';

describe('the categories of a nation', () => {
  it.each([
    ['england', ['neglect', 'physical', 'sexual', 'emotional']],
    ['wales', ['physical', 'emotional', 'sexual', 'neglect', 'financial']],
    ['scotland', []],
  ] as const)('of %s are its own list [R2.7]', (nation, categories) => {
    expect(CATEGORY_RULES[nation]).toMatchObject({ categories, confirmed: true });
  });

  it('give way to risk factors in Scotland, and are not confirmed for Northern Ireland [R2.7]', () => {
    expect(CATEGORY_RULES.scotland.riskFactors).toBe(true);
    expect(CATEGORY_RULES.northernIreland.confirmed).toBe(false);
  });

  it('stay in sight when they were chosen before the nation was changed [R2.7]', () => {
    expect(categoriesToOffer('scotland', ['neglect'])).toEqual(['neglect']);
    expect(categoriesToOffer('england', ['financial', 'neglect'])).toEqual([
      'neglect',
      'physical',
      'sexual',
      'emotional',
      'financial',
    ]);
  });

  it.each([
    ['england', ['neglect'], 'NEG'],
    ['england', ['physical'], 'PHY'],
    ['england', ['sexual'], 'SAB'],
    ['england', ['emotional'], 'EMO'],
    ['england', ['neglect', 'emotional'], 'MUL'],
    ['england', [], null],
    ['england', ['neglect', 'financial'], null],
    ['wales', ['neglect'], null],
  ] as const)('in %s, %j counts as %s in the census [R2.7]', (nation, categories, code) => {
    expect(censusCode(nation, categories)).toBe(code);
  });
});
