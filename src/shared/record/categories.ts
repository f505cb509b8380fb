/**
 * Which categories of harm each nation records with a decision for a child protection plan
 * [R2.7, M3.22]. Sources: England, the census of children in need; Wales, the safeguarding
 * procedures; Scotland records risk factors and no single category.
 */
import type { CATEGORIES, NATIONS } from './choices.ts';

export type Category = (typeof CATEGORIES)[number];
export type Nation = (typeof NATIONS)[number];

interface CategoryRule {
  /** In the order in which they are offered; empty where a nation has no categories. */
  readonly categories: readonly Category[];
  /** Whether risk factors are written down in place of a category. */
  readonly riskFactors: boolean;
  /** False where the list is believed and nobody has confirmed it: the desk says to check locally. */
  readonly confirmed: boolean;
}

export const CATEGORY_RULES: Readonly<Record<Nation, CategoryRule>> = {
  england: {
    categories: ['neglect', 'physical', 'sexual', 'emotional'],
    riskFactors: false,
    confirmed: true,
  },
  wales: {
    categories: ['physical', 'emotional', 'sexual', 'neglect', 'financial'],
    riskFactors: false,
    confirmed: true,
  },
  scotland: { categories: [], riskFactors: true, confirmed: true },
  northernIreland: {
    categories: ['neglect', 'physical', 'sexual', 'emotional'],
    riskFactors: false,
    confirmed: false,
  },
};

/** England’s census codes; more than one category is one code of its own. */
const CENSUS_CODES: Readonly<Partial<Record<Category, string>>> = {
  neglect: 'NEG',
  physical: 'PHY',
  sexual: 'SAB',
  emotional: 'EMO',
};
const SEVERAL = 'MUL';

/**
 * Gives the code by which England’s census counts a child’s categories, or null where there is
 * none: no category chosen, another nation, or a category that England does not use.
 */
export function censusCode(nation: Nation, categories: readonly Category[]): string | null {
  if (nation !== 'england') return null;
  const codes = categories.map((category) => CENSUS_CODES[category]);
  if (codes.includes(undefined)) return null;
  return codes.length > 1 ? SEVERAL : (codes[0] ?? null);
}

/**
 * Gives the categories to offer for a child: those of the nation, and those that were chosen
 * before the nation was changed, so that nothing chosen goes out of sight.
 */
export function categoriesToOffer(nation: Nation, chosen: readonly Category[]): Category[] {
  return [...new Set([...CATEGORY_RULES[nation].categories, ...chosen])];
}

/** Gives the list of the catalogue in which a nation’s categories are named. */
export function categoryList(nation: Nation): 'category' | 'categoryInWales' {
  return nation === 'wales' ? 'categoryInWales' : 'category';
}
