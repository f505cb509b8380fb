import { shortDate } from '#shared/dates/format.ts';
import { type Clash, clashesOf } from '#shared/plan/clashes.ts';
import type { Occasion } from '#shared/plan/occasions.ts';
import { nameOf } from '#shared/plan/way.ts';
import { find } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { language, t } from '../../wording.ts';
import { LineLink } from '../LineLink.tsx';

/** Who would have to be at two places at once, across the plans of all children [R4.13]. */
export function Clashes() {
  const { record } = useConference();
  const clashes = clashesOf(record);
  const sure = clashes.filter(({ isSure }) => isSure);
  const others = clashes.filter(({ isSure }) => !isSure);
  return (
    <>
      <h2>{t('together.clashes')}</h2>
      {sure.length === 0 ? (
        <p className="empty">{t('together.noClash')}</p>
      ) : (
        <ClashList clashes={sure} />
      )}
      {others.length > 0 && (
        <Disclosure title={t('together.maybe', { count: others.length })}>
          <ClashList clashes={others} />
        </Disclosure>
      )}
    </>
  );
}

function ClashList(props: { clashes: readonly Clash[] }) {
  const { record } = useConference();
  return (
    <ul className="found-list">
      {props.clashes.map(({ personId, one, other, day, isSure }) => (
        <li key={`${personId}/${one.id}/${other.id}`} className={isSure ? 'asked-back' : ''}>
          <strong>
            {t('together.clash', {
              name: find(record, 'people', personId)?.name ?? '',
              day: shortDate(day, language, true),
            })}
          </strong>
          <ul>
            {[one, other].map((occasion) => (
              <li key={occasion.id}>
                <OccasionLink occasion={occasion} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function OccasionLink(props: { occasion: Occasion }) {
  const { kind, id, childId, what, place } = props.occasion;
  const { record } = useConference();
  const child = nameOf(record, find(record, 'children', childId)?.personId) || t('rows.child');
  return (
    <>
      <LineLink kind={kind} id={id}>
        {kind === 'contacts'
          ? t('together.seeing', { child })
          : t('together.forChild', { what, child })}
      </LineLink>
      <span className="row-detail">{place}</span>
    </>
  );
}
