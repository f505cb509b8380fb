/** The packs that are shipped, and an authority's own rules put over one of them. */
import england from '#resources/rules/england.json' with { type: 'json' };
import northernIreland from '#resources/rules/northernIreland.json' with { type: 'json' };
import scotland from '#resources/rules/scotland.json' with { type: 'json' };
import wales from '#resources/rules/wales.json' with { type: 'json' };
import type { Nation } from '../dates/bankHolidays.ts';
import { type Rule, type RulePack, rulePack } from './pack.ts';

const SHIPPED: Readonly<Record<Nation, RulePack>> = {
  england: rulePack.parse(england),
  wales: rulePack.parse(wales),
  scotland: rulePack.parse(scotland),
  northernIreland: rulePack.parse(northernIreland),
};

/** Gives the rules of a nation, each as the authority has it where it has its own. */
export function rulesOf(nation: Nation, own: readonly Rule[] = []): Rule[] {
  const { rules } = SHIPPED[nation];
  const added = own.filter(({ id }) => !rules.some((rule) => rule.id === id));
  return [...rules.map((rule) => own.find(({ id }) => id === rule.id) ?? rule), ...added];
}

/** Gives the day on which the shipped rules of a nation were looked at, `YYYY-MM-DD`. */
export const rulesSince = (nation: Nation): string => SHIPPED[nation].since;
