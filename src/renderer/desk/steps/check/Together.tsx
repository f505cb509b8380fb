import { plannedChildren } from '#shared/record/rowsOf.ts';
import { useConference } from '../../../api/conference.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { t } from '../../wording.ts';
import { Clashes } from './Clashes.tsx';
import { Overlaps } from './Overlaps.tsx';
import { PlansSideBySide } from './PlansSideBySide.tsx';
import { WhoWorksWithWhom } from './WhoWorksWithWhom.tsx';

/** The plans of all children joined: what clashes, what is there twice, who does what [R4.13]. */
export function Together() {
  const { record } = useConference();
  if (plannedChildren(record).length === 0) {
    return <p className="empty">{t('together.empty')}</p>;
  }
  return (
    <>
      <Clashes />
      <Overlaps />
      <WhoWorksWithWhom />
      <PlansSideBySide />
      <Disclosure title={t('together.looked')} level={2}>
        <p className="looked">{t('together.lookedText')}</p>
      </Disclosure>
    </>
  );
}
