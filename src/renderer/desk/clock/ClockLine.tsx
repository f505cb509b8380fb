import { warningsOf } from '#shared/agenda/clock.ts';
import { useConference } from '../../api/conference.tsx';
import { stepName, t } from '../wording.ts';
import { spentText, warningText } from './Clock.tsx';
import { ClockNews } from './ClockNews.tsx';
import { useTimes } from './useClock.ts';

/** The clock in one line, to be read and not pressed: what is on, for how long, what to know of it. */
export function ClockLine() {
  const { record } = useConference();
  const times = useTimes();
  const { running } = times;
  if (running === null) return null;
  const warnings = warningsOf(times);
  return (
    <div className={warnings.length > 0 ? 'clock-line clock-line-late' : 'clock-line'}>
      <p>{t('clock.line', { part: stepName(record, running), spent: spentText(times) })}</p>
      {warnings.map((warning) => (
        <p key={warning.kind}>{warningText(record, warning)}</p>
      ))}
      <ClockNews warnings={warnings} />
    </div>
  );
}
