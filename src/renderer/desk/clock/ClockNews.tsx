import type { Warning } from '#shared/agenda/clock.ts';
import { useConference } from '../../api/conference.tsx';
import { stepName, t } from '../wording.ts';

/** Says a warning aloud once, when it begins: without the minutes, which would say it anew each time. */
export function ClockNews({ warnings }: { warnings: readonly Warning[] }) {
  const { record } = useConference();
  return (
    <div className="unseen" role="status" aria-atomic={false}>
      {warnings.map((warning) =>
        warning.kind === 'over' ? (
          <p key={warning.item}>{t('clock.overNow', { part: stepName(record, warning.item) })}</p>
        ) : (
          <p key={warning.kind}>{t('clock.eatenNow')}</p>
        ),
      )}
    </div>
  );
}
