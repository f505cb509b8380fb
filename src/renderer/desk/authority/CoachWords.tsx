import { RULE_NAMES, type Rule } from '#shared/coach/finding.ts';
import { keepAuthority, useAuthority } from '../../api/authority.ts';
import { request } from '../../api/client.ts';
import { Disclosure } from '../../components/Disclosure.tsx';
import { Note } from '../../components/Note.tsx';
import { TickInput } from '../../components/TickInput.tsx';
import { useWork } from '../frame/useWork.ts';
import { t } from '../wording.ts';
import { Part } from './Part.tsx';
import { SettledLines } from './SettledText.tsx';
import { fromLine, lineOf } from './vagueLines.ts';

/** What the writing coach looks for besides its own lists, and what it leaves alone here. */
export function CoachWords() {
  const { coach } = useAuthority();
  const vague = coach.add.vague ?? [];
  const others = Object.keys(coach.add).filter((name) => name !== 'vague' && name !== 'names');
  return (
    <Part title={t('authority.coachTitle')} hint={t('authority.coachHint')}>
      <SettledLines
        at={['coach', 'add', 'vague']}
        label={t('authority.vague')}
        hint={t('authority.vagueHint')}
        entries={vague.map(lineOf)}
        read={(lines) => (lines.length === 0 ? null : lines.map(fromLine(vague)))}
      />
      <SettledLines
        at={['coach', 'add', 'names']}
        label={t('authority.names')}
        hint={t('authority.namesHint')}
        entries={coach.add.names ?? []}
        read={(lines) => (lines.length === 0 ? null : lines)}
      />
      <SettledLines
        at={['coach', 'off', 'phrases']}
        label={t('authority.offPhrases')}
        hint={t('authority.offPhrasesHint')}
        entries={coach.off.phrases}
        read={(lines) => lines}
      />
      {others.length > 0 && (
        <p className="field-hint">{t('authority.otherLists', { count: others.length })}</p>
      )}
      <Disclosure title={t('authority.offRules', { count: coach.off.rules.length })} level={3}>
        <RulesOff off={coach.off.rules} />
      </Disclosure>
    </Part>
  );
}

function RulesOff(props: { off: readonly Rule[] }) {
  const { off } = props;
  const work = useWork();
  const turn = async (rule: Rule, asks: boolean) => {
    const value = asks ? off.filter((one) => one !== rule) : [...off, rule];
    const wanted = { path: ['coach', 'off', 'rules'], value, over: off };
    const state = await work.run(() => request('authority.set', wanted));
    if (state) keepAuthority(state);
  };
  return (
    <>
      <p className="field-hint">{t('authority.offRulesHint')}</p>
      {RULE_NAMES.map((rule) => (
        <TickInput
          key={rule}
          label={t(`coach.rules.${rule}.name`)}
          hint={t(`coach.rules.${rule}.ask`)}
          value={!off.includes(rule)}
          onChange={(asks) => void turn(rule, asks)}
        />
      ))}
      <div role="status">{work.problem && <Note tone="look" title={work.problem} />}</div>
    </>
  );
}
