import { useMemo } from 'react';
import { ownRulesOf } from '#shared/authority/over.ts';
import type { Nation } from '#shared/dates/bankHolidays.ts';
import type { Rule } from '#shared/rules/pack.ts';
import { useAuthority } from '../../api/authority.ts';

/** Gives the rules that the authority has of its own over those of a nation. */
export function useOwnRules(nation: Nation): readonly Rule[] {
  const authority = useAuthority();
  return useMemo(() => ownRulesOf(authority, nation), [authority, nation]);
}
