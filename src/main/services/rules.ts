/** Rules that an authority has of its own, over those of its nation [R6.1]. */
import type { Nation } from '#shared/dates/bankHolidays.ts';
import type { Rule } from '#shared/rules/pack.ts';

/**
 * Gives the authority's own rules for a nation: the one place they come from, for main and, by the
 * route `rules.own`, for the windows. No authority has any yet.
 */
export function ownRules(_nation: Nation): readonly Rule[] {
  return [];
}
