import { BUILDING_BLOCKS, GRADES, TERMS } from '#shared/record/choices.ts';
import { inOrder, type Outcome } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { DayField } from '../../fields/DayField.tsx';
import { PickField } from '../../fields/PickField.tsx';
import { TickField } from '../../fields/TickField.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { RowCards } from '../RowCards.tsx';

/** The fields of an outcome that stand here. */
export const FURTHER_FIELDS: readonly string[] = [
  'risk',
  'impact',
  'afterOutcomeId',
  'term',
  'buildingBlock',
  'toWorkOut',
];

/** What ranks an outcome, what comes before it, and the steps on the way [R4.3]. */
export function MoreOfOutcome(props: { outcome: Outcome; name: string }) {
  const { outcome, name } = props;
  const { record } = useConference();
  const kind = 'outcomes';
  const others = inOrder(record.outcomes)
    .filter(({ id, childId, what }) => {
      return childId === outcome.childId && id !== outcome.id && what !== '';
    })
    .map(({ id, what }) => ({ id, label: what }));
  return (
    <>
      <div className="columns">
        <ChoiceField kind={kind} row={outcome} field="risk" list="grade" values={GRADES} />
        <ChoiceField
          kind={kind}
          row={outcome}
          field="impact"
          list="grade"
          values={GRADES}
          names={{ name }}
        />
      </div>
      <PickField kind={kind} row={outcome} field="afterOutcomeId" items={others} />
      <div className="columns">
        <ChoiceField kind={kind} row={outcome} field="term" list="term" values={TERMS} />
        <ChoiceField
          kind={kind}
          row={outcome}
          field="buildingBlock"
          list="buildingBlock"
          values={BUILDING_BLOCKS}
          asList
        />
      </div>
      <h4>{t('plan.steps')}</h4>
      <RowCards
        kind="steps"
        rows={record.steps.filter(({ outcomeId }) => outcomeId === outcome.id)}
        start={{ outcomeId: outcome.id }}
        addLabel={t('plan.addStep')}
        nameOf={({ what }) => what}
        ordered
        compact
      >
        {(row, isNewStep) => (
          <div className="action">
            <WordsField kind="steps" row={row} field="what" hideLabel autoFocus={isNewStep} />
            <DayField kind="steps" row={row} field="byWhen" hideLabel />
          </div>
        )}
      </RowCards>
      <TickField kind={kind} row={outcome} field="toWorkOut" />
    </>
  );
}
