import { shortDate } from '#shared/dates/format.ts';
import { capital } from '#shared/documents/language/sentences.ts';
import type { CountedLine, WeekOfLoad } from '#shared/plan/load.ts';
import { nameOf } from '#shared/plan/way.ts';
import { type ConferenceRecord, find } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { language, listed, t } from '../../wording.ts';
import { LineLink } from '../LineLink.tsx';
import { durationText, timeText } from './duration.ts';

/** Gives the names of the children for whom a line is done. */
export function childNames(record: ConferenceRecord, childIds: readonly string[]): string {
  const names = childIds.map(
    (id) => nameOf(record, find(record, 'children', id)?.personId) || t('rows.child'),
  );
  return listed(names);
}

function detailOf(record: ConferenceRecord, line: CountedLine): string {
  const { howOften, times, minutes, childIds } = line;
  return [
    howOften,
    t('load.times', { count: times }),
    minutes ? durationText(minutes) : t('load.noTime'),
    t('load.for', { names: childNames(record, childIds) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What one week asks of one person, each line leading to its place. */
export function LoadLines(props: { name: string; week: string; load: WeekOfLoad | undefined }) {
  const { name, week, load } = props;
  const { record } = useConference();
  const day = t('load.weekOf', { day: shortDate(week, language, true) });
  return (
    <div className="load-lines">
      <h3>
        {name}, {day}
      </h3>
      {load ? (
        <>
          <p className="field-hint">
            {t('load.count', { count: load.lines.length })}, {timeText(load)}
          </p>
          <ul>
            {load.lines.map((line) => (
              <li key={line.id}>
                <LineLink kind={line.kind} id={line.id}>
                  {capital(line.what) || t('rows.wordless')}
                </LineLink>
                <span className="row-detail">{detailOf(record, line)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="field-hint">{t('load.nothing')}</p>
      )}
    </div>
  );
}
