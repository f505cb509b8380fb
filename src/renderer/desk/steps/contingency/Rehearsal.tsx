import type { Row } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { PickField } from '../../fields/PickField.tsx';
import { pickablePeople } from '../../fields/pickables.ts';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { RowCards } from '../RowCards.tsx';

/** Walking through a contingency as if it happened tonight: who rings whom, when [R4.11]. */
export function Rehearsal(props: { contingency: Row<'contingencies'> }) {
  const { id } = props.contingency;
  const { record } = useConference();
  const people = pickablePeople(record);
  const kind = 'rehearsalSteps';
  return (
    <RowCards
      kind={kind}
      rows={record.rehearsalSteps.filter(({ contingencyId }) => contingencyId === id)}
      start={{ contingencyId: id }}
      addLabel={t('contingency.addStep')}
      empty={t('contingency.rehearsalEmpty')}
      nameOf={({ what, when }) => what || when}
      ordered
      compact
    >
      {(row, isNew) => (
        <>
          <div className="columns">
            <PickField
              kind={kind}
              row={row}
              field="personId"
              items={people}
              hideLabel
              autoFocus={isNew}
            />
            <PickField kind={kind} row={row} field="whomId" items={people} hideLabel />
          </div>
          <div className="columns">
            <WordsField kind={kind} row={row} field="when" hideLabel lines={1} />
            <WordsField kind={kind} row={row} field="what" hideLabel lines={1} />
          </div>
        </>
      )}
    </RowCards>
  );
}
