import { useState } from 'react';
import { marksGiven, peopleToAsk, peopleWithMarks } from '#shared/plan/marks.ts';
import {
  everyTurn,
  type MarkQuestion,
  notAskedYet,
  stillToMark,
  turnsOfThoseHere,
} from '#shared/plan/turnsOfMarks.ts';
import { nameOf } from '#shared/plan/way.ts';
import { type ConferenceRecord, conferenceOf, find } from '#shared/record/record.ts';
import { childrenOf } from '#shared/record/rowsOf.ts';
import { idsPresent } from '#shared/room/here.ts';
import { useConference, useSaveValues } from '../../../api/conference.tsx';
import { AskDialog } from '../../../components/AskDialog.tsx';
import { Button } from '../../../components/Button.tsx';
import { roomNow } from '../../room/useWall.ts';
import { listed, t } from '../../wording.ts';
import { Empty, PEOPLE } from '../Empty.tsx';
import { AskInTurn } from './AskInTurn.tsx';
import { GiveMarks } from './GiveMarks.tsx';
import { dangerName } from './Mark.tsx';
import { MarksTable } from './MarksTable.tsx';

/** Marks are given out of sight of the others, and stand side by side once all are in [R2.6]. */
export function SideBySide() {
  const { record, conferenceId } = useConference();
  const hereNow = roomNow.use().hereNow[conferenceId];
  const [asking, setAsking] = useState<'nothing' | 'inTurn' | 'beforeAll'>('nothing');
  const saveValues = useSaveValues();
  const conference = conferenceOf(record);
  const { marksShown } = conference;
  const children = childrenOf(record);
  if (children.length === 0) return <Empty text={t('scale.nobody')} to={PEOPLE} />;
  const count = peopleToAsk(record).filter(({ id }) => marksGiven(record, id) > 0).length;
  const show = (shown: boolean) => {
    setAsking('nothing');
    void saveValues('conferences', conference, { marksShown: shown });
  };
  const turns = turnsOfThoseHere(everyTurn(record), idsPresent(record, hereNow ?? {}));
  const missing = stillToMark(record, turns);
  const isShown = marksShown && peopleWithMarks(record).length > 0;
  const unasked = isShown ? notAskedYet(record) : [];
  const press = () => {
    if (!marksShown && missing.length > 0) setAsking('beforeAll');
    else show(!marksShown);
  };
  return (
    <>
      {isShown ? (
        children.map((child) => <MarksTable key={child.id} child={child} />)
      ) : (
        <p className="empty">{marksShown ? t('scale.nobodyYet') : t('scale.hidden')}</p>
      )}
      {unasked.length > 0 && (
        <p className="field-hint">
          {t('scale.notAsked', { names: listed(unasked.map((one) => questionName(record, one))) })}
        </p>
      )}
      {!marksShown && turns.length > 0 && (
        <div className="turn-marks">
          <Button look="main" onPress={() => setAsking('inTurn')}>
            {t('scale.inTurn')}
          </Button>
          <p className="field-hint">{t('scale.inTurnHint')}</p>
        </div>
      )}
      {!marksShown && <GiveMarks />}
      <div className="turn-marks">
        <Button onPress={press}>{t(marksShown ? 'scale.hide' : 'scale.show')}</Button>
        <p role="status" className="field-hint">
          {t('scale.summary', { count })}
        </p>
      </div>
      {asking === 'inTurn' && (
        <AskInTurn
          hereNow={hereNow}
          onShow={() => show(true)}
          onLeave={() => setAsking('nothing')}
        />
      )}
      {asking === 'beforeAll' && (
        <AskDialog
          title={t('scale.notAllIn')}
          confirm={t('scale.showNow')}
          leave={t('scale.wait')}
          onConfirm={() => show(true)}
          onLeave={() => setAsking('nothing')}
        >
          <p>{t('scale.missing', { names: listed(missing.map(({ name }) => name)) })}</p>
        </AskDialog>
      )}
    </>
  );
}

/** What a mark is given for: a child by name, or a danger in its own words. */
function questionName(record: ConferenceRecord, { childId, dangerId }: MarkQuestion): string {
  const danger = find(record, 'dangers', dangerId);
  if (danger !== undefined) return `“${dangerName(danger)}”`;
  return nameOf(record, find(record, 'children', childId)?.personId ?? null) || t('rows.child');
}
