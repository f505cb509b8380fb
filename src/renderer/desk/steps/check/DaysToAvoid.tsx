import { shortDate } from '#shared/dates/format.ts';
import { type OnDayToAvoid, onDaysToAvoid } from '#shared/plan/clashes.ts';
import { blank } from '#shared/plan/gap.ts';
import { familyFirst } from '#shared/plan/planLines.ts';
import { nameOf } from '#shared/plan/way.ts';
import { pageOfRow } from '#shared/plan/whereabouts.ts';
import { conferenceOf, find } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { addressOf } from '../../address.ts';
import { language, t } from '../../wording.ts';
import { LineLink } from '../LineLink.tsx';

/** Days on which somebody asked not to be asked, and what falls on them [R1.5, M3.16]. */
export function DaysToAvoid() {
  const { record } = useConference();
  const people = familyFirst(
    record,
    record.people
      .filter(({ daysToAvoid, diedOn }) => !blank(daysToAvoid) && diedOn === null)
      .map(({ id }) => id),
  );
  if (people.length === 0) return null;
  const found = onDaysToAvoid(record);
  return (
    <>
      <h2>{t('load.avoid')}</h2>
      <p className="field-hint">{t('load.avoidHint')}</p>
      <ul className="found-list">
        {people.map(({ id, name, daysToAvoid }) => {
          const own = found.filter(({ person }) => person.id === id);
          return (
            <li key={id}>
              <strong>{name}</strong>: {daysToAvoid}
              {own.length === 0 ? (
                <span className="row-detail">{t('load.avoidNone')}</span>
              ) : (
                <ul className="asked-back">
                  {own.map((one) => (
                    <li key={`${one.occasion?.id}/${one.meeting}`}>
                      <Found found={one} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Found(props: { found: OnDayToAvoid }) {
  const { occasion, meeting, day } = props.found;
  const { record, conferenceId } = useConference();
  const shown = shortDate(day, language, true);
  if (occasion) {
    const child = nameOf(record, find(record, 'children', occasion.childId)?.personId);
    const what = occasion.what || t('load.contact', { name: child });
    return (
      <LineLink kind={occasion.kind} id={occasion.id}>
        {t('load.avoidFound', { what, day: shown })}
      </LineLink>
    );
  }
  const field = meeting ?? 'reviewOn';
  const page = pageOfRow(record, 'conferences', conferenceOf(record), field);
  return (
    <a href={addressOf(conferenceId, page)}>{t(`load.avoidMeeting.${field}`, { day: shown })}</a>
  );
}
