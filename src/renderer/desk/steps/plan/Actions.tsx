import { MINUTES_EACH_TIME, TIMES_A_WEEK } from '#shared/record/kinds/plan.ts';
import { type Action, inOrder, type Outcome } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { CountField } from '../../fields/CountField.tsx';
import { DayField } from '../../fields/DayField.tsx';
import { PickField } from '../../fields/PickField.tsx';
import { pickablePeople } from '../../fields/pickables.ts';
import { TickField } from '../../fields/TickField.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { RowCards } from '../RowCards.tsx';
import { SharingField } from '../SharingField.tsx';
import { RepeatNote } from './RepeatNote.tsx';

/** The work first, then who does it, by when and how often [R4.4, R4.5]. */
export function Actions(props: { outcome: Outcome }) {
  const { outcome } = props;
  const { record } = useConference();
  const people = pickablePeople(record);
  const kind = 'actions';
  return (
    <RowCards
      kind={kind}
      rows={record.actions.filter(({ outcomeId }) => outcomeId === outcome.id)}
      start={{ outcomeId: outcome.id }}
      addLabel={t('plan.addAction')}
      nameOf={({ what }) => what}
      ordered
      compact
    >
      {(row, isNew) => (
        <>
          <div className="action">
            <WordsField kind={kind} row={row} field="what" hideLabel lines={1} autoFocus={isNew} />
            <PickField kind={kind} row={row} field="personId" items={people} hideLabel />
            <DayField kind={kind} row={row} field="byWhen" hideLabel />
            <WordsField kind={kind} row={row} field="howOften" hideLabel lines={1} />
          </div>
          <RepeatNote action={row} />
          <Disclosure title={t('plan.more')}>
            <MoreOfAction action={row} />
          </Disclosure>
        </>
      )}
    </RowCards>
  );
}

function MoreOfAction(props: { action: Action }) {
  const { action } = props;
  const { record } = useConference();
  const kind = 'actions';
  const strengths = inOrder(record.strengths)
    .filter(({ what }) => what !== '')
    .map(({ id, what }) => ({ id, label: what }));
  return (
    <>
      <WordsField kind={kind} row={action} field="because" lines={2} />
      <div className="columns">
        <PickField kind={kind} row={action} field="withPersonId" items={pickablePeople(record)} />
        <DayField kind={kind} row={action} field="startsOn" />
        <WordsField kind={kind} row={action} field="howLong" lines={1} />
        <WordsField kind={kind} row={action} field="place" lines={1} />
      </div>
      <PickField kind={kind} row={action} field="strengthId" items={strengths} />
      <WordsField kind={kind} row={action} field="barriers" lines={1} />
      <WordsField kind={kind} row={action} field="evidence" lines={1} />
      <div className="columns">
        <CountField kind={kind} row={action} field="timesAWeek" {...TIMES_A_WEEK} />
        <CountField kind={kind} row={action} field="minutesEachTime" {...MINUTES_EACH_TIME} />
      </div>
      <SharingField kind={kind} row={action} />
      <TickField kind={kind} row={action} field="toWorkOut" />
    </>
  );
}
