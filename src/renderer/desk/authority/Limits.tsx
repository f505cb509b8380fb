import { useState } from 'react';
import type { Authority } from '#shared/authority/pack.ts';
import type { Nation } from '#shared/dates/bankHolidays.ts';
import { plainDate } from '#shared/dates/format.ts';
import { NATIONS } from '#shared/record/choices.ts';
import { rulesOf, rulesSince } from '#shared/rules/packs.ts';
import { useAuthority } from '../../api/authority.ts';
import { RadioInput } from '../../components/ChoiceInput.tsx';
import { choiceText, t } from '../wording.ts';
import { Part } from './Part.tsx';
import { RuleLine } from './RuleLine.tsx';

/** The nation about which the authority says most; the first where it says nothing. */
function usualNation({ rules }: Authority): Nation {
  const said = (nation: Nation) => Object.keys(rules[nation]).length;
  return NATIONS.reduce((most, nation) => (said(nation) > said(most) ? nation : most));
}

/** How long each step may take here, beside what the nation says. */
export function Limits() {
  const authority = useAuthority();
  const [chosen, choose] = useState<Nation | null>(null);
  const nation = chosen ?? usualNation(authority);
  return (
    <Part title={t('authority.limitsTitle')} hint={t('authority.limitsHint')}>
      <RadioInput
        label={t('authority.nation')}
        value={nation}
        options={NATIONS.map((value) => ({ value, label: choiceText('nation', value) }))}
        onChange={choose}
      />
      <p className="field-hint">
        {t('dates.rulesSince', {
          nation: choiceText('nation', nation),
          day: plainDate(rulesSince(nation)),
        })}
      </p>
      <ul className="authority-rules" key={nation}>
        {rulesOf(nation).map((rule) => (
          <RuleLine key={rule.id} nation={nation} rule={rule} />
        ))}
      </ul>
    </Part>
  );
}
