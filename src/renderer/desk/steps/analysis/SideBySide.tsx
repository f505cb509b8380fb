import { marksGiven, peopleToAsk, peopleWithMarks } from '#shared/plan/marks.ts';
import { childrenOf } from '#shared/plan/way.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { useConference, useSaveValues } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { t } from '../../wording.ts';
import { Empty, PEOPLE } from '../Empty.tsx';
import { GiveMarks } from './GiveMarks.tsx';
import { MarksTable } from './MarksTable.tsx';

/** Marks are given out of sight of the others, and stand side by side once all are in [R2.6]. */
export function SideBySide() {
  const { record } = useConference();
  const saveValues = useSaveValues();
  const conference = conferenceOf(record);
  const { marksShown } = conference;
  const children = childrenOf(record);
  if (children.length === 0) return <Empty text={t('scale.nobody')} to={PEOPLE} />;
  const count = peopleToAsk(record).filter(({ id }) => marksGiven(record, id) > 0).length;
  const turn = () => void saveValues('conferences', conference, { marksShown: !marksShown });
  return (
    <>
      {marksShown && peopleWithMarks(record).length > 0 ? (
        children.map((child) => <MarksTable key={child.id} child={child} />)
      ) : (
        <p className="empty">{marksShown ? t('scale.nobodyYet') : t('scale.hidden')}</p>
      )}
      {!marksShown && <GiveMarks />}
      <div className="turn-marks">
        <Button onPress={turn}>{t(marksShown ? 'scale.hide' : 'scale.show')}</Button>
        <p role="status" className="field-hint">
          {t('scale.summary', { count })}
        </p>
      </div>
    </>
  );
}
