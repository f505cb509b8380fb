import { totalMinutes } from '#shared/authority/over.ts';
import { STEPS } from '#shared/plan/way.ts';
import { useAuthority } from '../../api/authority.ts';
import { Disclosure } from '../../components/Disclosure.tsx';
import { t } from '../wording.ts';
import { Part } from './Part.tsx';
import { SettledCount } from './SettledCount.tsx';
import { SettledText } from './SettledText.tsx';

const HOUR = 60;

/** Gives a time in words: “1 hour 45 minutes”. */
function inWords(total: number): string {
  const [hours, minutes] = [Math.floor(total / HOUR), total % HOUR];
  const parts = [
    hours > 0 ? t('authority.hours', { count: hours }) : '',
    minutes > 0 || hours === 0 ? t('authority.minutes', { count: minutes }) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** How long each step of the meeting takes, and what the chair says there. */
export function Agenda() {
  const authority = useAuthority();
  return (
    <Part title={t('authority.agendaTitle')} hint={t('authority.agendaHint')}>
      <div className="authority-minutes">
        {STEPS.map((step) => (
          <SettledCount
            key={step}
            at={['minutes', step]}
            label={t('authority.minutesFor', { step: t(`steps.${step}`) })}
            least={1}
            most={480}
          />
        ))}
      </div>
      <p role="status" className="count">
        {t('authority.together', { time: inWords(totalMinutes(authority)) })}
      </p>
      <Disclosure title={t('authority.scriptsTitle')} level={3}>
        <p className="field-hint">{t('authority.scriptsHint')}</p>
        {STEPS.map((step) => (
          <SettledText
            key={step}
            at={['scripts', step]}
            label={t('authority.scriptFor', { step: t(`steps.${step}`) })}
            lines={2}
          />
        ))}
      </Disclosure>
    </Part>
  );
}
