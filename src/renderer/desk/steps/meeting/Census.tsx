import { CircleCheck } from 'lucide-react';
import { censusGaps } from '#shared/plan/censusGaps.ts';
import { keyOfGap } from '#shared/plan/gap.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { t } from '../../wording.ts';
import { GapLink } from '../GapLink.tsx';

/** What England's census would ask about, live; the same questions stand at the check step. */
export function Census() {
  const { record } = useConference();
  const hasPlan = record.children.some(({ planLevel }) => planLevel === 'childProtection');
  if (conferenceOf(record).nation !== 'england' || !hasPlan) return null;
  const gaps = censusGaps(record);
  return (
    <section aria-labelledby="census">
      <h2 id="census">{t('dates.census')}</h2>
      <p className="field-hint">{t('dates.censusHint')}</p>
      <div role="status">
        {gaps.length === 0 && (
          <p className="census-fits">
            <CircleCheck size={18} aria-hidden="true" /> {t('dates.censusFits')}
          </p>
        )}
      </div>
      <ul className="gaps">
        {gaps.map((gap) => (
          <li key={keyOfGap(gap)}>
            <GapLink gap={gap} />
          </li>
        ))}
      </ul>
    </section>
  );
}
