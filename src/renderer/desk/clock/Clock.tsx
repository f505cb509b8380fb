import { Timer } from 'lucide-react';
import { isItem } from '#shared/agenda/agenda.ts';
import { type Times, type Warning, warningsOf, wholeMinutes } from '#shared/agenda/clock.ts';
import type { Step } from '#shared/plan/way.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { useConference } from '../../api/conference.tsx';
import { Button } from '../../components/Button.tsx';
import { keyText } from '../frame/keys.ts';
import { stepName, t } from '../wording.ts';
import { ClockNews } from './ClockNews.tsx';
import { useClockKey, usePressClock, useTimes } from './useClock.ts';

/** Gives “12 of 30 min” for what is on, or “12 min” without a time box. */
export function spentText({ lines, running }: Times): string {
  const line = lines.find(({ item }) => item === running);
  const spent = wholeMinutes(line?.spent ?? 0);
  return line === undefined || line.minutes === null
    ? t('clock.spent', { spent })
    : t('clock.spentOf', { spent, minutes: line.minutes });
}

/** Gives a warning as the chair reads it. */
export function warningText(record: ConferenceRecord, warning: Warning): string {
  return warning.kind === 'over'
    ? t('clock.over', { part: stepName(record, warning.item), count: warning.minutes })
    : t('clock.eaten', { left: warning.left, count: warning.planned });
}

/** The clock in the bar: what is on and for how long; what the chair should know stands on hover and on the agenda. */
export function Clock(props: { step: Step }) {
  const { record } = useConference();
  const times = useTimes();
  const press = usePressClock();
  useClockKey(props.step);
  const here = isItem(props.step) ? props.step : null;
  const { running } = times;
  if (running === null && here === null) return null;
  const warnings = warningsOf(times);
  const known = warnings.map((warning) => warningText(record, warning));
  const stops = running !== null && (here === null || here === running);
  const doing = stops
    ? t('clock.stop')
    : t(running === null ? 'clock.start' : 'clock.goOver', {
        part: stepName(record, here ?? 'meeting'),
      });
  return (
    <div className={warnings.length > 0 ? 'clock clock-late' : 'clock'}>
      <Button
        look="bar"
        hover={[`${doing} (${keyText('clock')})`, ...known].join(' ')}
        onPress={() => press(here)}
      >
        <Timer size={18} aria-hidden="true" />
        <span>
          {running === null ? t('clock.clock') : spentText(times)}
          <span className="unseen">
            {running !== null && `: ${stepName(record, running)}`}. {doing}
          </span>
        </span>
      </Button>
      <ClockNews warnings={warnings} />
    </div>
  );
}
