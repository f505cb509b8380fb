/** An authority that gives one of its nation's steps another length. */
import { type Authority, NO_AUTHORITY } from '#shared/authority/pack.ts';
import type { Nation } from '#shared/dates/bankHolidays.ts';
import type { Rule } from '#shared/rules/pack.ts';

/** Gives an authority with one rule of its own, in working days. */
export function withOwnRule(nation: Nation, id: Rule['id'], count: number): Authority {
  const rule = {
    own: { count, unit: 'workingDays' as const },
    source: 'Calderbrook’s procedures',
    confirmedBy: '',
    confirmedOn: null,
  };
  return { ...NO_AUTHORITY, rules: { ...NO_AUTHORITY.rules, [nation]: { [id]: rule } } };
}
