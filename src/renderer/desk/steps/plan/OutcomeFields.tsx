import { memo, useState } from 'react';
import type { Child, Outcome } from '#shared/record/record.ts';
import { useActs } from '../../../api/conference.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { Later } from '../../../components/Later.tsx';
import { DayField } from '../../fields/DayField.tsx';
import { TickField } from '../../fields/TickField.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { useLedTo } from '../place.ts';
import { Actions } from './Actions.tsx';
import { Answers } from './Answers.tsx';
import { HowWeKnow } from './HowWeKnow.tsx';
import { FURTHER_FIELDS, MoreOfOutcome } from './MoreOfOutcome.tsx';

/** All of one outcome, its words first; drawn again only when one of its own fields changes. */
export const OutcomeFields = memo(function OutcomeFields(props: {
  outcome: Outcome;
  child: Child;
  name: string;
  isNew: boolean;
}) {
  const { outcome, child, name, isNew } = props;
  const { recordNow } = useActs();
  const [showsMore, setShowsMore] = useState(false);
  useLedTo((lineId, field) => {
    const isOwn = lineId === outcome.id && FURTHER_FIELDS.includes(field);
    const isStep = recordNow().steps.some(
      (step) => step.id === lineId && step.outcomeId === outcome.id,
    );
    if (isOwn || isStep) setShowsMore(true);
  });
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
      <Later>
        <Answers outcome={outcome} child={child} />
        <HowWeKnow outcome={outcome} child={child} name={name} />
      </Later>
      <h3 className="minor">{t('plan.actions')}</h3>
      <Actions outcome={outcome} />
      <Later>
        <WordsField kind={kind} row={outcome} field="keepsGoing" lines={1} />
        <Disclosure title={t('plan.moreOutcome')} isOpen={showsMore} turn={setShowsMore}>
          <MoreOfOutcome outcome={outcome} name={name} />
        </Disclosure>
      </Later>
    </>
  );
});
