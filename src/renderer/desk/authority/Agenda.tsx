import { totalMinutes } from '#shared/authority/over.ts';
import { STEPS } from '#shared/plan/way.ts';
import { useAuthority } from '../../api/authority.ts';
import { t } from '../wording.ts';
import { Part } from './Part.tsx';
import { Scripts } from './Scripts.tsx';
import { SettledCount } from './SettledCount.tsx';

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
      <Scripts />
    </Part>
  );
}
