import { isLonger, ownRulesOf } from '#shared/authority/over.ts';
import type { Authority } from '#shared/authority/pack.ts';
import type { Nation } from '#shared/dates/bankHolidays.ts';
import { plainDate, shortDate } from '#shared/dates/format.ts';
import { parseDay } from '#shared/dates/parseDay.ts';
import { type Rule, UNITS } from '#shared/rules/pack.ts';
import { lengthText, ruleText, stepName } from '#shared/rules/words.ts';
import { useAuthority } from '../../api/authority.ts';
import { SelectInput } from '../../components/ChoiceInput.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { dayProblem } from '../dayProblem.ts';
import { dayRemark } from '../dayRemark.ts';
import { today } from '../today.ts';
import { choiceText, language, t } from '../wording.ts';
import { SettledCount } from './SettledCount.tsx';
import { SettledText, TextOf } from './SettledText.tsx';
import { useSettled } from './useSettled.ts';

type Unit = (typeof UNITS)[number];

/** Gives what the authority says of a rule, as far as it says anything. */
function saidOf({ rules }: Authority, nation: Nation, { id }: Rule) {
  return rules[nation][id] ?? { own: null, source: '', confirmedBy: '', confirmedOn: null };
}

/** One rule: what the nation says, what holds here, and the fields to settle it. */
export function RuleLine(props: { nation: Nation; rule: Rule }) {
  const { nation, rule } = props;
  const authority = useAuthority();
  const said = saidOf(authority, nation, rule);
  const here = ownRulesOf(authority, nation).find(({ id }) => id === rule.id) ?? rule;
  const step = stepName(rule.id);
  const isConfirmed = said.confirmedBy.trim() !== '' && said.confirmedOn !== null;
  return (
    <li className="authority-rule">
      <h3>{step}</h3>
      <p>
        {ruleText(rule) || t('dates.noNumber')}
        <span className="field-hint">
          {t('authority.nationSays', { nation: choiceText('nation', nation), source: rule.source })}
        </span>
      </p>
      {said.own !== null && (
        <p className="authority-here">{t('authority.here', { rule: ruleText(here) })}</p>
      )}
      {said.own !== null && isLonger(said.own, rule) && (
        <p className="authority-mark">
          {t('authority.longer', { nation: choiceText('nation', nation) })}
        </p>
      )}
      {!here.confirmed && <p className="authority-mark">{t('dates.notConfirmed')}</p>}
      {isConfirmed && said.confirmedOn !== null && (
        <p className="authority-confirmed">
          {t('authority.confirmed', {
            by: said.confirmedBy.trim(),
            day: plainDate(said.confirmedOn),
          })}
        </p>
      )}
      <Disclosure title={t('authority.settle', { step })} level={4}>
        <RuleFields {...props} />
      </Disclosure>
    </li>
  );
}

function RuleFields(props: { nation: Nation; rule: Rule }) {
  const { nation, rule } = props;
  const authority = useAuthority();
  const { own, confirmedOn } = saidOf(authority, nation, rule);
  const step = stepName(rule.id);
  const path = ['rules', nation, rule.id];
  const unit = own?.unit ?? rule.unit;
  const readDay = (typed: string) => {
    const problem = dayProblem(typed, { looksBack: true });
    if (problem !== null) throw new Error(problem);
    const parsed = parseDay(typed, today(), { looksBack: true });
    return 'problem' in parsed ? null : parsed.day;
  };
  return (
    <>
      <div className="authority-pair">
        <SettledCount
          at={[...path, 'own']}
          label={t('authority.length', { step })}
          hint={t('authority.lengthHint')}
          least={1}
          most={400}
          shown={own?.count ?? null}
          read={(count) => (count === null ? null : { count, unit })}
        />
        {own !== null && <UnitOf at={[...path, 'own']} count={own.count} unit={unit} step={step} />}
      </div>
      <SettledText
        at={[...path, 'source']}
        label={t('authority.source', { step })}
        hint={t('authority.sourceHint')}
      />
      <div className="authority-pair">
        <SettledText
          at={[...path, 'confirmedBy']}
          label={t('authority.confirmedBy', { step })}
          hint={t('authority.confirmedByHint')}
        />
        <TextOf
          at={[...path, 'confirmedOn']}
          label={t('authority.confirmedOn', { step })}
          placeholder={t('day.placeholder')}
          shown={confirmedOn === null ? '' : shortDate(confirmedOn, language, true)}
          read={readDay}
          whenQuiet={false}
          remarkOn={(typed) => dayRemark(typed)}
          width="short"
        />
      </div>
    </>
  );
}

function UnitOf(props: { at: readonly string[]; count: number; unit: Unit; step: string }) {
  const { at, count, unit } = props;
  const label = t('authority.unit', { step: props.step });
  const saved = useSettled<Unit>(at, {
    label,
    shown: unit,
    read: (chosen) => ({ count, unit: chosen }),
    whenQuiet: false,
  });
  return (
    <SelectInput
      label={label}
      value={unit}
      options={UNITS.map((value) => ({ value, label: lengthText({ count, unit: value }) }))}
      onChange={(chosen) => {
        saved.change(chosen);
        saved.handOver();
      }}
    />
  );
}
