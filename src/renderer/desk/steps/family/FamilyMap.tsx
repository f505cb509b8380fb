import { useMemo } from 'react';
import { composeFrom } from '#shared/documents/compose.ts';
import { familyMap } from '#shared/family/familyMap.ts';
import { pageOfRow } from '#shared/plan/whereabouts.ts';
import { find } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { addressOf } from '../../address.ts';
import { t } from '../../wording.ts';
import { Empty, PEOPLE } from '../Empty.tsx';
import { MapDrawing } from '../MapDrawing.tsx';

/** The family at a glance, drawn from the record; each person leads to their card [R1.7]. */
export function FamilyMap() {
  const { record, conferenceId } = useConference();
  const map = useMemo(() => familyMap(composeFrom(record)), [record]);
  if (map === null) return <Empty text={t('family.mapEmpty')} to={PEOPLE} />;
  const addressOfPerson = (id: string) => {
    const person = find(record, 'people', id);
    return person && addressOf(conferenceId, pageOfRow(record, 'people', person), id);
  };
  return (
    <>
      <section
        className="map-scroll"
        aria-label={t('family.mapFrame')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        tabIndex={0}
      >
        <MapDrawing
          drawing={map.drawing}
          label={t('family.mapPeople')}
          around={({ id }, drawn) => (
            <a className="map-person" href={addressOfPerson(id)} aria-label={map.labels.get(id)}>
              {drawn}
            </a>
          )}
        />
      </section>
      <h2>{t('family.mapKey')}</h2>
      <ul className="map-key">
        {map.key.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{t('family.mapInWords')}</h2>
      <ul className="map-words">
        {map.sentences.map((sentence, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people of one name may give two equal sentences
          <li key={index} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}
