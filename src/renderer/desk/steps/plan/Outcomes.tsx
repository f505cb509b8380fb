import type { Child, Outcome } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { DayField } from '../../fields/DayField.tsx';
import { TickField } from '../../fields/TickField.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { OwnWords } from '../OwnWords.tsx';
import { RowCards } from '../RowCards.tsx';
import { Actions } from './Actions.tsx';
import { Answers } from './Answers.tsx';
import { HowWeKnow } from './HowWeKnow.tsx';
import { MoreOfOutcome } from './MoreOfOutcome.tsx';

/** What will be different, ranked by risk and impact, with who does what by when [R4.3, R4.4]. */
export function Outcomes(props: { child: Child; name: string }) {
  const { child, name } = props;
  const { record } = useConference();
  return (
    <>
      <OwnWords personId={child.personId} />
      <RowCards
        kind="outcomes"
        rows={record.outcomes.filter(({ childId }) => childId === child.id)}
        start={{ childId: child.id }}
        addLabel={t('plan.addOutcome')}
        empty={t('plan.outcomesEmpty', { name })}
        nameOf={({ what }) => what}
        ordered
        head={(_, index) => <p className="rank">{index + 1}</p>}
      >
        {(row, isNew) => <OutcomeFields outcome={row} child={child} name={name} isNew={isNew} />}
      </RowCards>
    </>
  );
}

function OutcomeFields(props: { outcome: Outcome; child: Child; name: string; isNew: boolean }) {
  const { outcome, child, name, isNew } = props;
  const kind = 'outcomes';
  return (
    <>
      <div className="outcome-words">
        <WordsField
          kind={kind}
          row={outcome}
          field="what"
          names={{ name }}
          hideLabel
          lines={1}
          autoFocus={isNew}
        />
      </div>
      <div className="columns">
        <DayField kind={kind} row={outcome} field="byWhen" />
        <TickField kind={kind} row={outcome} field="quickWin" names={{ name }} />
      </div>
      <Answers outcome={outcome} child={child} />
      <HowWeKnow outcome={outcome} child={child} name={name} />
      <h2 className="minor">{t('plan.actions')}</h2>
      <Actions outcome={outcome} />
      <WordsField kind={kind} row={outcome} field="keepsGoing" lines={1} />
      <Disclosure title={t('plan.moreOutcome')}>
        <MoreOfOutcome outcome={outcome} name={name} />
      </Disclosure>
    </>
  );
}
