import { memo, useState } from 'react';
import { MINUTES_EACH_TIME, TIMES_A_WEEK } from '#shared/record/kinds/plan.ts';
import { type Action, inOrder, type Outcome } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { Later } from '../../../components/Later.tsx';
import type { Pickable } from '../../../components/PickInput.tsx';
import { CountField } from '../../fields/CountField.tsx';
import { DayField } from '../../fields/DayField.tsx';
import { PickField } from '../../fields/PickField.tsx';
import { pickablePeople } from '../../fields/pickables.ts';
import { TickField } from '../../fields/TickField.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { fieldWording, t } from '../../wording.ts';
import { useLedTo } from '../place.ts';
import { RowButtons, RowCards, type RowTools } from '../RowCards.tsx';
import { SharingField } from '../SharingField.tsx';
import { RepeatNote } from './RepeatNote.tsx';

/** What stands in the columns of the list. */
const HEADS = ['what', 'personId', 'byWhen', 'howOften'] as const;
const SEEN: readonly string[] = HEADS;

/** The work first, then who does it, by when and how often, a line for each [R4.4, R4.5]. */
export function Actions(props: { outcome: Outcome }) {
  const { outcome } = props;
  const { record } = useConference();
  const people = pickablePeople(record);
  const rows = record.actions.filter(({ outcomeId }) => outcomeId === outcome.id);
  return (
    <div className="actions">
      {rows.length > 0 && (
        // For the eye: each field says the same to screen readers.
        <div className="action-heads" aria-hidden="true">
          {HEADS.map((field) => (
            <span key={field}>{fieldWording('actions', field).label}</span>
          ))}
        </div>
      )}
      <RowCards
        kind="actions"
        rows={rows}
        start={{ outcomeId: outcome.id }}
        addLabel={t('plan.addAction')}
        nameOf={({ what }) => what}
        ordered
        compact
        toolsInside
      >
        {(row, isNew, tools) => (
          <ActionLine action={row} people={people} isNew={isNew} {...tools} />
        )}
      </RowCards>
    </div>
  );
}

/** One action; drawn again only when something in it changes. */
const ActionLine = memo(function ActionLine(
  props: RowTools & { action: Action; people: readonly Pickable[]; isNew: boolean },
) {
  const { action, people, isNew, ...tools } = props;
  const [showsMore, setShowsMore] = useState(false);
  useLedTo((lineId, field) => {
    if (lineId === action.id && field !== '' && !SEEN.includes(field)) setShowsMore(true);
  });
  const kind = 'actions';
  return (
    <>
      <div className="action">
        <WordsField kind={kind} row={action} field="what" hideLabel lines={1} autoFocus={isNew} />
        <Later>
          <PickField kind={kind} row={action} field="personId" items={people} hideLabel />
          <DayField kind={kind} row={action} field="byWhen" hideLabel />
          <WordsField kind={kind} row={action} field="howOften" hideLabel lines={1} />
        </Later>
      </div>
      <Later>
        <RepeatNote action={action} />
        <Disclosure title={t('plan.more')} level={4} isOpen={showsMore} turn={setShowsMore}>
          <MoreOfAction action={action} />
          <div className="card-tools">
            <RowButtons kind={kind} id={action.id} name={action.what} ordered {...tools} />
          </div>
        </Disclosure>
      </Later>
    </>
  );
});

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
