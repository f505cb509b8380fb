import { loadOf } from '#shared/plan/load.ts';
import { useConference } from '../../../api/conference.tsx';
import { t } from '../../wording.ts';
import { DaysToAvoid } from './DaysToAvoid.tsx';
import { FamilyShareList } from './FamilyShareList.tsx';
import { FirstWeeksCards } from './FirstWeeksCards.tsx';
import { LoadTable } from './LoadTable.tsx';
import { NotCounted } from './NotCounted.tsx';

/** What the plans ask of each person, week by week, and whether that is too much [R4.6]. */
export function Load() {
  const { record } = useConference();
  const loads = loadOf(record);
  return (
    <>
      <FirstWeeksCards />
      {loads.length === 0 ? (
        <p className="empty">{t('load.empty')}</p>
      ) : (
        <LoadTable loads={loads} />
      )}
      <NotCounted loads={loads} />
      <DaysToAvoid />
      <FamilyShareList />
    </>
  );
}
