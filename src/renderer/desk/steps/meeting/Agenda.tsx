import { hasOwnMinutes, isPlanning } from '#shared/agenda/agenda.ts';
import { spansOf, type TimedLine, warningsOf, wholeMinutes } from '#shared/agenda/clock.ts';
import { sinceWhen } from '#shared/dates/moment.ts';
import { useAuthority } from '../../../api/authority.ts';
import { useConference } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { Note } from '../../../components/Note.tsx';
import { warningText } from '../../clock/Clock.tsx';
import { TimeBar } from '../../clock/TimeBar.tsx';
import { usePressClock, useTimes } from '../../clock/useClock.ts';
import { language, stepName, t } from '../../wording.ts';
import { RemoveButton } from '../RemoveButton.tsx';
import { WideTable } from '../WideTable.tsx';

/** What the meeting goes through, how long each part may take, and how long it took [R9.2]. */
export function Agenda() {
  const { record } = useConference();
  const times = useTimes();
  const { minutes } = useAuthority();
  const press = usePressClock();
  const warnings = warningsOf(times);
  const total = times.lines.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  return (
    <>
      {warnings.length > 0 && (
        <Note tone="look" title={t('agenda.look')}>
          {warnings.map((warning) => (
            <p key={warning.kind}>{warningText(record, warning)}</p>
          ))}
        </Note>
      )}
      <TimeBar times={times} />
      <WideTable label={t('agenda.table')}>
        <table className="copies-table agenda">
          <thead>
            <tr>
              <th scope="col">{t('agenda.part')}</th>
              <th scope="col">{t('agenda.planned')}</th>
              <th scope="col">{t('agenda.took')}</th>
              <th scope="col">{t('clock.clock')}</th>
            </tr>
          </thead>
          <tbody>
            {times.lines.map((line) => (
              <tr key={line.item} data-running={line.item === times.running || undefined}>
                <th scope="row">
                  {stepName(record, line.item)}{' '}
                  {isPlanning(line.item) && <span>{t('agenda.planning')}</span>}
                </th>
                <td>{line.minutes === null ? '–' : t('clock.spent', { spent: line.minutes })}</td>
                <td>{tookText(line)}</td>
                <td>
                  <Button
                    look="quiet"
                    label={t(line.item === times.running ? 'agenda.stopAt' : 'agenda.startAt', {
                      part: stepName(record, line.item),
                    })}
                    onPress={() => press(line.item)}
                  >
                    {t(line.item === times.running ? 'clock.stopShort' : 'clock.startShort')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className="field-hint">
        {t('agenda.total', { count: total })}{' '}
        {t(hasOwnMinutes(minutes) ? 'agenda.fromAuthority' : 'agenda.fromWaymark')}{' '}
        <a href="#/authority">{t('authority.title')}</a>
      </p>
      <Spans />
    </>
  );
}

function tookText({ spent, minutes }: TimedLine): string {
  const took = wholeMinutes(spent);
  if (spent === 0) return '–';
  return minutes !== null && took > minutes
    ? t('agenda.tookOver', { spent: took, over: took - minutes })
    : t('clock.spent', { spent: took });
}

/** What the clock noted, so that what was pressed by mistake can go. */
function Spans() {
  const { record } = useConference();
  const spans = spansOf(record, new Date());
  if (spans.length === 0) return null;
  return (
    <>
      <h2>{t('agenda.noted')}</h2>
      <ul className="spans">
        {spans.map(({ id, item, from, until, forgotten }) => {
          const at = sinceWhen(from, new Date(), language);
          const words = { part: stepName(record, item), from: at };
          return (
            <li key={id}>
              <span>
                {until === null
                  ? t('agenda.since', words)
                  : t('agenda.fromTo', { ...words, until: sinceWhen(until, new Date(), language) })}
                {forgotten && ` ${t('agenda.forgotten')}`}
              </span>
              <RemoveButton kind="clockMarks" id={id} name={t('agenda.since', words)} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
