import { shortDate } from '#shared/dates/format.ts';
import { capital } from '#shared/documents/language/sentences.ts';
import { type Overlap, overlapsOf, sameOutcomes } from '#shared/plan/overlaps.ts';
import { nameOf } from '#shared/plan/way.ts';
import { type ConferenceRecord, find, type Kind } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { listed, t } from '../../wording.ts';
import { LineLink } from '../LineLink.tsx';

/** Work and outcomes that say nearly the same of two children [R4.13]. */
export function Overlaps() {
  const { record } = useConference();
  const overlaps = overlapsOf(record);
  const outcomes = sameOutcomes(record);
  const name = (id: string) => nameOf(record, id) || t('rows.person');
  return (
    <>
      <h2>{t('together.overlaps')}</h2>
      {overlaps.length + outcomes.length === 0 && (
        <p className="empty">{t('together.noOverlap')}</p>
      )}
      <ul className="overlaps">
        {outcomes.map((same) => (
          <li key={same[0]?.id} className="sheet">
            <h3>{t('together.sameOutcome')}</h3>
            <Same lines={same.map((line) => ({ ...line, kind: 'outcomes', detail: '' }))} />
          </li>
        ))}
        {overlaps.map((overlap) => (
          <li key={overlap.lines[0]?.id} className="sheet">
            <h3>{questionOf(record, overlap)}</h3>
            {overlap.differentDays.length > 0 && (
              <p>
                {t('together.days', {
                  days: listed(overlap.differentDays.map((day) => shortDate(day))),
                })}
              </p>
            )}
            <Same
              lines={overlap.lines.map((line) => ({
                ...line,
                detail: listed(line.people.map(name)) || t('together.nobody'),
              }))}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function questionOf(record: ConferenceRecord, { askedAgain }: Overlap): string {
  if (askedAgain.length === 0) return t('together.onPurpose');
  const names = listed(askedAgain.map((id) => nameOf(record, id) || t('rows.person')));
  return t(askedAgain.length === 1 ? 'together.once' : 'together.onceMany', { names });
}

interface SameLine {
  readonly kind: Kind;
  readonly id: string;
  readonly childId: string;
  readonly what: string;
  readonly detail: string;
}

function Same(props: { lines: readonly SameLine[] }) {
  const { record } = useConference();
  const childOf = (childId: string) =>
    nameOf(record, find(record, 'children', childId)?.personId) || t('rows.child');
  return (
    <ul className="found-list">
      {props.lines.map(({ kind, id, childId, what, detail }) => (
        <li key={id}>
          <span className="chip">{childOf(childId)}</span>{' '}
          <LineLink kind={kind} id={id}>
            {capital(what)}
          </LineLink>
          <span className="row-detail">{detail}</span>
        </li>
      ))}
    </ul>
  );
}
