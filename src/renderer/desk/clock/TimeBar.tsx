import { type Times, wholeMinutes } from '#shared/agenda/clock.ts';
import { t } from '../wording.ts';

/** How much of the meeting went to the plan and how much to everything else: a quiet bar, and in words. */
export function TimeBar(props: { times: Times }) {
  const { planning, sharing } = props.times;
  const all = planning + sharing;
  if (all === 0) return null;
  return (
    <figure className="time-bar">
      <div className="time-bar-parts" aria-hidden="true">
        <span className="time-bar-sharing" style={{ flexGrow: sharing }} />
        <span className="time-bar-planning" style={{ flexGrow: planning }} />
      </div>
      <figcaption>
        {t('agenda.share', {
          planning: wholeMinutes(planning),
          sharing: wholeMinutes(sharing),
          percent: Math.round((planning / all) * 100),
        })}
      </figcaption>
    </figure>
  );
}
